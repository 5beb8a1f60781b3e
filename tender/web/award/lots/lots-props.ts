import type { OpenDraw } from '#tender/core/procedure/award/state.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';

export type NameOf = (operator: string) => string;

/** What every part of a draw that is under way knows. */
export interface OpenDrawProps {
  readonly view: AwardView;
  readonly draw: OpenDraw;
  readonly nameOf: NameOf;
}
