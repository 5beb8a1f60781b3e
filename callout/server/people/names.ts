import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Entries } from '#platform/store/event-store.ts';

interface Known {
  readonly name: string;
  readonly language: Language;
}

/** A name that was changed is known everywhere after this many milliseconds. */
const remembered = 30_000;

/** Names of users, from beside the log. Kept in memory: a call waits for no question to the accounts. */
export class Names {
  readonly #identity: Identity;
  readonly #entries: Entries;
  #known: ReadonlyMap<string, Known> = new Map();
  #timer: NodeJS.Timeout | undefined;

  constructor(identity: Identity, entries: Entries) {
    this.#identity = identity;
    this.#entries = entries;
  }

  readonly of = (user: string): string => this.#known.get(user)?.name ?? user;

  language(user: string): Language {
    return this.#known.get(user)?.language ?? 'nl';
  }

  isKnown(user: string): boolean {
    return this.#known.has(user);
  }

  async refresh(): Promise<void> {
    const profiles = (await listProfiles(this.#entries)).filter(({ state }) => state === 'active');
    const names = await this.#identity.people(profiles.map(({ userId }) => userId));
    this.#known = new Map(
      profiles.map(({ userId, language }) => [userId, { name: names.get(userId)?.name ?? '', language }]),
    );
  }

  start(): void {
    this.#timer = setInterval(() => void this.refresh().catch(warn), remembered);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
