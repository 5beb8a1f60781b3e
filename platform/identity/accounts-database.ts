import type { Dialect } from 'kysely';

/** The tables of accounts, sessions and second factors, beside those of the store but on connections of their own. */
export interface AccountsDatabase {
  readonly dialect: Dialect;
  readonly type: 'sqlite' | 'postgres';
  /** Runs the work while no other process does the same. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Takes what was erased out of the files of the database, as far as it can; not when somebody is in the way at this moment. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
