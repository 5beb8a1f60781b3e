import { ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { OutageRule } from '../../guide/schema/submission.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import { firstAct } from '../interest/follow.ts';
import { anyVaultOpened } from '../lots.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';
import { requireOperator, requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { OutageCommand } from './commands.ts';
import { extendedDeadline, judgesOf, stepsLeft, undecided, windowOf } from './rule.ts';

type Command<Type extends OutageCommand['type']> = Extract<OutageCommand, { type: Type }>;

export function decideOutage(file: ProcedureFile, command: OutageCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'report-outage':
      return report(file, command, context);
    case 'note-outage-report':
      return note(file, command, context);
    case 'confirm-outage':
      return confirm(file, command, context);
    case 'reject-outage':
      return reject(file, command, context);
    default:
      return unreachable(command);
  }
}

function report(file: ProcedureFile, command: Command<'report-outage'>, { viewer, now }: DecideContext): Decision {
  const operator = requireOperator(viewer);
  if (!operator.ok) return operator;
  const counted = inTime(file, { reportedAt: now, since: fromIso(command.since) });
  if (!counted.ok) return counted;
  const { id } = operator.value;
  if (undecided(file).some((one) => one.operator === id)) return refuse('outage-reported-already');
  const follows = firstAct(file, operator.value);
  const key = newKey(file, 'outage-report', follows.length);
  const { what, since } = command;
  return ok([...follows, { type: 'OutageReported', report: key, operator: id, what, since }]);
}

function note(file: ProcedureFile, command: Command<'note-outage-report'>, { viewer, now }: DecideContext): Decision {
  const allowed = requireRole(viewer, 'process-leader', 'buyer', 'helpdesk');
  if (!allowed.ok) return allowed;
  const receivedAt = fromIso(command.receivedAt);
  if (Temporal.Instant.compare(receivedAt, now) > 0) return refuse('outage-report-in-future', { nowAt: toIso(now) });
  const counted = inTime(file, { reportedAt: receivedAt, since: fromIso(command.since) });
  if (!counted.ok) return counted;
  const { type: _type, ...noted } = command;
  return ok([{ type: 'OutageReportNoted', report: newKey(file, 'outage-report'), ...noted }]);
}

/** The rule, when there is one and the vault is still shut. */
function ruleInForce(file: ProcedureFile): Result<OutageRule> {
  const rule = guideOf(file).submission.outage;
  if (rule === undefined) return refuse('no-outage-rule');
  return anyVaultOpened(file) ? refuse('outage-after-opening') : ok(rule);
}

/** Whether a report of this instant counts: before the deadline, to the millisecond, and not long before it. */
function inTime(
  file: ProcedureFile,
  { reportedAt, since }: { readonly reportedAt: Temporal.Instant; readonly since: Temporal.Instant },
): Result<undefined> {
  const rule = ruleInForce(file);
  if (!rule.ok) return rule;
  if (stepsLeft(file, rule.value) < 1) return refuse('outage-extensions-used', { count: rule.value.extensions });
  if (Temporal.Instant.compare(since, reportedAt) > 0) return refuse('outage-begins-later');
  const { from, until } = windowOf(file, rule.value);
  if (Temporal.Instant.compare(reportedAt, until) >= 0)
    return refuse('outage-reported-late', { deadline: toIso(until) });
  if (Temporal.Instant.compare(reportedAt, from) < 0) return refuse('outage-reported-early', { fromAt: toIso(from) });
  return ok(undefined);
}

function confirm(file: ProcedureFile, command: Command<'confirm-outage'>, context: DecideContext): Decision {
  const rule = judging(file, context);
  if (!rule.ok) return rule;
  if (undecided(file).length === 0) return refuse('no-outage-reported');
  const from = deadlineOf(file);
  // Since it was reported the planning may have moved the deadline away from it.
  const window = windowOf(file, rule.value);
  const reports = undecided(file).filter(({ reportedAt }) => reportedAt >= toIso(window.from));
  if (reports.length === 0) return refuse('outage-deadline-moved', { deadline: toIso(from) });
  const to = extendedDeadline(file, rule.value, context.now);
  if (to === undefined) return refuse('outage-over-long', { deadline: toIso(from), count: rule.value.extensions });
  return ok([
    {
      type: 'OutageConfirmed',
      reports: reports.map(({ report: key, reportedAt }) => ({ report: key, reportedAt })),
      reason: command.reason,
      from: toIso(from),
      to: toIso(to),
    },
  ]);
}

function reject(file: ProcedureFile, command: Command<'reject-outage'>, context: DecideContext): Decision {
  const rule = judging(file, context);
  if (!rule.ok) return rule;
  if (!undecided(file).some((one) => one.report === command.report)) return refuse('no-such-outage-report');
  return ok([{ type: 'OutageRejected', report: command.report, reason: command.reason }]);
}

/** Nobody but those whom the rule names; where there is no rule, that is said to those who could be named. */
function judging(file: ProcedureFile, { viewer }: DecideContext): Result<OutageRule> {
  const named = guideOf(file).submission.outage;
  const judges = named === undefined ? (['process-leader', 'buyer', 'helpdesk'] as const) : judgesOf(named);
  const allowed = requireRole(viewer, ...judges);
  return allowed.ok ? ruleInForce(file) : allowed;
}
