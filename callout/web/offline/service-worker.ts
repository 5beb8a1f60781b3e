/**
 * Keeps the pages on the phone, so that the app starts without a connection and says so. Nothing of the server's answers is kept here:
 * calls and presence are never older than the app says they are. The build fills in version and files.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

// The edge: the compiler knows the names of a page, and not those of a worker.
const worker = globalThis as unknown as Worker;

const version = '__VERSION__';
const cacheName = `paraat-${version}`;
const start = '/';
const files = ['__FILES__'];

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([start, ...files]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('paraat-') && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== globalThis.location.origin) return;
  if (request.mode === 'navigate' && !isServers(pathname)) event.respondWith(freshOrKept(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request));
});

function isServers(pathname: string): boolean {
  return ['/v1/', '/auth/', '/demo/', '/health/'].some((path) => pathname.startsWith(path));
}

/** The page as the server has it now; without an answer within three seconds the one that is kept. */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await caches.match(start);
  if (kept === undefined) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(3_000) });
    return answer.ok ? answer : kept;
  } catch {
    return kept;
  }
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
