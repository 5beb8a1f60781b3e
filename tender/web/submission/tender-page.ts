import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';

/** What every page of one's own tender gets. */
export interface TenderPageProps {
  readonly view: SubmissionView;
  readonly own: OwnTender;
  readonly guide: Guide;
}
