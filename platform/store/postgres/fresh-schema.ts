import pg from 'pg';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { FreshPlace } from '../fresh-place.ts';
import { Connection } from './connection.ts';
import { inSchema } from './own-schema.ts';
import { text } from './values.ts';

/** Longest name PostgreSQL keeps. */
const longest = 63;
const ending = '_unfinished';
/** Of the session that fills the schema: the server takes it back when that ends. */
const lock = `SELECT pg_try_advisory_lock(hashtextextended('unfinished/' || current_schema(), 0))::text AS taken`;

/** As `openFreshPlace`: in a schema beside it, out of which all tables and functions are moved in one transaction. */
export async function openFreshSchema(url: string): Promise<Result<FreshPlace>> {
  const connection = await Connection.open(url);
  const begun = await begin(connection, url).catch(async (error: unknown) => {
    await connection.end();
    throw error;
  });
  if (!begun.ok) await connection.end();
  return begun;
}

async function begin(connection: Connection, url: string): Promise<Result<FreshPlace>> {
  const { schema, staging, taken } = await look(connection);
  if (taken) return refuse('place-taken');
  if (text((await connection.query(lock)).rows[0], 'taken') !== 'true') return refuse('place-being-filled');
  const hadLeftovers = await exists(connection, staging);
  await drop(connection, staging);
  return ok({
    place: { url: await inSchema(url, staging) },
    hadLeftovers,
    async putInPlace() {
      await connection.query('BEGIN');
      await connection.query(moveAll(staging, schema));
      await connection.query(`DROP SCHEMA ${pg.escapeIdentifier(staging)}`);
      await connection.query('COMMIT');
      await connection.end();
    },
    async discard() {
      try {
        if (connection.lost) return await dropAnew(url, staging);
        await connection.query('ROLLBACK');
        await drop(connection, staging);
      } finally {
        await connection.end();
      }
    },
  });
}

/** As `isHalfFilled` of `open-fresh-place.ts`. */
export async function isHalfFilled(url: string): Promise<boolean> {
  const connection = await Connection.open(url);
  try {
    const { staging, taken } = await look(connection);
    return !taken && (await exists(connection, staging));
  } finally {
    await connection.end();
  }
}

interface Found {
  readonly schema: string;
  readonly staging: string;
  /** Whether a table of a store is there, of files or of accounts. */
  readonly taken: boolean;
}

async function look(connection: Connection): Promise<Found> {
  const { rows } = await connection.query(`
    SELECT coalesce(current_schema(), '') AS schema, EXISTS (
      SELECT FROM pg_tables WHERE schemaname = current_schema()
        AND (tablename IN ('store', 'event', 'head', 'checkpoint', 'entry', 'writer', 'blob', 'blob_piece')
          OR tablename LIKE 'identity\\_%')
    )::text AS taken`);
  const schema = text(rows[0], 'schema');
  if (schema === '') throw new Error('no schema of the search path of this database exists');
  const staging = `${schema
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_')
    .slice(0, longest - ending.length)}${ending}`;
  return { schema, staging, taken: text(rows[0], 'taken') === 'true' };
}

async function exists(connection: Connection, schema: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM pg_namespace WHERE nspname = $1';
  return (await connection.query({ name: '', text: sql, values: [schema] })).rows.length > 0;
}

async function drop(connection: Connection, schema: string): Promise<void> {
  await connection.query(`DROP SCHEMA IF EXISTS ${pg.escapeIdentifier(schema)} CASCADE`);
}

async function dropAnew(url: string, schema: string): Promise<void> {
  const connection = await Connection.open(url);
  try {
    await drop(connection, schema);
  } finally {
    await connection.end();
  }
}

function moveAll(from: string, to: string): string {
  return `
    DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT tablename AS name FROM pg_tables WHERE schemaname = ${pg.escapeLiteral(from)} LOOP
        EXECUTE format('ALTER TABLE %I.%I SET SCHEMA %I', ${pg.escapeLiteral(from)}, one.name, ${pg.escapeLiteral(to)});
      END LOOP;
      FOR one IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = ${pg.escapeLiteral(from)}::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET SCHEMA %I', one.name, ${pg.escapeLiteral(to)});
      END LOOP;
    END $$`;
}
