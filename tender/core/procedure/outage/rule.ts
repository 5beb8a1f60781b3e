import { fromIso } from '#platform/kernel/time.ts';
import type { OutageRule } from '../../guide/schema/submission.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineOf } from '../planning/phases.ts';
import type { Role } from '../roles.ts';
import type { OutageExtension, OutageReport } from './state.ts';

/** Reports that nobody has decided on. While there is one the vault stays closed: all that are kept were made in time. */
export function undecided(file: ProcedureFile): readonly OutageReport[] {
  return file.outage.reports.filter((report) => report.decided === undefined);
}

/** Who confirms or rejects by this rule. */
export function judgesOf(rule: OutageRule): readonly Role[] {
  return rule.confirmedBy === 'helpdesk' ? ['helpdesk'] : ['process-leader', 'buyer'];
}

export interface ReportWindow {
  readonly from: Temporal.Instant;
  /** The deadline itself, exclusive. */
  readonly until: Temporal.Instant;
}

/**
 * When a report counts. After an extension not before the deadline that was moved: what was reported before that has had its extension.
 */
export function windowOf(file: ProcedureFile, rule: OutageRule): ReportWindow {
  const until = deadlineOf(file);
  const from = until.subtract({ hours: rule.withinHours });
  const last = extensionsNow(file).at(-1);
  const moved = last === undefined ? from : fromIso(last.from);
  return { from: Temporal.Instant.compare(moved, from) > 0 ? moved : from, until };
}

/** Of the deadline that runs now: each round has its own. */
function extensionsNow(file: ProcedureFile): readonly OutageExtension[] {
  const { round } = file.negotiation;
  return file.outage.extensions.filter(({ at }) => round === undefined || at >= round.openedAt);
}

/** Steps by which the deadline has been moved so far; one confirmation may make several when the outage lasted. */
export function stepsTaken(file: ProcedureFile, rule: OutageRule): number {
  const hours = extensionsNow(file).map(({ from, to }) => fromIso(from).until(fromIso(to)).total('hours'));
  return hours.reduce((sum, length) => sum + length, 0) / rule.extensionHours;
}

export function stepsLeft(file: ProcedureFile, rule: OutageRule): number {
  return rule.extensions - stepsTaken(file, rule);
}

/** The deadline that a confirmation at `now` makes: the first step that still lies ahead; undefined when the rule gives no such step. */
export function extendedDeadline(
  file: ProcedureFile,
  rule: OutageRule,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const deadline = deadlineOf(file);
  const late = deadline.until(now).total('milliseconds');
  const step = rule.extensionHours * 3_600_000;
  const steps = late < 0 ? 1 : Math.floor(late / step) + 1;
  return steps > stepsLeft(file, rule) ? undefined : deadline.add({ milliseconds: steps * step });
}
