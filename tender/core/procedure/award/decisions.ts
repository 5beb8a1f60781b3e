import { isSelection } from '../../guide/places.ts';
import { isWithdrawn } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { winnersOf } from './places.ts';
import type { AwardDecision } from './state.ts';

export function lastDecision(file: ProcedureFile): AwardDecision | undefined {
  return file.award.decisions.at(-1);
}

/** The last decision of which the letters were sent: from it standstill and evidence run. */
export function lastSentDecision(file: ProcedureFile): AwardDecision | undefined {
  return file.award.decisions.findLast(({ sent }) => sent !== undefined);
}

/**
 * Whether what the last decision rests on has changed: its winner or reserve dropped out, points were lowered, lots were drawn, or a
 * judge asked for a new decision (ALM-18, ALM-19).
 */
export function isOvertaken(file: ProcedureFile, decision: AwardDecision): boolean {
  // Whose place falls open after the final selection, the selection itself gives away (CVO-22).
  if (file.contract.final !== undefined && isSelection(guideOf(file))) return false;
  const ranked = decision.ranking.map(({ operator }) => operator);
  const dropped =
    ranked.some((operator) => file.examination.excluded[operator] !== undefined) ||
    winnersOf(decision).some((operator) => isWithdrawn(file, operator));
  const lowered = file.award.verifications.some((held) => held.outcome === 'points-lowered' && held.seq > decision.seq);
  const judged = file.standstill.proceedings.some(
    ({ ended, seq }) => ended?.outcome === 'new-decision-needed' && seq > decision.seq,
  );
  return dropped || lowered || judged;
}

/** The decision that holds now, when there is one. */
export function standingDecision(file: ProcedureFile): AwardDecision | undefined {
  const last = lastDecision(file);
  return last === undefined || isOvertaken(file, last) ? undefined : last;
}
