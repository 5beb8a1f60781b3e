import type { Guide } from '#tender/core/guide/schema/guide.ts';

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
