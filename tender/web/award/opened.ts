import type { AwardView } from '#tender/core/procedure/award/view.ts';
import type { Scoring } from './scoring.ts';

/** What every part of the award knows once there is a ranking. */
export interface OpenedProps {
  readonly view: AwardView;
  readonly scoring: Scoring;
}
