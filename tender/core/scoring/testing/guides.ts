import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseRational, type Rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { readGuide } from '../../guide/read.ts';
import { type Guide, guideSchema } from '../../guide/schema/guide.ts';
import type { Ranking, ScoredTenderer } from '../types.ts';

let example: Guide | undefined;

/** The guide of the example, as tests start from it. */
export function almelo(): Guide {
  example ??= readExample();
  return example;
}

function readExample(): Guide {
  const { guide, problems } = readGuide(
    readFileSync(new URL('../../../../examples/almelo-beveiliging/leidraad.yaml', import.meta.url), 'utf8'),
    'leidraad.yaml',
  );
  if (guide === undefined) throw new Error(`the example cannot be read: ${JSON.stringify(problems[0])}`);
  return guide;
}

/** The example with another way of awarding; it has to be a valid guide again. */
export function awarding(award: Readonly<Record<string, unknown>>): Guide {
  const base = almelo();
  return guideSchema.parse({ ...base, award: { ...base.award, ...award }, readings: [] });
}

/** A guide in which the price alone counts, by one formula. */
export function byPrice(
  formula: string,
  award: Readonly<Record<string, unknown>> = {},
  criterion: Readonly<Record<string, unknown>> = {},
): Guide {
  const weight = typeof criterion['weight'] === 'number' ? criterion['weight'] : 40;
  const price = { id: 'price', title: 'Price', kind: 'price', weight, formula, ...criterion };
  return awarding({
    criteria: [price],
    scales: [],
    maximum: weight,
    ties: [{ by: 'lots', drawnBy: 'notary' }],
    ...award,
  });
}

export function decimal(text: string): Rational {
  return unwrap(parseRational(text));
}

/** Tenderers a, b, c … that differ by price alone. */
export function priced(...prices: readonly string[]): readonly ScoredTenderer[] {
  return prices.map((price, place) => ({ id: String.fromCodePoint(97 + place), price: decimal(price), scores: {} }));
}

/** One grade of one evaluator on each criterion. */
export function graded(id: string, price: string, grades: Readonly<Record<string, string>>): ScoredTenderer {
  const scores = Object.fromEntries(
    Object.entries(grades).map(([criterion, grade]) => [criterion, [{ evaluator: 'e1', grade }]]),
  );
  return { id, price: decimal(price), scores };
}

export function order(ranking: Ranking): readonly string[] {
  return ranking.rows.map(({ tenderer, rank }) => `${rank ?? '-'} ${tenderer}`);
}

const vectorSchema = z.object({ id: z.string(), inputs: z.unknown(), expected: z.unknown() });

/** A worked case of the source material, which lies beside the project. */
export function vector<I extends z.ZodType, E extends z.ZodType>(
  id: string,
  inputs: I,
  expected: E,
): { inputs: z.infer<I>; expected: z.infer<E> } {
  const file = new URL('./vectors.json', import.meta.url);
  const found = z
    .array(vectorSchema)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .find((each) => each.id === id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return { inputs: inputs.parse(found.inputs), expected: expected.parse(found.expected) };
}
