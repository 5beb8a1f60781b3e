import { parseRational, sign } from '#platform/kernel/rational.ts';
import { ok, refuse, unwrap } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { requireOperator } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { ContractCommand } from './commands.ts';
import { contractFiles } from './contract-of.ts';
import { contractorOf } from './duration.ts';

type Request = Extract<ContractCommand, { type: 'request-indexation' }>;
type Decide = Extract<ContractCommand, { type: 'decide-indexation' }>;

/** By the contractor, far enough ahead, and no more often in a calendar year than the guide says (ROC-45). */
export function requestIndexation(file: ProcedureFile, { on, reason }: Request, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { contract, timeZone } = guideOf(file);
  const rule = contract.indexation;
  if (contractorOf(file) !== operator.value.id) return refuse('not-the-contractor');
  if (rule === undefined) return refuse('no-indexation');
  const day = Temporal.PlainDate.from(on);
  if (Temporal.PlainDate.compare(day, Temporal.PlainDate.from(rule.from)) < 0)
    return refuse('indexation-too-early', { from: rule.from });
  const askBy = day.subtract(rule.askedBefore);
  if (Temporal.PlainDate.compare(localDate(context.now, timeZone), askBy) > 0)
    return refuse('indexation-asked-late', { lastDay: `${askBy}` });
  const same = file.contract.indexations.filter(
    ({ on: other, decided }) => Temporal.PlainDate.from(other).year === day.year && decided?.accepted !== false,
  );
  if (same.length >= rule.timesPerYear) return refuse('indexation-had-already', { year: day.year });
  const indexation = newKey(file, 'indexation');
  return ok([{ type: 'IndexationRequested', indexation, operator: operator.value.id, on, reason }]);
}

/** Consent comes with the two figures as they were published; the prices follow from them by the formula of the guide (ROC-45). */
export function decideIndexation(
  file: ProcedureFile,
  { indexation, accepted, reason, current, previous }: Decide,
): Decision {
  const asked = contractFiles(file)
    .flatMap(({ file: { contract } }) => contract.indexations)
    .find((one) => one.indexation === indexation);
  if (asked === undefined) return refuse('no-such-indexation');
  if (asked.decided !== undefined) return refuse('indexation-decided-already');
  if (!accepted) return ok([{ type: 'IndexationDecided', indexation, accepted, reason }]);
  if (current === undefined || previous === undefined) return refuse('index-figures-needed');
  if ([current, previous].some((figure) => sign(unwrap(parseRational(figure))) <= 0))
    return refuse('index-figures-needed');
  return ok([{ type: 'IndexationDecided', indexation, accepted, reason, figures: { current, previous } }]);
}
