import { createHash } from 'node:crypto';
import type { SignedIn } from '#platform/identity/identity.ts';
import { StoreUnavailable } from '#platform/store/failures.ts';

/** So long somebody is believed to be signed in while nobody can be asked, in milliseconds. */
const believedFor = 10 * 60_000;
/** So long the accounts are waited for, in milliseconds, where they are in a database that may not answer; and while it is known not to. */
export const accountsPatience = { shared: 1000, away: 500 };
const most = 5000;

/**
 * Who was signed in a moment ago, for when the accounts cannot be asked: then a reception must still see how a call stands, and read in
 * words that a new one cannot go out. Nothing is kept of who is a stranger.
 */
export class KnownSessions {
  readonly #known = new Map<string, { readonly signed: SignedIn; readonly at: number }>();

  /** What `ask` finds. When that fails, or takes longer than `patience` (milliseconds), what it found before for the same cookies; StoreUnavailable where that is nothing. */
  async find(
    cookies: string,
    ask: () => Promise<SignedIn | undefined>,
    patience: number | undefined,
  ): Promise<SignedIn | undefined> {
    const key = createHash('sha256').update(cookies).digest('base64');
    try {
      const found = await (patience === undefined ? ask() : hurried(ask(), patience));
      this.#known.delete(key);
      if (found !== undefined) this.#known.set(key, { signed: found, at: performance.now() });
      const [oldest] = this.#known.keys();
      if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
      return found;
    } catch (error) {
      const known = this.#known.get(key);
      if (known !== undefined && performance.now() - known.at <= believedFor) return known.signed;
      throw patience === undefined ? error : new StoreUnavailable(error);
    }
  }
}

async function hurried<T>(asked: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
