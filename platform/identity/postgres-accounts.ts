import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { clientSettings } from '#platform/store/postgres/connection.ts';
import type { AccountsDatabase } from './accounts-database.ts';

const connections = 4;
/** How long the tables may be waited for before they are written anew. */
const scrubPatience = '2s';

export async function openPostgresAccounts(url: string): Promise<AccountsDatabase> {
  const pool = new pg.Pool({ ...clientSettings(url), max: connections, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void durable(client).catch(() => undefined));
  return {
    dialect: new PostgresDialect({ pool }),
    type: 'postgres',
    async alone(work) {
      const client = await pool.connect();
      try {
        await client.query("SELECT pg_advisory_lock(hashtextextended('identity/' || current_schema(), 0))");
        return await work();
      } finally {
        // The lock goes with its connection.
        client.release(true);
      }
    },
    scrub: () => writeAnew(pool),
    close: () => pool.end(),
  };
}

/** Sent before whatever the connection was opened for. */
async function durable(client: pg.ClientBase): Promise<void> {
  await client.query(`
    SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')`);
}

/** A table that is written anew has no room in which something removed still stands. */
async function writeAnew(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`SET lock_timeout = '${scrubPatience}'`);
    const { rows } = await client.query<{ name: string }>(`
      SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = current_schema() AND (tablename = 'entry' OR tablename LIKE 'identity_%')`);
    for (const { name } of rows) await client.query(`VACUUM FULL ${name}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
  } finally {
    client.release(true);
  }
}
