import { toIso } from '#platform/kernel/time.ts';
import type { OutageRule } from '../../guide/schema/submission.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { anyVaultOpened } from '../lots.ts';
import { seesRound } from '../negotiation/turns.ts';
import { deadlineOf, isClosed } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { extendedDeadline, judgesOf, stepsLeft, undecided, windowOf } from './rule.ts';
import type { OutageExtension, OutageReport } from './state.ts';

export type OutageReportView = Omit<OutageReport, 'operator' | 'name'> & { readonly name: string };

export interface OutageView {
  readonly stage: 'outage';
  readonly rule: Pick<OutageRule, 'withinHours' | 'extensionHours' | 'extensions' | 'confirmedBy'>;
  readonly deadline: string;
  readonly closed: boolean;
  readonly opened: boolean;
  /** A report counts from this instant until the deadline. */
  readonly reportsFrom: string;
  /** Steps of `extensionHours` that the rule still gives. */
  readonly stepsLeft: number;
  /** What the deadline becomes when an outage is confirmed now; absent when the rule gives no more. */
  readonly wouldBe?: string;
  /** The vault stays closed although the deadline has passed, until a report is decided. Known to all, once it has passed. */
  readonly holdsVault: boolean;
  readonly extensions: readonly OutageExtension[];
  /** Of an operator his own; for those who work on the procedure or keep the platform all of them. */
  readonly reports: readonly OutageReportView[];
  /** Whether the viewer is shown what the platform knows of itself. */
  readonly seesFacts: boolean;
  readonly may: { readonly report: boolean; readonly note: boolean; readonly judge: boolean };
}

/** Nothing where the guide has no such rule. Who reported stays between him and those who judge. */
export function viewOutage(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): OutageView | undefined {
  const rule = file.preparation.guide?.submission.outage;
  if (rule === undefined || file.preparation.publishedAt === undefined) return undefined;
  // What happens before the deadline of a round is between the authority and those who were invited.
  if (file.negotiation.round !== undefined && !seesRound(file, viewer) && !seesAll(viewer)) return undefined;
  const { from } = windowOf(file, rule);
  const opened = anyVaultOpened(file);
  const closed = isClosed(file, now);
  const steps = stepsLeft(file, rule);
  const more = !opened && steps >= 1;
  const wouldBe = extendedDeadline(file, rule, now);
  const works = seesAll(viewer);
  const runs = !closed && Temporal.Instant.compare(now, from) >= 0;
  return {
    stage: 'outage',
    rule: {
      withinHours: rule.withinHours,
      extensionHours: rule.extensionHours,
      extensions: rule.extensions,
      confirmedBy: rule.confirmedBy,
    },
    deadline: toIso(deadlineOf(file)),
    closed,
    opened,
    reportsFrom: toIso(from),
    stepsLeft: steps,
    ...(wouldBe === undefined || opened ? {} : { wouldBe: toIso(wouldBe) }),
    holdsVault: closed && !opened && undecided(file).length > 0,
    extensions: file.outage.extensions,
    reports: file.outage.reports
      .filter((one) => works || (one.operator !== undefined && one.operator === viewer.operator?.id))
      .map((one) => shown(file, one)),
    seesFacts: works,
    may: {
      report:
        more &&
        runs &&
        viewer.operator !== undefined &&
        !undecided(file).some((one) => one.operator === viewer.operator?.id),
      note: more && Temporal.Instant.compare(now, from) >= 0 && isOneOf(viewer, 'process-leader', 'buyer', 'helpdesk'),
      judge: !opened && undecided(file).length > 0 && isOneOf(viewer, ...judgesOf(rule)),
    },
  };

  function shown(within: ProcedureFile, { operator, name, ...report }: OutageReport): OutageReportView {
    return { ...report, name: name ?? operatorName(within, operator ?? '') };
  }
}

export function seesAll(viewer: Viewer): boolean {
  return isStaff(viewer) || isOneOf(viewer, 'helpdesk');
}
