import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { frontierFromJson, frontierToJson } from '#platform/record/merkle.ts';
import { DamagedRecord, type Entry, type StreamHead, type StreamRecord } from '../event-store.ts';
import { eventsFrom, type Tip } from '../extend.ts';
import { firstAfter } from '../prefix.ts';
import type { Asked, Row, Statement } from './connection.ts';
import { integer, text, texts } from './values.ts';

/** Every statement on streams and entries, with types on both sides. */

export class Rows {
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** As parsed from the texts that were hashed. Throws DamagedRecord where one says another place than the one where it was found. */
  async events(stream: string, after: number, upTo: number): Promise<readonly StoredEvent[]> {
    if (!canHold(stream)) return [];
    const sql = 'SELECT seq, leaf FROM event WHERE stream = $1 AND seq > $2 AND seq <= $3 ORDER BY seq';
    const rows = await this.#all('events', sql, [stream, after, upTo]);
    const events = eventsFrom(
      stream,
      rows.map((row) => text(row, 'leaf')),
    );
    const moved = events.find((event, index) => event.stream !== stream || event.seq !== integer(rows[index], 'seq'));
    if (moved !== undefined) throw new DamagedRecord(stream, 'an event stands where it does not belong');
    return events;
  }

  async head(stream: string): Promise<StreamHead | undefined> {
    const row = await this.#head(stream);
    return row && headFrom(row);
  }

  async tip(stream: string): Promise<Tip | undefined> {
    const row = await this.#head(stream);
    return row && tipFrom(stream, row);
  }

  /** One statement, and so one moment. */
  async record(stream: string): Promise<StreamRecord | undefined> {
    if (!canHold(stream)) return undefined;
    const sql = `
      SELECT size, root, checkpoint,
        coalesce((SELECT array_agg(leaf ORDER BY seq) FROM event WHERE event.stream = head.stream), '{}') AS leaves
      FROM head WHERE stream = $1`;
    const [row] = await this.#all('record', sql, [stream]);
    return row && { texts: texts(row, 'leaves'), head: headFrom(row) };
  }

  async streams(): Promise<readonly string[]> {
    const rows = await this.#all('streams', 'SELECT stream FROM head ORDER BY stream', []);
    return rows.map((row) => text(row, 'stream'));
  }

  async checkpoint(stream: string, size: number): Promise<string | undefined> {
    if (!canHold(stream)) return undefined;
    const sql = 'SELECT note FROM checkpoint WHERE stream = $1 AND size = $2';
    const [row] = await this.#all('checkpoint', sql, [stream, size]);
    return row && text(row, 'note');
  }

  async checkpoints(stream: string): Promise<readonly string[]> {
    if (!canHold(stream)) return [];
    const rows = await this.#all('checkpoints', 'SELECT note FROM checkpoint WHERE stream = $1 ORDER BY size', [
      stream,
    ]);
    return rows.map((row) => text(row, 'note'));
  }

  async entry(collection: string, key: string): Promise<JsonValue | undefined> {
    if (!canHold(collection) || !canHold(key)) return undefined;
    const sql = 'SELECT value FROM entry WHERE collection = $1 AND key = $2';
    const [row] = await this.#all('entry', sql, [collection, key]);
    return row && value(row);
  }

  async entries(collection: string, prefix: string): Promise<readonly Entry[]> {
    if (!canHold(collection) || !canHold(prefix)) return [];
    const end = firstAfter(prefix);
    const sql = 'SELECT key, value FROM entry WHERE collection = $1 AND key >= $2';
    const rows =
      end === undefined
        ? await this.#all('entries', `${sql} ORDER BY key`, [collection, prefix])
        : await this.#all('entries-within', `${sql} AND key < $3 ORDER BY key`, [collection, prefix, end]);
    return rows.map(entryOf);
  }

  async page(collection: string, after: string, most: number): Promise<readonly Entry[]> {
    if (!canHold(collection) || !canHold(after)) return [];
    const sql = 'SELECT key, value FROM entry WHERE collection = $1 AND key > $2 ORDER BY key LIMIT $3';
    return (await this.#all('entries-page', sql, [collection, after, most])).map(entryOf);
  }

  async insertLeaves(stream: string, after: number, leaves: readonly string[]): Promise<void> {
    const sql = `
      INSERT INTO event (stream, seq, leaf)
      SELECT $1, $2::bigint + place, leaf FROM unnest($3::text[]) WITH ORDINALITY AS given (leaf, place)`;
    await this.#all('insert-leaves', sql, [stream, after, [...leaves]]);
  }

  async putEntry(collection: string, key: string, json: JsonValue): Promise<void> {
    const sql = `
      INSERT INTO entry (collection, key, value) VALUES ($1, $2, $3)
      ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value`;
    await this.#all('put-entry', sql, [collection, key, canonicalJson(json)]);
  }

  async removeEntry(collection: string, key: string): Promise<void> {
    if (!canHold(collection) || !canHold(key)) return;
    await this.#all('remove-entry', 'DELETE FROM entry WHERE collection = $1 AND key = $2', [collection, key]);
  }

  async #head(stream: string): Promise<Row | undefined> {
    if (!canHold(stream)) return undefined;
    const [row] = await this.#all('head', 'SELECT * FROM head WHERE stream = $1', [stream]);
    return row;
  }

  async #all(name: string, sql: string, values: unknown[]): Promise<readonly Row[]> {
    return (await this.#asked.query({ name, text: sql, values })).rows;
  }
}

