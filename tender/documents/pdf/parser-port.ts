import type { PdfLimits } from './limits.ts';

/** A parser apart from the caller's thread, so that a hostile file can be dropped in the middle of its work. */
export interface ParserPort {
  readonly port: Worker;
  /** Settles when the parser died or was stopped because it took too much time or memory. */
  readonly lost: Promise<'lost'>;
  /** Drops the parser, whatever it is doing. */
  stop(): void;
  /** The file was read to its end: where starting a parser is dear, this one may read the next file. */
  finish(): void;
}

type Guards = Pick<PdfLimits, 'maxMilliseconds' | 'maxParserBytes'>;

/** Where the PDF parser runs: a web worker in the browser, a worker thread in Node. No other file knows the difference. */
export function openParserPort(guards: Guards): ParserPort {
  const threads = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:worker_threads');
  return threads === undefined ? inBrowser(guards) : inNode(threads, guards);
}

function inBrowser({ maxMilliseconds }: Guards): ParserPort {
  const worker = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const { promise: lost, resolve } = Promise.withResolvers<'lost'>();
  const timer = setTimeout(() => resolve('lost'), maxMilliseconds);
  worker.addEventListener('error', () => resolve('lost'));
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  return { port: worker, lost, stop, finish: stop };
}

// Held in a variable so that a bundler for the browser does not take the thread of Node along.
const threadFile = './parser-thread.ts';

type Threads = typeof import('node:worker_threads');
type Thread = InstanceType<Threads['Worker']>;

/** Threads that read a file to its end and wait for the next; they hold up no process, and end when nothing comes. */
const spare: { readonly thread: Thread; readonly heapMegabytes: number; readonly end: NodeJS.Timeout }[] = [];
const spareFor = 3000;

function inNode(threads: Threads, { maxMilliseconds, maxParserBytes }: Guards): ParserPort {
  const heapMegabytes = Math.ceil(maxParserBytes / 1024 / 1024);
  const thread = spareThread(heapMegabytes) ?? newThread(threads, heapMegabytes);
  const { port1, port2 } = new threads.MessageChannel();
  thread.postMessage(port2, [port2]);
  const { promise: lost, resolve } = Promise.withResolvers<'lost'>();
  const lose = () => resolve('lost');
  thread.once('error', lose);
  thread.once('exit', lose);
  const timer = setTimeout(lose, maxMilliseconds);
  // Buffers lie outside the heap that the thread's own limit counts.
  const watch = setInterval(() => {
    thread.getHeapStatistics().then(
      (heap) => heap.used_heap_size + heap.external_memory > maxParserBytes && lose(),
      // It has not started yet, or ends and says so itself.
      () => undefined,
    );
  }, 100);
  const leave = () => {
    clearTimeout(timer);
    clearInterval(watch);
    thread.off('error', lose);
    thread.off('exit', lose);
    port1.close();
  };
  return {
    port: port1 as unknown as Worker,
    lost,
    stop() {
      leave();
      end(thread);
    },
    finish() {
      leave();
      keep(thread, heapMegabytes);
    },
  };
}

function newThread(threads: Threads, heapMegabytes: number): Thread {
  return new threads.Worker(new URL(threadFile, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    stderr: true,
    stdout: true,
  });
}

function spareThread(heapMegabytes: number): Thread | undefined {
  const index = spare.findIndex((known) => known.heapMegabytes === heapMegabytes);
  const [found] = index < 0 ? [] : spare.splice(index, 1);
  if (found === undefined) return undefined;
  clearTimeout(found.end);
  found.thread.removeAllListeners();
  found.thread.ref();
  return found.thread;
}

function keep(thread: Thread, heapMegabytes: number): void {
  thread.unref();
  const drop = () => {
    const index = spare.findIndex((known) => known.thread === thread);
    const [dropped] = index < 0 ? [] : spare.splice(index, 1);
    clearTimeout(dropped?.end);
    end(thread);
  };
  thread.once('error', drop);
  thread.once('exit', drop);
  spare.push({ thread, heapMegabytes, end: setTimeout(drop, spareFor).unref() });
}

/** What a thread says while it is being ended is of no interest to anybody. */
function end(thread: Thread): void {
  thread.on('error', () => undefined);
  void thread.terminate();
}
