import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { chunkBytes, tagBytes } from '../sizes.ts';
import {
  counters,
  type Job,
  type Message,
  mostUnderWay,
  type OpenJob,
  type SealJob,
  type SourceEnd,
  type ThreadData,
} from './jobs.ts';
import { chunkCipher, sealedChunkBytes } from './payload.ts';

/** The thread that reads and ciphers. What it makes it hands to the thread that hashes and writes, without copying it. */
const { port, shared } = workerData as ThreadData;
/** Read and handed over at once. */
const groupChunks = 8;
let sent = Atomics.load(shared, counters.taken);

parentPort?.on('message', (job: Job) => {
  Atomics.store(shared, counters.stopped, 0);
  post({ begin: job.to });
  post(cipherFile(job));
});

function cipherFile(job: Job): SourceEnd {
  let file: number | undefined;
  try {
    file = openSync(job.from, 'r');
    return job.kind === 'open' ? openFile(file, job) : sealFile(file, job);
  } catch (error) {
    return { end: 'failed', error };
  } finally {
    if (file !== undefined) closeSync(file);
    job.fileKey.fill(0);
  }
}

function openFile(file: number, { start, fileKey, nonce }: OpenJob): SourceEnd {
  const cipher = chunkCipher(fileKey, nonce);
  const group = Buffer.allocUnsafeSlow(groupChunks * sealedChunkBytes);
  const end = fstatSync(file).size;
  let at = start;
  do {
    const bytes = group.subarray(0, Math.min(group.length, end - at));
    fill(file, bytes, at);
    const pieces: Buffer[] = [];
    for (let from = 0; from === 0 || from < bytes.length; from += sealedChunkBytes) {
      const sealed = bytes.subarray(from, from + sealedChunkBytes);
      const last = at + from + sealed.length === end;
      const plain = sealed.length < tagBytes ? undefined : cipher.open(sealed, last);
      // Only a file of nothing ends with an empty chunk: otherwise one file would have two forms.
      if (plain === undefined || (plain.length === 0 && at + from > start)) return { end: 'sealed-damaged' };
      pieces.push(plain);
    }
    if (!handOver(pieces)) break;
    at += bytes.length;
  } while (at < end);
  return { end: 'whole' };
}

function sealFile(file: number, { size, padded, fileKey, nonce }: SealJob): SourceEnd {
  const now = fstatSync(file).size;
  if (now !== size) throw new RangeError(`the file has ${now} bytes and had ${size}`);
  const cipher = chunkCipher(fileKey, nonce);
  const hash = createHash('sha256');
  const group = Buffer.allocUnsafeSlow(groupChunks * chunkBytes);
  let at = 0;
  do {
    const bytes = group.subarray(0, Math.min(group.length, padded - at));
    const plain = bytes.subarray(0, Math.max(0, size - at));
    fill(file, plain, at);
    bytes.fill(0, plain.length);
    hash.update(plain);
    const pieces: Buffer[] = [];
    for (let from = 0; from === 0 || from < bytes.length; from += chunkBytes) {
      const chunk = bytes.subarray(from, from + chunkBytes);
      pieces.push(...cipher.seal(chunk, at + from + chunk.length === padded));
    }
    if (!handOver(pieces)) break;
    at += bytes.length;
  } while (at < padded);
  return { end: 'whole', sha256: hash.digest('hex') };
}

/** A read may stop halfway. */
function fill(file: number, bytes: Uint8Array, at: number): void {
  for (let from = 0; from < bytes.length; ) {
    const read = readSync(file, bytes, from, bytes.length - from, at + from);
    if (read === 0) throw new RangeError('the file became shorter while it was read');
    from += read;
  }
}

/** Waits until the writer has room; false when it wants no more. What is handed over can no longer be read here. */
function handOver(pieces: readonly Buffer[]): boolean {
  for (;;) {
    const taken = Atomics.load(shared, counters.taken);
    if (((sent - taken) | 0) < mostUnderWay) break;
    Atomics.wait(shared, counters.taken, taken);
  }
  if (Atomics.load(shared, counters.stopped) === 1) return false;
  // Each is a buffer of its own, never a part of a larger one: OpenSSL's output is not taken from the pool of Node.
  post(
    { pieces },
    pieces.map(({ buffer }) => buffer as ArrayBuffer),
  );
  sent = (sent + 1) | 0;
  return true;
}

function post(message: Message, moved: ArrayBuffer[] = []): void {
  port.postMessage(message, moved);
}
