import { rm } from 'node:fs/promises';
import { afterAll, afterEach } from 'vitest';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { prepareFolder, type ServerProcess, startProcess } from './killable.ts';

/** To be done after a test, the last first. */
export type Ends = (() => Promise<unknown> | void)[];

/** Where a server is: its data folder, and the schema of its database. */
export interface Place {
  readonly data: string;
  readonly database: string;
}

export interface PostgresStage {
  readonly postgres: PrivatePostgres;
  readonly ends: Ends;
  /** The invented organisation on a schema of its own, with one phone. */
  newPlace(): Promise<Place>;
  /** A server there, as a process of its own; `address` is where it says that others reach it. */
  start(place: Place, address?: string): Promise<ServerProcess>;
}

/** A database server for the tests of a file, awaited where the file begins. */
export async function postgresStage(): Promise<PostgresStage> {
  const postgres = await startPostgres();
  const ends: Ends = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  afterAll(() => postgres[Symbol.asyncDispose]());
  return {
    postgres,
    ends,
    async newPlace() {
      const database = await postgres.newSchema();
      const { data } = await prepareFolder(1, { database });
      ends.push(() => rm(data, { recursive: true, force: true }));
      return { data, database };
    },
    async start({ data, database }, address = '') {
      const server = await startProcess(data, 0, database, address);
      ends.push(() => server.kill().catch(() => undefined));
      return server;
    },
  };
}
