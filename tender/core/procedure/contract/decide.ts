import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { isSelection } from '../../guide/places.ts';
import { bindsOn } from '../../legal/validity.ts';
import { lastDecision, standingDecision } from '../award/decisions.ts';
import { winnersOf } from '../award/places.ts';
import type { AwardDecision } from '../award/state.ts';
import { askedOf, isVerified } from '../evidence/asked.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { mayConcludeNow, standstillOf, validityOf } from '../standstill/terms.ts';
import { callBackUp } from './back-up.ts';
import type { ContractCommand } from './commands.ts';
import { contractFiles, type Whose, whoseContract } from './contract-of.ts';
import { decideIndexation, requestIndexation } from './decide-indexation.ts';
import { decidePerformance, type PerformanceCommand, refuseCause } from './decide-performance.ts';
import { contractOf, lastDayOf, openOption, runsThrough } from './duration.ts';

type Of<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>;

export function decideContract(file: ProcedureFile, command: ContractCommand, context: DecideContext): Decision {
  if (command.type === 'request-indexation') {
    const own = contractFiles(file).find(({ operator }) => operator === context.viewer.operator?.id)?.file;
    return requestIndexation(own ?? file, command, context);
  }
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  switch (command.type) {
    case 'award-finally':
      return awardFinally(file, context.now);
    case 'decide-indexation':
      return decideIndexation(file, command);
    case 'publish-award-notice':
      return publishNotice(file, command.value);
    default:
      return onContract(file, command, context.now);
  }
}

type OnContract =
  | PerformanceCommand
  | Of<'call-back-up'>
  | Of<'register-contract' | 'decide-option' | 'revise-contract' | 'end-contract' | 'call-reserve-contract'>;

/** Acts on one contract; the reserve contract is one, whoever's place it takes. */
function onContract(file: ProcedureFile, command: OnContract, now: Temporal.Instant): Decision {
  if (isSelection(guideOf(file))) return refuse('selection-has-no-contract');
  if (command.type === 'register-contract' && command.kind === 'reserve') return register(file, command, now);
  const found = whoseContract(file, command.operator);
  if (!found.ok) return found;
  const { file: own, whose } = found.value;
  switch (command.type) {
    case 'register-contract':
      return register(own, command, now);
    case 'decide-option':
      return decideOption(own, command, now, whose);
    case 'revise-contract':
      return revise(own, command, whose);
    case 'end-contract':
      return end(own, command, now, whose, isReserveCalled(file));
    case 'record-talk':
    case 'warn-contractor':
    case 'record-guarantee':
      return decidePerformance(own, command, now, whose);
    case 'call-back-up':
      return callBackUp(file, found.value, command, now);
    default:
      return isReserveCalled(file) ? refuse('reserve-called-already') : callReserve(own, command, whose);
  }
}

function isReserveCalled(file: ProcedureFile): boolean {
  return contractFiles(file).some(({ file: { contract } }) => contract.reserveCalled !== undefined);
}

/** Only when the standstill is over, no proceedings run, and the evidence of everybody concerned of whom it was asked was accepted. */
export function finalAwardOf(file: ProcedureFile, now: Temporal.Instant): Result<AwardDecision> {
  if (file.contract.final !== undefined) return refuse('final-award-made-already');
  const decision = standingDecision(file);
  if (decision === undefined)
    return refuse(lastDecision(file) === undefined ? 'no-standing-decision' : 'decision-overtaken');
  const running = standstillOf(file, decision);
  if (running === undefined) return refuse('letters-not-sent');
  const concluded = mayConcludeNow(file, running, now);
  if (!concluded.ok) return concluded;
  const concerned = [...winnersOf(decision), ...(decision.reserve === undefined ? [] : [decision.reserve])];
  const asked = askedOf(file);
  const unverified = concerned.find((operator) => asked.includes(operator) && !isVerified(file, operator));
  return unverified === undefined
    ? ok(decision)
    : refuse('evidence-not-verified', { name: operatorName(file, unverified) });
}

function awardFinally(file: ProcedureFile, now: Temporal.Instant): Decision {
  const decision = finalAwardOf(file, now);
  if (!decision.ok) return decision;
  const { number, winner, winners, reserve } = decision.value;
  return ok([
    {
      type: 'FinalAwardMade',
      decision: number,
      winner,
      ...(winners === undefined ? {} : { winners }),
      ...(reserve === undefined ? {} : { reserve }),
    },
  ]);
}

/**
 * The length stays when the contract starts later (ALM-21); the tender must still bind on the day of signing (ALM-20). A reserve stands by for
 * a contract, which is therefore registered first (ROC-43).
 */
