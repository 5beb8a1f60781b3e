import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRead } from './access.ts';
import type { ProcedureCommand } from './commands.ts';
import type { Actor } from './roles.ts';
import { viewsOf } from './testing/everything.ts';
import { fileRef, Play } from './testing/given.ts';
import { committee, frozen, met, opened, presented, tendered } from './testing/journey.ts';
import {
  auditor,
  colleague,
  custodian,
  evaluators,
  everybody,
  leader,
  noorderwacht,
  operatorOf,
  second,
  veste,
} from './testing/people.ts';
import { priceShareTextOf, releasing, releasingPrices, wholePriceKey } from './testing/vault.ts';

/** Whatever anybody does in whatever order: who sees a price is only who may, by a rule that is written here once more and otherwise. */

type PriceOpener = 'custodians' | 'process-leader';

/** Where a sequence begins: with a closed vault, after the first opening, while quality is assessed, after it is fixed. */
const beginnings = { tendered, opened, met, presented, frozen } as const;
type Beginning = keyof typeof beginnings;

const guideOf = (openedBy: PriceOpener) => ({ '/submission/priceEnvelope': { openedBy } });

const known = new Map<string, Play>();

function begun(from: Beginning, openedBy: PriceOpener): Play {
  const key = `${from} ${openedBy}`;
  const play = known.get(key) ?? beginnings[from](guideOf(openedBy));
  known.set(key, play);
  return play;
}

function copyOf(play: Play): Play {
  const copy = new Play();
  copy.file = play.file;
  copy.now = play.now;
  copy.events.push(...play.events);
  for (const [key, content] of play.sealed) copy.sealed.set(key, content);
  for (const [key, files] of play.sealedPrices) copy.sealedPrices.set(key, files);
  return copy;
}

const offering = [leader, second, custodian, auditor, evaluators[0], colleague, veste] as const;
const offered = [wholePriceKey, ...[leader, second, custodian].map(priceShareTextOf), 'iets-heel-anders-dan-een-deel'];
const item = { operator: 'veste', item: 'prijzenblad-excel' } as const;

/** Something that somebody tries; the play says what comes of it. */
type Act = (play: Play) => readonly [Actor, ProcedureCommand];

const opening: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ who: fc.constantFrom(...offering), share: fc.constantFrom(...offered) }).map(
    ({ who, share }): Act =>
      (play) => [who, releasingPrices(play, who, share)],
  ),
  fc.constantFrom(leader, second, custodian).map(
    (who): Act =>
      (play) => [who, releasingPrices(play, who)],
  ),
  fc.constant<Act>((play) => [leader, releasingPrices(play, leader, wholePriceKey)]),
);

const around: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(leader, second, custodian).map(
    (who): Act =>
      (play) => [who, releasing(play, who)],
  ),
  fc.constantFrom(leader, second).map(
    (who): Act =>
      () => [who, { type: 'freeze-quality' }],
  ),
  fc.constantFrom(leader, second).map(
    (who): Act =>
      () => [who, { type: 'open-prices', readings: [] }],
  ),
  fc.record({ by: fc.constantFrom(leader, second), to: fc.constantFrom(second, colleague, custodian) }).map(
    ({ by, to }): Act =>
      () => [by, { type: 'grant-role', user: to.user, role: 'process-leader' }],
  ),
  fc.record({ by: fc.constantFrom(leader, second), of: fc.constantFrom(leader, second) }).map(
    ({ by, of }): Act =>
      () => [by, { type: 'revoke-role', user: of.user, role: 'process-leader' }],
  ),
  fc.constantFrom(leader, second, auditor).map(
    (who): Act =>
      () => [who, { type: 'examine-item', ...item, verdict: 'complete', note: 'NOTITIE VAN DE PRIJS' }],
  ),
  fc.constantFrom(leader, second).map(
    (who): Act =>
      () => [who, { type: 'exclude-tenderer', operator: 'aquila', ground: 'onvolledig', reason: 'x' }],
  ),
);

const acts = fc.oneof(opening, around);

/** Instants in their order, so that no sequence is refused for a clock that goes back. */
const hours = fc.nat({ max: 30 });

