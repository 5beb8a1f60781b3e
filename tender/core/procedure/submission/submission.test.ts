import { describe, expect, test } from 'vitest';
import type { ProcedureCommand } from '../commands.ts';
import { admits, operators } from '../testing/admission.ts';
import { type Command, fileRef } from '../testing/given.ts';
import { open, opened, prepare, published, tendered } from '../testing/journey.ts';
import {
  aquila,
  auditor,
  custodian,
  everybody,
  leader,
  noorderwacht,
  notary,
  stranger,
  veste,
} from '../testing/people.ts';
import { attaching, edit, place, placing, sealedRef } from '../testing/tendering.ts';
import { recipientOf, vaultRecipient } from '../testing/vault.ts';

/** A tender as nobody prepared it. */
const anything: Command<'place-tender'> = {
  type: 'place-tender',
  base: 0,
  recipient: vaultRecipient,
  manifest: sealedRef('iets'),
  documents: [],
  arrivals: [],
};

describe('what the procedure knows of a draft', () => {
  test('is that it was kept, once, and nothing of what is in it', () => {
    const play = published();
    expect(play.does(veste, { type: 'keep-draft' })).toEqual([
      { type: 'ProcedureFollowed', operator: 'veste', name: 'Veste Beveiliging B.V.' },
      { type: 'DraftKept', operator: 'veste' },
    ]);
    expect(play.does(veste, { type: 'keep-draft' })).toEqual([]);
    expect(play.view('submission', veste)?.own).toEqual({ state: 'draft', lastRevision: 0 });
    expect(admits(play, { type: 'keep-draft' })).toEqual(operators);
  });

  test('shows every tenderer for which key he seals, of how many custodians', () => {
    const vault = { recipient: vaultRecipient, needed: 2, custodians: 3 };
    for (const who of [undefined, veste, leader]) expect(published().view('submission', who)?.vault).toEqual(vault);
  });
});

describe('placing', () => {
  test('is for operators', () => {
    const play = published();
    expect(admits(play, anything)).toEqual(operators);
    expect(admits(play, { type: 'withdraw-tender' })).toEqual(operators);
  });

  test('ALM-04: puts in the vault what was prepared; changes afterwards lie there only when placed again', () => {
    const play = published();
    prepare(play, veste);
    expect(play.next(veste)).toMatchObject({
      code: 'next-place-tender',
      must: true,
      deadline: '2025-10-06T10:00:00.000Z',
    });
    const first = placing(play, veste);
    play.does(veste, first);
    expect(play.next(veste)?.stage).not.toBe('submission');
    edit(play, veste, attaching('antwoorden', 'beter.pdf'));
    expect(play.view('submission', veste)?.own?.state).toBe('placed-and-changed');
    expect(play.next(veste)?.code).toBe('next-replace-tender');
    expect(play.file.submission.workspaces['veste']?.placed?.manifest).toEqual(first.manifest);
    const again = placing(play, veste);
    play.does(veste, again);
    expect(play.view('submission', veste)?.own).toMatchObject({
      state: 'placed',
      revision: 2,
      lastRevision: 2,
      manifest: again.manifest,
      receipt: 'receipt-veste-2',
    });
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-tender-placed',
      document: 'receipt-veste-2',
      params: { revision: 2 },
    });
  });

  test('the same request again, after a lost line, places nothing twice', () => {
    const play = published();
    prepare(play, veste);
    const placed = placing(play, veste);
    play.does(veste, placed);
    expect(play.code(veste, placed)).toBe('tender-unchanged');
  });

  test('from two browsers: the one that did not see the other is told so, and overwrites nothing', () => {
    const play = published();
    prepare(play, veste);
    const here = placing(play, veste);
    edit(play, veste, attaching('antwoorden', 'elders.pdf'));
    place(play, veste);
    expect(play.refuses(veste, here)).toMatchObject({ code: 'tender-placed-elsewhere', params: { revision: 1 } });
    expect(play.code(veste, { ...here, base: 1 })).toBeUndefined();
    expect(play.file.submission.workspaces['veste']?.placed?.revision).toBe(2);
  });

  test('is for the key of this vault and no other', () => {
    const play = published();
    expect(play.code(veste, { ...anything, recipient: recipientOf('andere kluis') })).toBe('vault-key-other');
  });

  test('ALM-04: a tender is withdrawn until closing, and its number is not used again', () => {
    const play = published();
    expect(play.code(veste, { type: 'withdraw-tender' })).toBe('nothing-to-withdraw');
    prepare(play, veste);
    place(play, veste);
    play.does(veste, { type: 'withdraw-tender' });
    expect(play.view('submission', veste)?.own).toMatchObject({ state: 'withdrawn', lastRevision: 1 });
    place(play, veste);
    expect(play.last('TenderPlaced').revision).toBe(2);
    open(play);
    expect(play.file.opening.opened?.tenders).toHaveLength(1);
  });
});

