import { toIso } from '#platform/kernel/time.ts';
import type { Finding, Note } from '../../legal/notes.ts';
import { isOvertaken } from '../award/decisions.ts';
import { tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import type { Proceedings, StandstillState } from './state.ts';
import { mayConcludeNow, standstillOf, validityOf } from './terms.ts';

export interface StandstillView {
  readonly stage: 'standstill';
  readonly decision: number;
  readonly sentAt: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** From this instant on the contract may be concluded, proceedings apart. */
  readonly endsAt: string;
  /** How the last day was found: each step of the law. */
  readonly why: readonly Note[];
  readonly article: string;
  readonly forfeiture: { readonly lastDay: string; readonly endsAt: string; readonly findings: readonly Finding[] };
  readonly court: string;
  readonly state: 'running' | 'suspended' | 'over' | 'overtaken';
  readonly objections: readonly (StandstillState['objections'][number] & { readonly operatorName: string })[];
  readonly proceedings: readonly (Proceedings & { readonly claimantName: string })[];
  /** Who can have served a summons; empty for tenderers. */
  readonly claimants: readonly { readonly operator: string; readonly name: string }[];
  /** Last day on which tenders bind; absent while proceedings run. */
  readonly validThrough?: string;
  readonly validityWhy: readonly Note[];
  readonly may: { readonly object: boolean; readonly answer: boolean; readonly recordProceedings: boolean };
}

/** Tenderers see the term and their own objections; that proceedings run is told to all of them. */
export function viewStandstill(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): StandstillView | undefined {
  const running = standstillOf(file);
  if (running === undefined) return undefined;
  const operator = viewer.operator?.id;
  const told = running.decision.sent?.letters.some((letter) => letter.operator === operator) === true;
  if (!isStaff(viewer) && !told) return undefined;
  const { standstill, forfeiture, decision, sentAt } = running;
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  const validity = validityOf(file);
  return {
    stage: 'standstill',
    decision: decision.number,
    sentAt: toIso(sentAt),
    firstDay: `${standstill.firstDay}`,
    lastDay: `${standstill.lastDay}`,
    endsAt: toIso(standstill.earliestConclusion),
    why: standstill.outcome.why,
    article: standstill.outcome.term.article,
    forfeiture: {
      lastDay: `${forfeiture.printedLastDay}`,
      endsAt: toIso(forfeiture.printedEndsAt),
      findings: forfeiture.findings,
    },
    court: guideOf(file).standstill.court,
    state: stateOf(file, now),
    objections: file.standstill.objections
      .filter((objection) => isStaff(viewer) || objection.operator === operator)
      .map((objection) => ({ ...objection, operatorName: operatorName(file, objection.operator) })),
    proceedings: file.standstill.proceedings.map((one) => ({ ...one, claimantName: operatorName(file, one.claimant) })),
    claimants: isStaff(viewer)
      ? claimants(file).map((claimant) => ({ operator: claimant, name: operatorName(file, claimant) }))
      : [],
    ...(validity.lastDay === undefined ? {} : { validThrough: `${validity.lastDay}` }),
    validityWhy: validity.why,
    may: {
      object: told && Temporal.Instant.compare(now, forfeiture.printedEndsAt) < 0,
      answer: leads,
      recordProceedings: leads && file.contract.contracts.length === 0,
    },
  };
}

/** Whose tender was opened, excluded or not, and who was refused for being late: the vault itself may be what is sued about. */
export function claimants(file: ProcedureFile): readonly string[] {
  return [...new Set([...tenderers(file), ...file.submission.late.map(({ operator }) => operator)])];
}

export function stateOf(file: ProcedureFile, now: Temporal.Instant): StandstillView['state'] {
  const running = standstillOf(file);
  if (running === undefined) return 'running';
  if (isOvertaken(file, running.decision)) return 'overtaken';
  const concluded = mayConcludeNow(file, running, now);
  if (file.standstill.proceedings.some(({ ended }) => ended === undefined)) return 'suspended';
  return concluded.ok ? 'over' : 'running';
}
