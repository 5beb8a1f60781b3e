import { createHash, randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Asked, Connection, patiently, Readers, usualPatience } from '#platform/store/postgres/connection.ts';
import { type Blobs, DamagedBlob, isDigest, type StoredBlob, streamOf } from './blob-store.ts';

/** Bytes of one row. */
const pieceBytes = 256 * 1024;
/** Bytes of the largest file: each is whole in memory while it is written. What is larger belongs in a folder. */
export const largestInDatabase = 32 * 1024 * 1024;
const readersAtOnce = 2;

/**
 * A file is the rows of its pieces; which rows, `blob` says, so that a damaged file is replaced at once. The lock is for the tables, not for
 * files.
 */
const tables = `
  SELECT pg_advisory_xact_lock(hashtextextended('blobs/' || current_schema(), 0));
  CREATE TABLE IF NOT EXISTS blob (
    sha256 TEXT COLLATE "C" PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    size BIGINT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS blob_piece (
    id UUID NOT NULL,
    place INT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (id, place)
  );`;

/** Files in the first schema of the search path of a PostgreSQL database, for any number of processes. They need 32 MiB at most. */
export async function openPostgresBlobs(
  url: string,
  patience = usualPatience,
): Promise<Blobs & { readonly close: () => Promise<void> }> {
  const place: Place = { url, patience, readers: new Readers(url, readersAtOnce, patience) };
  await transact(place, (connection) => connection.query(tables));
  return {
    put: (stream, limitBytes) => put(place, stream, limitBytes),
    async get(sha256) {
      const found = await find(place.readers, sha256);
      return found && streamOf(pieces(place.readers, sha256, found));
    },
    async sizeOf(sha256) {
      return (await find(place.readers, sha256))?.size;
    },
    async read(sha256) {
      const found = await find(place.readers, sha256);
      if (found === undefined) return undefined;
      return new Uint8Array(Buffer.concat(await Array.fromAsync(pieces(place.readers, sha256, found))));
    },
    async remove(sha256) {
      const text = `
        WITH gone AS (DELETE FROM blob WHERE sha256 = $1 RETURNING id)
        DELETE FROM blob_piece USING gone WHERE blob_piece.id = gone.id`;
      if (isDigest(sha256)) await place.readers.query({ name: 'remove-blob', text, values: [sha256] });
    },
    close: () => place.readers.end(),
  };
}

interface Place {
  readonly url: string;
  readonly patience: number;
  readonly readers: Readers;
}

interface Found {
  readonly id: string;
  readonly size: number;
}

/** To do it again when the answer was lost does no harm. */
function transact(place: Place, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  return patiently(
    async () => {
      const connection = await Connection.open(place.url, place.patience);
      try {
        await connection.query('BEGIN');
        await work(connection);
        const { command } = await connection.query('COMMIT');
        if (command !== 'COMMIT') throw new Error(`the database answered COMMIT with ${command}`);
      } finally {
        await connection.end();
      }
    },
    () => place.patience,
  );
}

async function put(place: Place, stream: ReadableStream<Uint8Array>, limitBytes: number): Promise<Result<StoredBlob>> {
  const limit = Math.min(limitBytes, largestInDatabase);
  const bytes = await gathered(stream, limit);
  if (bytes === undefined) return refuse('file-too-large', { limit });
  if (bytes.length === 0) return refuse('file-empty');
  const blob = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
  await transact(place, async (connection) => {
    // Who brings the same file at the same time waits, and finds it.
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('blob/' || $1, 0))`;
    await connection.query({ name: '', text: lock, values: [blob.sha256] });
    const found = await find(connection, blob.sha256);
    if (found !== undefined && (await isSound(connection, blob.sha256, found))) return;
    await write(connection, blob, bytes, found);
  });
  return ok(blob);
}

async function write(
  connection: Connection,
  { sha256, size }: StoredBlob,
  bytes: Buffer,
  damaged: Found | undefined,
): Promise<void> {
  const id = randomUUID();
  if (damaged !== undefined)
    await connection.query({ name: '', text: 'DELETE FROM blob_piece WHERE id = $1', values: [damaged.id] });
  const keep = `INSERT INTO blob (sha256, id, size) VALUES ($1, $2, $3)
    ON CONFLICT (sha256) DO UPDATE SET id = excluded.id, size = excluded.size`;
  await connection.query({ name: '', text: keep, values: [sha256, id, size] });
  const text = 'INSERT INTO blob_piece (id, place, bytes) VALUES ($1, $2, $3)';
  for (let place = 0; place * pieceBytes < size; place += 1) {
    const piece = bytes.subarray(place * pieceBytes, (place + 1) * pieceBytes);
    await connection.query({ name: 'keep-piece', text, values: [id, place, piece] });
  }
}

async function isSound(asked: Asked, sha256: string, found: Found): Promise<boolean> {
  try {
    await Array.fromAsync(pieces(asked, sha256, found));
    return true;
  } catch (error) {
    if (error instanceof DamagedBlob) return false;
    throw error;
  }
}

/** Undefined for more than the limit; then whoever sends is told to stop. */
async function gathered(stream: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function find(asked: Asked, sha256: string): Promise<Found | undefined> {
  if (!isDigest(sha256)) return undefined;
  const text = 'SELECT id, size FROM blob WHERE sha256 = $1';
  const [row] = (await asked.query({ name: 'find-blob', text, values: [sha256] })).rows;
  return row === undefined ? undefined : { id: String(row['id']), size: Number(row['size']) };
}

/** One piece at a time, and an error at the end when they are not what was stored. */
async function* pieces(asked: Asked, sha256: string, { id, size }: Found): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const text = 'SELECT bytes FROM blob_piece WHERE id = $1 AND place = $2';
  for (let place = 0; place * pieceBytes < size; place += 1) {
    const [row] = (await asked.query({ name: 'read-piece', text, values: [id, place] })).rows;
    const bytes = row?.['bytes'];
    if (!Buffer.isBuffer(bytes)) break;
    hash.update(bytes);
    yield new Uint8Array(bytes);
  }
  if (hash.digest('hex') !== sha256) throw new DamagedBlob(sha256);
}
