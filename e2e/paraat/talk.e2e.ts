import type { Page } from '@playwright/test';
import { readVoice } from '#callout/core/talk/voice.ts';
import { findBrowser } from '../../setup/checks/browser.ts';
import { expect, setUpPhone, test } from '../testing/paraat.ts';

// BHV-10: people speak with each other in a call, with a microphone that beeps; what one says is compared with what each of the others gets.
const executablePath = findBrowser();
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});
test.setTimeout(420_000);

/** The pieces of sound that went over the lines of a page, as they were. */
interface Sound {
  readonly said: Buffer[];
  readonly heard: Buffer[];
}

async function listenTo(page: Page): Promise<Sound> {
  const sound: Sound = { said: [], heard: [] };
  page.on('websocket', (line) => {
    line.on('framesent', ({ payload }) => Buffer.isBuffer(payload) && sound.said.push(payload));
    line.on('framereceived', ({ payload }) => Buffer.isBuffer(payload) && sound.heard.push(payload));
  });
  await page.addInitScript(noteLoudness);
  return sound;
}

/** Runs in the page: how loud was what it played so far, of 1. */
function noteLoudness(): void {
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when?: number): void {
    const samples = this.buffer?.getChannelData(0) ?? new Float32Array();
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const before = Number(document.documentElement.dataset['loudest'] ?? 0);
    document.documentElement.dataset['loudest'] = String(Math.max(before, loudest));
    start.call(this, when);
  };
}

const hexOf = (pieces: readonly Buffer[]): readonly string[] => pieces.map((piece) => piece.toString('hex'));
const button = (page: Page) => page.getByRole('region', { name: 'Spreken', exact: true }).getByRole('button').first();

async function press(page: Page): Promise<void> {
  await button(page).hover();
  await page.mouse.down();
}

/** Speaks until so many pieces of sound went out, and lets go. */
async function speak(page: Page, sound: Sound, pieces: number): Promise<readonly Buffer[]> {
  const before = sound.said.length;
  await press(page);
  await expect(button(page)).toContainText('U spreekt');
  await expect.poll(() => sound.said.length - before, { timeout: 30_000 }).toBeGreaterThan(pieces);
  await page.mouse.up();
  await expect(button(page)).toContainText('Houd ingedrukt');
  return sound.said.slice(before);
}

