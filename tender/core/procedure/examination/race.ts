import type { FileRef } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { wholeTenderOf } from '../opening/tender-of.ts';

/** Operators whose tender was in the vault when it opened, by instant of placing. */
export function tenderers(file: ProcedureFile): readonly string[] {
  return file.opening.opened?.tenders.map(({ operator }) => operator) ?? [];
}

/** Whether this candidate gave up after the requests were opened (CVO-22). */
export function isWithdrawn(file: ProcedureFile, operator: string): boolean {
  return file.selection.withdrawn[operator] !== undefined;
}

function isIn(file: ProcedureFile, operator: string): boolean {
  return file.examination.excluded[operator] === undefined && !isWithdrawn(file, operator);
}

/** Tenderers that are still in: received, not excluded (ALM-18) and not withdrawn. */
export function remaining(file: ProcedureFile): readonly string[] {
  return tenderers(file).filter((operator) => isIn(file, operator));
}

/** Tenderers that passed the examination and are still in: those who are evaluated and ranked. */
export function admitted(file: ProcedureFile): readonly string[] {
  const passed = file.examination.concluded?.admitted ?? [];
  return passed.filter((operator) => isIn(file, operator));
}

/** Documents that count as part of a tender, prices among them once they are open: those in the vault, or what was accepted in their place when an omission was mended. */
export function filesOf(
  file: ProcedureFile,
  operator: string,
): readonly { readonly item: string; readonly file: FileRef }[] {
  const mended = file.examination.remedies.flatMap(({ operator: whose, item, handedIn, judged }) =>
    whose === operator && handedIn !== undefined && judged?.accepted === true ? [{ item, file: handedIn.file }] : [],
  );
  const placed = wholeTenderOf(file, operator)?.files ?? [];
  return [...placed.filter(({ item }) => mended.every((one) => one.item !== item)), ...mended];
}
