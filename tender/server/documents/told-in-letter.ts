import type { Language } from '#platform/kernel/language.ts';
import { drawBehind } from '#tender/core/procedure/award/draw-behind.ts';
import type { AwardDecision } from '#tender/core/procedure/award/state.ts';
import { contradictionsAt, shownContradiction } from '#tender/core/procedure/examination/contradictions.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import type { AwardLetter, ToldContradiction } from '#tender/documents/letters/letter.ts';
import { moment } from './letterhead.ts';
import type { DocumentContext } from './maker.ts';

/** What a letter of this instant says of the contradictions in a tender; nothing where none stood (ROC-26). */
export function contradictionsTold(
  file: ProcedureFile,
  operator: string,
  sentAt: string,
): { readonly contradictions?: readonly ToldContradiction[] } {
  const told = contradictionsAt(file, operator, sentAt).map((one): ToldContradiction => {
    const { statements, taken, reading, reason } = shownContradiction(file, one);
    const counted = statements[taken === 'first' ? 0 : 1];
    return {
      statements: statements.map(({ itemTitle, place, text }) => ({ place: `${itemTitle}, ${place}`, text })),
      reading,
      taken: counted?.text ?? '',
      reason,
    };
  });
  return told.length === 0 ? {} : { contradictions: told };
}

/** To who stood level: the draw that the decision rests on (ALM-17, ROC-37). */
export function drawTold(
  file: ProcedureFile,
  decision: AwardDecision,
  operator: string,
  context: DocumentContext,
): Pick<AwardLetter, 'draw'> {
  const behind = drawBehind(file, decision, operator);
  if (behind === undefined) return {};
  const { draw, others, place } = behind;
  const names = (operators: readonly string[]): readonly string[] => operators.map((one) => operatorName(file, one));
  return {
    draw: {
      others: listed(names(others), context.language),
      drawnAt: moment(file, draw.at, context.language),
      drawnBy: `${context.nameOf(draw.drawnBy)} (${context.functionOf(draw.drawnBy)})`,
      place,
      count: draw.order.length,
      order: names(draw.order),
      method: draw.transcript === undefined ? 'by-hand' : 'revealed',
      deed: draw.deed,
    },
  };
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
