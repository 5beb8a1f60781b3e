import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { Application } from './application.ts';
import { tidy } from './housekeeping.ts';
import { streamOf } from './procedure-files.ts';
import { StoryBrowser } from './story/browser.ts';
import { openTestApplication, type TestApplication } from './testing/application.ts';
import { readMails } from './testing/mails.ts';

let opened: TestApplication;

beforeEach(async () => {
  opened = await openTestApplication();
});

afterEach(() => opened.close());

const id = 'schoonmaak';
const execute = (user: string, command: ProcedureCommand, key?: string) =>
  opened.application.execute(id, command, opened.player.actorOf(user), {
    ownFiles: true,
    ...(key === undefined ? {} : { key }),
  });
/** Of ciphertext that nobody brought. */
const unsealed: ProcedureCommand = {
  type: 'place-tender',
  base: 0,
  recipient: `age1pq1${'q'.repeat(1952)}`,
  manifest: { sha256: 'a'.repeat(64), size: 100 },
  documents: [],
  arrivals: [],
};
const events = () => opened.application.parts.store.read(streamOf(id));

describe('AnnexIV-a, threat: time cheater, ALM-04: the vault closes at the millisecond', () => {
  test('one millisecond before, a tender is placed', async () => {
    await opened.playTo('blink-dient-in');
    const [last] = (await events()).slice(-1);
    expect(last).toMatchObject({ type: 'TenderPlaced', at: '2026-04-07T09:59:59.999Z', actor: 'blinker' });
  });

  test('AnnexIV-g, ASVS-16.3.3: at the very instant it is late: refused, and the refusal is kept in the log, once for each request', async () => {
    await opened.playTo('blink-tekent');
    opened.setClock('2026-04-07T12:00');
    const late = await execute('blinker', unsealed, 'first');
    expect(late).toMatchObject({ ok: false, error: { code: 'tender-too-late', params: { millisecondsLate: 0 } } });
    const again = await execute('blinker', unsealed, 'first');
    expect(again).toEqual(late);
    const kept = (await events()).filter(({ type }) => type === 'TenderRefusedLate');
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ at: '2026-04-07T10:00:00.000Z', actor: 'blinker', data: { operator: 'blink' } });
    const file = await opened.application.files.newest(id);
    expect(file?.submission.workspaces['blink']?.placed).toBeUndefined();
    expect(file?.submission.workspaces['blink']?.draft).toBe(true);
  });
});

describe('AnnexIV-a, ALM-04: the vault closes while a tender is written', () => {
  test('nothing of it stands: it is decided anew, and is late', async () => {
    await opened.playTo('blink-tekent');
    const { application, clock } = opened;
    // From the moment of placing each reading of the clock takes a millisecond: one before the decision, one for it, one when all is written.
    opened.setClock('2026-04-07T11:59:59.997');
    let ticking = false;
    const now = () => {
      if (ticking) clock.set(clock.now().add({ milliseconds: 1 }));
      return clock.now();
    };
    class Slow extends Application {
      override execute(...request: Parameters<Application['execute']>): ReturnType<Application['execute']> {
        ticking = true;
        return super.execute(...request);
      }
    }
    const slow = new Slow({ ...application.parts, clock: { now } });
    const blinker = new StoryBrowser(slow, opened.keys, id, opened.player.actorOf('blinker'));
    const before = await events();
    expect(await blinker.place()).toMatchObject({ ok: false, error: { code: 'tender-too-late' } });
    const written = (await events()).slice(before.length);
    expect(written.map(({ type, at }) => [type, at])).toEqual([['TenderRefusedLate', '2026-04-07T10:00:00.002Z']]);
    const told = (await readMails(application)).filter(({ about }) => (about?.seq ?? 0) > before.length);
    expect(told).toHaveLength(1);
    expect(told[0]?.subject).toContain('too late');
  });
});

describe('a clock that was set back', () => {
  test('ASVS-16.5.3, threat: time cheater: refuses commands with a sentence and loses nothing; when it is right again all goes on', async () => {
    await opened.playTo('vraag');
    const before = await events();
    opened.setClock('2026-03-05T09:59');
    const refused = await execute('glanzer', { type: 'follow-procedure' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'clock-set-back' } });
    expect(await events()).toEqual(before);
    opened.setClock('2026-03-05T10:00');
    expect(await execute('glanzer', { type: 'follow-procedure' })).toMatchObject({ ok: true });
  });
});

describe('what the platform measures itself', () => {
  test('ALM-08: is measured with the share that opens the vault, and not before', async () => {
    await opened.playTo('inkoper-opent');
    const first = await opened.application.files.newest(id);
    expect(first?.opening.opened).toBeUndefined();
    await opened.playTo('bewaarder-opent');
    const inspections = (await opened.application.files.newest(id))?.opening.opened?.inspections ?? {};
    const plan = Object.values(inspections).find(({ pages }) => pages !== undefined);
    expect(Object.keys(inspections)).toHaveLength(2);
    expect(plan?.pages).toBe(3);
    expect(plan?.findings.map(({ code }) => code)).toEqual(['too-many-pages']);
  });
});

test('answers kept for requests that are sent again are thrown away after two days', async () => {
  await opened.playTo('publiceren');
  const first = await execute('glanzer', { type: 'follow-procedure' }, 'key');
  expect(await execute('glanzer', { type: 'follow-procedure' }, 'key')).toEqual(first);
  opened.setClock('2026-02-25T08:59');
  await tidy(opened.application);
  expect(await execute('glanzer', { type: 'follow-procedure' }, 'key')).toEqual(first);
  opened.setClock('2026-02-25T09:01');
  await tidy(opened.application);
  expect(await execute('glanzer', { type: 'follow-procedure' }, 'key')).toMatchObject({
    error: { code: 'already-following' },
  });
});

describe('messages', () => {
  test('go to who follows or takes part, each in his own language, with the event that they tell of', async () => {
    await opened.playTo('nota');
    const mails = await readMails(opened.application);
    const noted = (await events()).find(({ type }) => type === 'ClarificationNotePublished');
    const note = mails.filter(({ about }) => about?.seq === noted?.seq);
    expect(note.map(({ to, language }) => [to, language])).toEqual([[{ user: 'blinker' }, 'en']]);
    expect(note[0]?.text).toMatch(/^Dear Directeur,/);
    expect(note[0]?.text).toContain('https://leidraad.example/procedures/schoonmaak');
  });

  test('are not written when the command is refused', async () => {
    await opened.playTo('vraag');
    const before = (await readMails(opened.application)).length;
    await execute('blinker', { type: 'publish-clarification-note', round: 'ronde', introduction: '' });
    expect(await readMails(opened.application)).toHaveLength(before);
  });

  test('that fall due by the clock are sent once, also when the clock jumps over the moment', async () => {
    await opened.playTo('blink-tekent');
    const sent = async () =>
      (await readMails(opened.application)).filter(({ subject }) => subject.startsWith('Not handed in yet'));
    const from = opened.clock.now();
    opened.setClock('2026-04-07T11:59');
    await opened.reminders.passThrough(from, opened.clock.now());
    // A day before, and two hours before: each at about its own moment.
    expect((await sent()).map(({ postedAt }) => postedAt.slice(0, 10))).toEqual(['2026-04-06', '2026-04-07']);
    await opened.reminders.passThrough(from, opened.clock.now());
    expect(await sent()).toHaveLength(2);
  });
});
