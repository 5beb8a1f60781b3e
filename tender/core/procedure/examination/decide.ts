import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ChecklistItem } from '../../guide/schema/submission.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import { hasOpened, runningRound } from '../negotiation/turns.ts';
import { isPriceItem, seesPrices } from '../opening/price-envelope.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';
import { requireOperator, requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { checkFile } from '../submission/file-rules.ts';
import type { ExaminationCommand } from './commands.ts';
import { noteContradiction, withdrawContradiction } from './contradictions.ts';
import { openItems } from './open-items.ts';
import { remaining, remediesOf, tenderers } from './race.ts';
import { forSupplement, isIrregular, remedyUntil } from './regularisation.ts';
import { stepBefore, stepOf } from './steps.ts';

type Of<Type extends ExaminationCommand['type']> = Extract<ExaminationCommand, { type: Type }>;

export function decideExamination(file: ProcedureFile, command: ExaminationCommand, context: DecideContext): Decision {
  if (!hasOpened(file)) return refuse('not-yet-opened', { deadline: toIso(deadlineOf(file)) });
  if (command.type === 'hand-in-remedy') return handInRemedy(file, command, context);
  if (command.type === 'give-explanation') return giveExplanation(file, command, context);
  if (command.type === 'note-contradiction') return noteContradiction(file, command, context);
  if (command.type === 'withdraw-contradiction') return withdrawContradiction(file, command, context);
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  return allowed.ok ? byStaff(file, command, context) : allowed;
}

type StaffCommand = Exclude<
  ExaminationCommand,
  Of<'hand-in-remedy' | 'give-explanation' | 'note-contradiction' | 'withdraw-contradiction'>
>;

function byStaff(file: ProcedureFile, command: StaffCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'examine-item':
      return examineItem(file, command, context);
    case 'request-remedy':
      return requestRemedy(file, command, context);
    case 'judge-remedy':
      return judgeRemedy(file, command, context);
    case 'request-explanation':
      return requestExplanation(file, command, context);
    case 'judge-explanation':
      return judgeExplanation(file, command, context);
    case 'exclude-tenderer':
      return exclude(file, command);
    default:
      return conclude(file);
  }
}

/**
 * The item, when this tenderer is still in and the examination still runs. A document of the price envelope is examined once that is open, by
 * who may see it, until the prices count: also after all else was concluded.
 */
function examinable(
  file: ProcedureFile,
  operator: string,
  item: string,
  { viewer }: DecideContext,
): Result<ChecklistItem> {
  if (!tenderers(file).includes(operator)) return refuse('no-such-tenderer');
  if (!remaining(file).includes(operator)) return refuse('tenderer-is-excluded');
  const round = runningRound(file);
  if (round !== undefined) return refuse('round-runs', { until: round.until });
  const price = isPriceItem(file, item);
  if (price && file.opening.prices.opened === undefined) return refuse('price-envelope-closed');
  if (price && !seesPrices(file, viewer)) return refuse('prices-of-leader-alone');
  const over = price ? file.award.prices !== undefined : file.examination.concluded !== undefined;
  if (over) return refuse('examination-concluded');
  const found = guideOf(file).submission.checklist.find(({ id }) => id === item);
  return found === undefined ? refuse('no-such-item') : ok(found);
}

function examineItem(
  file: ProcedureFile,
  { operator, item, verdict, note }: Of<'examine-item'>,
  context: DecideContext,
): Decision {
  const found = examinable(file, operator, item, context);
  if (!found.ok) return found;
  const before = stepBefore(file, operator, item);
  if (before !== undefined) return refuse('earlier-step-open', { step: before.title });
  const passes = verdict === 'complete' || verdict === 'not-required';
  if (passes && isIrregular(file, operator, item)) return refuse('substantial-irregularity-stands');
  return ok([{ type: 'ItemExamined', operator, item, verdict, note }]);
}

/** An evident omission is mended within the clock hours of the guide; where the guide excludes at once, there is no remedy (ALM-07). */
function requestRemedy(
  file: ProcedureFile,
  { operator, item, description, irregularity }: Of<'request-remedy'>,
  context: DecideContext,
): Decision {
  const found = examinable(file, operator, item, context);
  if (!found.ok) return found;
  if (found.value.whenMissing === 'exclude') return refuse('no-remedy-possible');
  const verdict = file.examination.verdicts[operator]?.[item]?.verdict;
  if (verdict !== 'missing' && verdict !== 'incomplete') return refuse('item-is-not-lacking');
  const running = remediesOf(file, operator).some((one) => one.item === item && one.judged === undefined);
  if (running) return refuse('remedy-requested-already');
  const supplement = guideOf(file).submission.regularisation !== undefined;
  if (supplement !== (irregularity !== undefined))
    return refuse(supplement ? 'irregularity-needed' : 'no-regularisation');
  const until = toIso(remedyUntil(guideOf(file), context.now));
  const grave = irregularity === undefined ? {} : { irregularity };
  const remedy = newKey(file, 'remedy');
  return ok([{ type: 'RemedyRequested', remedy, operator, item, description, until, ...grave }]);
}

