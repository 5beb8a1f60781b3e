import { z } from 'zod';
import type { Awaited } from '../provider/binding.ts';
import type { ProviderSettings } from '../provider/settings.ts';
import { type Browser, TestInstallation } from '../test-installation.ts';
import { clientId, clientSecret, goThere, type Somebody, TestProvider } from './identity-provider.ts';

export const anna: Somebody = { email: 'anna@school.example', email_verified: true };

/** An installation, and a real provider at which people sign in to it. */
export class ProviderScene {
  readonly provider: TestProvider;
  readonly awaited = new Map<string, Awaited>();
  readonly arrived: string[] = [];
  readonly standings = new Map<string, 'member' | 'administrator' | 'none'>();
  #place: TestInstallation | undefined;

  readonly #newDatabase: (() => Promise<string>) | undefined;

  private constructor(provider: TestProvider, newDatabase?: () => Promise<string>) {
    this.provider = provider;
    this.#newDatabase = newDatabase;
  }

  /** `newDatabase` gives the url of an empty PostgreSQL database for each installation; without it they keep files. */
  static async open(newDatabase?: () => Promise<string>): Promise<ProviderScene> {
    return new ProviderScene(await TestProvider.open(), newDatabase);
  }

  get place(): TestInstallation {
    if (this.#place === undefined) throw new Error('it did not begin');
    return this.#place;
  }

  get callback(): string {
    return `${this.place.url}/auth/provider/callback`;
  }

  /** Starts the installation, anew when there is one. */
  async begin(more: Partial<ProviderSettings> = {}): Promise<void> {
    await this.#place?.remove();
    const settings = {
      name: 'Voorbeeldcollege',
      issuer: new URL(this.provider.issuer),
      clientId,
      clientSecret,
      domains: [],
      vouched: false,
      secondFactor: { amr: ['mfa'], acr: [] },
      ...more,
    };
    const welcome = {
      awaited: (address: string) => this.awaited.get(address),
      standing: (userId: string) => this.standings.get(userId) ?? 'member',
      arrives: async () => undefined,
      arrived: async (userId: string) => void this.arrived.push(userId),
    };
    this.#place = await TestInstallation.start(await this.#newDatabase?.(), { provider: { settings, welcome } });
    this.provider.register(this.callback);
  }

  async close(): Promise<void> {
    await this.#place?.remove();
    await this.provider.close();
  }

  /** Presses the button, signs in there, and comes back. Gives the page where the browser ends. */
  async signInAt(login: string, browser: Browser = this.place.browser()): Promise<string> {
    return this.comeBack(browser, await goThere(await this.pressed(browser), login));
  }

  /** Where the browser is sent. */
  async pressed(browser: Browser, body: object = {}): Promise<string> {
    const answer = await browser.ask('/auth/provider/start', body);
    return z.object({ url: z.string() }).parse(await answer.json()).url;
  }

  async comeBack(browser: Browser, { pathname, search }: URL): Promise<string> {
    const answer = await browser.ask(`${pathname}${search}`);
    if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.headers.get('location') ?? '';
  }

  async check(): Promise<string | undefined> {
    const result = await this.place.identity.provider?.check();
    return result?.ok === true ? 'good' : result?.error.code;
  }
}
