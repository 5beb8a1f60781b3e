import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed } from '../guide/testing/almelo.ts';
import type { ProcedureCommand } from './commands.ts';
import type { ProcedureFile } from './file.ts';
import { isSharedCommand, isSharedEvent } from './lots.ts';
import { guideOf } from './planning/phases.ts';
import type { Actor } from './roles.ts';
import type { Decision } from './stage.ts';
import type { Play } from './testing/given.ts';
import {
  committee,
  examineAll,
  type Grades,
  giveScores,
  planning,
  prepare,
  prove,
  readings,
} from './testing/journey.ts';
import { guideOfLot, LotPlay, SoloPlay, Stream, twoLots } from './testing/lots.ts';
import {
  aquila,
  auditor,
  custodian,
  evaluators,
  leader,
  noorderwacht,
  notary,
  operatorOf,
  second,
  stranger,
  tenderers,
  veste,
} from './testing/people.ts';
import { place } from './testing/tendering.ts';
import { appointKeepers, keepers, proving, publishing, releasing, releasingPrices } from './testing/vault.ts';

type Step = (play: Play) => void;

interface Timed {
  readonly at: string;
  readonly step: Step;
}

const drafting = { type: 'draft-procedure', procedure: 'almelo', fileName: 'leidraad.yaml' } as const;

const lots = ['noord', 'zuid'] as const;
type Lot = (typeof lots)[number];

/** The procedure with two lots beside two procedures with one, each of which gets the commands of one lot and those of all. */
class Both {
  readonly stream = new Stream();
  readonly shared = new LotPlay(this.stream);
  readonly lot = { noord: new LotPlay(this.stream, 'noord'), zuid: new LotPlay(this.stream, 'zuid') };
  readonly solo = { noord: new SoloPlay(this.stream), zuid: new SoloPlay(this.stream) };

  constructor() {
    this.#put('2025-07-09T15:00');
    for (const lot of lots) this.solo[lot].does(leader, { ...drafting, source: JSON.stringify(guideOfLot(lot)) });
    this.shared.does(leader, { ...drafting, source: JSON.stringify(twoLots()) });
  }

  together({ at, step }: Timed): void {
    this.#put(at);
    this.#aligned(lots, () => step(this.shared), step);
  }

  alone(lot: Lot, { at, step }: Timed): void {
    this.#put(at);
    this.lot[lot].catchUp();
    this.#aligned([lot], () => step(this.lot[lot]), step);
  }

  /** The same refusal or the same events. */
  compare(lot: Lot, who: Actor, command: ProcedureCommand): [Decision, Decision] {
    this.solo[lot].count();
    return [this.lot[lot].try(who, command), this.solo[lot].try(who, command)];
  }

  #put(at: string): void {
    for (const play of [this.shared, ...Object.values(this.lot), ...Object.values(this.solo)]) play.at(at);
  }

  /** In the solo procedures first, with the number that the next event of the stream has. */
  #aligned(which: readonly Lot[], inStream: () => void, step: Step): void {
    for (const lot of which) {
      this.solo[lot].count();
      step(this.solo[lot]);
    }
    inStream();
  }
}

/** What differs by nature: names, the source that the guide was read from, and what is known of other lots. */
function bare({ version: _v, lastAt: _a, lot: _l, elsewhere: _e, preparation, ...rest }: ProcedureFile): unknown {
  const { procedure: _p, draft: _d, guideSha256: _h, whole: _w, ...left } = preparation;
  return { ...rest, preparation: left };
}

const publication: readonly Timed[] = [
  {
    at: '2025-07-09T15:00',
    step: (play) => play.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' }),
  },
  { at: '2025-07-09T15:01', step: (play) => appointKeepers(play) },
  {
    at: '2025-07-09T15:02',
    step: (play) => play.does(leader, { type: 'grant-role', user: auditor.user, role: 'auditor' }),
  },
  {
    at: '2025-07-09T15:02',
    step: (play) => play.does(leader, { type: 'grant-role', user: notary.user, role: 'notary' }),
  },
  { at: '2025-07-10T09:00', step: (play) => play.does(leader, publishing(play)) },
  ...keepers.map((keeper) => ({
    at: '2025-07-10T09:05',
    step: (play: Play) => play.does(keeper, proving(play, keeper)),
  })),
];

