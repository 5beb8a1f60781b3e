import { explained, readingFor } from '../procedure/examination/contradictions.ts';
import { remaining } from '../procedure/examination/race.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { type Check, type Moment, type Said, said } from './check.ts';

type Noted = Extract<ProcedureEvent, { type: 'ContradictionNoted' }>;

/**
 * Where a tender said two things: both places are named and differ, the reading is that of the published guide, and what counts only as it was
 * explained rests on an explanation of that tenderer (ROC-26). Which of the two is the more favourable, people judge.
 */
export const contradictionsCheck: Check = {
  name: 'contradictions',
  needsAll: true,
  at({ recorded: { event }, before }: Moment): readonly Said[] {
    if (event.type !== 'ContradictionNoted') return [];
    const params = {
      name: operatorName(before, event.operator),
      places: event.statements.map(({ item, place }) => `${item}, ${place}`).join(' / '),
    };
    const right = event.reading === 'most-favourable' ? 'contradiction-favourable' : 'contradiction-explained';
    return [said(isRight(before, event), [right, 'contradiction-otherwise'], params)];
  },
};

function isRight(file: ProcedureFile, { operator, statements, reading, explanation }: Noted): boolean {
  const items = statements.map(({ item }) => item);
  const texts = new Set(statements.map(({ text }) => text));
  const rests =
    explanation === undefined
      ? reading === 'most-favourable'
      : explained(file, operator).some((one) => one.explanation === explanation);
  const byGuide = readingFor(guideOf(file), items) === reading;
  return byGuide && rests && statements.length === 2 && texts.size === 2 && remaining(file).includes(operator);
}
