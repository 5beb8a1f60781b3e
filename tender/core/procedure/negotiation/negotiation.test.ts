import { describe, expect, test } from 'vitest';
import { signedBundle } from '../../verify/testing/signed.ts';
import { failing, withPages } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import { reportOf } from '../award/report.ts';
import { filesOf } from '../examination/race.ts';
import { frameOf } from '../frame.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { deadlineOf } from '../planning/phases.ts';
import { viewerOf } from '../procedure.ts';
import type { Actor } from '../roles.ts';
import type { Command, Play } from '../testing/given.ts';
import { committee, examined, giveScores, opened, readings, usualGrades } from '../testing/journey.ts';
import {
  aquila,
  custodian,
  evaluators,
  leader,
  noorderwacht,
  second,
  stranger,
  tenderers,
  veste,
} from '../testing/people.ts';
import { examineRound, inviting, negotiating, openRound, talking, tenderAnew } from '../testing/rounds.ts';
import { placing } from '../testing/tendering.ts';
import { proving, releasing } from '../testing/vault.ts';
import { mayTender, receivedTenders } from './turns.ts';

/** Examined and talked with; on 10 October the first round is called, which closes on the 20th. */
function called(rule: Readonly<Record<string, unknown>> = {}): Play {
  const play = examined(negotiating(rule)).at('2025-10-09T10:00');
  for (const who of tenderers) play.does(leader, talking(who, '2025-10-08'));
  play.at('2025-10-10T10:00').does(leader, inviting(play, '2025-10-20T12:00'));
  return play;
}

/** Veste and Aquila hand in a new tender; Noorderwacht does not. */
function firstRound(rule: Readonly<Record<string, unknown>> = {}): Play {
  const play = called(rule);
  for (const keeper of [leader, second, custodian]) play.does(keeper, proving(play, keeper));
  play.at('2025-10-17T10:00');
  tenderAnew(play, veste);
  play.at('2025-10-18T10:00');
  tenderAnew(play, aquila);
  play.at('2025-10-20T12:05');
  openRound(play);
  play.at('2025-10-21T10:00');
  examineRound(play, [veste, aquila]);
  return play;
}

/** The final round: only Veste hands in once more. */
function finalRound(rule: Readonly<Record<string, unknown>> = {}): Play {
  const play = firstRound(rule).at('2025-10-22T10:00');
  play.does(leader, inviting(play, '2025-10-30T12:00', { final: true }));
  play.at('2025-10-29T10:00');
  tenderAnew(play, veste);
  play.at('2025-10-30T12:05');
  openRound(play);
  play.at('2025-10-31T10:00');
  examineRound(play, [veste]);
  return play;
}

function score(play: Play): void {
  committee(play);
  giveScores(play, usualGrades);
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  play.does(leader, { type: 'open-meeting' });
  play.does(leader, { type: 'close-meeting', minutes: 'Besproken.' });
  for (const who of tenderers) {
    const operator = who.organisation?.id ?? '';
    play.does(leader, {
      type: 'plan-presentation',
      operator,
      at: play.now.add({ hours: 1 }).toString({ fractionalSecondDigits: 3 }),
      location: 'Stadhuis',
    });
  }
  play.now = play.now.add({ hours: 2 });
  for (const who of tenderers)
    play.does(leader, {
      type: 'record-presentation',
      operator: who.organisation?.id ?? '',
      persons: 3,
      minutes: 'Gehouden.',
    });
  play.does(leader, { type: 'freeze-quality' });
}

/** Prices as the server reads them: with the sheet that they stand in. */
function pricesOf(play: Play, tariffs: Readonly<Record<string, string>>): Command<'open-prices'> {
  const command = readings(play, tariffs);
  const sheetOf = (operator: string) =>
    filesOf(play.file, operator).find(({ item }) => item === 'prijzenblad-excel')?.file.sha256;
  return { ...command, readings: command.readings.map((one) => ({ ...one, sheet: sheetOf(one.operator) })) };
}

const decide = { type: 'decide-award', reasons: 'De hoogste score.' } as const;
const pass = (play: Play) => failing(verifyBundle(signedBundle(withPages(play.events))));

