import type { Guide, Step } from '../../guide/schema/guide.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';

function isPassed(file: ProcedureFile, operator: string, item: string): boolean {
  const verdict = file.examination.verdicts[operator]?.[item]?.verdict;
  return verdict === 'complete' || verdict === 'not-required';
}

/** The step at which a tender stands: the first in which something of it is not in order, then quality, then price (ROC-30). */
export function stepOf(file: ProcedureFile, operator: string): Step | undefined {
  const { steps } = guideOf(file);
  const examining = steps.find(
    ({ does, items }) => does === 'examination' && items.some((item) => !isPassed(file, operator, item)),
  );
  if (examining !== undefined) return examining;
  return steps.find(({ does }) => does === (file.award.prices === undefined ? 'quality' : 'price'));
}

/** An earlier step at which this tender still stands, so that the item is not looked at yet (ROC-30). */
export function stepBefore(file: ProcedureFile, operator: string, item: string): Step | undefined {
  const { steps } = guideOf(file);
  const own = steps.findIndex(({ items }) => items.includes(item));
  return steps
    .slice(0, Math.max(own, 0))
    .find(({ items }) => items.some((earlier) => !isPassed(file, operator, earlier)));
}

/** As they are examined: by step where the guide has steps, else as the checklist has them. */
export function inStepOrder<Status extends { readonly item: { readonly id: string } }>(
  { steps }: Pick<Guide, 'steps'>,
  statuses: readonly Status[],
): readonly Status[] {
  const order = steps.flatMap(({ items }) => items);
  return statuses.toSorted((one, other) => order.indexOf(one.item.id) - order.indexOf(other.item.id));
}
