import type { ProcedureFile } from '../file.ts';
import type { Viewer } from '../roles.ts';

/** Whether this operator may tender here: everybody, unless operators are invited; in the file that lots share, for one of them at least. */
export function isInvited(file: ProcedureFile, operator: string): boolean {
  if (file.preparation.invitedFrom === undefined) return true;
  const found = file.interest.invited?.list.find((one) => one.operator === operator);
  if (found === undefined) return false;
  const here = file.lot === undefined ? lotsIn(file) : [file.lot];
  return found.lots === undefined || found.lots.some((lot) => here.includes(lot));
}

/** Whether anybody at all may tender for this lot of the guide. */
export function isAnybodyInvited(file: ProcedureFile, lot: string): boolean {
  const list = file.interest.invited?.list ?? [];
  return list.some(({ lots }) => lots === undefined || lots.includes(lot));
}

/** Whether this viewer has no part in a procedure to which operators are invited: he is shown that it runs, and no more (CVO-01). */
export function isOutsider(file: ProcedureFile, viewer: Viewer): boolean {
  if (file.preparation.invitedFrom === undefined || viewer.roles.length > 0) return false;
  return viewer.operator === undefined || !isInvited(file, viewer.operator.id);
}

function lotsIn({ preparation }: ProcedureFile): readonly string[] {
  return (preparation.whole ?? preparation.guide)?.lots.map(({ id }) => id) ?? [];
}
