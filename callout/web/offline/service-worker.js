/**
 * Keeps the pages on the phone, so that the app starts without a connection and says so. Nothing of the server's answers is kept here:
 * calls and presence are never older than the app says they are.
 */
const version = '__VERSION__';
const cacheName = `paraat-${version}`;
const start = '/';
const files = ['__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([start, ...files]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('paraat-') && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && !isServers(pathname)) event.respondWith(freshOrKept(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request));
});

function isServers(pathname) {
  return ['/v1/', '/auth/', '/demo/'].some((path) => pathname.startsWith(path));
}

/** The page as the server has it now; without an answer within three seconds the one that is kept. */
async function freshOrKept(request) {
  const kept = await caches.match(start);
  if (kept === undefined) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(3_000) });
    return answer.ok ? answer : kept;
  } catch {
    return kept;
  }
}

async function keptOrFresh(request) {
  return (await caches.match(request)) ?? fetch(request);
}
