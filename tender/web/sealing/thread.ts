import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lockIdentity, unlockIdentity } from '#platform/sealing/passphrase.ts';
import { openStream, sealStream } from '#platform/sealing/seal.ts';
import type { Answer, Job, Outcome } from './jobs.ts';
import { writeSealed } from './sealed-files.ts';

/** Runs in a worker: what would make a page stand still. One job at a time; every question gets one last answer. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void work(data).then(
    (outcome) => answer({ kind: 'done', outcome }),
    () => answer({ kind: 'failed' }),
  );
});

function answer(message: Answer): void {
  // To the page itself: a worker has no other to name.
  postMessage(message);
}

async function work(job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'seal':
      return sealFile(job.file, job.recipients, job.keepAs);
    case 'open':
      return openFile(job.sealed, job.identity, job.size);
    case 'digest':
      return digestFile(job.file);
    case 'lock':
      return { kind: 'text', text: await lockIdentity(job.identity, job.passphrase) };
    default: {
      const unlocked = await unlockIdentity(job.locked, job.passphrase);
      return unlocked.ok ? { kind: 'text', text: unlocked.value } : { kind: 'refused', code: unlocked.error.code };
    }
  }
}

async function sealFile(file: File, recipients: readonly string[], keepAs: string | undefined): Promise<Outcome> {
  const plain = hashing((bytes) => answer({ kind: 'progress', fraction: bytes / Math.max(1, file.size) }));
  const sealed = hashing();
  const stream = await sealStream(file.stream().pipeThrough(plain.stream), file.size, recipients);
  const through = stream.pipeThrough(sealed.stream);
  const blob = keepAs === undefined ? await collect(through) : undefined;
  if (keepAs !== undefined && !(await keep(through, keepAs))) return { kind: 'refused', code: 'device-full' };
  return { kind: 'sealed', blob, plainSha256: plain.digest(), sha256: sealed.digest(), size: sealed.bytes() };
}

/** False when there is no room for it. */
async function keep(stream: ReadableStream<Uint8Array>, name: string): Promise<boolean> {
  const writer = await writeSealed(name);
  try {
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      await writer.write(value);
    }
    await writer.close();
    return true;
  } catch (error) {
    await writer.abort();
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}

/** The padding is cut off; whether it is the right file, its fingerprint tells. */
async function openFile(sealed: Blob, identity: string, size: number): Promise<Outcome> {
  const opened = await openStream(sealed.stream(), identity);
  if (!opened.ok) return { kind: 'refused', code: opened.error.code };
  const plain = hashing();
  try {
    const blob = await collect(opened.value.pipeThrough(first(size)).pipeThrough(plain.stream));
    return { kind: 'opened', blob, sha256: plain.digest() };
  } catch {
    return { kind: 'refused', code: 'sealed-damaged' };
  }
}

async function digestFile(file: Blob): Promise<Outcome> {
  const hash = hashing((bytes) => answer({ kind: 'progress', fraction: bytes / Math.max(1, file.size) }));
  await file.stream().pipeThrough(hash.stream).pipeTo(new WritableStream());
  return { kind: 'digested', sha256: hash.digest() };
}

/** Chunks go into blobs while they come, which the browser may keep on disk. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: BlobPart[] = [];
  let bytes = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob([...parts, ...waiting]);
    waiting.push(new Uint8Array(value));
    bytes += value.length;
    if (bytes < partSize) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    bytes = 0;
  }
}

const partSize = 8 * 1024 * 1024;

interface Hashing {
  readonly stream: TransformStream<Uint8Array, Uint8Array>;
  /** Hex SHA-256 of all that went through. */
  readonly digest: () => string;
  readonly bytes: () => number;
}

function hashing(onBytes: (bytes: number) => void = () => undefined): Hashing {
  const hash = sha256.create();
  let bytes = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      hash.update(chunk);
      bytes += chunk.length;
      onBytes(bytes);
      controller.enqueue(chunk);
    },
  });
  return { stream, digest: () => bytesToHex(hash.digest()), bytes: () => bytes };
}

/** Lets the first bytes through and reads on to the end, so that damage behind them is found as well. */
function first(size: number): TransformStream<Uint8Array, Uint8Array> {
  let left = size;
  return new TransformStream({
    transform(chunk, controller) {
      const part = chunk.subarray(0, left);
      left -= part.length;
      if (part.length > 0) controller.enqueue(part);
    },
  });
}
