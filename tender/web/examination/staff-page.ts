import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';

/** What every page of the examination gets. */
export interface StaffPageProps {
  readonly view: ExaminationView;
  readonly guide: Guide;
}