/** Which transaction of which process this is, for whoever must find out later whether it was committed. */
export interface Token {
  readonly writer: string;
  readonly turn: number;
}

const keepToken = `
  INSERT INTO writer (id, turn, seen) VALUES ($1, $2, now())
  ON CONFLICT (id) DO UPDATE SET turn = excluded.turn, seen = excluded.seen`;

/** The last statement of a transaction that appended nothing. */
export function markDone({ writer, turn }: Token): Statement {
  return { name: 'mark-done', text: keepToken, values: [writer, turn] };
}

/** The last statement of a transaction that appended: the new head, the number of the commit, and who is told of it (stream and last seq). */
export function markAppended(
  { writer, turn }: Token,
  channel: string,
  {
    stream,
    after,
    tip,
    head,
  }: { readonly stream: string; readonly after: number; readonly tip: Tip; readonly head: StreamHead },
): Statement {
  const sql = `
    WITH token AS (${keepToken}),
    kept AS (
      INSERT INTO head (stream, size, at, frontier, root, checkpoint) VALUES ($3, $4, $5, $6, $7, $8)
      ON CONFLICT (stream) DO UPDATE SET (size, at, frontier, root, checkpoint) =
        (excluded.size, excluded.at, excluded.frontier, excluded.root, excluded.checkpoint)
    ),
    listed AS (
      INSERT INTO checkpoint (commit, stream, after, size, note)
      SELECT coalesce(max(commit), 0) + 1, $3, $9, $4, $8 FROM checkpoint RETURNING commit
    )
    SELECT commit, pg_notify($10, $11) FROM listed`;
  const frontier = canonicalJson(frontierToJson(tip.frontier));
  const values = [writer, turn, stream, head.size, tip.at, frontier, head.root, head.checkpoint, after, channel];
  return { name: 'mark-appended', text: sql, values: [...values, `${stream} ${head.size}`] };
}

/** Tells the other processes of a schema which entries were written, once the transaction is committed. */
export function tellEntries(channel: string, notices: readonly string[]): Statement {
  const sql = 'SELECT pg_notify($1, notice) FROM unnest($2::text[]) AS told (notice)';
  return { name: 'tell-entries', text: sql, values: [entriesChannel(channel), [...notices]] };
}

/** Beside the channel that tells of commits with events. */
export function entriesChannel(channel: string): string {
  return `${channel}/entries`;
}

/** Of what was committed after that number at most so much, the oldest first: one row for each commit. */
export function commitsAfter(commit: number, most: number): Statement {
  const sql = `
    SELECT commit, stream, (
      SELECT array_agg(leaf ORDER BY seq) FROM event
      WHERE event.stream = checkpoint.stream AND seq > checkpoint.after AND seq <= checkpoint.size
    ) AS leaves
    FROM checkpoint WHERE commit > $1 ORDER BY commit LIMIT $2`;
  return { name: 'commits-after', text: sql, values: [commit, most] };
}

/** A name that no text of the database can equal is the name of nothing. */
function canHold(name: string): boolean {
  return name.isWellFormed() && !name.includes('\0');
}

function headFrom(row: Row): StreamHead {
  return { size: integer(row, 'size'), root: text(row, 'root'), checkpoint: text(row, 'checkpoint') };
}

function tipFrom(stream: string, row: Row): Tip {
  const frontier = frontierFromJson(JSON.parse(text(row, 'frontier')));
  if (frontier === undefined || frontier.size !== integer(row, 'size'))
    throw new DamagedRecord(stream, 'its head does not hold together');
  return { at: text(row, 'at'), frontier };
}

function entryOf(row: Row): Entry {
  return { key: text(row, 'key'), value: value(row) };
}

function value(row: Row): JsonValue {
  return JSON.parse(text(row, 'value')) as JsonValue;
}
