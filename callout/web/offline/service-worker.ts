/**
 * Keeps the pages on the phone, so that the app starts without a connection and says so. Nothing of the server's answers is kept here:
 * calls and presence are never older than the app says they are. The build fills in version and files. And it shows what is pushed while
 * the app is closed, and brings back what is answered to it (docs/specs/paraat-protocol.md, "Push"), and
 * tells the server when the browser changes where it is pushed to.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface PushedEvent extends WorkerEvent {
  readonly data: { json(): unknown } | null;
}

interface PressedEvent extends WorkerEvent {
  readonly action: string;
  readonly notification: Shown;
}

interface RenewedEvent extends WorkerEvent {
  /** What the browser made itself; without one it is asked for. */
  readonly newSubscription?: Subscription | null;
}

interface Subscription {
  toJSON(): { readonly endpoint?: string; readonly keys?: Readonly<Record<string, string>> };
}

interface Shown {
  readonly data: unknown;
  close(): void;
}

interface Page {
  readonly visibilityState: string;
  focus(): Promise<unknown>;
}

interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'push', listener: (event: PushedEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: PressedEvent) => void): void;
  addEventListener(type: 'pushsubscriptionchange', listener: (event: RenewedEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly registration: {
    showNotification(title: string, options: Readonly<Record<string, unknown>>): Promise<void>;
    getNotifications(filter: { readonly tag: string }): Promise<readonly Shown[]>;
    readonly pushManager: { subscribe(options: Readonly<Record<string, unknown>>): Promise<Subscription> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly Page[]>;
    openWindow(url: string): Promise<unknown>;
  };
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

/** What the server pushes: its texts are in the language of the owner already. */
interface Notice {
  readonly kind: 'alarm' | 'over' | 'message';
  readonly call: string;
  readonly mode: string;
  readonly title: string;
  readonly body: string;
  readonly answer: string;
  readonly words: Readonly<Record<'coming' | 'cannot' | 'saidComing' | 'saidCannot' | 'notSaid', string>>;
}

/** Short and long, as long as the browser lets a notification vibrate. */
const vibration = [700, 250, 700, 250, 1200, 400, 700, 250, 700, 250, 1200];

worker.addEventListener('push', (event) => {
  const notice = noticeIn(event.data);
  if (notice === undefined) return;
  event.waitUntil(Promise.all([showNewest(notice), report(notice, 'on-phone', 3)]));
});

function noticeIn(data: PushedEvent['data']): Notice | undefined {
  try {
    // The edge: only this server can encrypt for this phone.
    return data?.json() as Notice | undefined;
  } catch {
    return undefined;
  }
}

/** A push may come after one that was sent later: what is known to be over rings no more. */
async function showNewest(notice: Notice): Promise<void> {
  const before = notice.kind === 'alarm' ? await worker.registration.getNotifications({ tag: notice.call }) : [];
  // The edge: what was shown with it below; a notification of the page has none.
  const over = before.map(({ data }) => data as Notice | null).find((one) => one?.kind === 'over');
  // Who is pushed has to show something.
  await show(over ?? notice);
}

/** An alarm stays until it is answered, and rings again when it comes again; the end takes its place, without a sound. */
function show(notice: Notice): Promise<void> {
  const { kind, call, title, body, words } = notice;
  const alarms = kind === 'alarm';
  return worker.registration.showNotification(title, {
    body,
    tag: kind === 'message' ? `message-${call}` : call,
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    data: notice,
    requireInteraction: alarms,
    renotify: kind !== 'over',
    silent: kind === 'over',
    ...(alarms
      ? {
          vibrate: vibration,
          actions: [
            { action: 'coming', title: words.coming },
            { action: 'cannot', title: words.cannot },
          ],
        }
      : {}),
  });
}

worker.addEventListener('notificationclick', (event) => {
  const { action, notification } = event;
  // The edge: what was shown with it above; a notification of the page has none.
  const notice = notification.data as Notice | null;
  notification.close();
  const answers = notice?.kind === 'alarm' && (action === 'coming' || action === 'cannot');
  event.waitUntil(answers ? reply(notice, action) : openApp());
});

/** Says it to the server, and on the phone only what the server has. */
async function reply(notice: Notice, action: 'coming' | 'cannot'): Promise<void> {
  const { words, title } = notice;
  const said = await report(notice, action, 8);
  if (said) {
    const options = { body: title, tag: notice.call, icon: '/icon-192.png', silent: true };
    await worker.registration.showNotification(action === 'coming' ? words.saidComing : words.saidCannot, options);
    return;
  }
  // The answers stay, so that it can be pressed again.
  await show({ ...notice, title: words.notSaid, body: `${title}. ${notice.body}` });
}

/** True once it is durable at the server. Without an answer it is tried again, for half a minute at most: a worker has no longer. */
async function report({ answer: proof }: Notice, step: string, most: number): Promise<boolean> {
  const happened = Date.now();
  const answerNow = () => ({ answer: proof, step, ago: Math.max(0, Date.now() - happened) });
  return told(() => tell('POST', '/v1/push/answers', answerNow()), most);
}

/** True once the server has it. What it refuses is not tried again. */
async function told(once: () => Promise<number>, most: number): Promise<boolean> {
  for (let tries = 1; tries <= most; tries += 1) {
    const status = await once();
    if (status === 204) return true;
    if (status >= 400 && status < 500 && status !== 429) return false;
    if (tries < most) await new Promise((resolve) => setTimeout(resolve, Math.min(6_000, 500 * 2 ** (tries - 1))));
  }
  return false;
}

/** The status of the answer; 0 without one. */
async function tell(method: string, path: string, body: Readonly<Record<string, unknown>>): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(5_000);
    return (await fetch(path, { method, headers, body: JSON.stringify(body), signal })).status;
  } catch {
    return 0;
  }
}

/** What the app kept here when it was open: who this phone is for this one purpose, and what to say when it fails. */
interface Renewal {
  readonly renewal: string;
  readonly publicKey: string;
  readonly lost: string;
  readonly open: string;
}

worker.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(renew(event.newSubscription ?? undefined));
});

/** Tells the server where this phone is woken from now on, without the app; when that fails its owner must know. */
async function renew(made: Subscription | undefined): Promise<void> {
  const kept = await caches.match('/push-renewal', { cacheName: 'push-renewal' });
  // Nothing is kept: this phone had no push.
  if (kept === undefined) return;
  // The edge: `responder/push.ts` wrote it.
  const { renewal, publicKey, lost, open } = (await kept.json()) as Renewal;
  const { pushManager } = worker.registration;
  const fresh =
    made ??
    (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }).catch(() => undefined));
  const { endpoint, keys = {} } = fresh?.toJSON() ?? {};
  const body = { endpoint, p256dh: keys['p256dh'], auth: keys['auth'], renewal };
  if (endpoint !== undefined && (await told(() => tell('PUT', '/v1/push/subscription', body), 8))) return;
  const options = {
    body: open,
    tag: 'push-lost',
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    requireInteraction: true,
  };
  await worker.registration.showNotification(lost, options);
}

async function openApp(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
  await (page === undefined ? worker.clients.openWindow('/phone') : page.focus());
}
