import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import type { DashboardAnswer } from '#callout/api/answers.ts';
import { root, type Server, startServer } from './server.ts';

const folders = join(root, 'test-results/paraat');

/** A demonstration of Paraat in a process of its own, with the phones of 447 simulated responders. */
export interface Paraat {
  readonly url: string;
  /** A browser of somebody who is signed in. */
  open(user: string | undefined, options?: BrowserContextOptions): Promise<Page>;
  /** A phone: small, with a finger, and with what its owner allowed. */
  phone(user: string): Promise<Page>;
  /** Waits until the simulated phones are on the line. */
  everybodyIsThere(): Promise<void>;
}

export const test = base.extend<object, { readonly paraat: Paraat }>({
  paraat: [
    async ({ browser }, provide) => {
      await mkdir(folders, { recursive: true });
      const data = await mkdtemp(join(folders, 'data-'));
      const server = await startServer(['--data', data], { program: 'callout/server/main.ts' });
      try {
        await provide(paraatAt(browser, server));
      } finally {
        await server.stop();
        await rm(data, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

function paraatAt(browser: Browser, { url }: Server): Paraat {
  const open: Paraat['open'] = async (user, options = {}) => {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'nl-NL',
      timezoneId: 'Asia/Kathmandu',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    context.setDefaultTimeout(20_000);
    if (user !== undefined) await signIn(context.request, user);
    return context.newPage();
  };
  const phone: Paraat['phone'] = (user) =>
    open(user, { viewport: { width: 390, height: 844 }, hasTouch: true, permissions: ['notifications'] });
  const everybodyIsThere: Paraat['everybodyIsThere'] = async () => {
    const post = await open('centrale-post');
    const reachable = async (): Promise<number> => {
      // The edge where JSON becomes a type: the server's own code says what it answers.
      const { people } = (await (await post.request.get('/v1/dashboard')).json()) as DashboardAnswer;
      return people.filter((person) => person.reachable).length;
    };
    await expect.poll(reachable, { timeout: 180_000, intervals: [1_000] }).toBeGreaterThanOrEqual(447);
    await post.context().close();
  };
  return { url, open, phone, everybodyIsThere };
}

/** The accounts of a new demonstration are made while it runs already. */
async function signIn(request: Page['request'], user: string): Promise<void> {
  await expect
    .poll(async () => (await request.post('/demo/sign-in', { data: { user } })).status(), { timeout: 120_000 })
    .toBe(200);
}

/** Goes through the five steps of the first use, up to and with the test alarm on this very phone. */
export async function setUpPhone(page: Page): Promise<void> {
  await page.goto('/phone');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Meld deze telefoon aan' }).click();
  await page.getByRole('button', { name: 'Laat het alarm horen' }).click();
  await page.getByRole('button', { name: 'Ik hoorde het' }).click();
  await expect(page.getByText('Verbinding: goed')).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Start de alarmproef' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Proefalarm' })).toBeVisible();
  await page.getByRole('button', { name: 'Gelezen, ik kom' }).click();
  await expect(page.getByText('De alarmproef is gelukt')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  const here = page.getByRole('button', { name: 'Ik ben er', exact: true });
  // Calls of earlier scenes on the same server are put away.
  const over = page.getByRole('button', { name: 'Sluiten', exact: true });
  await expect(here.or(over)).toBeVisible();
  while (await over.isVisible()) {
    await over.click();
    await expect(here.or(over)).toBeVisible();
  }
  await here.click();
  await expect(page.getByText(/U staat als aanwezig/)).toBeVisible();
  await expect(page.getByText('Deze telefoon waarschuwt u', { exact: true })).toBeVisible();
}

export { expect } from '@playwright/test';
