import { describe, expect, test } from 'vitest';
import { admits, buyers, operators } from '../testing/admission.ts';
import type { Play } from '../testing/given.ts';
import { contracted, decided, informed, proven } from '../testing/journey.ts';
import {
  aquila,
  auditor,
  evaluators,
  leader,
  noorderwacht,
  operatorOf,
  stranger,
  tenderers,
  veste,
} from '../testing/people.ts';
import { placing } from '../testing/tendering.ts';

const object = { type: 'raise-objection', text: 'Onze prijs was lager.' } as const;

function serve(servedOn: string, claimant = 'aquila') {
  return { type: 'record-proceedings', claimant, court: 'Rechtbank Overijssel', caseNumber: 'KG 1', servedOn } as const;
}

function end(proceedings: string, on: string, how: 'judgment' | 'withdrawal' = 'judgment') {
  return {
    type: 'end-proceedings',
    proceedings,
    how,
    outcome: 'award-stands',
    on,
    reason: 'De vordering is afgewezen.',
  } as const;
}

/** A summons on 20 November, recorded that day. */
function suspended(play = proven()): { play: Play; proceedings: string } {
  play.at('2025-11-20T12:00').does(leader, serve('2025-11-20'));
  return { play, proceedings: play.last('ProceedingsStarted').proceedings };
}

describe('ALM-20: the standstill', () => {
  test('runs for twenty days from the day after the letters: 5 to 24 November', () => {
    const play = informed();
    const shown = play.view('standstill', veste);
    expect(shown).toMatchObject({
      decision: 1,
      firstDay: '2025-11-05',
      lastDay: '2025-11-24',
      endsAt: '2025-11-24T23:00:00.000Z',
      state: 'running',
      court: 'Rechtbank Overijssel, locatie Almelo',
      forfeiture: { lastDay: '2025-11-24' },
      validThrough: '2026-01-04',
    });
    expect(play.at('2025-11-24T23:59:59.999').view('standstill', veste)?.state).toBe('running');
    expect(play.at('2025-11-25T00:00').view('standstill', veste)?.state).toBe('over');
  });

  test('follows the letters, also when they go out on another day than planned', () => {
    const play = decided().at('2025-11-06T16:00');
    play.does(leader, { type: 'send-letters' });
    expect(play.view('standstill', veste)).toMatchObject({ firstDay: '2025-11-07', lastDay: '2025-11-26' });
  });

  test('starts again with a new decision, and is overtaken until then', () => {
    const play = informed().at('2025-11-18T09:00');
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'bewijsstukken', reason: 'Te oud.' });
    expect(play.view('standstill', noorderwacht)?.state).toBe('overtaken');
    play.at('2025-11-19T10:00').does(leader, { type: 'decide-award', reasons: 'Nieuwe rangorde.' });
    play.does(leader, { type: 'send-letters' });
    expect(play.view('standstill', noorderwacht)).toMatchObject({
      decision: 2,
      firstDay: '2025-11-20',
      lastDay: '2025-12-09',
    });
  });

  test('is seen by those who work on it and those who got a letter', () => {
    expect(decided().view('standstill', leader)).toBeUndefined();
    const play = informed();
    for (const who of [leader, auditor, ...tenderers]) expect(play.view('standstill', who)).toBeDefined();
    for (const who of [undefined, stranger, evaluators[0]]) expect(play.view('standstill', who)).toBeUndefined();
    expect(play.next(veste)).toMatchObject({ code: 'next-hand-in-evidence' });
    expect(play.next(aquila)).toMatchObject({
      code: 'next-standstill',
      wait: true,
      deadline: '2025-11-24T23:00:00.000Z',
    });
  });
});

describe('an objection', () => {
  test('is raised by a tenderer within the term, answered, and seen by him and the staff', () => {
    expect(decided().code(aquila, object)).toBe('no-letters-sent');
    const play = informed();
    expect(admits(play, object)).toEqual(operators);
    expect(play.code(stranger, object)).toBe('no-such-tenderer');
    play.at('2025-11-24T23:59:59.999').does(aquila, object);
    expect(play.mails.at(-1)).toMatchObject({
      recipient: { to: 'role', role: 'process-leader' },
      code: 'mail-objection',
    });
    expect(play.next(leader)?.code).toBe('next-answer-objection');
    expect(play.view('standstill', noorderwacht)?.objections).toEqual([]);
    const { objection } = play.last('ObjectionRaised');
    const answer = { type: 'answer-objection', objection, answer: 'Uw kwaliteit was lager.' } as const;
    expect(admits(play, answer)).toEqual(buyers);
    expect(play.code(leader, { ...answer, objection: 'objection-0' })).toBe('no-such-objection');
    play.does(leader, answer);
    expect(play.code(leader, answer)).toBe('objection-answered-already');
    expect(play.mails.at(-1)).toMatchObject({
      recipient: { to: 'operator', operator: 'aquila' },
      code: 'mail-objection-answered',
    });
    expect(play.at('2025-11-25T00:00').code(aquila, object)).toBe('objection-too-late');
  });
});

