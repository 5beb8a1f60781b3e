import { add, compare, div, isZero, max, min, type Rational, sub, sum, zero } from '#platform/kernel/rational.ts';
import { carriesPoints } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import type { Ranking, ScoredTenderer } from '../../scoring/types.ts';
import type { Criterion } from '../schema/award.ts';
import type { CriterionStress } from './summary.ts';

/** What is counted of one criterion, set after set. */
export interface CriterionTally {
  readonly criterion: Criterion;
  spread: Rational;
  decides: number;
  flat: number;
  collapsed: number;
  pairs: number;
}

/** Criteria on which tenders can differ: those with points, and the price where the total looks at it. */
export function talliesOf(criteria: readonly Criterion[]): readonly CriterionTally[] {
  return criteria
    .filter((criterion) => criterion.kind === 'price' || carriesPoints(criterion))
    .map((criterion) => ({ criterion, spread: zero, decides: 0, flat: 0, collapsed: 0, pairs: 0 }));
}

export function count(tally: CriterionTally, tenderers: readonly ScoredTenderer[], { rows }: Ranking): void {
  const { criterion } = tally;
  const offered = rows
    .filter(({ rank }) => rank !== null)
    .flatMap(({ tenderer, criteria }) => {
      const points = criteria[criterion.id]?.points;
      const tender = tenderers.find(({ id }) => id === tenderer);
      return points === undefined || tender === undefined ? [] : [{ points, offer: offerOf(criterion, tender) }];
    });
  const [head, ...rest] = offered.map(({ points }) => points);
  if (head === undefined || !carriesPoints(criterion)) return;
  const spread = sub(max(head, ...rest), min(head, ...rest));
  tally.spread = add(tally.spread, spread);
  if (isZero(spread)) tally.flat += 1;
  for (const [place, one] of offered.entries()) {
    for (const other of offered.slice(place + 1)) {
      if (one.offer === other.offer) continue;
      tally.pairs += 1;
      if (compare(one.points, other.points) === 0) tally.collapsed += 1;
    }
  }
}

/** What a tenderer offered on a criterion, to tell two offers apart: his price, or the grades he got. */
function offerOf(criterion: Criterion, { price, scores }: ScoredTenderer): string {
  if (criterion.kind === 'price') return price === undefined ? '' : `${price.n}/${price.d}`;
  return (scores[criterion.id] ?? []).map(({ grade }) => grade).join(' ');
}

export function summed(tallies: readonly CriterionTally[]): readonly CriterionStress[] {
  const weights = sum(tallies.map(({ criterion }) => declared(criterion.weight)));
  const spreads = sum(tallies.map(({ spread }) => spread));
  return tallies.map(({ criterion, spread, decides, flat, collapsed, pairs }) => ({
    criterion: criterion.id,
    title: criterion.title,
    kind: criterion.kind,
    weight: criterion.weight,
    announced: isZero(weights) ? zero : div(declared(criterion.weight), weights),
    effective: isZero(spreads) ? zero : div(spread, spreads),
    decides,
    flat,
    collapsed,
    pairs,
  }));
}
