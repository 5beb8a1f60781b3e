import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Demonstration } from './demonstration.ts';

export const procedure = '/procedures/almelo-beveiliging';

/** The people of the story, each with a browser of his own. */
export class People {
  readonly #browser: Browser;
  readonly #demonstration: Demonstration;
  readonly #pages = new Map<string, Page>();
  readonly #contexts: BrowserContext[] = [];
  readonly #errors: string[] = [];

  constructor(browser: Browser, demonstration: Demonstration) {
    this.#browser = browser;
    this.#demonstration = demonstration;
  }

  /** The browser of somebody, signed in, on a page of the procedure: `questions`. */
  async at(user: string, stage = ''): Promise<Page> {
    const page = this.#pages.get(user) ?? (await this.open(user));
    this.#pages.set(user, page);
    await page.goto(`${procedure}${stage === '' ? '' : `/${stage}`}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  }

  /** A new browser of somebody; of a visitor without `user`. */
  async open(user?: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: this.#demonstration.url,
      locale: 'nl-NL',
      timezoneId: 'Asia/Kathmandu',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    this.#contexts.push(context);
    context.setDefaultTimeout(20_000);
    if (user !== undefined) {
      const answer = await context.request.post('/demo/sign-in', { data: { user } });
      if (!answer.ok()) throw new Error(`${user} cannot sign in: ${await answer.text()}`);
    }
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#errors.push(`${user ?? 'visitor'}: ${error.message}`));
    return page;
  }

  /** Closes all browsers. Fails when a page threw an error. */
  async leave(): Promise<void> {
    this.#pages.clear();
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    expect(this.#errors).toEqual([]);
  }
}

/** Signs in as somebody else with the bar of the demonstration, as a newcomer does. */
export async function become(page: Page, person: string): Promise<void> {
  await page.getByLabel('U bent', { exact: true }).selectOption({ label: person });
  await expect(page.getByText(`U bent nu ${person}.`)).toBeVisible();
}

/** Presses the button that confirms a binding deed, in the dialog that says what it does. */
export async function confirm(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Asks for a binding deed, and confirms it. */
export async function deed(page: Page, place: Page | Locator, label: string | RegExp): Promise<void> {
  await place.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label }).click();
  await expect(dialog).toBeHidden();
}
