import { Connection } from './connection.ts';
import { integer } from './values.ts';

/** What the clock of a database said at a moment between two of the counting clock, in milliseconds. */
export interface Said {
  /** Milliseconds since 1970. */
  readonly wall: number;
  readonly asked: number;
  readonly answered: number;
}

/** Asks what time it is on the machine of this database. Rejects when it cannot be asked. */
export async function clockOfDatabase(url: string): Promise<Said> {
  const connection = await Connection.open(url);
  try {
    const asked = performance.now();
    const { rows } = await connection.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS wall');
    return { wall: integer(rows[0], 'wall'), asked, answered: performance.now() };
  } finally {
    await connection.end();
  }
}