function register(
  file: ProcedureFile,
  { kind, signedOn, start }: Of<'register-contract'>,
  now: Temporal.Instant,
): Decision {
  const { final } = file.contract;
  const { contract, timeZone } = guideOf(file);
  if (final === undefined) return refuse('no-final-award');
  if (contractOf(file, kind) !== undefined) return refuse('contract-registered-already');
  const operator = kind === 'main' ? final.winner : final.reserve;
  const months = kind === 'main' ? contract.months : contract.reserve?.months;
  if (operator === undefined || months === undefined) return refuse('no-reserve');
  if (kind === 'reserve' && contractOf(file, 'main') === undefined) return refuse('main-contract-first');
  const signed = Temporal.PlainDate.from(signedOn);
  const awardedOn = localDate(Temporal.Instant.from(final.at), timeZone);
  const future = Temporal.PlainDate.compare(signed, localDate(now, timeZone)) > 0;
  if (future || Temporal.PlainDate.compare(signed, awardedOn) < 0) return refuse('contract-signed-in-future');
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(start), signed) < 0)
    return refuse('contract-starts-before-signing');
  const validity = validityOf(file);
  if (!bindsOn(validity, signed)) return refuse('tender-no-longer-binds', { lastDay: `${validity.lastDay ?? ''}` });
  return ok([{ type: 'ContractRegistered', kind, operator, signedOn, start, months }]);
}

/** Options are decided by the authority alone, one after the other (ALM-21). */
function decideOption(
  file: ProcedureFile,
  { option, used, reason }: Of<'decide-option'>,
  now: Temporal.Instant,
  whose: Whose['whose'],
): Decision {
  const through = runsThrough(file);
  if (through === undefined) return refuse('no-contract');
  if (file.contract.options.some((decided) => !decided.used)) return refuse('option-refused-before');
  if (openOption(file)?.option !== option) return refuse('no-such-option');
  const today = localDate(now, guideOf(file).timeZone);
  if (Temporal.PlainDate.compare(today, through) > 0) return refuse('option-too-late', { lastDay: `${through}` });
  const decideBy = openOption(file)?.decideBy;
  if (used && decideBy !== undefined && Temporal.PlainDate.compare(today, decideBy) > 0)
    return refuse('option-decision-too-late', { lastDay: `${decideBy}` });
  return ok([{ type: 'OptionDecided', ...whose, option, used, reason }]);
}

function revise(
  file: ProcedureFile,
  { clause, description, on }: Of<'revise-contract'>,
  whose: Whose['whose'],
): Decision {
  if (contractOf(file, 'main') === undefined) return refuse('no-contract');
  const known = guideOf(file).contract.revision.some(({ id }) => id === clause);
  return known ? ok([{ type: 'ContractRevised', ...whose, clause, description, on }]) : refuse('no-such-clause');
}

/** With a reserve that takes over by itself both happen in one decision: the day after, contract II is in force (ROC-43). */
function end(
  file: ProcedureFile,
  { on, reason, by }: Of<'end-contract'>,
  now: Temporal.Instant,
  whose: Whose['whose'],
  calledBefore: boolean,
): Decision {
  if (contractOf(file, 'main') === undefined) return refuse('no-contract');
  if (file.contract.ended !== undefined) return refuse('contract-ended-already');
  const short = by === 'notice' ? refuseNotice(file, on, now) : by === 'cause' ? refuseCause(file) : undefined;
  if (short !== undefined) return short;
  const reserve = contractOf(file, 'reserve');
  const day = Temporal.PlainDate.from(on);
  const called =
    reserve !== undefined &&
    !calledBefore &&
    guideOf(file).contract.reserve?.mustBeCalled === true &&
    Temporal.PlainDate.compare(day, lastDayOf(reserve.start, reserve.months)) <= 0;
  const ended = { type: 'ContractEnded', ...whose, on, reason, ...(by === undefined ? {} : { by }) } as const;
  if (!called) return ok([ended]);
  return ok([ended, { type: 'ReserveContractCalled', ...whose, on: `${day.add({ days: 1 })}`, reason }]);
}

/** The contract cannot be ended sooner than the notice of the guide allows, counted from today (ROC-44). */
function refuseNotice(file: ProcedureFile, on: string, now: Temporal.Instant): Decision | undefined {
  const { contract, timeZone } = guideOf(file);
  if (contract.notice === undefined) return refuse('no-notice-possible');
  const earliest = localDate(now, timeZone).add(contract.notice);
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(on), earliest) < 0
    ? refuse('notice-too-short', { earliest: `${earliest}` })
    : undefined;
}

function publishNotice(file: ProcedureFile, value: string): Decision {
  if (contractOf(file, 'main') === undefined) return refuse('no-contract');
  if (file.contract.notice !== undefined) return refuse('notice-published-already');
  return ok([{ type: 'AwardNoticePublished', value }]);
}

/** The authority may call the reserve contract, and need not (guide 3.6). */
function callReserve(
  file: ProcedureFile,
  { on, reason }: Of<'call-reserve-contract'>,
  whose: Whose['whose'],
): Decision {
  const reserve = contractOf(file, 'reserve');
  if (reserve === undefined) return refuse('no-contract');
  if (file.contract.ended === undefined) return refuse('contract-not-ended');
  if (file.contract.reserveCalled !== undefined) return refuse('reserve-called-already');
  const lastDay = lastDayOf(reserve.start, reserve.months);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(on), lastDay) > 0)
    return refuse('reserve-expired', { lastDay: `${lastDay}` });
  return ok([{ type: 'ReserveContractCalled', ...whose, on, reason }]);
}
