import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Rooms } from '../accounts.ts';
import type { Told } from '../security-events.ts';
import { sessionLife } from '../session-life.ts';
import { type Bindings, bindSignedIn, boundAmong, isBound, unbind, type Welcome, whoIs } from './binding.ts';
import { checkProvider } from './check.ts';
import { keptSchema, ProviderClient } from './client.ts';
import { underWayFor } from './path.ts';
import type { ProviderSettings } from './settings.ts';

export interface ProviderSignInSettings {
  readonly settings: ProviderSettings;
  readonly welcome: Welcome;
  readonly rooms: Rooms;
  /** To be registered at the provider, exactly so. */
  readonly redirectUri: string;
  /** What the cookie of somebody under way is encrypted with. */
  readonly secret: string;
  readonly told: Told;
}

/** How it ended: a session, the code of an authenticator app to be asked for, or a bound account. */
export type Ended = { readonly kind: 'signed-in' | 'code' | 'bound'; readonly cookies: readonly string[] };

const underWaySchema = z.object({
  kept: keptSchema,
  /** Who binds his account, and does not sign in. */
  binds: z.string().optional(),
  until: z.number(),
});
type UnderWay = z.infer<typeof underWaySchema>;

/** Signing in at the identity provider of the organisation. Codes: those of `ProviderClient` and `whoIs`, and `provider-begin-again`. */
export class ProviderSignIn {
  readonly settings: ProviderSettings;
  readonly #parts: ProviderSignInSettings;
  readonly #client: ProviderClient;
  readonly #bindings: Bindings;

  constructor(parts: ProviderSignInSettings) {
    const { settings, rooms, welcome, redirectUri } = parts;
    this.#parts = parts;
    this.settings = settings;
    this.#client = new ProviderClient(settings, redirectUri);
    this.#bindings = { rooms, settings, welcome };
  }

  /** Where the browser goes, and what it keeps in a cookie meanwhile. `binds`: who is signed in and binds his account. */
  async begin(binds?: string): Promise<Result<{ readonly url: string; readonly cookie: string }>> {
    const begun = await this.#client.begin();
    if (!begun.ok) return begun;
    const { url, kept } = begun.value;
    const underWay: UnderWay = { kept, until: Date.now() + underWayFor, ...(binds === undefined ? {} : { binds }) };
    return ok({ url, cookie: await symmetricEncrypt({ key: this.#key, data: JSON.stringify(underWay) }) });
  }

  /** Whether somebody under way binds his account; he is told on another page. */
  async binds(cookie: string): Promise<boolean> {
    return (await this.#open(cookie))?.binds !== undefined;
  }

  /** `signedIn`: who has a session in the browser that came back. */
  async finish(search: string, cookie: string, signedIn: string | undefined): Promise<Result<Ended>> {
    const ended = await this.#finish(search, cookie, signedIn);
    if (!ended.ok) this.#parts.told({ what: 'sign-in-refused', way: '/provider', code: ended.error.code });
    return ended;
  }

  /** Whether who asks signed in within the last hour. */
  async isFresh(headers: Headers): Promise<boolean> {
    const { auth } = await this.#parts.rooms.engine();
    const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
    return found !== null && Date.now() - found.session.createdAt.getTime() <= sessionLife.fresh * 1000;
  }

  /** Whether this account is bound to the provider. */
  isBound(userId: string): Promise<boolean> {
    return isBound(this.#bindings, userId);
  }

  /** Who of these accounts is bound to the provider. */
  boundAmong(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    return boundAmong(this.#bindings, userIds);
  }

  async unbind(userId: string): Promise<Result<undefined>> {
    const done = await unbind(this.#bindings, userId);
    if (done.ok) this.#parts.told({ what: 'provider-unbound', account: userId });
    return done;
  }

  check(): Promise<Result<undefined>> {
    return checkProvider(this.#client);
  }

  async #finish(search: string, cookie: string, signedIn: string | undefined): Promise<Result<Ended>> {
    const underWay = await this.#open(cookie);
    if (underWay === undefined) return refuse('provider-begin-again');
    const shown = await this.#client.finish(search, underWay.kept);
    if (!shown.ok) return shown;
    if (underWay.binds !== undefined) {
      // Whoever began must be who comes back: a link to come back by, sent to somebody else, binds nothing of his.
      if (underWay.binds !== signedIn) return refuse('provider-begin-again');
      const bound = await bindSignedIn(this.#bindings, shown.value, underWay.binds);
      if (bound.ok) this.#parts.told({ what: 'provider-bound', account: bound.value });
      return bound.ok ? ok({ kind: 'bound', cookies: [] }) : bound;
    }
    const user = await whoIs(this.#bindings, shown.value);
    return user.ok ? this.#enter(user.value, shown.value.secondFactor) : user;
  }

  async #enter(userId: string, withFactor: boolean): Promise<Result<Ended>> {
    const { auth } = await this.#parts.rooms.engine();
    const asked = { body: { userId }, asResponse: true } as const;
    const answer = withFactor ? await auth.api.signInWithFactor(asked) : await auth.api.signInWithoutFactor(asked);
    const { code, twoFactorRedirect } = answerSchema.parse(await answer.json());
    if (!answer.ok) return refuse(code.toLowerCase().replaceAll('_', '-'));
    const cookies = answer.headers.getSetCookie();
    if (twoFactorRedirect) return ok({ kind: 'code', cookies });
    this.#parts.told({ what: 'signed-in', account: userId, way: '/provider' });
    return ok({ kind: 'signed-in', cookies });
  }

  async #open(cookie: string): Promise<UnderWay | undefined> {
    try {
      const data: unknown = JSON.parse(await symmetricDecrypt({ key: this.#key, data: cookie }));
      const read = underWaySchema.safeParse(data);
      return read.success && read.data.until > Date.now() ? read.data : undefined;
    } catch {
      // Made up, cut off, or of another secret.
      return undefined;
    }
  }

  get #key(): string {
    return `${this.#parts.secret} provider`;
  }
}

const answerSchema = z.object({
  code: z.string().catch('sign-in-refused'),
  twoFactorRedirect: z.boolean().catch(false),
});
