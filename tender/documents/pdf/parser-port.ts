import type { PdfLimits } from './limits.ts';

/** A parser apart from the caller's thread, so that a hostile file can be dropped in the middle of its work. */
export interface ParserPort {
  readonly port: Worker;
  /** Settles when the parser died or was stopped because it took too much time or memory. */
  readonly lost: Promise<'lost'>;
  stop(): void;
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
  return {
    port: worker,
    lost,
    stop() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}

// Held in a variable so that a bundler for the browser does not take the thread of Node along.
const threadFile = './parser-thread.ts';

function inNode(
  threads: typeof import('node:worker_threads'),
  { maxMilliseconds, maxParserBytes }: Guards,
): ParserPort {
  const heapMegabytes = Math.ceil(maxParserBytes / 1024 / 1024);
  const thread = new threads.Worker(new URL(threadFile, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    stderr: true,
    stdout: true,
  });
  const { port1, port2 } = new threads.MessageChannel();
  thread.postMessage(port2, [port2]);
  const { promise: lost, resolve } = Promise.withResolvers<'lost'>();
  thread.once('error', () => resolve('lost'));
  thread.once('exit', () => resolve('lost'));
  const timer = setTimeout(() => resolve('lost'), maxMilliseconds);
  // Buffers lie outside the heap that the thread's own limit counts.
  const watch = setInterval(() => {
    thread.getHeapStatistics().then(
      (heap) => heap.used_heap_size + heap.external_memory > maxParserBytes && resolve('lost'),
      // It has not started yet, or ends and says so itself.
      () => undefined,
    );
  }, 100);
  return {
    port: port1 as unknown as Worker,
    lost,
    stop() {
      clearTimeout(timer);
      clearInterval(watch);
      port1.close();
      void thread.terminate();
    },
  };
}