const inBetween: readonly Timed[] = [
  ...tenderers.map((one) => ({
    at: '2025-09-01T10:00',
    step: (play: Play) => play.does(one, { type: 'follow-procedure' }),
  })),
  { at: '2025-10-01T10:00', step: (play) => play.does(stranger, { type: 'follow-procedure' }) },
  { at: '2025-10-03T10:00', step: (play) => play.does(stranger, { type: 'unfollow-procedure' }) },
  {
    at: '2025-10-07T10:00',
    step: (play) =>
      play.does(leader, { type: 'stop-procedure', extent: 'partly', duration: 'for-now', reason: 'Later meer.' }),
  },
  { at: '2025-10-13T10:00', step: (play) => play.does(leader, { type: 'resume-procedure', reason: 'Opgelost.' }) },
];

interface Course {
  readonly grades: Grades;
  readonly tariffs: Readonly<Record<string, string>>;
  readonly who: readonly Actor[];
}

function courseOf(lot: Lot, { grades, tariffs, who }: Course): readonly Timed[] {
  const steps: Timed[] = [];
  const then = (at: string, step: Step): void => void steps.push({ at, step });
  for (const [index, one] of who.entries()) {
    then(`2025-10-0${index + 1}T10:00`, (play) => prepare(play, one));
    then(`2025-10-0${index + 1}T10:00`, (play) => place(play, one));
  }
  for (const keeper of [leader, second]) then('2025-10-06T12:05', (play) => play.does(keeper, releasing(play, keeper)));
  for (const one of who) then('2025-10-07T10:00', (play) => examineAll(play, one));
  then('2025-10-07T10:00', (play) => play.does(leader, { type: 'conclude-examination' }));
  then('2025-10-13T10:00', (play) => committee(play));
  then('2025-10-13T10:00', (play) => giveScores(play, grades));
  for (const one of evaluators) then('2025-10-13T10:00', (play) => play.does(one, { type: 'hand-in-scores' }));
  then('2025-10-14T09:00', (play) => play.does(leader, { type: 'open-meeting' }));
  then('2025-10-14T09:00', (play) => play.does(leader, { type: 'close-meeting', minutes: `Besproken: ${lot}.` }));
  for (const one of who) then('2025-10-14T14:00', (play) => play.does(leader, planning(one)));
  for (const one of who)
    then('2025-10-27T17:00', (play) =>
      play.does(leader, { type: 'record-presentation', operator: operatorOf(one), persons: 3, minutes: 'Toegelicht.' }),
    );
  then('2025-10-28T16:00', (play) => play.does(leader, { type: 'freeze-quality' }));
  then('2025-10-29T09:30', (play) => play.does(leader, readings(play, tariffs)));
  then('2025-11-04T09:30', (play) => play.does(leader, { type: 'decide-award', reasons: 'De hoogste score.' }));
  then('2025-11-04T10:00', (play) => play.does(leader, { type: 'send-letters' }));
  then('2025-11-12T10:00', (play) => {
    const { winner, reserve } = play.file.award.decisions.at(-1) ?? {};
    for (const one of who) if ([winner, reserve].includes(operatorOf(one))) prove(play, one);
  });
  if (lot === 'zuid') then('2025-11-25T10:00', (play) => play.does(leader, { type: 'award-finally' }));
  return steps;
}

const grade = fc.constantFrom('uitstekend', 'goed', 'matig');
const triple = fc.tuple(grade, grade, grade);
const tariff = fc.integer({ min: 30, max: 90 }).map(String);

function course(who: readonly Actor[]): fc.Arbitrary<Course> {
  const names = who.map(operatorOf);
  const record = <T>(value: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value]))) as fc.Arbitrary<Record<string, T>>;
  return fc
    .tuple(
      record(fc.record({ 'vraag-1': triple, 'vraag-2': triple })),
      fc.uniqueArray(tariff, { minLength: 3, maxLength: 3 }),
    )
    .map(([grades, tariffs]) => ({
      grades,
      tariffs: Object.fromEntries(names.map((name, index) => [name, tariffs[index] ?? '50'])),
      who,
    }));
}

