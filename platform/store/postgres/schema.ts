import { createHash } from 'node:crypto';
import { StoreTooNew, StoreUnfit } from '../failures.ts';
import type { Connection } from './connection.ts';
import { integer, text } from './values.ts';

/**
 * One process writes at a time, whichever stream it writes to: that is the lock of a stream. So commits have an order, numbered without a
 * gap in `checkpoint`, and whoever has read up to a number will never find a lower one later. It lasts until the transaction is over,
 * and that is after what it wrote can be seen.
 */
export const lockForWriting =
  "SELECT pg_advisory_xact_lock(hashtextextended('event-store/' || current_schema(), 0)), pg_backend_pid() AS backend";

/** The tables are in the first schema of the search path; each has a channel of its own, whose name is never too long. */
export function channelOf(schema: string): string {
  return `event-store/${createHash('sha256').update(schema).digest('hex').slice(0, 16)}`;
}

/**
 * The schema, a step for each version of it, counted in `store`. Steps that were released never change. As in SQLite `event` keeps the texts that
 * were hashed; what they are found by is compared with them when they are read. `checkpoint` is also the list of commits: `commit` counts
 * those that appended, over all streams, and each holds the events of its stream from `after` (without) to `size` (with). `writer` tells
 * which transaction of a process was the last that was committed, for the case that it could not be told itself.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE head (
    stream TEXT COLLATE "C" PRIMARY KEY,
    size BIGINT NOT NULL,
    at TEXT NOT NULL,
    frontier TEXT NOT NULL,
    root TEXT NOT NULL,
    checkpoint TEXT NOT NULL
  );

  CREATE TABLE event (
    stream TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    leaf TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
  );

  CREATE TABLE checkpoint (
    commit BIGINT PRIMARY KEY,
    stream TEXT COLLATE "C" NOT NULL,
    after BIGINT NOT NULL,
    size BIGINT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (stream, size)
  );

  CREATE TABLE entry (
    collection TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  );

  CREATE TABLE writer (
    id UUID PRIMARY KEY,
    turn BIGINT NOT NULL,
    seen TIMESTAMPTZ NOT NULL
  ) WITH (fillfactor = 50);

  CREATE FUNCTION kept_for_good() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '%s are never deleted or changed', TG_TABLE_NAME; END $$;
  CREATE TRIGGER event_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION kept_for_good();
  CREATE TRIGGER checkpoint_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION kept_for_good();
  CREATE TRIGGER head_stays BEFORE DELETE OR TRUNCATE ON head
    FOR EACH STATEMENT EXECUTE FUNCTION kept_for_good();
  `,
];

/** Creates or migrates the tables where needed, and gives the schema they are in. Throws StoreUnfit and StoreTooNew. */
export async function prepareSchema(connection: Connection, verifierKey: string): Promise<string> {
  const schema = await requireFitness(connection);
  await connection.query('BEGIN');
  await connection.query(lockForWriting);
  await connection.query('CREATE TABLE IF NOT EXISTS store (version INT NOT NULL, verifier_key TEXT NOT NULL)');
  const { rows } = await connection.query('SELECT version, verifier_key FROM store');
  const version = rows[0] === undefined ? 0 : integer(rows[0], 'version');
  if (version > migrations.length) throw new StoreTooNew('the database', version, migrations.length);
  requireOwnKey(rows[0] === undefined ? verifierKey : text(rows[0], 'verifier_key'), verifierKey);
  for (const migration of migrations.slice(version)) await connection.query(migration);
  const values = [migrations.length, verifierKey];
  if (rows[0] === undefined) await connection.query({ name: '', text: 'INSERT INTO store VALUES ($1, $2)', values });
  else if (version < migrations.length) await connection.query(`UPDATE store SET version = ${migrations.length}`);
  await connection.query("DELETE FROM writer WHERE seen < now() - interval '1 day'");
  await connection.query('COMMIT');
  return schema;
}

/** Two nodes that sign with different keys would make a log that nobody can verify. */
function requireOwnKey(kept: string, own: string): void {
  if (kept === own) return;
  throw new StoreUnfit(
    `its heads are signed with the key ${kept}, and this installation has ${own}: put the signing key of this database into the data folder`,
  );
}

async function requireFitness(connection: Connection): Promise<string> {
  const { rows } = await connection.query(`
    SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
      pg_is_in_recovery()::text AS standby, coalesce(current_schema(), '') AS schema`);
  const [found] = rows;
  if (found === undefined) throw new StoreUnfit('it says nothing of itself');
  const faults = [
    [integer(found, 'version') < 130_000, 'it is older than PostgreSQL 13'],
    [text(found, 'encoding') !== 'UTF8', 'its encoding is not UTF8'],
    [text(found, 'fsync') !== 'on', 'fsync is off, so that a power cut would lose what was acknowledged'],
    [text(found, 'pages') !== 'on', 'full_page_writes is off, so that a power cut could damage it'],
    [text(found, 'standby') !== 'false', 'it is a standby, which only reads'],
    [text(found, 'schema') === '', 'no schema of the search path exists'],
  ] as const;
  const fault = faults.find(([holds]) => holds);
  if (fault !== undefined) throw new StoreUnfit(fault[1]);
  return text(found, 'schema');
}
