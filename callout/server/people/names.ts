import { z } from 'zod';
import { numberName } from '#callout/core/alarm/numbers.ts';
import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { Expected } from './expected.ts';

const knownSchema = z.record(z.string(), z.object({ name: z.string(), language: z.enum(languages) }));
type Known = z.infer<typeof knownSchema>[string];

/** What was known last, so that a restart in the middle of a call has every name at once: the library for accounts takes its time. */
export const namesCollection = 'known-names';
const key = 'all';
/** Entries belong to a stream's transaction; names have no events. */
const stream = 'known-names';

/** A name that was changed is known everywhere after this many milliseconds. */
const remembered = 30_000;

/** Names of users, from beside the log. Kept in memory: a call waits for no question to the accounts. */
export class Names {
  readonly #identity: Identity;
  readonly #store: EventStore;
  readonly #expected: Expected;
  #known: ReadonlyMap<string, Known> = new Map();
  #timer: NodeJS.Timeout | undefined;
  #first: NodeJS.Timeout | undefined;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(identity: Identity, store: EventStore, expected: Expected) {
    this.#identity = identity;
    this.#store = store;
    this.#expected = expected;
  }

  readonly of = (user: string): string =>
    this.#known.get(user)?.name ?? this.#expected.of(user)?.name ?? numberName(user) ?? user;

  language(user: string): Language {
    return (this.#known.get(user) ?? this.#expected.of(user))?.language ?? 'nl';
  }

  /** Whether he has an account. */
  isKnown(user: string): boolean {
    return this.#known.has(user);
  }

  /** Everybody with an account that may be used or was closed. */
  async users(): Promise<readonly string[]> {
    const profiles = await listProfiles(this.#store.entries);
    return profiles.filter(({ state }) => state !== 'erased').map(({ userId }) => userId);
  }

  async refresh(): Promise<void> {
    const profiles = (await listProfiles(this.#store.entries)).filter(({ state }) => state === 'active');
    const names = await this.#identity.people(profiles.map(({ userId }) => userId));
    const known = profiles.map(({ userId, language }): [string, Known] => {
      return [userId, { name: names.get(userId)?.name ?? '', language }];
    });
    const row = Object.fromEntries(known);
    const before = JSON.stringify(Object.fromEntries(this.#known));
    this.#known = new Map(known);
    // Who asked to be forgotten is forgotten here as well.
    if (JSON.stringify(row) !== before)
      await this.#store.transact(stream, (tx) => tx.entries.put(namesCollection, key, row));
  }

  async load(): Promise<void> {
    const value = await this.#store.entries.get(namesCollection, key);
    if (value !== undefined) this.#known = new Map(Object.entries(knownSchema.parse(value)));
  }

  start(): void {
    const refresh = () => {
      this.#refreshing = this.refresh().catch(warn);
    };
    // What calls wait for goes first: the library for accounts takes its time to load.
    this.#first = setTimeout(refresh, 2000);
    this.#first.unref();
    this.#timer = setInterval(refresh, remembered);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearTimeout(this.#first);
    clearInterval(this.#timer);
    await this.#refreshing;
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
