import { fromIso, toIso } from '#platform/kernel/time.ts';
import { isIrregular, remedyUntil } from '../procedure/examination/regularisation.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/**
 * Where the guide has tenders made regular by a supplement: each had the days of the guide, came within them, and nobody was admitted with a
 * substantial irregularity that no supplement took away (ORES-13). That the tender itself stayed as it was sealed, `seals` shows.
 */
export const regularisationCheck: Check = {
  name: 'regularisation',
  needsAll: true,
  at({ recorded: { at, event }, before }: Moment): readonly Said[] {
    if (before.preparation.guide?.submission.regularisation === undefined) return [];
    switch (event.type) {
      case 'RemedyRequested':
        return [asked(before, event, at)];
      case 'RemedyHandedIn':
        return [handedIn(before, event, at)];
      case 'ItemExamined':
        return passedIrregular(before, event);
      case 'ExaminationConcluded':
        return [admittedRegular(before, event)];
      default:
        return [];
    }
  },
};

function asked(file: ProcedureFile, event: Of<'RemedyRequested'>, at: string): Said {
  const untilAt = toIso(remedyUntil(guideOf(file), fromIso(at)));
  const right = event.irregularity !== undefined && event.until === untilAt;
  const params = { name: operatorName(file, event.operator), item: event.item, untilAt, statedAt: event.until };
  return said(right, ['supplement-asked', 'supplement-asked-wrongly'], params);
}

function handedIn(file: ProcedureFile, event: Of<'RemedyHandedIn'>, at: string): Said {
  const request = file.examination.remedies.find(({ remedy }) => remedy === event.remedy);
  const name = operatorName(file, event.operator);
  const params = { name, item: request?.item ?? '–', handedInAt: at, untilAt: request?.until ?? '–' };
  return said(request !== undefined && at < request.until, ['supplement-in-time', 'supplement-late'], params);
}

function passedIrregular(file: ProcedureFile, { operator, item, verdict }: Of<'ItemExamined'>): readonly Said[] {
  const passes = verdict === 'complete' || verdict === 'not-required';
  if (!passes || !isIrregular(file, operator, item)) return [];
  return [fails('irregular-passed', { name: operatorName(file, operator), item })];
}

function admittedRegular(file: ProcedureFile, { admitted }: Of<'ExaminationConcluded'>): Said {
  const items = guideOf(file).submission.checklist;
  const irregular = admitted.filter((operator) => items.some(({ id }) => isIrregular(file, operator, id)));
  const names = irregular.map((operator) => operatorName(file, operator)).join(', ');
  if (irregular.length > 0) return fails('admitted-irregular', { names });
  return holds('admitted-regular', { count: admitted.length });
}