describe('ALM-04: at the deadline', () => {
  test('one millisecond before a tender is taken in', () => {
    const play = published();
    prepare(play, veste);
    expect(play.at('2025-10-06T11:59:59.999').code(veste, placing(play, veste))).toBeUndefined();
  });

  test.each([
    ['2025-10-06T12:00', 0],
    ['2025-10-06T12:00:00.001', 1],
  ])('at %s it is refused, and the attempt stays in the file', (moment, millisecondsLate) => {
    const play = published();
    prepare(play, veste);
    const refusal = play.at(moment).refuses(veste, placing(play, veste));
    expect(refusal).toMatchObject({
      code: 'tender-too-late',
      params: { millisecondsLate, deadline: '2025-10-06T10:00:00.000Z' },
      record: [{ type: 'TenderRefusedLate', operator: 'veste', millisecondsLate }],
    });
    expect(play.file.submission.late).toMatchObject([{ operator: 'veste', millisecondsLate }]);
    expect(play.mails.at(-1)?.code).toBe('mail-tender-late');
    expect(play.view('submission', veste)?.own).toMatchObject({
      state: 'draft',
      lateAt: play.now.toString({ fractionalSecondDigits: 3 }),
    });
  });

  test('nothing else can be done with a tender any more', () => {
    const play = tendered().at('2025-10-06T12:00');
    const commands: readonly ProcedureCommand[] = [{ type: 'keep-draft' }, { type: 'withdraw-tender' }];
    for (const command of commands) expect(play.code(veste, command)).toBe('vault-closed');
    expect(play.events.at(-1)?.event.type).toBe('TenderPlaced');
  });

  test('who has something that does not lie in the vault is reminded a day and two hours before', () => {
    const play = published();
    prepare(play, veste);
    prepare(play, noorderwacht);
    place(play, noorderwacht);
    const keys = (moment: string) =>
      play
        .at(moment)
        .reminders()
        .map(({ key }) => key);
    expect(keys('2025-10-05T11:59')).toEqual([]);
    expect(keys('2025-10-05T12:00')).toEqual(['draft-24-veste-2025-10-06T10:00:00.000Z']);
    expect(keys('2025-10-06T10:00')).toEqual(['draft-2-veste-2025-10-06T10:00:00.000Z']);
    expect(keys('2025-10-06T12:00')).toEqual([]);
  });
});

test('ALM-04: nobody but the tenderer sees anything of a tender, not even that there is one', () => {
  const before = published();
  const after = tendered();
  before.now = after.now;
  const rivals = everybody.filter((who) => who?.organisation?.kind !== 'operator' || who === stranger);
  for (const who of rivals) expect(after.view('submission', who)).toEqual(before.view('submission', who));
  expect(after.view('submission', veste)?.own?.state).toBe('placed');
});

test('ALM-04: no event before the opening holds a word of a tender', () => {
  const play = tendered();
  const log = JSON.stringify(play.events);
  expect(log).toContain(sealedRef('veste antwoorden.pdf').sha256);
  const secrets = ['veste antwoorden', 'Directeur veste', 'KvK veste', fileRef('veste antwoorden.pdf').sha256];
  for (const secret of secrets) expect(log).not.toContain(secret);
  const then = JSON.stringify(open(play).events);
  for (const secret of secrets) expect(then).toContain(secret);
});

test('after the opening the tenderer sees what lay in the vault, not what he changed since', () => {
  const play = tendered();
  edit(play.at('2025-10-05T10:00'), veste, attaching('antwoorden', 'nieuw.pdf'));
  expect(play.at('2025-10-06T12:00').view('submission', veste)?.own?.content).toBeUndefined();
  const shown = open(play).view('submission', veste);
  const names = shown?.own?.content?.files.map(({ file }) => file.name);
  expect(names).toContain('veste antwoorden.pdf');
  expect(names).not.toContain('nieuw.pdf');
  expect(shown?.checklist.find(({ item }) => item.id === 'antwoorden')?.state).toBe('complete');
  expect(play.view('submission', aquila)?.own?.content?.files).not.toEqual(shown?.own?.content?.files);
});

test('after the opening no one works on tenders here any more', () => {
  const play = opened();
  expect(play.next(veste)).toBeUndefined();
  for (const who of [leader, auditor, notary, custodian]) expect(play.view('submission', who)?.own).toBeUndefined();
});
