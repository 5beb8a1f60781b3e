import { isSelection, placesOf } from '../../guide/places.ts';
import { remaining } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { invitedOf, nextInRank, openPlaces, selectedOf, toInvite } from './selected.ts';

interface Candidate {
  readonly operator: string;
  readonly name: string;
}

export interface SelectionView {
  readonly stage: 'selection';
  readonly places: number;
  /** Selected finally, as it stands now; of a candidate himself alone, whether he is among them. */
  readonly selected: readonly (Candidate & { readonly invitedAt?: string; readonly text?: string })[];
  /** For staff. */
  readonly withdrawn: readonly (Candidate & { readonly reason: string; readonly at: string })[];
  /** For staff: places that somebody left, and who would follow. */
  readonly open: readonly Candidate[];
  readonly follows?: Candidate;
  readonly toInvite: readonly Candidate[];
  readonly may: {
    readonly withdraw: boolean;
    readonly replace: boolean;
    readonly invite: boolean;
    readonly startAward: boolean;
  };
}

export function viewSelection(file: ProcedureFile, viewer: Viewer): SelectionView | undefined {
  const { guide } = file.preparation;
  if (guide === undefined || !isSelection(guide) || file.opening.opened === undefined) return undefined;
  const staff = isStaff(viewer);
  const own = viewer.operator?.id;
  const tookPart = own !== undefined && file.opening.opened.tenders.some(({ operator }) => operator === own);
  if (!staff && !tookPart) return undefined;
  const leads = isOneOf(viewer, 'buyer', 'process-leader') && file.contract.final !== undefined;
  const named = (operator: string): Candidate => ({ operator, name: operatorName(file, operator) });
  const follows = staff ? nextInRank(file) : undefined;
  const open = staff ? openPlaces(file) : [];
  const waiting = staff ? toInvite(file) : [];
  return {
    stage: 'selection',
    places: placesOf(guideOf(file)),
    selected: selectedOf(file)
      .filter((operator) => staff || operator === own)
      .map((operator) => {
        const invited = file.selection.invited[operator];
        return { ...named(operator), ...(invited === undefined ? {} : { invitedAt: invited.at, text: invited.text }) };
      }),
    withdrawn: Object.entries(file.selection.withdrawn)
      .filter(([operator]) => staff || operator === own)
      .map(([operator, { reason, at }]) => ({ ...named(operator), reason, at })),
    open: open.map(named),
    ...(follows === undefined || open.length === 0 ? {} : { follows: named(follows) }),
    toInvite: waiting.map(named),
    may: {
      withdraw: own !== undefined && remaining(file).includes(own),
      replace: leads && open.length > 0 && follows !== undefined,
      invite: leads && waiting.length > 0,
      startAward: leads && invitedOf(file).length > 0,
    },
  };
}
