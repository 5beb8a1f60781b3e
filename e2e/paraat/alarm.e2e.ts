import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { setUpPhone } from '../testing/paraat.ts';
import { root, type Server, startServer } from '../testing/server.ts';

// BHV-07: what a phone does until its owner answers. The sound is that of the browser; what is added only counts what was asked of it.
test.setTimeout(240_000);

let server: Server;
let data: string;

test.beforeAll(async () => {
  await mkdir(join(root, 'test-results/paraat'), { recursive: true });
  data = await mkdtemp(join(root, 'test-results/paraat/alarm-'));
  server = await startServer(['--data', data, '--no-phones'], { program: 'callout/server/main.ts' });
});

test.afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

async function signIn(context: BrowserContext, user: string): Promise<void> {
  const enter = async () => (await context.request.post('/demo/sign-in', { data: { user } })).status();
  await expect.poll(enter, { timeout: 120_000 }).toBe(200);
}

interface Heard {
  /** Tones that were begun while sound ran. */
  tones: number;
  vibrations: (number | readonly number[])[];
  sounds: AudioContext[];
  locks: WakeLockSentinel[];
}

/**
 * Counts on each page of this browser what is asked of its sound, its motor and its screen. `holds`: it gives no sound before somebody pressed, as a
 * browser with a window does when it sees fit; one without a window never does.
 */
async function listen(context: BrowserContext, holds: boolean): Promise<void> {
  await context.addInitScript((waits) => {
    const heard: Heard = { tones: 0, vibrations: [], sounds: [], locks: [] };
    Object.assign(globalThis, { heard });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function begin(this: OscillatorNode, when?: number) {
      if (this.context.state === 'running') heard.tones += 1;
      start.call(this, when);
    };
    // A press of a finger only: what a test asks of a page counts as one to the browser.
    let pressed = false;
    globalThis.addEventListener('pointerup', () => (pressed = true), { once: true, capture: true });
    const Sound = globalThis.AudioContext;
    globalThis.AudioContext = class extends Sound {
      constructor(options?: AudioContextOptions) {
        super(options);
        heard.sounds.push(this);
        const tell = (): boolean => this.dispatchEvent(new Event('statechange'));
        if (waits) globalThis.addEventListener('pointerup', tell, { once: true });
      }

      override get state(): AudioContextState {
        return waits && !pressed ? 'suspended' : super.state;
      }

      override resume(): Promise<void> {
        return waits && !pressed ? new Promise(() => undefined) : super.resume();
      }
    };
    const vibrate = navigator.vibrate.bind(navigator);
    Object.assign(navigator, {
      vibrate: (pattern: number | number[]) => {
        heard.vibrations.push(pattern);
        return vibrate(pattern);
      },
    });
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (type) => {
      const lock = await request(type);
      heard.locks.push(lock);
      return lock;
    };
  }, holds);
}

const heardOn = (page: Page) =>
  page.evaluate(() => {
    const { tones, vibrations, sounds, locks } = Reflect.get(globalThis, 'heard') as Heard;
    return {
      tones,
      vibrations: vibrations.length,
      lastVibration: vibrations.at(-1),
      running: sounds.some(({ state }) => state === 'running'),
      seconds: Math.max(0, ...sounds.map(({ currentTime }) => currentTime)),
      awake: locks.some(({ released }) => !released),
    };
  });

/** It rings, and rings again: more tones than one pattern has, and a vibration that was begun anew. */
async function ringsOn(page: Page): Promise<void> {
  const before = await heardOn(page);
  await expect.poll(async () => (await heardOn(page)).tones).toBeGreaterThan(before.tones + 8);
  await expect.poll(async () => (await heardOn(page)).vibrations).toBeGreaterThan(before.vibrations + 1);
  expect(await heardOn(page)).toMatchObject({ running: true, awake: true });
}

const heldBack = (page: Page) => page.getByRole('button', { name: /De browser houdt het geluid tegen/ });

/** Whether a page that was loaded anew may sound unasked is for the browser to say; it is never silent without saying so. */
async function ringsOrAsks(page: Page): Promise<void> {
  const held = heldBack(page);
  await expect.poll(async () => (await heardOn(page)).tones > 0 || (await held.isVisible())).toBe(true);
  if (await held.isVisible()) await held.click();
}

for (const [answer, after] of [
  ['Gelezen, ik kom', 'U komt'],
  ['Ik kan niet', 'U kunt niet'],
] as const)
  test(`BHV-07: it sounds and vibrates until “${answer}”, also when the page was loaded anew, or opened and held back by the browser`, async ({
    browser,
  }) => {
    const options = {
      baseURL: server.url,
      viewport: { width: 390, height: 844 },
      permissions: ['notifications', 'screen-wake-lock'],
    };
    const owner = await browser.newContext(options);
    const desk = await browser.newContext({ baseURL: server.url });
    const user = answer === 'Ik kan niet' ? 'bhv-004' : 'bhv-002';
    await signIn(owner, user);
    await signIn(desk, 'receptie-koksschool');
    await listen(owner, false);
    let page = await owner.newPage();
    await setUpPhone(page);
    const call = crypto.randomUUID();
    const audience = { kind: 'persons', persons: [user] };
    const raised = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', audience };
    expect((await desk.request.put(`/v1/calls/${call}`, { data: raised })).status()).toBe(201);
    const alarm = page.getByRole('alertdialog', { name: 'Brand' });
    await expect(alarm).toBeVisible();
    await ringsOn(page);

    // Loaded anew, and nobody pressed: it rings by itself, or says that the browser wants a press first.
    await page.reload();
    await expect(alarm).toBeVisible();
    await ringsOrAsks(page);
    await ringsOn(page);

    // The browser was closed and opened again: what it keeps is there, and nobody pressed anything yet.
    const kept = await owner.storageState();
    await owner.close();
    const again = await browser.newContext({ ...options, storageState: kept });
    await listen(again, true);
    page = await again.newPage();
    await page.goto('/phone');
    const opened = page.getByRole('alertdialog', { name: 'Brand' });
    await expect(opened).toBeVisible();
    const held = heldBack(page);
    await expect(held).toBeVisible();
    expect((await heardOn(page)).tones).toBe(0);
    await held.click();
    await expect(held).toBeHidden();
    await expect(opened).toBeVisible();
    await ringsOn(page);

    await page.getByRole('button', { name: answer }).click();
    await expect(opened).toBeHidden();
    await expect(page.getByText(after, { exact: true }).first()).toBeVisible();
    const silent = await heardOn(page);
    expect(silent.lastVibration).toBe(0);
    // Two rounds of the pattern later, by the clock of the sound itself.
    await expect.poll(async () => (await heardOn(page)).seconds).toBeGreaterThan(silent.seconds + 3.5);
    expect((await heardOn(page)).tones).toBe(silent.tones);
    expect((await desk.request.post(`/v1/calls/${call}/all-clear`, { data: { text: 'Veilig' } })).ok()).toBe(true);
  });
