import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { remaining } from './race.ts';

/** Items of tenderers still in that stand in the way of concluding: not examined, lacking, or under an open request. */
export function openItems(file: ProcedureFile): readonly { readonly operator: string; readonly item: string }[] {
  const items = guideOf(file).submission.checklist.map(({ id }) => id);
  const { verdicts, explanations } = file.examination;
  const left = remaining(file);
  const lacking = left.flatMap((operator) =>
    items
      .filter((item) => {
        const verdict = verdicts[operator]?.[item]?.verdict;
        return verdict !== 'complete' && verdict !== 'not-required';
      })
      .map((item) => ({ operator, item })),
  );
  const asked = explanations
    .filter((one) => one.judged === undefined && left.includes(one.operator))
    .map(({ operator, explanation }) => ({ operator, item: explanation }));
  return [...lacking, ...asked];
}
