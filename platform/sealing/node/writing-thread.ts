import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync, writevSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { counters, type Message, type Outcome, type SourceEnd, type Target, type ThreadData } from './jobs.ts';

/** The thread that hashes and writes what the other one made; it tells how the job ended. */
const { port, shared } = workerData as ThreadData;

interface Writing {
  readonly target: Target;
  readonly file: number;
  readonly hash: Hash;
  written: number;
}

let writing: Writing | undefined;
let stopped: Outcome | undefined;

port.on('message', (message: Message) => {
  try {
    if ('begin' in message) begin(message.begin);
    else if ('pieces' in message) take(message.pieces);
    else finish(message);
  } catch (error) {
    stop({ outcome: 'failed', error });
    if ('end' in message) finish(message);
  }
  if ('pieces' in message) {
    Atomics.add(shared, counters.taken, 1);
    Atomics.notify(shared, counters.taken);
  }
});

function begin(target: Target): void {
  stopped = undefined;
  writing = undefined;
  const file = openSync(target.path, target.fresh ? 'wx' : 'w', 0o600);
  writing = { target, file, hash: createHash('sha256'), written: 0 };
  keep(writing, [target.head]);
}

function take(pieces: readonly Uint8Array[]): void {
  if (stopped !== undefined || writing === undefined) return;
  const { target, written } = writing;
  const kept: Uint8Array[] = [];
  let at = written;
  for (const piece of pieces) {
    const part = piece.subarray(0, Math.max(0, target.keep - at));
    if (part.length < piece.length && piece.subarray(part.length).some((byte) => byte !== 0)) {
      return stop({ outcome: 'plain-differs' });
    }
    if (part.length > 0) kept.push(part);
    at += part.length;
  }
  keep(writing, kept);
}

function keep(into: Writing, pieces: readonly Uint8Array[]): void {
  let size = 0;
  for (const piece of pieces) {
    into.hash.update(piece);
    size += piece.length;
  }
  into.written += size;
  if (size === 0) return;
  const written = writevSync(into.file, pieces);
  // A write may stop halfway.
  if (written < size) {
    const rest = Buffer.concat(pieces).subarray(written);
    for (let from = 0; from < rest.length; ) from += writeSync(into.file, rest, from);
  }
}

function stop(outcome: Outcome): void {
  stopped ??= outcome;
  Atomics.store(shared, counters.stopped, 1);
}

function finish(source: SourceEnd): void {
  const ended = writing;
  writing = undefined;
  if (ended === undefined) return report(stopped ?? { outcome: 'failed', error: new Error('nothing was begun') });
  try {
    const outcome = stopped ?? outcomeOf(source, ended);
    if (outcome.outcome === 'done' && ended.target.durable) fsyncSync(ended.file);
    report(outcome);
  } catch (error) {
    report({ outcome: 'failed', error });
  } finally {
    closeSync(ended.file);
  }
}

function outcomeOf(source: SourceEnd, { hash, written }: Writing): Outcome {
  if (source.end === 'failed') return { outcome: 'failed', error: source.error };
  if (source.end === 'sealed-damaged') return { outcome: 'sealed-damaged' };
  const done: Outcome = { outcome: 'done', written: { size: written, sha256: hash.digest('hex') } };
  return source.sha256 === undefined ? done : { ...done, sourceSha256: source.sha256 };
}

function report(outcome: Outcome): void {
  parentPort?.postMessage(outcome, []);
}
