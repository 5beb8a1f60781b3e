import { readFile } from 'node:fs/promises';
import { rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import { type Guide, guideSchema } from '#tender/core/guide/schema/guide.ts';
import { withoutTenderers } from '#tender/core/scoring/compare.ts';
import { compileAward } from '#tender/core/scoring/compile.ts';
import { rankCompiled } from '#tender/core/scoring/rank.ts';
import type { ScoredTenderer, ScoringInput } from '#tender/core/scoring/types.ts';
import { type BenchRow, percentile } from './row.ts';

const tenderers = 200;
const questions = 19;
const evaluators = 3;
const grades = ['uitstekend', 'goed', 'matig', 'slecht'];

/** Ranking 200 tenders on 20 criteria again after an exclusion: price points, means, rounding, totals, ties, from the scores up. */
export async function benchRanking(): Promise<readonly BenchRow[]> {
  const input: ScoringInput = { guide: await wideGuide(), tenderers: field(), prices: 'open' };
  const compiled = unwrap(compileAward(input.guide));
  const before = unwrap(rankCompiled(compiled, input));
  const again = measured((turn) => unwrap(rankCompiled(compiled, withoutTenderers(input, before, [`t${turn}`]))));
  const bare = measured((turn) => bareRanking(input.tenderers.filter(({ id }) => id !== `t${turn}`)));
  return [0.5, 0.95].map((share) => ({
    name: `ranking ${tenderers} × ${questions + 1} again, p${share * 100}`,
    value: Math.round(percentile(again, share) * 100) / 100,
    unit: 'ms',
    ratio: Math.round(percentile(again, share) / percentile(bare, share)),
  }));
}

function measured(work: (turn: number) => unknown): readonly number[] {
  const times: number[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const started = performance.now();
    work(turn);
    if (turn >= 10) times.push(performance.now() - started);
  }
  return times;
}

/** The same sums for this one guide in whole hundredths, without a guide, a trace or a tie rule: what the arithmetic alone costs. */
function bareRanking(rows: readonly ScoredTenderer[]): readonly bigint[] {
  const points = new Map(grades.map((grade, place) => [grade, BigInt(315 - 105 * place)]));
  const cents = rows.map(({ price }) => (price === undefined ? 1n : (price.n * 100n) / price.d));
  const lowest = cents.reduce((least, price) => (price < least ? price : least));
  const totals = rows.map(({ scores }, row) => {
    let total = (2n * lowest * 4000n + (cents[row] ?? 1n)) / (2n * (cents[row] ?? 1n));
    for (const given of Object.values(scores)) {
      let sum = 0n;
      for (const { grade } of given) sum += points.get(grade) ?? 0n;
      total += (2n * sum + BigInt(given.length)) / (2n * BigInt(given.length));
    }
    return total;
  });
  return totals.toSorted((a, b) => (a < b ? 1 : -1));
}

async function wideGuide(): Promise<Guide> {
  const file = new URL('../examples/almelo-beveiliging/leidraad.yaml', import.meta.url);
  const { guide } = readGuide(await readFile(file, 'utf8'), 'leidraad.yaml');
  if (guide === undefined) throw new Error('the example cannot be read');
  const [price] = guide.award.criteria;
  const question = (place: number): unknown => ({
    id: `q${place}`,
    title: `Q${place}`,
    kind: 'quality',
    weight: '3.15',
    scale: 'oordeel',
    points: { uitstekend: '3.15', goed: '2.1', matig: '1.05', slecht: 0 },
    combine: 'mean',
    round: { places: 2 },
  });
  const criteria = [price, ...Array.from({ length: questions }, (_, place) => question(place))];
  const ties = [{ by: 'quality' }, { by: 'lots', drawnBy: 'notary' }];
  return guideSchema.parse({ ...guide, award: { ...guide.award, criteria, ties }, readings: [] });
}

/** Spread without a source of randomness, so that every run does the same work. */
function field(): readonly ScoredTenderer[] {
  return Array.from({ length: tenderers }, (_, row) => ({
    id: `t${row}`,
    price: rational(10_000_000 + ((row * 7919) % 9973) * 137, 100),
    scores: Object.fromEntries(
      Array.from({ length: questions }, (_question, place) => [
        `q${place}`,
        Array.from({ length: evaluators }, (_evaluator, who) => ({
          evaluator: `e${who}`,
          grade: grades[(row * 31 + place * 7 + who * 3 + ((row * place) % 5)) % grades.length] ?? 'goed',
        })),
      ]),
    ),
  }));
}
