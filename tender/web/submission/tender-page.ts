import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { checklistOf, espdParties } from '#tender/core/procedure/submission/checklist.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import type { Standing } from './workspace/keeper.ts';

/** One's own tender with what is in it, which only this browser knows before the opening. */
export interface OwnWork extends OwnTender {
  readonly content: TenderContent;
  /** Parties that fill in an ESPD: `tenderer` and keys of parties. */
  readonly espdParties: readonly string[];
}

/** What every page of one's own tender gets. */
export interface TenderPageProps {
  /** With the checklist of the work as it stands here. */
  readonly view: SubmissionView;
  readonly own: OwnWork;
  readonly guide: Guide;
}

/** What the server knows of a tender, joined with what is in it. `today`: the day of tendering, on which references count. */
export function withContent(
  view: SubmissionView,
  own: OwnTender,
  guide: Guide,
  content: TenderContent,
  standing: Standing['kind'] = 'saved',
  today?: Temporal.PlainDate,
): TenderPageProps {
  return {
    view: { ...view, checklist: checklistOf(guide, content, new Set(), today) },
    own: { ...own, state: stateHere(own.state, standing), content, espdParties: espdParties(content.parties) },
    guide,
  };
}

/** Of work that is still on its way the server does not know yet. */
function stateHere(state: OwnTender['state'], standing: Standing['kind']): OwnTender['state'] {
  if (standing === 'saved') return state;
  if (state === 'none') return 'draft';
  return state === 'placed' ? 'placed-and-changed' : state;
}
