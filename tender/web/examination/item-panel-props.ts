import type { ExaminedItem, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import type { StaffPageProps } from './staff-page.ts';

/** What the parts of the panel of one item get. */
export interface ItemPanelProps extends StaffPageProps {
  readonly tender: ExaminedTender;
  readonly item: ExaminedItem;
}
