import type { SealPicture } from '#platform/ui/seal-card.tsx';
import type { OwnTender } from '#tender/core/procedure/submission/view.ts';

export type SealState =
  | 'none'
  | 'draft'
  | 'placed'
  | 'placed-and-changed'
  | 'withdrawn'
  | 'closed-placed'
  | 'closed-changed'
  | 'not-placed';

export interface Seal {
  readonly state: SealState;
  readonly picture: SealPicture;
  readonly tone: 'neutral' | 'good' | 'warn' | 'bad';
}

/** The one state of a tender, in one picture and one colour; after closing only what lies in the vault counts. */
export function sealOf({ state }: Pick<OwnTender, 'state'>, closed: boolean, opened: boolean): Seal {
  if (closed) return closedSeal(state, opened);
  switch (state) {
    case 'none':
      return { state, picture: 'none', tone: 'neutral' };
    case 'draft':
      return { state, picture: 'none', tone: 'warn' };
    case 'placed':
      return { state, picture: 'closed', tone: 'good' };
    case 'placed-and-changed':
      return { state, picture: 'closed', tone: 'warn' };
    default:
      return { state, picture: 'none', tone: 'neutral' };
  }
}

function closedSeal(state: OwnTender['state'], opened: boolean): Seal {
  const picture = opened ? 'opened' : 'closed';
  switch (state) {
    case 'placed':
      return { state: 'closed-placed', picture, tone: 'good' };
    case 'placed-and-changed':
      return { state: 'closed-changed', picture, tone: 'good' };
    case 'withdrawn':
      return { state: 'withdrawn', picture: 'none', tone: 'neutral' };
    default:
      return { state: 'not-placed', picture: 'none', tone: state === 'none' ? 'neutral' : 'bad' };
  }
}