/** The steps of both lots in the order of their times; what falls at the same moment is mixed, each course in its own order. */
function mixed(
  courses: Readonly<Record<Lot, readonly Timed[]>>,
  chances: readonly boolean[],
): [Lot | undefined, Timed][] {
  const queues: [Lot | undefined, Timed[]][] = [
    ['noord', [...courses.noord]],
    ['zuid', [...courses.zuid]],
    [undefined, [...inBetween]],
  ];
  const order: [Lot | undefined, Timed][] = [];
  let turn = 0;
  for (;;) {
    const heads = queues.flatMap(([lot, queue]) => (queue[0] === undefined ? [] : [{ lot, queue, head: queue[0] }]));
    const first = heads.map(({ head }) => head.at).toSorted()[0];
    const now = heads.filter(({ head }) => head.at === first);
    const chosen = now[chances[turn % chances.length] === true ? now.length - 1 : 0];
    if (chosen === undefined) return order;
    chosen.queue.shift();
    order.push([chosen.lot, chosen.head]);
    turn += 1;
  }
}

/** Refused in some files and decided in others, in the way of the one lot. */
const attempts: readonly [Actor, ProcedureCommand][] = [
  [veste, { type: 'raise-objection', text: 'De score klopt niet.' }],
  [leader, { type: 'award-finally' }],
  [leader, { type: 'send-letters' }],
  [leader, { type: 'conclude-examination' }],
  [custodian, { type: 'release-share', share: 'x', tenders: [], inspections: [] }],
  [evaluators[0], { type: 'hand-in-scores' }],
];

describe('CVO-02: the file of a lot', () => {
  test('is that of a procedure of its own, whatever happens in the other lot and in what order', () => {
    const run = fc.tuple(
      course([veste, noorderwacht, aquila]),
      course([noorderwacht, veste, aquila]),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
    );
    fc.assert(
      fc.property(run, ([noord, zuid, chances]) => {
        const both = new Both();
        for (const one of publication) both.together(one);
        for (const [lot, one] of mixed({ noord: courseOf('noord', noord), zuid: courseOf('zuid', zuid) }, chances)) {
          if (lot === undefined) both.together(one);
          else both.alone(lot, one);
        }
        for (const lot of lots) {
          expect(bare(both.stream.fileOf(lot))).toEqual(bare(both.solo[lot].file));
          for (const [who, command] of attempts) {
            const [inStream, alone] = both.compare(lot, who, command);
            expect(inStream).toEqual(alone);
          }
        }
      }),
      { seed: 1, numRuns: 5, endOnFailure: true },
    );
  });
});

function publishedBoth(): Both {
  const both = new Both();
  for (const one of publication) both.together(one);
  return both;
}

function openedNorth(): Both {
  const both = publishedBoth();
  both.alone('noord', { at: '2025-10-01T10:00', step: (play) => prepare(play, veste) });
  both.alone('noord', { at: '2025-10-01T10:00', step: (play) => place(play, veste) });
  for (const keeper of [leader, second])
    both.alone('noord', { at: '2025-10-06T12:05', step: (play) => play.does(keeper, releasing(play, keeper)) });
  return both;
}

