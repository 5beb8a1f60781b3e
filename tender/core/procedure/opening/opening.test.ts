import { describe, expect, test } from 'vitest';
import { admits } from '../testing/admission.ts';
import type { Command } from '../testing/given.ts';
import { draft, open, opened, published, tendered } from '../testing/journey.ts';
import {
  aquila,
  auditor,
  custodian,
  evaluators,
  leader,
  noorderwacht,
  notary,
  second,
  stranger,
  veste,
} from '../testing/people.ts';
import { opensWithNextApproval } from './stage.ts';

const approve: Command<'approve-opening'> = { type: 'approve-opening', inspections: [] };

describe('ALM-04: the vault', () => {
  test('is opened by buyer, process leader and custodian, by nobody else', () => {
    const play = tendered().at('2025-10-06T12:05');
    expect(admits(play, approve)).toEqual([leader.user, second.user, custodian.user]);
  });

  test('never opens before the deadline: the attempt is refused and kept', () => {
    const play = tendered().at('2025-10-06T11:59:59.999');
    const refusal = play.refuses(custodian, approve);
    expect(refusal).toMatchObject({
      code: 'opening-too-early',
      params: { deadline: '2025-10-06T10:00:00.000Z' },
      record: [{ type: 'OpeningRefusedEarly', user: custodian.user }],
    });
    expect(play.view('opening', auditor)?.early).toEqual([{ user: custodian.user, at: '2025-10-06T09:59:59.999Z' }]);
    for (const who of [undefined, veste, custodian]) expect(play.view('opening', who)?.early).toEqual([]);
    expect(play.view('opening', leader)).toMatchObject({ vault: 'open', may: { approve: false } });
  });

  test('opens at the very instant of closing, with two different persons', () => {
    const play = tendered().at('2025-10-06T12:00');
    expect(play.view('opening', undefined)?.vault).toBe('closed');
    expect(opensWithNextApproval(play.file)).toBe(false);
    expect(play.next(leader)).toMatchObject({ code: 'next-open-vault', must: true });
    expect(play.does(leader, approve).map(({ type }) => type)).toEqual(['OpeningApproved']);
    expect(opensWithNextApproval(play.file)).toBe(true);
    expect(play.code(leader, approve)).toBe('opening-approved-already');
    expect(play.next(second)?.code).toBe('next-open-vault-second');
    expect(play.does(second, approve).map(({ type }) => type)).toEqual(['OpeningApproved', 'VaultOpened']);
    expect(play.code(custodian, approve)).toBe('vault-opened-already');
    expect(play.file.opening.opened?.by).toEqual([leader.user, second.user]);
  });

  test('opens with as many persons as the guide asks', () => {
    const play = tendered({ '/submission/opening/persons': 3 }).at('2025-10-06T12:00');
    play.does(leader, approve);
    play.does(second, approve);
    expect(play.file.opening.opened).toBeUndefined();
    play.does(custodian, approve);
    expect(play.file.opening.opened?.tenders).toHaveLength(3);
  });

  test('holds no tender that was withdrawn', () => {
    const play = tendered().at('2025-10-05T10:00');
    play.does(noorderwacht, { type: 'withdraw-tender' });
    expect(open(play).file.opening.opened?.tenders.map(({ operator }) => operator)).toEqual(['veste', 'aquila']);
  });
});

test('who has approved is seen by those who work on the procedure', () => {
  const play = tendered().at('2025-10-06T12:00');
  play.does(leader, approve);
  for (const who of [leader, second, custodian, auditor]) expect(play.view('opening', who)?.approvals).toHaveLength(1);
  for (const who of [undefined, veste, evaluators[0], notary]) expect(play.view('opening', who)?.approvals).toEqual([]);
});

describe('ALM-04: the opening record', () => {
  test('says who tendered and who was late, and goes to every tenderer', () => {
    const play = tendered();
    play.at('2025-10-05T10:00').does(stranger, { type: 'follow-procedure' });
    play.at('2025-10-06T12:00:00.001').try(stranger, { type: 'place-tender' });
    open(play);
    const record = play.view('opening', veste)?.record;
    expect(record).toMatchObject({
      openedAt: '2025-10-06T10:06:00.000Z',
      by: [leader.user, second.user],
      document: 'opening-record',
    });
    expect(record?.tenders.map(({ operatorName }) => operatorName)).toEqual([
      'Veste Beveiliging B.V.',
      'Noorderwacht Security B.V.',
      'Aquila Objectbeveiliging B.V.',
    ]);
    expect(record?.refusedLate).toMatchObject([{ operatorName: 'Voorbijganger Bewaking B.V.', millisecondsLate: 1 }]);
    const copies = play.mails.filter(({ code }) => code === 'mail-vault-opened');
    expect(copies.map(({ recipient, document }) => [recipient, document])).toEqual(
      ['veste', 'noorderwacht', 'aquila'].map((operator) => [{ to: 'operator', operator }, 'opening-record']),
    );
  });

  test('is not changed by who comes after the opening', () => {
    const play = opened();
    play.at('2025-10-07T10:00').try(stranger, { type: 'place-tender' });
    expect(play.file.submission.late).toHaveLength(1);
    expect(play.view('opening', leader)?.record?.refusedLate).toEqual([]);
  });

  test('is for those who work on the procedure and the tenderers in it', () => {
    const play = opened();
    for (const who of [leader, second, custodian, auditor, veste, aquila])
      expect(play.view('opening', who)?.record).toBeDefined();
    for (const who of [undefined, stranger, notary, evaluators[0]])
      expect(play.view('opening', who)?.record).toBeUndefined();
  });

  test('goes to nobody where the guide does not say so', () => {
    const play = opened({ '/submission/opening/copyToTenderers': false });
    expect(play.mails.some(({ code }) => code === 'mail-vault-opened')).toBe(false);
  });
});

test('before publication there is no vault to see', () => {
  expect(draft().view('opening', leader)).toBeUndefined();
  expect(published().view('opening', undefined)?.vault).toBe('open');
});
