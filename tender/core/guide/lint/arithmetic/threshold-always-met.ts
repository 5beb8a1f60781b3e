import { compare } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { evaluate } from '../../../scoring/formula/evaluate.ts';
import { qualityEnds } from '../quality-ends.ts';
import type { Rule } from '../rule.ts';

export const thresholdAlwaysMet: Rule = {
  id: 'threshold-always-met',
  severity: 'warning',
  reason: [
    'Een drempel die iedereen haalt, is geen waarborg.',
    'Un seuil que tous atteignent n’est pas une garantie.',
    'A threshold that everybody meets is no safeguard.',
  ],
  basis: 'ROC-35',
  example: {
    wrong: { '/award/thresholds': [{ id: 'half', title: 'Half', measure: 'sum(quality)', minimum: 0 }] },
    right: { '/award/thresholds': [{ id: 'half', title: 'Half', measure: 'sum(quality)', minimum: 30 }] },
  },
  check: (guide) => {
    const ends = qualityEnds(guide);
    return (ends?.compiled.thresholds ?? []).flatMap(({ declared: { title, minimum }, measure, onQuality }, place) => {
      const least = onQuality && ends !== undefined ? evaluate(measure, ends.lowest) : undefined;
      if (least?.ok !== true || compare(least.value, declared(minimum)) < 0) return [];
      return [{ path: `/award/thresholds/${place}`, params: { title, minimum } }];
    });
  },
};
