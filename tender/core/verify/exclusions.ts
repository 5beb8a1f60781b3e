import { admitted, remaining } from '../procedure/examination/race.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { recomputed } from './award.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

/** Whoever was excluded was so on a ground of the guide, and stands in no ranking after it; whoever was not, does (ALM-18). */
export const exclusionsCheck: Check = {
  name: 'exclusions',
  needsAll: true,
  at({ recorded: { event }, before }: Moment): readonly Said[] {
    switch (event.type) {
      case 'TendererExcluded': {
        const known = guideOf(before).exclusion.some(({ id }) => id === event.ground);
        const inside = remaining(before).includes(event.operator);
        const params = { name: operatorName(before, event.operator), ground: event.ground };
        return [said(known && inside, ['excluded-on-ground', 'excluded-without-ground'], params)];
      }
      case 'ExaminationConcluded': {
        const left = remaining(before);
        const outside = event.admitted.filter((operator) => !left.includes(operator));
        return outside.length === 0 ? [] : [fails('admitted-wrongly', { names: namesOf(before, outside) })];
      }
      case 'AwardDecided':
        return inTheRanking(
          before,
          event.ranking.map(({ operator }) => operator),
          event.number,
        );
      default:
        return [];
    }
  },
};

function inTheRanking(file: ProcedureFile, ranked: readonly string[], number: number): readonly Said[] {
  const eligible = recomputed(file)?.rows.map(({ operator }) => operator) ?? [];
  const extra = ranked.filter((operator) => !eligible.includes(operator));
  const absent = eligible.filter((operator) => !ranked.includes(operator));
  const params = { number, count: ranked.length, admitted: admitted(file).length };
  if (extra.length > 0) return [fails('ranked-wrongly', { ...params, names: namesOf(file, extra) })];
  if (absent.length > 0) return [fails('not-ranked', { ...params, names: namesOf(file, absent) })];
  return [holds('ranked-all', params)];
}

function namesOf(file: ProcedureFile, operators: readonly string[]): string {
  return operators.map((operator) => operatorName(file, operator)).join(', ');
}
