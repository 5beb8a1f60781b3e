import type { FileRef } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { allTenders, receivedFrom } from '../negotiation/turns.ts';
import { wholeTenderOf } from '../opening/tender-of.ts';
import type { Contradiction, Remedy } from './state.ts';

/** Operators whose tender was in the vault when it opened, by instant of placing of their first one. */
export function tenderers(file: ProcedureFile): readonly string[] {
  return [...new Set(allTenders(file).map(({ operator }) => operator))];
}

/** Whether this candidate gave up after the requests were opened (CVO-22). */
export function isWithdrawn(file: ProcedureFile, operator: string): boolean {
  return file.selection.withdrawn[operator] !== undefined;
}

function isIn(file: ProcedureFile, operator: string): boolean {
  const negotiates = file.negotiation.out[operator] === undefined;
  return file.examination.excluded[operator] === undefined && !isWithdrawn(file, operator) && negotiates;
}

/** Tenderers that are still in: received, not excluded (ALM-18), not withdrawn, and not left behind in the negotiations (ORES-14). */
export function remaining(file: ProcedureFile): readonly string[] {
  return tenderers(file).filter((operator) => isIn(file, operator));
}

/** Tenderers that passed the examination and are still in: those who are evaluated and ranked. */
export function admitted(file: ProcedureFile): readonly string[] {
  const passed = file.examination.concluded?.admitted ?? [];
  return passed.filter((operator) => isIn(file, operator));
}

/** Requests for remedy about the tender of this operator that counts: what was mended of an earlier one mends no later one. */
export function remediesOf(file: ProcedureFile, operator: string): readonly Remedy[] {
  const round = receivedFrom(file, operator)?.round ?? 0;
  return file.examination.remedies.filter((one) => one.operator === operator && (one.round ?? 0) >= round);
}

/** What was noted of the tender of this operator that counts, and stands: of an earlier tender it says nothing any more (ROC-26). */
export function contradictionsOf(file: ProcedureFile, operator: string): readonly Contradiction[] {
  const round = receivedFrom(file, operator)?.round ?? 0;
  return file.examination.contradictions.filter(
    (one) => one.operator === operator && (one.round ?? 0) >= round && one.withdrawn === undefined,
  );
}

/**
 * Documents that count as part of a tender, prices among them once they are open: those in the vault, or what was accepted in their place when
 * an omission was mended. A supplement takes no place: it counts beside the document that it makes regular (ORES-13).
 */
export function filesOf(
  file: ProcedureFile,
  operator: string,
): readonly { readonly item: string; readonly file: FileRef }[] {
  const mended = remediesOf(file, operator).flatMap(({ item, handedIn, judged, irregularity }) =>
    handedIn !== undefined && judged?.accepted === true
      ? [{ item, file: handedIn.file, replaces: irregularity === undefined }]
      : [],
  );
  const placed = wholeTenderOf(file, operator)?.files ?? [];
  const replaced = new Set(mended.flatMap(({ item, replaces }) => (replaces ? [item] : [])));
  return [
    ...placed.filter(({ item }) => !replaced.has(item)),
    ...mended.map(({ item, file: handedIn }) => ({ item, file: handedIn })),
  ];
}