describe('ORES-14: negotiation rounds with new sealed tenders', () => {
  test('are refused where the guide has none, before the examination, with nobody, and once all is over', () => {
    const extend = { type: 'extend-round', until: '2025-10-30T10:00:00.000Z', reason: 'Meer tijd.' } as const;
    const none = examined().at('2025-10-10T10:00');
    expect(none.code(leader, inviting(none, '2025-10-20T12:00'))).toBe('no-negotiation');
    const early = opened(negotiating()).at('2025-10-07T10:00');
    expect(early.code(leader, inviting(early, '2025-10-20T12:00'))).toBe('examination-not-concluded');
    const play = examined(negotiating({ rounds: 1 })).at('2025-10-10T10:00');
    expect(play.code(leader, extend)).toBe('no-round-runs');
    expect(play.code(leader, talking(stranger, '2025-10-08'))).toBe('no-such-tenderer');
    const forgo = { type: 'forgo-negotiation', reason: 'Volstaat.' } as const;
    const held = firstRound({ firstTendersSuffice: true });
    expect(held.code(leader, forgo)).toBe('round-was-held');
  });

  test('a round has a deadline and a vault of its own, under the same guarantees', () => {
    const play = called();
    expect(deadlineOf(play.file).toString()).toBe('2025-10-20T10:00:00Z');
    expect(play.view('submission', veste)).toMatchObject({
      closed: false,
      own: { state: 'none', lastRevision: 1 },
      round: { number: 1, final: false },
      stands: { round: 0, receipt: 'receipt-veste-1' },
    });
    expect(play.mails.filter(({ code }) => code === 'mail-new-tenders')).toHaveLength(3);
    expect(play.code(leader, releasing(play, leader))).toBe('opening-too-early');
    play.at('2025-10-19T10:00');
    tenderAnew(play, veste);
    // Nobody else sees that there is one, and what was opened before stays open.
    expect(play.view('opening', leader)).toMatchObject({
      vault: 'open',
      round: 1,
      earlier: [{ document: 'opening-record' }],
    });
    expect(JSON.stringify(play.view('negotiation', leader))).not.toContain('receipt-veste-2');
    expect(tenderOf(play.file, 'veste')?.files.map(({ file }) => file.name)).toContain('veste antwoorden.pdf');
    play.at('2025-10-20T12:00');
    expect(play.code(aquila, placing(play, aquila))).toBe('tender-too-late');
    openRound(play);
    expect(tenderOf(play.file, 'veste')?.files.map(({ file }) => file.name)).toContain('veste antwoorden ronde 1.pdf');
    expect(play.view('opening', veste)).toMatchObject({
      record: { round: 1, document: 'opening-record-1', tenders: [{ operator: 'veste', revision: 2 }] },
      earlier: [{ document: 'opening-record' }],
    });
  });

  test('what was sealed for an earlier vault is not taken in, and its key is not used again', () => {
    const play = examined(negotiating()).at('2025-10-10T10:00');
    const used = play.file.opening.vault?.recipient ?? '';
    const first = play.file.submission.workspaces['veste']?.placed;
    const call = inviting(play, '2025-10-20T12:00');
    expect(play.code(leader, { ...call, vault: { ...call.vault, recipient: used } })).toBe('vault-keys-same');
    play.does(leader, call);
    const anew = { ...placing(play, veste), base: 1, documents: [...(first?.documents ?? [])] };
    expect(play.code(veste, { ...anew, recipient: used })).toBe('vault-key-other');
    expect(play.code(veste, anew)).toBe('sealed-for-earlier-round');
  });

  test('only who is still in is invited, and nobody else hands in or hears of it', () => {
    const play = examined(negotiating()).at('2025-10-10T10:00');
    play.does(leader, { type: 'exclude-tenderer', operator: 'aquila', ground: 'onvolledig', reason: 'Niet volledig.' });
    play.does(leader, inviting(play, '2025-10-20T12:00'));
    expect(play.events.filter(({ event }) => event.type === 'InvitedToRound')).toHaveLength(2);
    for (const who of [aquila, stranger]) {
      expect(mayTender(play.file, who.organisation?.id)).toBe(false);
      expect(play.code(who, { type: 'keep-draft' })).toBe('not-invited-to-round');
      expect(play.view('submission', who)).toMatchObject({ closed: true, may: { prepare: false } });
    }
    expect(play.view('opening', undefined)).toMatchObject({ vault: 'opened', deadline: '2025-10-06T10:00:00.000Z' });
  });

  test('the last tender counts; who hands in nothing new keeps his last, or is out, as the guide chooses', () => {
    const stands = firstRound();
    expect(receivedTenders(stands.file).map(({ operator, round }) => `${operator} ${round}`)).toEqual([
      'veste 1',
      'noorderwacht 0',
      'aquila 1',
    ]);
    expect(stands.last('ExaminationConcluded').admitted).toEqual(['veste', 'noorderwacht', 'aquila']);
    const out = firstRound({ withoutNewTender: 'out' });
    expect(out.last('ExaminationConcluded').admitted).toEqual(['veste', 'aquila']);
    expect(out.view('negotiation', noorderwacht)).toMatchObject({
      standing: [{ round: 0, out: { round: 1, why: 'nothing-new' } }],
      rounds: [{ number: 1, invited: [{ operator: 'noorderwacht', outcome: 'out' }] }],
    });
    expect(reportOf(out.file).rejected).toMatchObject([{ operator: 'noorderwacht', why: 'nothing-new', round: 1 }]);
    expect(out.code(leader, talking(noorderwacht, '2025-10-21'))).toBe('tenderer-is-out');
  });

  test('stands on the time line of who has to do with it, between the phases of the guide', () => {
    const play = finalRound();
    const lineOf = (who: Actor) =>
      frameOf(play.file, viewerOf(play.file, who), play.now).timeLine.map(({ phase, status }) => `${phase} ${status}`);
    const all = lineOf(leader);
    expect(all.filter((one) => one.startsWith('round'))).toEqual(['round-1 past', 'round-2 past']);
    expect(all.findIndex((one) => one.startsWith('sluiting'))).toBeLessThan(all.indexOf('round-1 past'));
    expect(lineOf(noorderwacht)).toContain('round-2 past');
    expect(lineOf(stranger).filter((one) => one.startsWith('round'))).toEqual([]);
  });

  test('the file keeps every tender, and each tenderer the receipts and files of all of his', () => {
    const play = finalRound();
    expect(play.file.negotiation.past.map(({ opening }) => opening.opened?.tenders.length)).toEqual([3, 2]);
    expect(play.file.opening.opened?.tenders.map(({ operator, revision }) => [operator, revision])).toEqual([
      ['veste', 3],
    ]);
  });

  test('talks are about subjects of the guide, with one tenderer at a time, and seen by him alone', () => {
    const play = examined(negotiating()).at('2025-10-09T10:00');
    expect(play.next(leader)?.code).toBe('next-negotiate');
    expect(play.code(leader, talking(veste, '2025-10-08', ['prijs']))).toBe('not-negotiable');
    expect(play.code(leader, talking(veste, '2025-10-10'))).toBe('talk-in-future');
    expect(play.code(veste, talking(veste, '2025-10-08'))).toBe('role-needed');
    for (const who of tenderers) play.does(leader, talking(who, '2025-10-08'));
    expect(play.next(leader)?.code).toBe('next-invite-new-tenders');
    expect(play.view('negotiation', veste)?.talks.map(({ operator }) => operator)).toEqual(['veste']);
    expect(play.view('negotiation', evaluators[0])).toBeUndefined();
  });

  test('a round gives the days of the guide, can be lengthened before it closes, and the last one is final', () => {
    const play = examined(negotiating({ rounds: 1 })).at('2025-10-10T10:00');
    expect(play.code(leader, inviting(play, '2025-10-15T23:59', { final: true }))).toBe('round-too-short');
    expect(play.code(leader, inviting(play, '2025-10-16T00:00'))).toBe('last-round-is-final');
    play.does(leader, inviting(play, '2025-10-16T00:00', { final: true }));
    expect(play.code(leader, inviting(play, '2025-10-25T00:00'))).toBe('round-runs');
    const extend = { type: 'extend-round', until: '2025-10-16T10:00:00.000Z', reason: 'Storing.' } as const;
    expect(play.code(leader, { ...extend, until: '2025-10-14T10:00:00.000Z' })).toBe('deadline-only-later');
    play.does(leader, extend);
    play.at('2025-10-16T11:59:59.999');
    tenderAnew(play, veste);
    play.at('2025-10-16T12:00');
    expect(play.code(leader, { ...extend, until: '2025-10-17T10:00:00.000Z' })).toBe('deadline-passed');
    openRound(play);
    examineRound(play, [veste]);
    expect(play.code(leader, inviting(play, '2025-10-25T00:00'))).toBe('negotiations-closed');
    expect(pass(play)).toEqual([]);
  });

  test('nothing is scored before final tenders are asked for, unless the guide chooses by rank who goes on', () => {
    const play = committee(firstRound());
    const grade = {
      type: 'give-score',
      operator: 'veste',
      criterion: 'vraag-1',
      grade: 'goed',
      reason: 'Goed.',
    } as const;
    expect(play.code(evaluators[0], grade)).toBe('negotiations-not-closed');
    expect(committee(firstRound({ reduceTo: 2 })).code(evaluators[0], grade)).toBeUndefined();
  });

  test('the guide may reduce the number by the award criteria; new tenders are then judged anew', () => {
    const play = firstRound({ reduceTo: 2 }).at('2025-10-22T10:00');
    score(play);
    play.does(leader, pricesOf(play, { veste: '40', noorderwacht: '50', aquila: '60' }));
    expect(play.code(leader, decide)).toBe('negotiations-not-closed');
    play.does(leader, inviting(play, '2025-10-30T12:00', { final: true }));
    expect(play.last('LeftOutOfRound')).toMatchObject({ operator: 'aquila', rank: 3, round: 2 });
    expect(play.file.negotiation.round?.invited).toEqual(['veste', 'noorderwacht']);
    expect(play.mails.at(-1)).toMatchObject({ code: 'mail-left-out', recipient: { operator: 'aquila' } });
    expect(reportOf(play.file).rejected).toMatchObject([
      { operator: 'aquila', why: 'left-out', round: 2, rank: 3, most: 2 },
    ]);
    expect(play.file.evaluation.frozenAt).toBeUndefined();
    expect(play.file.award.prices).toBeUndefined();
    play.at('2025-10-30T12:05');
    openRound(play);
    examineRound(play, []);
    expect(play.last('ExaminationConcluded').admitted).toEqual(['veste', 'noorderwacht']);
    expect(pass(play)).toEqual([]);
  });

  test('awarded on the first tenders only where the guide announced it', () => {
    const forgo = { type: 'forgo-negotiation', reason: 'De eerste inschrijvingen volstaan.' } as const;
    expect(examined(negotiating()).code(leader, forgo)).toBe('first-tenders-do-not-suffice');
    const play = examined(negotiating({ firstTendersSuffice: true }));
    expect(play.next(leader)?.code).toBe('next-negotiate-or-award');
    play.does(leader, forgo);
    expect(play.code(leader, inviting(play, '2025-10-20T12:00'))).toBe('negotiations-closed');
    score(play);
    play.does(leader, pricesOf(play, { veste: '40', noorderwacht: '50', aquila: '60' }));
    play.does(leader, decide);
    expect(pass(play)).toEqual([]);
  });

  test('ORES-15: the award rests on the last tenders, and everybody who tendered is told', () => {
    const play = finalRound();
    expect(play.next(evaluators[0])).toBeUndefined();
    score(play);
    play.does(leader, pricesOf(play, { veste: '40', noorderwacht: '50', aquila: '60' }));
    play.does(leader, decide);
    play.does(leader, { type: 'send-letters' });
    expect(play.last('AwardDecided').ranking.map(({ operator }) => operator)).toEqual([
      'veste',
      'noorderwacht',
      'aquila',
    ]);
    expect(play.last('LettersSent').letters).toHaveLength(3);
    const report = verifyBundle(signedBundle(withPages(play.events)));
    expect(failing(report)).toEqual([]);
    const codes = report.checks.find(({ check }) => check === 'negotiation')?.findings.map(({ code }) => code);
    expect(new Set(codes)).toEqual(
      new Set([
        'round-called',
        'invited-all',
        'round-brought',
        'placed-when-invited',
        'last-tender-counts',
        'negotiations-over',
      ]),
    );
  });
});
