import pg from 'pg';
import { Connection } from './connection.ts';

/** Longest name PostgreSQL keeps. */
const longest = 63;

/** The url of a schema of its own in the same database, which is made where it does not exist. */
export async function inSchema(url: string, name: string): Promise<string> {
  const schema = name
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_')
    .slice(0, longest);
  const connection = await Connection.open(url);
  try {
    await connection.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`);
  } finally {
    await connection.end();
  }
  const own = new URL(url);
  own.searchParams.set('options', `${own.searchParams.get('options') ?? ''} -csearch_path=${schema}`.trim());
  return own.toString();
}
