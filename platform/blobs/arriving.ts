import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './durable.ts';

/**
 * Files that come in pieces, one after the other, over any number of connections and starts of the server. A piece counts when `keep` has
 * resolved; what lies behind the last one that counts is overwritten. Nobody writes to one file twice at a time: that is for the caller.
 */
export interface ArrivingFiles {
  /** Writes what comes, at `offset`, which is where the last piece that counts ended. Never more than `limit` bytes and one chunk of memory. */
  write(id: string, offset: number, body: AsyncIterable<Uint8Array>, limit: number): Promise<Piece>;
  /** Bytes of the file from its beginning, at most `length`. */
  beginning(id: string, length: number): Promise<Uint8Array>;
  /** Hex SHA-256 of the first `size` bytes; read again from disk only when the server was started since. */
  digest(id: string, size: number): Promise<string>;
  /** Nothing happens when there is no such file. */
  remove(id: string): Promise<void>;
  /** Ids of all files there are. */
  list(): Promise<readonly string[]>;
  path(id: string): string;
}

/** What came in one go and does not count yet. One of `keep` and `drop` has to follow. */
export interface Piece {
  /** Bytes. */
  readonly length: number;
  readonly sha256: string;
  /** `cut`: the connection ended before the sender did. `over`: more came than the limit; nothing behind it was written. */
  readonly end: 'whole' | 'cut' | 'over';
  /** Resolves when the bytes are durable. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Bytes gathered before they are written. */
const batchBytes = 1024 * 1024;
/** Files whose hash goes on in memory; of others it is computed anew from disk. */
const mostHashes = 1000;

interface Hashed {
  readonly hash: Hash;
  readonly offset: number;
}

export async function openArrivingFiles(folder: string): Promise<ArrivingFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const hashes = new Map<string, Hashed>();
  const path = (id: string): string => {
    if (!/^[0-9a-z-]{1,64}$/.test(id)) throw new TypeError('not the id of a file that arrives');
    return join(folder, id);
  };
  const remember = (id: string, hashed: Hashed): void => {
    hashes.delete(id);
    hashes.set(id, hashed);
    const oldest = hashes.size > mostHashes ? hashes.keys().next().value : undefined;
    if (oldest !== undefined) hashes.delete(oldest);
  };
  const upTo = async (id: string, offset: number): Promise<Hash> => {
    const known = hashes.get(id);
    return known?.offset === offset ? known.hash.copy() : hashOfFile(path(id), offset);
  };
  return {
    path,
    async write(id, offset, body, limit) {
      const whole = await upTo(id, offset);
      const handle = await openFor(path(id), offset, folder);
      const received = await receive(handle, offset, body, limit, whole).catch(async (error: unknown) => {
        await handle.close();
        throw error;
      });
      return {
        ...received,
        async keep() {
          await closing(handle, () => handle.datasync());
          remember(id, { hash: whole, offset: offset + received.length });
        },
        drop: () => closing(handle, () => handle.truncate(offset)),
      };
    },
    beginning: (id, length) => beginningOf(path(id), length),
    digest: async (id, size) => (await upTo(id, size)).digest('hex'),
    async remove(id) {
      hashes.delete(id);
      await unlink(path(id)).catch(unlessAbsent);
    },
    list: () => readdir(folder),
  };
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}

async function openFor(file: string, offset: number, folder: string): Promise<FileHandle> {
  if (offset > 0) return open(file, 'r+');
  const isNew = (await stat(file).catch(unlessAbsent)) === undefined;
  const handle = await open(file, 'w', 0o600);
  if (isNew) await syncFolder(folder);
  return handle;
}

async function receive(
  handle: FileHandle,
  offset: number,
  body: AsyncIterable<Uint8Array>,
  limit: number,
  whole: Hash,
): Promise<Pick<Piece, 'length' | 'sha256' | 'end'>> {
  const piece = createHash('sha256');
  const chunks = body[Symbol.asyncIterator]();
  let length = 0;
  let waiting: Uint8Array[] = [];
  let gathered = 0;
  const flush = async (): Promise<void> => {
    if (gathered > 0) await writeAll(handle, waiting, offset + length - gathered);
    waiting = [];
    gathered = 0;
  };
  const done = async (end: Piece['end']) => {
    await flush();
    return { length, sha256: piece.digest('hex'), end };
  };
  for (;;) {
    const next = await chunks.next().catch(() => 'cut' as const);
    if (next === 'cut') return done('cut');
    if (next.done === true) return done('whole');
    // What follows is left to whoever owns the connection.
    if (length + next.value.byteLength > limit) return done('over');
    piece.update(next.value);
    whole.update(next.value);
    waiting.push(next.value);
    length += next.value.byteLength;
    gathered += next.value.byteLength;
    if (gathered >= batchBytes) await flush();
  }
}

/** A file system may take less at once than it is given. */
async function writeAll(handle: FileHandle, chunks: readonly Uint8Array[], position: number): Promise<void> {
  let { bytesWritten } = await handle.writev(chunks, position);
  const total = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytesWritten === total) return;
  const bytes = Buffer.concat(chunks);
  while (bytesWritten < total) {
    const more = await handle.write(bytes, bytesWritten, total - bytesWritten, position + bytesWritten);
    bytesWritten += more.bytesWritten;
  }
}

async function beginningOf(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function hashOfFile(file: string, size: number): Promise<Hash> {
  const hash = createHash('sha256');
  if (size === 0) return hash;
  const handle = await open(file, 'r');
  try {
    const buffer = new Uint8Array(batchBytes);
    for (let position = 0; position < size; ) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(batchBytes, size - position), position);
      if (bytesRead === 0) throw new Error(`the file that arrives is shorter than what counts of it: ${file}`);
      hash.update(buffer.subarray(0, bytesRead));
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
  return hash;
}

function unlessAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
