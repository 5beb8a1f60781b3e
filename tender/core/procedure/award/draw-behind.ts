import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import type { AwardDecision, AwardState } from './state.ts';

/** The drawing of lots in which an operator stood level and that a decision rests on. */
export interface DrawBehind {
  /** From 1, as its record is numbered. */
  readonly number: number;
  readonly draw: AwardState['draws'][number];
  /** Who stood level with him. */
  readonly others: readonly string[];
  /** From 1, in the order drawn. */
  readonly place: number;
}

/** The same as its party reads it, with names. */
export interface OwnDraw {
  readonly others: readonly string[];
  readonly place: number;
  /** Names, in the order drawn. */
  readonly order: readonly string[];
  readonly at: string;
  readonly drawnBy: 'notary' | 'staff';
  readonly method: 'revealed' | 'by-hand';
  readonly deed: string;
  /** The record of the draw. */
  readonly document: string;
}

export function ownDraw(file: ProcedureFile, decision: AwardDecision, operator: string): OwnDraw | undefined {
  const behind = drawBehind(file, decision, operator);
  if (behind === undefined) return undefined;
  const { draw, others, place, number } = behind;
  const rule = guideOf(file).award.ties.find((tie) => tie.by === 'lots');
  return {
    others: others.map((one) => operatorName(file, one)),
    place,
    order: draw.order.map((one) => operatorName(file, one)),
    at: draw.at,
    drawnBy: rule?.drawnBy ?? 'notary',
    method: draw.transcript === undefined ? 'by-hand' : 'revealed',
    deed: draw.deed,
    document: `draw-${number}`,
  };
}

/**
 * The last draw before the decision with this operator in it, while one of those who stood level with him is still ranked level. Where the
 * guide says itself which totals count as equal, the draw that it asked for stands.
 */
export function drawBehind(file: ProcedureFile, decision: AwardDecision, operator: string): DrawBehind | undefined {
  const own = decision.ranking.find((row) => row.operator === operator);
  const index = file.award.draws.findLastIndex(({ tied, at }) => at <= decision.at && tied.includes(operator));
  const draw = file.award.draws[index];
  if (own === undefined || draw === undefined) return undefined;
  const others = draw.tied.filter((one) => one !== operator);
  const banded = guideOf(file).award.equal !== undefined;
  const level = decision.ranking.some((row) => others.includes(row.operator) && (banded || row.total === own.total));
  return level ? { number: index + 1, draw, others, place: draw.order.indexOf(operator) + 1 } : undefined;
}
