import type { FileRef } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { wholeTenderOf } from '../opening/tender-of.ts';

/** Operators whose tender was in the vault when it opened, by instant of placing. */
export function tenderers(file: ProcedureFile): readonly string[] {
  return file.opening.opened?.tenders.map(({ operator }) => operator) ?? [];
}

/** Tenderers that are still in: received and not excluded (ALM-18). */
export function remaining(file: ProcedureFile): readonly string[] {
  return tenderers(file).filter((operator) => file.examination.excluded[operator] === undefined);
}

/** Tenderers that passed the examination and are still in: those who are evaluated and ranked. */
export function admitted(file: ProcedureFile): readonly string[] {
  const passed = file.examination.concluded?.admitted ?? [];
  return passed.filter((operator) => file.examination.excluded[operator] === undefined);
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