/** The rule, told anew: from what happened, not from what the code keeps. */
function maySee(play: Play, who: Actor | undefined): boolean {
  const openedAt = play.events.findIndex(({ event }) => event.type === 'PriceEnvelopeOpened');
  const by = play.events[openedAt]?.event;
  if (by?.type !== 'PriceEnvelopeOpened' || who === undefined) return false;
  const roles = play.file.preparation.granted[who.user] ?? [];
  const isFrozen = play.events.some(({ event }) => event.type === 'QualityFrozen');
  if (!isFrozen) return by.by.length === 1 && by.by[0] === who.user && roles.includes('process-leader');
  return roles.some((role) => ['buyer', 'process-leader', 'auditor'].includes(role));
}

const prices = ['veste', 'noorderwacht'].flatMap((operator) =>
  ['prijzenblad-excel.xlsx', 'prijzenblad-pdf.pdf'].map((name) => ({ operator, file: fileRef(`${operator} ${name}`) })),
);

function check(play: Play): void {
  for (const who of everybody) {
    const own = who?.organisation?.kind === 'operator' ? operatorOf(who) : undefined;
    const others = prices.filter(({ operator }) => operator !== own);
    const text = JSON.stringify(viewsOf(play, who));
    const sees = maySee(play, who);
    for (const { file } of others) {
      const reads = mayRead(play.file, play.viewer(who), file.sha256).ok;
      if (reads && !sees) throw new Error(`${who?.user ?? 'the public'} reads ${file.name}`);
      if (!sees && (text.includes(file.sha256) || text.includes(file.name))) {
        throw new Error(`${who?.user ?? 'the public'} is shown ${file.name}`);
      }
    }
    if (!sees && own !== 'veste') expect(text).not.toContain('NOTITIE VAN DE PRIJS');
  }
}

/** The guide of custodians opens for nobody before the freeze; that of a leader for those alone who offer the whole key and lead. */
function checkOpening(play: Play, openedBy: PriceOpener): void {
  const at = play.events.findIndex(({ event }) => event.type === 'PriceEnvelopeOpened');
  if (at < 0) return;
  const before = play.events.slice(0, at).map(({ event }) => event.type);
  expect(before).toContain('VaultOpened');
  if (!before.includes('QualityFrozen')) {
    expect(openedBy).toBe('process-leader');
    expect(play.last('PriceEnvelopeOpened').by).toEqual([leader.user]);
  }
  expect(JSON.stringify(play.events.slice(0, at))).not.toContain(prices[0]?.file.sha256);
}

test.each<PriceOpener>(['custodians', 'process-leader'])(
  'ALM-12, ROC-31: no sequence of commands shows a price to who may not see it, when opened by %s',
  (openedBy) => {
    const sequence = fc.array(fc.tuple(acts, hours), { minLength: 1, maxLength: 10 });
    let openings = 0;
    fc.assert(
      fc.property(
        fc.constantFrom<Beginning>('tendered', 'opened', 'met', 'presented', 'frozen', 'frozen', 'frozen'),
        sequence,
        (from, all) => {
          const play = copyOf(begun(from, openedBy));
          for (const [act, later] of all) {
            play.now = play.now.add({ hours: later });
            const [who, command] = act(play);
            const before = play.events.length;
            play.try(who, structuredClone(command));
            if (play.events.length > before) check(play);
          }
          check(play);
          checkOpening(play, openedBy);
          if (play.file.opening.prices.opened !== undefined) openings += 1;
        },
      ),
      { seed: 1, numRuns: 25 },
    );
    // The sequences do get there.
    expect(openings).toBeGreaterThan(2);
  },
  120_000,
);

test('ALM-12: while they score, evaluators see nothing of a price envelope that is open to the process leader', () => {
  const play = opened(guideOf('process-leader')).at('2025-10-06T13:00');
  play.does(leader, releasingPrices(play, leader, wholePriceKey));
  committee(play);
  check(play);
  expect(mayRead(play.file, play.viewer(leader), prices[0]?.file.sha256 ?? '').ok).toBe(true);
  expect(mayRead(play.file, play.viewer(noorderwacht), prices[0]?.file.sha256 ?? '').ok).toBe(false);
});
