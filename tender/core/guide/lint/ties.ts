import { isBeaconKey } from '#platform/record/drand-signature.ts';
import { carriesPoints } from '../../scoring/criterion.ts';
import type { LotsRule } from '../schema/award.ts';
import { type Check, error, type Finding, warning } from './finding.ts';

/** Whatever the number of tied tenderers, the rules lead to a decision, and each of them can be reached and applied. */
export const ties: Check = ({ award }) => {
  const lots = award.ties.findIndex(({ by }) => by === 'lots');
  const open = lots === -1 ? [error('ties-without-end', '/award/ties')] : [];
  return [
    ...open,
    ...award.ties.flatMap((rule, place): readonly Finding[] => {
      const path = `/award/ties/${place}`;
      if (lots !== -1 && place > lots) return [warning('tie-rule-never-reached', path)];
      if (rule.by === 'lots') return beacon(rule, path);
      const earlier = award.ties.slice(0, place).some((other) => sameRule(other, rule));
      if (earlier) return [warning('tie-rule-twice', path)];
      if (rule.by === 'quality') return [];
      const criterion = award.criteria.find(({ id }) => id === rule.criterion);
      return criterion === undefined || carriesPoints(criterion)
        ? []
        : [warning('tie-without-points', path, { title: criterion.title })];
    }),
  ];
};

/** A key that is none would leave a draw without an end, since no signature would ever fit it. */
function beacon(rule: LotsRule, path: string): readonly Finding[] {
  if (rule.beacon === undefined) return [];
  if (rule.method === 'by-hand') return [warning('beacon-without-draw', `${path}/beacon`)];
  return rule.beacon === 'quicknet' || isBeaconKey(rule.beacon.publicKey)
    ? []
    : [error('beacon-key-malformed', `${path}/beacon/publicKey`)];
}

type Rule = Parameters<Check>[0]['award']['ties'][number];

function sameRule(a: Rule, b: Rule): boolean {
  return a.by === b.by && (a.by !== 'criterion' || b.by !== 'criterion' || a.criterion === b.criterion);
}