test('BHV-10: two responders and the reception speak in turn, and hear exactly what was said', async ({ paraat }) => {
  const desk = await paraat.open('receptie-koksschool');
  const [first, second] = [await paraat.phone('bhv-002'), await paraat.phone('bhv-003')];
  const sounds = await Promise.all([desk, first, second].map(listenTo));
  const [atDesk, atFirst, atSecond] = sounds;
  if (atDesk === undefined || atFirst === undefined || atSecond === undefined) throw new Error('three listen');
  await test.step('a drill for two, who come', async () => {
    for (const page of [desk, first, second]) await page.context().grantPermissions(['microphone', 'notifications']);
    for (const phone of [first, second]) await setUpPhone(phone);
    const call = crypto.randomUUID();
    const audience = { kind: 'persons', persons: ['bhv-002', 'bhv-003'] };
    const data = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: '2.14', audience };
    expect((await desk.request.put(`/v1/calls/${call}`, { data })).ok()).toBe(true);
    await desk.goto(`/calls/${call}`);
    for (const phone of [first, second]) await phone.getByRole('button', { name: 'Gelezen, ik kom' }).click();
    // A browser makes no sound before somebody pressed something on the page.
    await desk.getByRole('heading', { level: 1 }).click();
    for (const page of [desk, first, second]) await expect(page.getByText('Niemand spreekt.')).toBeVisible();
  });

  await test.step('one holds the button: everybody sees who speaks, and gets every piece, in order', async () => {
    const before = sounds.map(({ heard }) => heard.length);
    const speaking = speak(first, atFirst, 60);
    for (const page of [desk, second]) await expect(page.getByText('BHV’er 002 Horeca spreekt.')).toBeVisible();
    await expect(desk.getByRole('timer').filter({ hasText: 'Nog' })).toBeVisible();
    const said = await speaking;
    for (const [index, { heard }] of sounds.entries()) {
      if (index === 1) continue;
      await expect.poll(() => hexOf(heard.slice(before[index]))).toEqual(hexOf(said));
    }
    expect(atFirst.heard).toEqual([]);
    const sequences = said.map((piece) => {
      const read = readVoice(piece);
      return read.ok ? read.value.sequence : -1;
    });
    expect(sequences).toEqual(sequences.map((_, index) => index));
    // The beep of the microphone came out at the other end.
    for (const page of [desk, second])
      await expect
        .poll(async () => Number(await page.locator('html').getAttribute('data-loudest')))
        .toBeGreaterThan(0.02);
  });

  await test.step('a listener loses the line in the middle, and goes on listening', async () => {
    const before = { said: atFirst.said.length, heard: atSecond.heard.length };
    await press(first);
    await expect.poll(() => atSecond.heard.length - before.heard).toBeGreaterThan(10);
    await second.context().setOffline(true);
    await expect(second.getByText(/u hoort niemand/)).toBeVisible();
    await second.context().setOffline(false);
    await expect(second.getByText('BHV’er 002 Horeca spreekt.')).toBeVisible();
    const back = atSecond.heard.length;
    await expect.poll(() => atSecond.heard.length - back).toBeGreaterThan(10);
    await first.mouse.up();
    await expect(second.getByText('Niemand spreekt.')).toBeVisible();
    const [said, heard] = [hexOf(atFirst.said.slice(before.said)), hexOf(atSecond.heard.slice(before.heard))];
    expect(heard.length).toBeLessThan(said.length);
    // What it got, it got once and in order, up to the end.
    const places = heard.map((piece) => said.indexOf(piece));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([Math.min(...places), new Set(places).size, places.at(-1)]).toEqual([0, heard.length, said.length - 1]);
  });

  await test.step('who presses meanwhile waits; the reception takes the floor by keyboard, and the responder is told why', async () => {
    await press(first);
    await expect(button(first)).toContainText('U spreekt');
    await press(second);
    await expect(second.getByText('U bent als volgende aan de beurt.')).toBeVisible();
    const interrupt = desk.getByRole('button', { name: 'Onderbreek en spreek' });
    await interrupt.focus();
    const before = sounds.map(({ said, heard }) => ({ said: said.length, heard: heard.length }));
    await desk.keyboard.down('Space');
    await expect(first.getByText(/De leiding heeft het woord genomen/)).toBeVisible();
    await first.mouse.up();
    await expect.poll(() => atDesk.said.length - (before[0]?.said ?? 0), { timeout: 30_000 }).toBeGreaterThan(20);
    await desk.keyboard.up('Space');
    await expect(button(second)).toContainText('U spreekt');
    const said = hexOf(atDesk.said);
    await expect.poll(() => hexOf(atSecond.heard).slice(-said.length)).toEqual(said);
    await second.mouse.up();
    await expect(desk.getByText('Niemand spreekt.')).toBeVisible();
  });

  await test.step('BHV-14: who spoke, and how long, stands in the course', async () => {
    await desk.getByRole('button', { name: 'Veilig melden' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Veilig melden' }).click();
    await desk.getByRole('tab', { name: 'Verloop' }).click();
    await expect(
      desk.getByRole('row').filter({ hasText: 'Gesproken' }).filter({ hasText: 'BHV’er 002' }).first(),
    ).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: /onderbroken/ })).toBeVisible();
  });
});

test('BHV-10, BHV-15: what is recorded is said before, heard in the course, and asks no microphone of who only listens', async ({
  paraat,
}) => {
  const chief = await paraat.open('beheer');
  const rules = { seconds: 30, recorded: true };
  const setRules = (talk: typeof rules) => chief.request.put('/v1/administration/talk-rules', { data: { talk } });
  expect((await setRules(rules)).status()).toBe(200);
  const desk = await paraat.open('receptie-koksschool');
  const sound = await listenTo(desk);
  await desk.context().grantPermissions(['microphone']);
  const call = crypto.randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-002'] };
  const data = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: '2.14', audience };
  expect((await desk.request.put(`/v1/calls/${call}`, { data })).ok()).toBe(true);
  await desk.goto(`/calls/${call}`);
  await expect(desk.getByText('Wat u hier zegt, wordt opgenomen.')).toBeVisible();
  await desk.getByLabel('Eén keer drukken begint, nog eens drukken stopt').check();
  await button(desk).click();
  await expect(button(desk)).toContainText('Druk om te stoppen');
  await expect.poll(() => sound.said.length, { timeout: 30_000 }).toBeGreaterThan(60);
  await button(desk).click();
  await desk.getByRole('button', { name: 'Veilig melden' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Veilig melden' }).click();
  await desk.getByRole('tab', { name: 'Verloop' }).click();
  const recording = desk.locator('audio');
  await expect(recording).toHaveAttribute('aria-label', /^Luister naar /);
  const seconds = await recording.evaluate(async (audio) => {
    if (!(audio instanceof HTMLAudioElement)) return 0;
    audio.preload = 'auto';
    audio.load();
    await new Promise((resolve, reject) => {
      audio.addEventListener('canplaythrough', resolve, { once: true });
      audio.addEventListener('error', () => reject(new Error(audio.error?.message)), { once: true });
    });
    return audio.duration;
  });
  // 20 ms each.
  expect(seconds).toBeGreaterThan(sound.said.length * 0.02 - 0.1);
  expect(seconds).toBeLessThan(sound.said.length * 0.02 + 0.1);
  await setRules({ ...rules, recorded: false });
});