function handInRemedy(
  file: ProcedureFile,
  { remedy: key, file: handedIn }: Of<'hand-in-remedy'>,
  context: DecideContext,
): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const remedy = file.examination.remedies.find((one) => one.remedy === key && one.operator === operator.value.id);
  if (remedy === undefined) return refuse('no-such-remedy');
  if (!remaining(file).includes(remedy.operator)) return refuse('tenderer-is-excluded');
  if (remedy.judged !== undefined) return refuse('remedy-judged-already');
  const until = Temporal.Instant.from(remedy.until);
  if (Temporal.Instant.compare(context.now, until) >= 0) {
    const millisecondsLate = context.now.epochMilliseconds - until.epochMilliseconds;
    const record = [{ type: 'RemedyRefusedLate', remedy: key, operator: remedy.operator, millisecondsLate }] as const;
    return fail({ code: 'remedy-too-late', params: { until: remedy.until }, record });
  }
  const item = guideOf(file).submission.checklist.find(({ id }) => id === remedy.item);
  const fits =
    item === undefined
      ? refuse('no-such-item')
      : item.formats.length === 0
        ? ok(handedIn)
        : checkFile(remedy.irregularity === undefined ? item : forSupplement(item), handedIn);
  return fits.ok ? ok([{ type: 'RemedyHandedIn', remedy: key, operator: remedy.operator, file: handedIn }]) : fits;
}

function judgeRemedy(
  file: ProcedureFile,
  { remedy: key, accepted, reason }: Of<'judge-remedy'>,
  { viewer }: DecideContext,
): Decision {
  const remedy = file.examination.remedies.find((one) => one.remedy === key);
  if (remedy === undefined) return refuse('no-such-remedy');
  if (isPriceItem(file, remedy.item) && !seesPrices(file, viewer)) return refuse('prices-of-leader-alone');
  if (remedy.judged !== undefined) return refuse('remedy-judged-already');
  if (remedy.handedIn === undefined) return refuse('remedy-not-handed-in');
  return ok([{ type: 'RemedyJudged', remedy: key, accepted, reason }]);
}

function requestExplanation(
  file: ProcedureFile,
  { operator, question, until }: Of<'request-explanation'>,
  { now }: DecideContext,
): Decision {
  if (!tenderers(file).includes(operator)) return refuse('no-such-tenderer');
  if (!remaining(file).includes(operator)) return refuse('tenderer-is-excluded');
  if (Temporal.Instant.compare(Temporal.Instant.from(until), now) <= 0) return refuse('explanation-term-in-past');
  return ok([{ type: 'ExplanationRequested', explanation: newKey(file, 'explanation'), operator, question, until }]);
}

function giveExplanation(
  file: ProcedureFile,
  { explanation: key, text }: Of<'give-explanation'>,
  context: DecideContext,
): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const asked = file.examination.explanations.find(
    (one) => one.explanation === key && one.operator === operator.value.id,
  );
  if (asked === undefined) return refuse('no-such-explanation');
  if (asked.given !== undefined) return refuse('explanation-given-already');
  if (Temporal.Instant.compare(context.now, Temporal.Instant.from(asked.until)) >= 0)
    return refuse('explanation-too-late', { until: asked.until });
  return ok([{ type: 'ExplanationGiven', explanation: key, operator: asked.operator, text }]);
}

/** A reasoned decision, after the explanation or when its term is over (ALM-26, art. 2.116 Aw 2012). */
function judgeExplanation(
  file: ProcedureFile,
  { explanation: key, accepted, reason }: Of<'judge-explanation'>,
  { now }: DecideContext,
): Decision {
  const asked = file.examination.explanations.find((one) => one.explanation === key);
  if (asked === undefined) return refuse('no-such-explanation');
  if (asked.judged !== undefined) return refuse('explanation-judged-already');
  const over = Temporal.Instant.compare(now, Temporal.Instant.from(asked.until)) >= 0;
  if (asked.given === undefined && !over) return refuse('explanation-still-open', { until: asked.until });
  return ok([{ type: 'ExplanationJudged', explanation: key, accepted, reason }]);
}

function exclude(file: ProcedureFile, { operator, ground, reason }: Of<'exclude-tenderer'>): Decision {
  if (!tenderers(file).includes(operator)) return refuse('no-such-tenderer');
  if (!remaining(file).includes(operator)) return refuse('tenderer-is-excluded');
  if (!guideOf(file).exclusion.some(({ id }) => id === ground)) return refuse('no-such-ground');
  if (file.contract.contracts.some((contract) => contract.operator === operator))
    return refuse('contract-signed-already');
  const step = stepOf(file, operator)?.id;
  return ok([{ type: 'TendererExcluded', operator, ground, reason, ...(step === undefined ? {} : { step }) }]);
}

function conclude(file: ProcedureFile): Decision {
  if (file.examination.concluded !== undefined) return refuse('examination-concluded');
  const round = runningRound(file);
  if (round !== undefined) return refuse('round-runs', { until: round.until });
  const open = openItems(file).length;
  if (open > 0) return refuse('examination-incomplete', { count: open });
  const left = remaining(file);
  return left.length === 0 ? refuse('nobody-remains') : ok([{ type: 'ExaminationConcluded', admitted: left }]);
}
