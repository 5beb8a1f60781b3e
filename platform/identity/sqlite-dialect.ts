import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

const sqliteBusy = 5;
/** How long a statement waits for the transaction of another connection, in milliseconds. */
const patience = 15_000;

/**
 * Kysely on `node:sqlite`, beside another connection of this process to the same file. Each statement is a transaction of its own, so this
 * connection never holds the lock while others run; and when the other one holds it, a statement waits without holding up the process,
 * which a busy timeout of SQLite would do.
 */
export function sqliteDialect(db: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => singleStatements(db),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function singleStatements(db: DatabaseSync): Driver {
  const connection: DatabaseConnection = {
    executeQuery: (query) => patiently(() => run(db, query)),
    streamQuery() {
      throw new Error('rows are not streamed here');
    },
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: noTransactions,
    commitTransaction: noTransactions,
    rollbackTransaction: noTransactions,
    releaseConnection: async () => undefined,
    destroy: async () => db.close(),
  };
}

async function noTransactions(): Promise<never> {
  throw new Error('each statement is a transaction of its own');
}

function run<Row>(db: DatabaseSync, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = db.prepare(sql);
  const values = parameters.map(requireValue);
  // The rows have the shape that the one who wrote the query says they have.
  if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

function requireValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`not a value SQLite can hold: ${typeof value}`);
}

async function patiently<T>(work: () => T): Promise<T> {
  const giveUp = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUp) throw error;
    }
    await delay(pause);
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 0xff) === sqliteBusy
  );
}
