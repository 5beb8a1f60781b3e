import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { headerReader } from '../header.ts';
import { seedOf } from '../identity-text.ts';
import { decrypterFor } from '../seal.ts';
import { nonceBytes, tagBytes } from '../sizes.ts';
import { chunkCipher, inChunks, sealedChunkBytes } from './payload.ts';
import { writeBehind } from './write-behind.ts';

/** What was in a sealed file, in a file of its own without the padding, all of it verified. */
export interface OpenedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Where to open to, and what becomes of it. */
export interface Sink<T> {
  /** Must exist; the temporary file is made in it, readable by the owner only. Rename stays within one file system. */
  readonly folder: string;
  /** Called only for a file that was verified to its end. What it has not moved away is removed when it is done. */
  take(opened: OpenedFile): Promise<T>;
}

/** What the manifest says of the file; what stands after `size` must be zeros. */
export interface PlainFile {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Opens a sealed file without handing on a byte of it before all of it was verified. Without `plain` the padding stays. The file is not
 * made durable: whoever takes it does that. Codes: `identity-malformed`, `sealed-malformed`, `sealed-for-others`, `sealed-damaged`,
 * `plain-differs`.
 */
export async function openSealedFile<T>(
  sealed: AsyncIterable<Uint8Array>,
  identity: string,
  plain: PlainFile | undefined,
  sink: Sink<T>,
): Promise<Result<T>> {
  if (seedOf(identity) === undefined) return refuse('identity-malformed');
  const path = join(sink.folder, `.opening-${randomUUID()}`);
  const source = sealed[Symbol.asyncIterator]();
  const handle = await open(path, 'wx', 0o600);
  try {
    const opened = await openTo(handle, source, identity, plain);
    await handle.close();
    return opened.ok ? ok(await sink.take({ path, ...opened.value })) : opened;
  } finally {
    await handle.close();
    await source.return?.();
    await unlink(path).catch(unlessAbsent);
  }
}

async function openTo(
  handle: FileHandle,
  source: AsyncIterator<Uint8Array>,
  identity: string,
  plain: PlainFile | undefined,
): Promise<Result<PlainFile>> {
  const begun = await readBeginning(source);
  if (!begun.ok) return begun;
  const { header, nonce, rest } = begun.value;
  const { decrypter, matched } = decrypterFor(identity);
  const fileKey = await decrypter.decryptHeader(header).catch(() => undefined);
  if (fileKey === undefined) return refuse(matched() ? 'sealed-damaged' : 'sealed-for-others');
  const writing = plainWriter(handle, plain?.size ?? Number.POSITIVE_INFINITY);
  const cipher = chunkCipher(fileKey, nonce);
  let first = true;
  for await (const { bytes, last } of inChunks(joined(rest, source), sealedChunkBytes)) {
    const chunk = bytes.length < tagBytes ? undefined : cipher.open(bytes, last);
    if (chunk === undefined || (chunk.length === 0 && !first)) return refuse('sealed-damaged');
    if (!(await writing.add(chunk))) return refuse('plain-differs');
    first = false;
  }
  const written = await writing.end();
  const differs = plain !== undefined && (written.size !== plain.size || written.sha256 !== plain.sha256);
  return differs ? refuse('plain-differs') : ok(written);
}

interface Beginning {
  readonly header: Uint8Array;
  readonly nonce: Uint8Array;
  readonly rest: Uint8Array;
}

async function readBeginning(source: AsyncIterator<Uint8Array>): Promise<Result<Beginning>> {
  const reader = headerReader();
  let size: number | undefined;
  for (;;) {
    const next = await source.next();
    if (next.done === true) return refuse(size === undefined ? 'sealed-malformed' : 'sealed-damaged');
    const found = reader.add(next.value);
    if (found?.ok === false) return found;
    size = found?.value.size;
    if (size === undefined) continue;
    const bytes = reader.bytes();
    const payload = size + nonceBytes;
    if (bytes.length < payload) continue;
    return ok({
      header: bytes.slice(0, size),
      nonce: bytes.slice(size, payload),
      rest: bytes.slice(payload),
    });
  }
}

async function* joined(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await source.next();
    if (next.done === true) return;
    yield next.value;
  }
}

interface PlainWriter {
  /** False when there is something other than zeros after the size. */
  add(chunk: Buffer): Promise<boolean>;
  end(): Promise<PlainFile>;
}

function plainWriter(handle: FileHandle, size: number): PlainWriter {
  const hash = createHash('sha256');
  const file = writeBehind(handle);
  let written = 0;
  return {
    async add(chunk) {
      const kept = chunk.subarray(0, Math.max(0, size - written));
      if (kept.length < chunk.length && chunk.subarray(kept.length).some((byte) => byte !== 0)) return false;
      hash.update(kept);
      written += kept.length;
      await file.write(kept);
      return true;
    },
    async end() {
      await file.end();
      return { size: written, sha256: hash.digest('hex') };
    },
  };
}

function unlessAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
