import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, test, type Worker } from '@playwright/test';
import type { CallAnswer, DevicesAnswer, PushKeyAnswer } from '#callout/api/answers.ts';
import { openPushService, type TestPushService } from '#platform/push/testing/push-service.ts';
import { setUpPhone } from '../testing/paraat.ts';
import { root, type Server, startServer } from '../testing/server.ts';

// BHV-07: an app that is closed. Everything is real but the push service of the browser's maker, which a test cannot use: one of our own takes the
// push, decrypts it as the browser would, and the browser is given it where its own service would give it.
test.setTimeout(300_000);

let server: Server;
let service: TestPushService;
let data: string;
let publicKey = '';

test.beforeAll(async () => {
  service = await openPushService(() => publicKey);
  await mkdir(join(root, 'test-results/paraat'), { recursive: true });
  data = await mkdtemp(join(root, 'test-results/paraat/push-'));
  const flags = ['--data', data, '--no-phones', '--push-services', service.origin];
  server = await startServer(flags, { program: 'callout/server/main.ts' });
});

test.afterAll(async () => {
  await server.stop();
  await service.close();
  await rm(data, { recursive: true, force: true });
});

async function signIn(context: BrowserContext, user: string): Promise<void> {
  const enter = async () => (await context.request.post('/demo/sign-in', { data: { user } })).status();
  await expect.poll(enter, { timeout: 120_000 }).toBe(200);
}

/** The edge where JSON becomes a type: the server's own code says what it answers. */
async function read<T>(context: BrowserContext, path: string): Promise<T> {
  return (await (await context.request.get(path)).json()) as T;
}

/** The phone has push on, at our own push service. */
async function subscribe(context: BrowserContext): Promise<string> {
  publicKey = (await read<PushKeyAnswer>(context, '/v1/push')).publicKey;
  const [device] = (await read<DevicesAnswer>(context, '/v1/devices/mine')).devices;
  const { id, endpoint, p256dh, auth } = await service.subscribe();
  const answer = await context.request.put(`/v1/devices/${device?.device ?? ''}/push`, {
    data: { endpoint, p256dh, auth },
  });
  expect(answer.status(), await answer.text()).toBe(204);
  return id;
}

/** Gives the worker of the page what its browser would have got from its push service. */
async function deliver(session: CDPSession, registrationId: string, text: string): Promise<void> {
  await session.send('ServiceWorker.deliverPushMessage', { origin: server.url, registrationId, data: text });
}

async function registrationOf(session: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first !== undefined) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return found;
}

/** What is shown to the owner. */
const shown = (worker: Worker) =>
  worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    return (await registration.getNotifications()).map(({ title, body, tag, requireInteraction }) => {
      return { title, body, tag, requireInteraction };
    });
  });

/** Presses one of the answers in the notification of a call, as its owner would. */
const press = (worker: Worker, call: string, action: string) =>
  worker.evaluate(
    async ([tag, pressed]) => {
      const scope = globalThis as unknown as {
        registration: ServiceWorkerRegistration;
        dispatchEvent(event: Event): boolean;
        NotificationEvent: new (type: string, options: unknown) => Event;
      };
      const [notification] = await scope.registration.getNotifications({ tag: tag ?? '' });
      scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action: pressed }));
    },
    [call, action],
  );

async function courseOf(desk: BrowserContext, call: string) {
  const { people, unreachable, counts } = await read<CallAnswer>(desk, `/v1/calls/${call}`);
  return { step: [...people, ...unreachable][0]?.step, counts };
}

async function closeApp(page: Page): Promise<Page> {
  const aside = await page.context().newPage();
  // Of the same server, and no page of the app.
  await aside.goto('/health/live');
  await page.close();
  return aside;
}

test('BHV-07: a call wakes the closed app, is answered from its notification, and ends', async ({ browser }) => {
  const options = { baseURL: server.url, viewport: { width: 390, height: 844 }, permissions: ['notifications'] };
  const owner = await browser.newContext(options);
  const desk = await browser.newContext({ baseURL: server.url });
  await signIn(owner, 'bhv-002');
  await signIn(desk, 'receptie-koksschool');
  const page = await owner.newPage();
  await setUpPhone(page);
  await expect(page.getByText('Is Paraat dicht, dan merkt u niets')).toBeVisible();
  const id = await subscribe(owner);
  const [worker] = owner.serviceWorkers();
  if (worker === undefined) throw new Error('the pages have no worker');
  const aside = await closeApp(page);
  const session = await owner.newCDPSession(aside);
  const registration = await registrationOf(session);

  const call = crypto.randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-002'] };
  const raised = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', audience };
  expect((await desk.request.put(`/v1/calls/${call}`, { data: raised })).status()).toBe(201);
  const pushed = () => service.received.filter(({ subscription }) => subscription === id);
  await expect.poll(() => pushed().length).toBe(1);
  expect(service.mistakes).toEqual([]);

  await test.step('the notification stays, and the reception sees that it came in', async () => {
    await deliver(session, registration, pushed()[0]?.text ?? '');
    await expect
      .poll(() => shown(worker))
      .toMatchObject([{ title: 'BHV-OPROEP: Brand', tag: call, requireInteraction: true }]);
    await expect.poll(async () => (await courseOf(desk, call)).step).toBe('on-phone');
  });

  await test.step('“Gelezen, ik kom” reaches the reception while the app stays closed', async () => {
    await press(worker, call, 'coming');
    await expect.poll(async () => (await courseOf(desk, call)).step).toBe('coming');
    await expect.poll(() => shown(worker)).toMatchObject([{ title: 'U komt. De receptie ziet dit.', tag: call }]);
    expect(owner.pages()).toHaveLength(1);
  });

  await test.step('the all clear takes the place of the alarm', async () => {
    await desk.request.post(`/v1/calls/${call}/all-clear`, { data: { text: 'Vals alarm' } });
    await expect.poll(() => pushed().length).toBe(2);
    await deliver(session, registration, pushed()[1]?.text ?? '');
    await expect
      .poll(() => shown(worker))
      .toMatchObject([{ title: 'Het is veilig: Brand', tag: call, requireInteraction: false }]);
  });

  await test.step('the app opens again, knows the call, and puts its notifications away', async () => {
    await aside.goto('/phone');
    await expect(aside.getByText('Het is veilig', { exact: true })).toBeVisible();
    await expect(aside.getByText('Vals alarm')).toBeVisible();
    await expect.poll(() => shown(worker)).toEqual([]);
  });
});
