import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Language } from '#platform/kernel/language.ts';
import { type People, procedure } from './people.ts';
import { complaintsOf, faultsOf } from './quality.ts';

/** Somebody, and the pages of the procedure that he looks at; all that the navigation offers him when left out. */
export interface Visit {
  readonly user?: string;
  readonly pages?: readonly string[];
}

/** Each page of some visits with all that is wrong with it. */
export async function inspectProcedure(
  people: People,
  visits: readonly Visit[],
  language: Language = 'nl',
): Promise<string[]> {
  const faults: string[] = [];
  for (const { user, pages } of visits) {
    const addresses = pages?.map((stage) => `${procedure}${stage === '' ? '' : `/${stage}`}`);
    faults.push(...(await inspect(people, user, addresses, language)));
  }
  return faults;
}

export async function inspect(
  people: People,
  user: string | undefined,
  addresses?: readonly string[],
  language: Language = 'nl',
): Promise<string[]> {
  const page = await people.open(user);
  await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
  const complaints = complaintsOf(page);
  const faults: string[] = [];
  for (const address of addresses ?? (await offeredTo(page))) {
    await settle(page, address);
    const found = [...(await faultsOf(page, language)), ...complaints.splice(0)];
    faults.push(...found.map((fault) => `${user ?? 'visitor'} ${address}: ${fault}`));
  }
  await page.context().close();
  return faults;
}

/** Addresses that the navigation of the procedure offers. */
async function offeredTo(page: Page): Promise<string[]> {
  await page.goto(procedure);
  const links = page.getByRole('navigation', { name: 'Onderdelen van de procedure' }).getByRole('link');
  await expect(links.first()).toBeAttached();
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ui-loading')).toHaveCount(0);
}
