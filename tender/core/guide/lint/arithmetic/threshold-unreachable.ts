import { compare, toFraction } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { evaluate } from '../../../scoring/formula/evaluate.ts';
import { qualityEnds } from '../quality-ends.ts';
import type { Rule } from '../rule.ts';

export const thresholdUnreachable: Rule = {
  id: 'threshold-unreachable',
  severity: 'error',
  reason: [
    'Een drempel waar niemand overheen kan, laat geen geldige inschrijving over.',
    'Un seuil infranchissable ne laisse aucune offre valable.',
    'A threshold that nobody can pass leaves no valid tender.',
  ],
  basis: 'ROC-35',
  example: {
    wrong: { '/award/thresholds': [{ id: 'half', title: 'Half', measure: 'sum(quality)', minimum: 61 }] },
    right: { '/award/thresholds': [{ id: 'half', title: 'Half', measure: 'sum(quality)', minimum: 30 }] },
  },
  check: (guide) => {
    const ends = qualityEnds(guide);
    return (ends?.compiled.thresholds ?? []).flatMap(({ declared: { title, minimum }, measure, onQuality }, place) => {
      const most = onQuality && ends !== undefined ? evaluate(measure, ends.highest) : undefined;
      if (most?.ok !== true || compare(most.value, declared(minimum)) >= 0) return [];
      return [{ path: `/award/thresholds/${place}`, params: { title, minimum, most: toFraction(most.value) } }];
    });
  },
};
