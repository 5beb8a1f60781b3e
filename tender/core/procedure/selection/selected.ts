import { isSelection, placesOf } from '../../guide/places.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { lastSentDecision } from '../award/decisions.ts';
import { winnersOf } from '../award/places.ts';
import { isVerified } from '../evidence/asked.ts';
import { admitted, isWithdrawn } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { isUnscored } from './unscored.ts';

/** Whether all is known that a ranking needs: prices, or in a selection the points, or that none are given. */
export function isRankable(file: ProcedureFile): boolean {
  if (file.preparation.guide === undefined) return false;
  if (!isSelection(guideOf(file))) return file.award.prices !== undefined;
  return file.evaluation.frozenAt !== undefined || isUnscored(file);
}

/** Whether a tie has to be settled: in a selection only one that reaches over the last place, since places above it bring the same (CVO-22). */
export function matters(guide: Guide, best: number, count: number): boolean {
  const places = placesOf(guide);
  return !isSelection(guide) || (best <= places && best + count - 1 > places);
}

/** Those who are finally selected now: who withdrew is out, who took his place is in. */
export function selectedOf(file: ProcedureFile): readonly string[] {
  const { final } = file.contract;
  if (final === undefined || !isSelection(guideOf(file))) return [];
  const all = [...winnersOf(final), ...file.selection.replacements.map(({ operator }) => operator)];
  return all.filter((operator) => admitted(file).includes(operator));
}

/** Selected, with all evidence accepted, and not invited yet. */
export function toInvite(file: ProcedureFile): readonly string[] {
  return selectedOf(file).filter(
    (operator) => file.selection.invited[operator] === undefined && isVerified(file, operator),
  );
}

/** Who was invited to tender and did not give up or fall out since. */
export function invitedOf(file: ProcedureFile): readonly string[] {
  return Object.keys(file.selection.invited).filter((operator) => !isOut(file, operator));
}

/** Who was selected finally and gave up, and whose place nobody took yet. */
export function openPlaces(file: ProcedureFile): readonly string[] {
  const { final } = file.contract;
  if (final === undefined || !isSelection(guideOf(file))) return [];
  const { replacements } = file.selection;
  const all = [...winnersOf(final), ...replacements.map(({ operator }) => operator)];
  return all.filter(
    (operator) => isOut(file, operator) && replacements.every(({ withdrawn }) => withdrawn !== operator),
  );
}

function isOut(file: ProcedureFile, operator: string): boolean {
  return isWithdrawn(file, operator) || file.examination.excluded[operator] !== undefined;
}

/** The next in rank of the last decision who is still in and has no place. */
export function nextInRank(file: ProcedureFile): string | undefined {
  const taken = selectedOf(file);
  const rows = lastSentDecision(file)?.ranking ?? [];
  return rows
    .map(({ operator }) => operator)
    .find((operator) => admitted(file).includes(operator) && !taken.includes(operator));
}