describe('CVO-02: what lots share', () => {
  test('is written down once, without a lot, also by who is at work in a lot', () => {
    const { stream } = openedNorth();
    expect(stream.events.filter(({ lot, event }) => (lot === undefined) !== isSharedEvent(event.type))).toEqual([]);
    expect(stream.events.filter(({ event }) => event.type === 'ProcedureFollowed').map(({ lot }) => lot)).toEqual([
      undefined,
    ]);
    expect(stream.fileOf('zuid').interest.operators).toHaveProperty('veste');
    expect(stream.fileOf('zuid').submission.workspaces).toEqual({});
  });

  test('is all that is done in the file that they share: for the rest a lot is chosen first', () => {
    const { shared } = publishedBoth();
    shared.catchUp();
    for (const type of ['keep-draft', 'conclude-examination', 'freeze-quality', 'decide-award'] as const)
      expect(isSharedCommand(type)).toBe(false);
    expect(shared.code(veste, { type: 'keep-draft' })).toBe('choose-a-lot');
    expect(shared.code(leader, { type: 'conclude-examination' })).toBe('choose-a-lot');
    expect(shared.code(veste, { type: 'follow-procedure' })).toBeUndefined();
    expect(shared.view('submission', veste)).toBeUndefined();
    expect(shared.view('opening', leader)).toBeDefined();
    expect(shared.at('2025-10-06T12:00').view('opening', leader)).toBeUndefined();
  });

  test('each lot has the guide, the title and the id of its own file', () => {
    const { stream } = publishedBoth();
    const { preparation } = stream.fileOf('zuid');
    expect(preparation.procedure).toBe('almelo~zuid');
    expect(preparation.guide).toEqual(guideOfLot('zuid'));
    expect(preparation.whole?.lots.map(({ id }) => id)).toEqual(['noord', 'zuid']);
    expect(guideOf(stream.fileOf(undefined)).lots).toHaveLength(2);
  });

  test('who evaluates in one lot does not become buyer for all', () => {
    const both = openedNorth();
    both.alone('noord', { at: '2025-10-07T10:00', step: (play) => examineAll(play, veste) });
    both.alone('noord', {
      at: '2025-10-07T10:00',
      step: (play) => play.does(leader, { type: 'conclude-examination' }),
    });
    both.alone('noord', { at: '2025-10-13T10:00', step: (play) => committee(play) });
    expect(both.shared.code(leader, { type: 'grant-role', user: evaluators[0].user, role: 'buyer' })).toBe(
      'roles-clash',
    );
    expect(both.stream.fileOf('zuid').preparation.granted[evaluators[0].user]).toBeUndefined();
    expect(both.stream.fileOf('noord').preparation.granted[evaluators[0].user]).toEqual(['evaluator']);
  });
});

describe('CVO-02: reminders', () => {
  test('of what lots share come once, not once a lot', () => {
    const { shared, lot } = publishedBoth();
    for (const play of [shared, lot.noord]) play.at('2025-10-01T12:00').catchUp();
    const codes = (play: Play) => play.reminders().map(({ mail }) => mail.code);
    expect(codes(lot.noord)).not.toContain('mail-prove-share');
    expect(codes(lot.noord)).not.toContain('mail-shares-untried');
  });
});

describe('ALM-12, CVO-02: the prices of lots, which open with one key', () => {
  test('stay closed until quality is fixed in every lot in which there are tenders', () => {
    const stream = new Stream();
    const whole = new LotPlay(stream);
    const guide = changed(twoLots(), { '/submission/priceEnvelope': { openedBy: 'custodians' } });
    whole.does(leader, { ...drafting, source: JSON.stringify(guide) });
    for (const { at, step } of publication) step(whole.at(at));
    const [north, south] = [new LotPlay(stream, 'noord'), new LotPlay(stream, 'zuid')];
    const one = { grades: { veste: { 'vraag-1': same('goed'), 'vraag-2': same('goed') } }, tariffs: {}, who: [veste] };
    for (const { at, step } of courseOf('noord', one)) {
      if (at > '2025-10-28T16:00') break;
      north.at(at).catchUp();
      step(north);
    }
    north.at('2025-10-28T17:00').catchUp();
    expect(north.code(leader, releasingPrices(north, leader))).toBe('prices-wait-for-lots');
    expect(stream.events.at(-1)).toMatchObject({ lot: 'noord', event: { type: 'PriceOpeningRefusedEarly' } });
    // Nobody tendered in the south: there is no quality to be fixed.
    for (const keeper of [leader, second]) {
      south.at('2025-10-28T17:05').catchUp();
      south.does(keeper, releasing(south, keeper));
    }
    for (const keeper of [leader, second]) {
      north.at('2025-10-28T17:10').catchUp();
      north.does(keeper, releasingPrices(north, keeper));
    }
    expect(north.file.opening.prices.opened).toBeDefined();
    expect(stream.fileOf('zuid').opening.prices.opened).toBeUndefined();
  });
});

function same(all: string): [string, string, string] {
  return [all, all, all];
}
