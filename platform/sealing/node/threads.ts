import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Job, Outcome } from './jobs.ts';

/**
 * Two threads for a file at a time: one reads and ciphers, the other hashes and writes. So both halves of the work take the time of one,
 * and the server goes on answering meanwhile.
 */
interface Lane {
  readonly broken: boolean;
  run(job: Job): Promise<Outcome>;
  /** Whether the process stays for it. */
  hold(held: boolean): void;
  end(): void;
}

const most = Math.max(1, Math.floor(availableParallelism() / 2));
/** Lanes that wait for the next file; they hold up no process, and end when nothing comes. */
const spare: { readonly lane: Lane; readonly end: NodeJS.Timeout }[] = [];
const spareFor = 2000;
const waiting: (() => void)[] = [];
let free = most;

/** Does a job when a lane is free for it. Rejects with errors of the file system, and when a thread died. */
export async function inThreads(job: Job): Promise<Exclude<Outcome, { readonly outcome: 'failed' }>> {
  // Whoever ends a job hands its place on, so that nobody who comes later takes it.
  if (free > 0) free -= 1;
  else await new Promise<void>((next) => waiting.push(next));
  const lane = freeLane();
  try {
    const outcome = await lane.run(job);
    if (outcome.outcome === 'failed') throw outcome.error;
    return outcome;
  } finally {
    keep(lane);
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

function freeLane(): Lane {
  const found = spare.pop();
  if (found === undefined) return newLane();
  clearTimeout(found.end);
  found.lane.hold(true);
  return found.lane;
}

function keep(lane: Lane): void {
  if (lane.broken) return lane.end();
  lane.hold(false);
  const drop = () => {
    spare.splice(
      spare.findIndex((known) => known.lane === lane),
      1,
    );
    lane.end();
  };
  spare.push({ lane, end: setTimeout(drop, spareFor).unref() });
}

function newLane(): Lane {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const { port1, port2 } = new MessageChannel();
  const threads = [thread('./cipher-thread.ts', port1, shared), thread('./writing-thread.ts', port2, shared)] as const;
  const [ciphering, writing] = threads;
  let current: PromiseWithResolvers<Outcome> | undefined;
  let broken = false;
  for (const one of threads) {
    one.on('error', (error) => {
      broken = true;
      current?.reject(error);
    });
  }
  writing.on('message', (outcome: Outcome) => current?.resolve(outcome));
  return {
    get broken() {
      return broken;
    },
    run(job) {
      current = Promise.withResolvers();
      ciphering.postMessage(job, []);
      return current.promise;
    },
    hold(held) {
      for (const one of threads) {
        if (held) one.ref();
        else one.unref();
      }
    },
    end() {
      for (const one of threads) void one.terminate();
    },
  };
}

function thread(file: string, port: MessagePort, shared: Int32Array): Worker {
  return new Worker(new URL(file, import.meta.url), { workerData: { port, shared }, transferList: [port] });
}
