import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { stepsTaken, undecided, windowOf } from '../procedure/outage/rule.ts';
import { deadlineOf, guideOf } from '../procedure/planning/phases.ts';
import { fails, holds, type Said } from './check.ts';

type Confirmed = Extract<ProcedureEvent, { type: 'OutageConfirmed' }>;

/**
 * An outage moved the closing instant as the guide allows (ROC-04): by whole steps of it and no more than it gives, while the vault was shut,
 * for reports made before the closing instant that it moved. Needs nothing but what everybody was told.
 */
export function extendedRightly(
  before: ProcedureFile,
  after: ProcedureFile,
  at: string,
  event: Confirmed,
): readonly Said[] {
  const { from, to } = event;
  const params = { fromAt: from, toAt: to, changedAt: at };
  const rule = guideOf(before).submission.outage;
  if (rule === undefined) return [fails('outage-without-rule', params)];
  if (before.opening.opened !== undefined) return [fails('outage-after-opening', params)];
  const deadline = toIso(deadlineOf(before));
  const steps = fromIso(from).until(fromIso(to)).total('hours') / rule.extensionHours;
  const moved = from === deadline && toIso(deadlineOf(after)) === to && at < to;
  const last = steps === 1 || at >= toIso(fromIso(to).subtract({ hours: rule.extensionHours }));
  const allowed = Number.isInteger(steps) && steps > 0 && last && stepsTaken(after, rule) <= rule.extensions;
  const window = windowOf(before, rule);
  const inTime = event.reports.every(
    ({ reportedAt }) => reportedAt < from && reportedAt >= toIso(window.from) && reportedAt <= at,
  );
  return [
    moved && allowed ? holds('deadline-extended', params) : fails('deadline-extended-wrongly', params),
    ...(event.reports.length > 0 && inTime ? [] : [fails('outage-not-reported-in-time', params)]),
  ];
}

/** Of a whole file: what was confirmed was reported, at those instants, and by those whom the guide names; what the report says was known then. */
export function confirmedRightly(before: ProcedureFile, at: string, actor: string, event: Confirmed): readonly Said[] {
  const rule = guideOf(before).submission.outage;
  const params = { fromAt: event.from, toAt: event.to, changedAt: at };
  const known = event.reports.every(({ report, reportedAt }) =>
    undecided(before).some((one) => one.report === report && one.reportedAt === reportedAt),
  );
  const held = before.preparation.granted[actor] ?? [];
  const judges = rule?.confirmedBy === 'helpdesk' ? ['helpdesk'] : ['process-leader', 'buyer'];
  return [
    ...(known ? [] : [fails('outage-not-reported', params)]),
    ...(held.some((role) => judges.includes(role)) ? [] : [fails('outage-confirmed-by-other', { ...params, actor })]),
  ];
}

/** The vault stayed shut while a report that was made in time was undecided. */
export function openedUndecided(before: ProcedureFile, at: string): readonly Said[] {
  const count = undecided(before).length;
  return count === 0 ? [] : [fails('opened-while-undecided', { openedAt: at, count })];
}
