import type { ProcedureFile } from '../file.ts';
import { closedItems, isPriceItem } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { remaining } from './race.ts';

interface OpenItem {
  readonly operator: string;
  readonly item: string;
}

/** Items of tenderers still in that stand in the way of concluding: not examined, lacking, or under an open request. */
export function openItems(file: ProcedureFile): readonly OpenItem[] {
  const { explanations } = file.examination;
  const left = remaining(file);
  const asked = explanations
    .filter((one) => one.judged === undefined && left.includes(one.operator))
    .map(({ operator, explanation }) => ({ operator, item: explanation }));
  return [...lackingItems(file), ...asked];
}

/** Not examined, or lacking. What lies in a closed price envelope cannot be examined yet and stands in nobody's way. */
function lackingItems(file: ProcedureFile): readonly OpenItem[] {
  const closed = closedItems(file);
  const items = guideOf(file).submission.checklist.filter(({ id }) => !closed.has(id));
  return remaining(file).flatMap((operator) =>
    items
      .filter(({ id }) => {
        const verdict = file.examination.verdicts[operator]?.[id]?.verdict;
        return verdict !== 'complete' && verdict !== 'not-required';
      })
      .map(({ id }) => ({ operator, item: id })),
  );
}

/** Price documents that stand in the way of the prices: opened, and not examined or lacking. */
export function openPriceItems(file: ProcedureFile): readonly OpenItem[] {
  return lackingItems(file).filter(({ item }) => isPriceItem(file, item));
}
