import { compare, parseRational, sign } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import type { CommandOf } from '../commands.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem } from '../state.ts';
import { caseForStaff, of, ownCase, type SystemContext, type SystemDecision, todayIn } from './context.ts';

/** Teams that the operator named last; a supplement that names none leaves them as they were. */
export function teamsOf(one: QualificationCase): readonly { readonly id: string; readonly name: string }[] {
  return one.applications.at(-1)?.teams ?? [];
}

/** Teams that have every permit of the domain (ORES-06). */
export function readyTeams(file: QualificationSystem, one: QualificationCase): readonly string[] {
  const { permits } = guideOfSystem(file).teams;
  return teamsOf(one)
    .map(({ id }) => id)
    .filter((team) => permits.every(({ id }) => one.permits[team]?.[id]?.judged?.accepted === true));
}

export function handInPermit(
  file: QualificationSystem,
  command: CommandOf<'hand-in-permit'>,
  context: SystemContext,
): SystemDecision {
  const own = ownCase(file, context, 'concluded', 'qualified');
  if (!own.ok) return own;
  const { team, permit, obtainedOn, file: handedIn } = command;
  const unknown = unknownPermit(file, own.value, team, permit);
  if (unknown !== undefined) return unknown;
  if (own.value.permits[team]?.[permit]?.judged?.accepted === true) return refuse('permit-accepted-already');
  if (obtainedOn > `${todayIn(file, context.now)}`) return refuse('permit-obtained-later');
  return ok([{ type: 'PermitHandedIn', ...of(own.value), team, permit, obtainedOn, file: handedIn }]);
}

export function judgePermit(
  file: QualificationSystem,
  command: CommandOf<'judge-permit'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'concluded', 'qualified');
  if (!found.ok) return found;
  const { team, permit, accepted, reason } = command;
  const handedIn = found.value.permits[team]?.[permit];
  if (handedIn === undefined || handedIn.judged !== undefined) return refuse('no-permit-to-judge');
  return ok([{ type: 'PermitJudged', ...of(found.value), team, permit, accepted, reason }]);
}

function unknownPermit(
  file: QualificationSystem,
  one: QualificationCase,
  team: string,
  permit: string,
): Result<never> | undefined {
  if (!teamsOf(one).some(({ id }) => id === team)) return refuse('no-such-team', { team });
  const known = guideOfSystem(file).teams.permits.some(({ id }) => id === permit);
  return known ? undefined : refuse('no-such-permit', { permit });
}

/** Whether the guide asks a trial assignment of this operator (ORES-07). */
export function needsTrial(file: QualificationSystem, one: QualificationCase): boolean {
  const asked = guideOfSystem(file).trial.for;
  return asked === 'everybody' || (asked === 'newcomers' && one.concluded?.newcomer === true);
}

export function assignTrial(
  file: QualificationSystem,
  command: CommandOf<'assign-trial'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'concluded');
  if (!found.ok) return found;
  const one = found.value;
  if (!needsTrial(file, one)) return refuse('no-trial-asked');
  if (one.trial !== undefined) return refuse('trial-assigned-already');
  const { subject, team, start, value } = command;
  if (!teamsOf(one).some(({ id }) => id === team)) return refuse('no-such-team', { team });
  if (!readyTeams(file, one).includes(team)) return refuse('team-without-permits', { team });
  const worth = unwrap(parseRational(value));
  const highest = guideOfSystem(file).trial.highestValue;
  if (sign(worth) <= 0) return refuse('trial-unpaid');
  if (highest !== undefined && compare(worth, unwrap(parseRational(highest))) > 0) {
    return refuse('trial-too-large', { highest });
  }
  return ok([{ type: 'TrialAssigned', ...of(one), subject, team, start, value }]);
}

export function payTrial(
  file: QualificationSystem,
  command: CommandOf<'pay-trial'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'concluded', 'decided', 'qualified', 'closed');
  if (!found.ok) return found;
  const { trial } = found.value;
  if (trial === undefined) return refuse('no-trial-assigned');
  if (trial.paidOn !== undefined) return refuse('trial-paid-already');
  if (command.paidOn > `${todayIn(file, context.now)}`) return refuse('trial-paid-later');
  return ok([{ type: 'TrialPaid', ...of(found.value), paidOn: command.paidOn }]);
}

export function evaluateTrial(
  file: QualificationSystem,
  command: CommandOf<'evaluate-trial'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'concluded');
  if (!found.ok) return found;
  const { trial } = found.value;
  if (trial === undefined) return refuse('no-trial-assigned');
  if (trial.evaluated !== undefined) return refuse('trial-evaluated-already');
  if (`${todayIn(file, context.now)}` < trial.start) return refuse('trial-not-begun', { start: trial.start });
  const { passed, reason } = command;
  return ok([{ type: 'TrialEvaluated', ...of(found.value), passed, reason }]);
}
