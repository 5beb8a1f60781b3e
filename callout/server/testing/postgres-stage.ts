import { afterAll, afterEach } from 'vitest';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';

/** To be done after a test, the last first. */
export type Ends = (() => Promise<unknown> | void)[];

/** A database server for the tests of a file, awaited where the file begins. */
export async function postgresStage(): Promise<{ readonly postgres: PrivatePostgres; readonly ends: Ends }> {
  const postgres = await startPostgres();
  const ends: Ends = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  afterAll(() => postgres[Symbol.asyncDispose]());
  return { postgres, ends };
}
