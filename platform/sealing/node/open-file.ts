import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { headerReader, mostHeaderBytes } from '../header.ts';
import { seedOf } from '../identity-text.ts';
import { decrypterFor } from '../seal.ts';
import { nonceBytes } from '../sizes.ts';
import { inThreads } from './threads.ts';

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
  sealed: string,
  identity: string,
  plain: PlainFile | undefined,
  sink: Sink<T>,
): Promise<Result<T>> {
  const begun = await readBeginning(sealed, identity);
  if (!begun.ok) return begun;
  const path = join(sink.folder, `.opening-${randomUUID()}`);
  const to = {
    path,
    head: new Uint8Array(0),
    keep: plain?.size ?? Number.POSITIVE_INFINITY,
    fresh: true,
    durable: false,
  };
  try {
    const opened = await inThreads({ kind: 'open', from: sealed, ...begun.value, to });
    if (opened.outcome !== 'done') return refuse(opened.outcome);
    const { size, sha256 } = opened.written;
    if (plain !== undefined && (size !== plain.size || sha256 !== plain.sha256)) return refuse('plain-differs');
    return ok(await sink.take({ path, size, sha256 }));
  } finally {
    await unlink(path).catch(unlessAbsent);
  }
}

interface Beginning {
  /** Bytes before the first chunk. */
  readonly start: number;
  readonly fileKey: Uint8Array;
  readonly nonce: Uint8Array;
}

async function readBeginning(sealed: string, identity: string): Promise<Result<Beginning>> {
  if (seedOf(identity) === undefined) return refuse('identity-malformed');
  const bytes = await firstBytes(sealed, mostHeaderBytes + nonceBytes);
  const found = headerReader().add(bytes) ?? refuse('sealed-malformed');
  if (!found.ok) return found;
  const { size } = found.value;
  const start = size + nonceBytes;
  if (bytes.length < start) return refuse('sealed-damaged');
  const { decrypter, matched } = decrypterFor(identity);
  const fileKey = await decrypter.decryptHeader(bytes.slice(0, size)).catch(() => undefined);
  if (fileKey === undefined) return refuse(matched() ? 'sealed-damaged' : 'sealed-for-others');
  return ok({ start, fileKey, nonce: bytes.slice(size, start) });
}

async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    for (let length = 0; ; ) {
      const { bytesRead } = await handle.read(bytes, length, most - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === most) return bytes.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

function unlessAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