describe('ALM-20: summary proceedings', () => {
  test('served within the term suspend the award, on its last day as well', () => {
    const play = informed().at('2025-11-24T22:00');
    expect(admits(play, serve('2025-11-24'))).toEqual(buyers);
    play.does(leader, serve('2025-11-24'));
    expect(play.at('2025-11-25T10:00').view('standstill', veste)).toMatchObject({
      state: 'suspended',
      proceedings: [{ claimantName: 'Aquila Objectbeveiliging B.V.' }],
    });
    expect(play.mails.filter(({ code }) => code === 'mail-proceedings')).toHaveLength(3);
    expect(play.next(aquila)).toMatchObject({ code: 'next-suspended', wait: true });
  });

  test('count by the day of the summons, not by the day on which it was recorded', () => {
    const play = informed().at('2025-11-26T09:00');
    expect(play.refuses(leader, serve('2025-11-25'))).toMatchObject({
      code: 'served-too-late',
      params: { until: '2025-11-24T23:00:00.000Z' },
    });
    play.does(leader, serve('2025-11-24'));
  });

  test('name a tenderer, and a day after the letters that has come', () => {
    const play = informed().at('2025-11-10T10:00');
    expect(play.code(leader, serve('2025-11-10', 'voorbijganger'))).toBe('no-such-tenderer');
    expect(play.code(leader, serve('2025-11-11'))).toBe('served-before-letters');
    expect(play.code(leader, serve('2025-11-03'))).toBe('served-before-letters');
    play.does(leader, serve('2025-11-04'));
  });

  test('may be brought by who was refused for being late', () => {
    const play = informed().at('2025-11-10T10:00');
    expect(play.refuses(stranger, placing(play, stranger)).code).toBe('tender-too-late');
    const claimant = operatorOf(stranger);
    const shown = play.view('standstill', leader)?.claimants.map(({ operator }) => operator);
    expect(shown).toEqual([...tenderers.map(operatorOf), claimant]);
    expect(play.view('standstill', veste)?.claimants).toEqual([]);
    play.does(leader, serve('2025-11-10', claimant));
  });

  test('hold the final award until judgment; tenders bind until thirty days after it', () => {
    const { play, proceedings } = suspended();
    expect(play.view('standstill', leader)?.validThrough).toBeUndefined();
    expect(play.at('2025-11-28T10:00').code(leader, { type: 'award-finally' })).toBe('proceedings-pending');
    play.at('2026-01-06T14:00').does(leader, end(proceedings, '2026-01-06'));
    expect(play.view('standstill', leader)).toMatchObject({ state: 'over', validThrough: '2026-02-05' });
    expect(play.mails.at(-1)?.code).toBe('mail-proceedings-award-stands');
    play.does(leader, { type: 'award-finally' });
  });

  test('a withdrawal ends them as well; ninety days hold when they are longer', () => {
    const { play, proceedings } = suspended();
    play.at('2025-11-27T10:00').does(leader, end(proceedings, '2025-11-27', 'withdrawal'));
    expect(play.view('standstill', leader)?.validThrough).toBe('2026-01-04');
  });

  test('end once, between the summons and today', () => {
    const { play, proceedings } = suspended();
    expect(admits(play, end(proceedings, '2025-11-20'))).toEqual(buyers);
    expect(play.code(leader, end('proceedings-0', '2025-11-20'))).toBe('no-such-proceedings');
    expect(play.code(leader, end(proceedings, '2025-11-19'))).toBe('proceedings-end-before-start');
    expect(play.code(leader, end(proceedings, '2025-11-21'))).toBe('proceedings-end-before-start');
    play.does(leader, end(proceedings, '2025-11-20'));
    expect(play.code(leader, end(proceedings, '2025-11-20'))).toBe('proceedings-ended-already');
  });

  test('when a new decision is needed all tenderers hear that', () => {
    const { play, proceedings } = suspended();
    play.at('2025-12-15T10:00').does(leader, { ...end(proceedings, '2025-12-15'), outcome: 'new-decision-needed' });
    expect(play.mails.slice(-3).map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'mail-proceedings-new-decision'),
    );
    expect(play.view('standstill', veste)?.state).toBe('overtaken');
  });
});

test('once the contract is signed nobody waits for a term any more', () => {
  const play = contracted();
  expect(play.next(aquila)).toBeUndefined();
  expect(play.view('standstill', leader)?.may.recordProceedings).toBe(false);
});
