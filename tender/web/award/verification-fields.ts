import { compare, type Rational, sub, toDecimal } from '#platform/kernel/rational.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { attainablePoints } from '#tender/core/scoring/attainable.ts';
import type { Scoring } from './scoring.ts';

export const outcomes = ['confirmed', 'points-lowered', 'requirement-not-met'] as const;

export interface VerificationFields {
  operator: string;
  minutes: string;
  outcome: '' | (typeof outcomes)[number];
  /** Points to take off by criterion, as they were typed. */
  points: Record<string, string | undefined>;
  reasons: Record<string, string | undefined>;
}

export const noVerification: VerificationFields = { operator: '', minutes: '', outcome: '', points: {}, reasons: {} };

/** Empty, or a positive number with a comma or a point: `8`, `2,5`. */
export function isDeduction(text: string | undefined): boolean {
  const typed = (text ?? '').trim();
  return typed === '' || (/^\d{1,6}([.,]\d{1,6})?$/.test(typed) && /[1-9]/.test(typed));
}

export interface NewScore {
  /** Points to take off, as `isDeduction` takes them. */
  readonly value: string;
  readonly left: Rational;
}

/** What the evaluators can leave of a criterion by grading it once more: less than the tenderer has now, from most to least. */
export function lowerScores(
  { guide, input, ranking }: Pick<Scoring, 'guide' | 'input' | 'ranking'>,
  operator: string,
  criterion: string,
): NewScore[] {
  const row = ranking?.rows.find(({ tenderer }) => tenderer === operator)?.criteria[criterion];
  const graded = guide.award.criteria.find(({ id }) => id === criterion);
  if (row === undefined || graded === undefined) return [];
  const scores = input.tenderers.find(({ id }) => id === operator)?.scores[criterion] ?? [];
  return (attainablePoints(guide.award, graded, Math.max(1, scores.length)) ?? [])
    .filter((left) => compare(left, row.points) < 0)
    .map((left) => ({ left, value: toDecimal(sub(row.points, left), graded.round?.places ?? 2) }));
}

/** What the command takes: exact decimals with a point, for the criteria that were filled in. */
export function adjustmentsOf(
  { points, reasons }: Pick<VerificationFields, 'points' | 'reasons'>,
  criteria: Guide['award']['criteria'],
): { criterion: string; points: string; reason: string }[] {
  return criteria.flatMap(({ id }) => {
    const typed = (points[id] ?? '').trim();
    if (typed === '' || !isDeduction(typed)) return [];
    return [{ criterion: id, points: typed.replace(',', '.'), reason: (reasons[id] ?? '').trim() }];
  });
}
