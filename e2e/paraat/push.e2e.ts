import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, test, type Worker } from '@playwright/test';
import type { CallAnswer, DevicesAnswer, PushKeyAnswer } from '#callout/api/answers.ts';
import { openPushService, type TestPushService, type TestSubscription } from '#platform/push/testing/push-service.ts';
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
  expect(answer.status(), await answer.text()).toBe(200);
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
    return (await registration.getNotifications()).map((one) => {
      const { title, body, tag, requireInteraction } = one;
      return { title, body, tag, requireInteraction, timestamp: 'timestamp' in one ? one.timestamp : undefined };
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
  // A browser gives a push to a worker that has taken in all files, and to no other.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
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

  await test.step('an alarm that the push service brings late does not ring: it is over', async () => {
    const [before] = await shown(worker);
    await deliver(session, registration, pushed()[0]?.text ?? '');
    await expect.poll(async () => (await shown(worker))[0]?.timestamp).not.toBe(before?.timestamp);
    expect(await shown(worker)).toMatchObject([{ title: 'Het is veilig: Brand', requireInteraction: false }]);
  });

  await test.step('the app opens again, knows the call, and puts its notifications away', async () => {
    await aside.goto('/phone');
    await expect(aside.getByText('Het is veilig', { exact: true })).toBeVisible();
    await expect(aside.getByText('Vals alarm')).toBeVisible();
    await expect.poll(() => shown(worker)).toEqual([]);
  });
});

/** What the browser subscribes to, one after the other: its own push service, of its maker, a test cannot use. */
async function subscribesTo(page: Page, subscriptions: readonly TestSubscription[]): Promise<void> {
  await page.addInitScript((planned) => {
    const key = 'test-subscription';
    const made = (index: number, applicationServerKey: ArrayBuffer | null) => ({
      options: { applicationServerKey },
      toJSON: () => {
        const { endpoint, p256dh, auth } = planned[index] ?? { endpoint: '', p256dh: '', auth: '' };
        return { endpoint, keys: { p256dh, auth } };
      },
      unsubscribe: () => Promise.resolve(true),
    });
    const bytesOf = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0)).buffer;
    Object.assign(PushManager.prototype, {
      getSubscription: () => {
        const [index, serverKey] = (localStorage.getItem(key) ?? '').split(' ');
        return Promise.resolve(serverKey === undefined ? null : made(Number(index), bytesOf(serverKey)));
      },
      subscribe: ({ applicationServerKey }: { applicationServerKey: string }) => {
        const before = localStorage.getItem(key);
        const index = before === null ? 0 : Number(before.split(' ')[0]) + 1;
        localStorage.setItem(key, `${index} ${applicationServerKey}`);
        return Promise.resolve(made(index, null));
      },
    });
  }, subscriptions);
}

/** The browser changes the subscription by itself, as it does when its push service asks for it. */
const change = (worker: Worker, { endpoint, p256dh, auth }: TestSubscription) =>
  worker.evaluate(
    (subscription) => {
      const scope = globalThis as unknown as {
        dispatchEvent(event: Event): boolean;
        ExtendableEvent: new (type: string) => Event;
      };
      const event = new scope.ExtendableEvent('pushsubscriptionchange');
      scope.dispatchEvent(Object.assign(event, { newSubscription: { toJSON: () => subscription } }));
    },
    { endpoint, keys: { p256dh, auth } },
  );

test('BHV-07: a subscription that the browser changes reaches the server from the closed app; one that ended is told', async ({
  browser,
}) => {
  const options = { baseURL: server.url, viewport: { width: 390, height: 844 }, permissions: ['notifications'] };
  const owner = await browser.newContext(options);
  const desk = await browser.newContext({ baseURL: server.url });
  await signIn(owner, 'bhv-003');
  await signIn(desk, 'beheer-koksschool');
  publicKey = (await read<PushKeyAnswer>(owner, '/v1/push')).publicKey;
  const [first, changed, last] = [await service.subscribe(), await service.subscribe(), await service.subscribe()];
  const page = await owner.newPage();
  await subscribesTo(page, [first, last]);
  await setUpPhone(page);
  await expect(page.getByText('Is Paraat dicht, dan krijgt u een pushmelding.')).toBeVisible();
  const [worker] = owner.serviceWorkers();
  if (worker === undefined) throw new Error('the pages have no worker');
  const pushedTo = ({ id }: TestSubscription) => service.received.filter(({ subscription }) => subscription === id);
  const testAlarm = async () => {
    const [own] = (await read<DevicesAnswer>(owner, '/v1/devices/mine')).devices;
    const answer = await owner.request.post(`/v1/devices/${own?.device ?? ''}/test-alarm`);
    expect(answer.status(), await answer.text()).toBe(201);
  };

  const aside = await closeApp(page);
  service.unsubscribe(first.id);
  await change(worker, changed);
  await test.step('what is sent next goes to where the browser is woken now', async () => {
    await expect(async () => {
      await testAlarm();
      await expect.poll(() => pushedTo(changed).length, { timeout: 3_000 }).toBeGreaterThan(0);
    }).toPass({ timeout: 30_000 });
  });

  service.unsubscribe(changed.id);
  await testAlarm();
  const administrator = await desk.newPage();
  await test.step('when that ends the administrator sees that this phone is not woken', async () => {
    await expect(async () => {
      await administrator.goto('/administration/people/bhv-003');
      await expect(administrator.getByText(/deze telefoon wordt niet gewekt, sinds/)).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step('the phone says so when it is opened, and is subscribed anew', async () => {
    await aside.close();
    const again = await owner.newPage();
    await subscribesTo(again, [first, last]);
    await again.goto('/phone');
    const told = again.getByText(/werd deze telefoon niet gewekt, sinds/);
    // The test alarms of before ring; they are answered first.
    await expect(async () => {
      await again
        .getByRole('button', { name: 'Gelezen, ik kom' })
        .click({ timeout: 1_000 })
        .catch(() => undefined);
      await expect(told).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await testAlarm();
    await expect.poll(() => pushedTo(last).length).toBeGreaterThan(0);
  });
});
