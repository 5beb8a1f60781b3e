import { div, mean, mul, rational, round } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { compileAward } from '../../scoring/compile.ts';
import type { Ranking, ScoredTenderer } from '../../scoring/types.ts';
import type { Guide } from '../schema/guide.ts';
import { chanceOf } from './chance.ts';
import { type Field, fieldOf, plausibleSet } from './plausible.ts';
import type { Reversal, StressSummary } from './summary.ts';
import { type CriterionTally, count, summed, talliesOf } from './tally.ts';
import { alike, type Exclusion, first, type Ruled, ranked, reversing, totalOf, winnerOf } from './trial.ts';

export interface StressQuestion {
  readonly guide: Guide;
  readonly seed: number;
  readonly sets: number;
  /** Tenders are made for this guide, which has the same criteria, so that two ways of scoring meet the same tenders; absent: for `guide`. */
  readonly tendersOf?: Guide;
}

/** More takes minutes and tells nothing new. */
export const mostSets = 5000;

/** Percentages of the mean price at which a tender with the worst grades is tried. */
const cheapPercents = [75, 50, 25, 10, 1] as const;

interface Count {
  won: number;
  tied: number;
  nobody: number;
  reversed: number;
  reversal: Reversal | undefined;
  readonly tallies: readonly CriterionTally[];
  readonly cheap: number[];
}

/**
 * Ranks many plausible sets of tenders by the rules of a guide, and counts what the rules do. Yields the number of sets done, after each;
 * the same question always gives the same answer. Refuses as `rank` does where the rules have no outcome for a set.
 */
export function* stress({
  guide,
  seed,
  sets,
  tendersOf = guide,
}: StressQuestion): Generator<number, Result<StressSummary>> {
  const ruled = ruledBy(guide);
  if (!ruled.ok) return ruled;
  const source = tendersOf === guide ? ruled : ruledBy(tendersOf);
  if (!source.ok) return source;
  const field = fieldOf(source.value.compiled);
  const chance = chanceOf(seed);
  const tally: Count = {
    won: 0,
    tied: 0,
    nobody: 0,
    reversed: 0,
    reversal: undefined,
    tallies: talliesOf(guide.award.criteria),
    cheap: cheapPercents.map(() => 0),
  };
  for (let done = 1; done <= sets; done += 1) {
    const tried = tryOne(ruled.value, plausibleSet(field, chance), field, tally);
    if (!tried.ok) return tried;
    yield done;
  }
  const { won, tied, nobody, reversed, reversal, tallies, cheap } = tally;
  return ok({
    seed,
    sets,
    won,
    tied,
    nobody,
    reversed,
    ...(reversal === undefined ? {} : { reversal }),
    criteria: summed(tallies),
    cheap: cheapPercents.map((percent, place) => ({ percent, wins: cheap[place] ?? 0 })),
  });
}

export function ruledBy(guide: Guide): Result<Ruled> {
  const compiled = compileAward(guide);
  return compiled.ok ? ok({ guide, compiled: compiled.value }) : compiled;
}

function tryOne(ruled: Ruled, tenderers: readonly ScoredTenderer[], field: Field, tally: Count): Result<true> {
  const ranking = ranked(ruled, tenderers);
  if (!ranking.ok) return ranking;
  for (const each of tally.tallies) count(each, tenderers, ranking.value);
  const winner = winnerOf(ranking.value);
  if (winner === undefined) {
    if (first(ranking.value).length === 0) tally.nobody += 1;
    else tally.tied += 1;
    return ok(true);
  }
  tally.won += 1;
  const reversal = reversing(ruled, tenderers, ranking.value, winner);
  if (!reversal.ok) return reversal;
  if (reversal.value !== undefined) {
    tally.reversed += 1;
    tally.reversal ??= told(tenderers, winner, reversal.value, ranking.value);
  }
  for (const each of tally.tallies) {
    const other = ranked(ruled, alike(tenderers, each.criterion, ranking.value));
    if (!other.ok) return other;
    if (!first(other.value).includes(winner)) each.decides += 1;
  }
  return tryCheap(ruled, tenderers, field, tally);
}

function tryCheap(ruled: Ruled, tenderers: readonly ScoredTenderer[], field: Field, tally: Count): Result<true> {
  const prices = tenderers.flatMap(({ price }) => (price === undefined ? [] : [price]));
  for (const [place, percent] of cheapPercents.entries()) {
    const price = round(div(mul(mean(prices), rational(percent)), rational(100)), 2, 'half-up');
    const cheap: ScoredTenderer = {
      id: 'cheap',
      price,
      scores: Object.fromEntries(
        field.ladders.map(({ criterion, grades, evaluators }) => [
          criterion,
          Array.from({ length: evaluators }, (_, number) => ({
            evaluator: `e${number + 1}`,
            grade: grades.at(-1) ?? '',
          })),
        ]),
      ),
    };
    const ranking = ranked(ruled, [...tenderers, cheap]);
    if (!ranking.ok) return ranking;
    if (winnerOf(ranking.value) === 'cheap') tally.cheap[place] = (tally.cheap[place] ?? 0) + 1;
  }
  return ok(true);
}

function told(
  tenderers: readonly ScoredTenderer[],
  winner: string,
  { excluded, winnerAfter, after }: Exclusion,
  before: Ranking,
): Reversal {
  return {
    tenderers: before.rows.flatMap(({ tenderer: id, total }) => {
      const price = tenderers.find((each) => each.id === id)?.price;
      const later = totalOf(after, id);
      return price === undefined ? [] : [{ id, price, total, ...(later === undefined ? {} : { after: later }) }];
    }),
    winner,
    excluded,
    winnerAfter,
    orderAfter: after.rows.map(({ tenderer }) => tenderer),
  };
}
