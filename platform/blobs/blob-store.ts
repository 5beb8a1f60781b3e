import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type ArrivingFiles, openArrivingFiles } from './arriving.ts';
import { syncFolder } from './durable.ts';

export interface StoredBlob {
  /** Lower-case hex, 64 characters: the address. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Files by their SHA-256. What is stored never changes; the same bytes are stored once. */
export interface Blobs {
  /**
   * Resolves when the bytes are durable. Codes: `file-too-large` (params `limit`, in bytes), `file-empty`. Rejects with the error of the
   * stream when that breaks off. In all these cases nothing stays behind.
   */
  put(stream: ReadableStream<Uint8Array>, limitBytes: number): Promise<Result<StoredBlob>>;
  /** Undefined for what was never stored and for what is no SHA-256. The stream errors at its end when the bytes do not match. */
  get(sha256: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Bytes; undefined for what was never stored. */
  sizeOf(sha256: string): Promise<number | undefined>;
  /** As `get`, whole in memory. */
  read(sha256: string): Promise<Uint8Array | undefined>;
  /** For what nobody needs any more. Nothing happens when there is no such file. */
  remove(sha256: string): Promise<void>;
}

/** Those that lie in a folder, where what is large can come in pieces and be read in other ways. */
export interface BlobStore extends Blobs {
  /** What comes in pieces, and is no file yet. */
  readonly arriving: ArrivingFiles;
  /** Makes a file of what arrived whole, under the hash that was computed from it; nothing happens when that was done before. */
  adopt(id: string, sha256: string): Promise<void>;
  /** Where the bytes lie, for whoever reads them in a way of his own and checks them himself: they may have changed on the disk. */
  pathOf(sha256: string): Promise<string | undefined>;
  /**
   * Takes over a file, of which the caller has just computed size and hash, by moving it; durable when it resolves. The file must lie in
   * the same file system and be nobody else's.
   */
  moveIn(path: string, blob: StoredBlob): Promise<void>;
}

/** The bytes that lie there are no longer those that were stored. */
export class DamagedBlob extends Error {
  override readonly name = 'DamagedBlob';
  readonly sha256: string;

  constructor(sha256: string) {
    super(`the stored bytes no longer have the SHA-256 ${sha256}: put back the file from the backup`);
    this.sha256 = sha256;
  }
}

class TooLarge extends Error {}

const chunkBytes = 256 * 1024;
const dayInMs = 86_400_000;

/**
 * Files in a folder: `<folder>/<first two hex digits>/<sha256>`, `<folder>/incoming` for what is under way in one go, and
 * `<folder>/arriving` for what comes in pieces.
 */
export async function openFileBlobs(folder: string): Promise<BlobStore> {
  const incoming = join(folder, 'incoming');
  const arriving = await openArrivingFiles(join(folder, 'arriving'));
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await removeLeftovers(incoming);
  return {
    arriving,
    put: (stream, limitBytes) => put(folder, incoming, stream, limitBytes),
    async adopt(id, sha256) {
      const there = await unlessAbsent(stat(arriving.path(id)));
      if (there === undefined && (await unlessAbsent(stat(pathOf(folder, sha256).file))) !== undefined) return;
      await chmod(arriving.path(id), 0o400);
      await place(folder, arriving.path(id), sha256);
    },
    async remove(sha256) {
      if (isDigest(sha256)) await unlessAbsent(unlink(pathOf(folder, sha256).file));
    },
    async get(sha256) {
      const chunks = await openChunks(folder, sha256);
      return chunks && streamOf(chunks);
    },
    async sizeOf(sha256) {
      const found = isDigest(sha256) ? await unlessAbsent(stat(pathOf(folder, sha256).file)) : undefined;
      return found?.size;
    },
    async read(sha256) {
      const chunks = await openChunks(folder, sha256);
      return chunks && new Uint8Array(Buffer.concat(await Array.fromAsync(chunks)));
    },
    pathOf: (sha256) => storedPath(folder, sha256),
    moveIn: (path, blob) => moveIn(folder, path, blob),
  };
}

async function put(
  folder: string,
  incoming: string,
  stream: ReadableStream<Uint8Array>,
  limitBytes: number,
): Promise<Result<StoredBlob>> {
  const temporary = join(incoming, randomUUID());
  try {
    const blob = await receive(temporary, stream, limitBytes);
    if (blob.size === 0) return refuse('file-empty');
    await place(folder, temporary, blob.sha256);
    return ok(blob);
  } catch (error) {
    if (error instanceof TooLarge) return refuse('file-too-large', { limit: limitBytes });
    throw error;
  } finally {
    await unlessAbsent(unlink(temporary));
  }
}

async function moveIn(folder: string, path: string, { sha256, size }: StoredBlob): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const found = await handle.stat();
    if (size === 0 || found.size !== size) throw new Error(`a file of ${found.size} bytes is not one of ${size}`);
    await handle.chmod(0o400);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await place(folder, path, sha256);
}

async function receive(temporary: string, stream: ReadableStream<Uint8Array>, limitBytes: number): Promise<StoredBlob> {
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limitBytes) throw new TooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  const handle = await open(temporary, 'wx', 0o400);
  try {
    await handle.writeFile(measured());
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** Renames even over a file that is there: it holds the same bytes, or was damaged and is so repaired. */
async function place(folder: string, temporary: string, sha256: string): Promise<void> {
  const target = pathOf(folder, sha256);
  if ((await mkdir(target.folder, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(folder);
  await rename(temporary, target.file);
  await syncFolder(target.folder);
}

function pathOf(folder: string, sha256: string): { folder: string; file: string } {
  const within = join(folder, sha256.slice(0, 2));
  return { folder: within, file: join(within, sha256) };
}

/** The file is opened when the first bytes are asked for, so that a stream nobody reads holds nothing open. */
async function openChunks(folder: string, sha256: string): Promise<AsyncGenerator<Uint8Array> | undefined> {
  const file = await storedPath(folder, sha256);
  return file === undefined ? undefined : verifiedChunks(file, sha256);
}

async function storedPath(folder: string, sha256: string): Promise<string | undefined> {
  if (!isDigest(sha256)) return undefined;
  const { file } = pathOf(folder, sha256);
  return (await unlessAbsent(stat(file))) === undefined ? undefined : file;
}

export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

async function* verifiedChunks(file: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkBytes));
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      yield chunk;
    }
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== sha256) throw new DamagedBlob(sha256);
}

export function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** What a crash left. Younger files may be another process's uploads under way. */
async function removeLeftovers(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const file = join(incoming, name);
    const found = await unlessAbsent(stat(file));
    if (found !== undefined && found.mtimeMs < Date.now() - dayInMs) await unlessAbsent(unlink(file));
  }
}

async function unlessAbsent<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
