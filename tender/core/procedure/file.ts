import type { Recorded } from '#platform/kernel/decider.ts';
import type { AwardEvent } from './award/events.ts';
import type { AwardState } from './award/state.ts';
import type { ComplaintsEvent } from './complaints/events.ts';
import type { ComplaintsState } from './complaints/state.ts';
import type { ContractEvent } from './contract/events.ts';
import type { ContractState } from './contract/state.ts';
import type { EvaluationEvent } from './evaluation/events.ts';
import type { EvaluationState } from './evaluation/state.ts';
import type { EvidenceEvent } from './evidence/events.ts';
import type { EvidenceState } from './evidence/state.ts';
import type { ExaminationEvent } from './examination/events.ts';
import type { ExaminationState } from './examination/state.ts';
import type { InterestEvent } from './interest/events.ts';
import type { InterestState } from './interest/state.ts';
import type { NegotiationEvent } from './negotiation/events.ts';
import type { NegotiationState } from './negotiation/state.ts';
import type { OpeningEvent } from './opening/events.ts';
import type { OpeningState } from './opening/state.ts';
import type { OutageEvent } from './outage/events.ts';
import type { OutageState } from './outage/state.ts';
import type { PlanningEvent } from './planning/events.ts';
import type { PlanningState } from './planning/state.ts';
import type { PreparationEvent } from './preparation/events.ts';
import type { PreparationState } from './preparation/state.ts';
import type { QuestionsEvent } from './questions/events.ts';
import type { QuestionsState } from './questions/state.ts';
import type { SelectionEvent } from './selection/events.ts';
import type { SelectionState } from './selection/state.ts';
import type { SiteVisitEvent } from './site-visit/events.ts';
import type { SiteVisitState } from './site-visit/state.ts';
import type { StandstillEvent } from './standstill/events.ts';
import type { StandstillState } from './standstill/state.ts';
import type { SubmissionEvent } from './submission/events.ts';
import type { SubmissionState } from './submission/state.ts';
import type { TerminationEvent } from './termination/events.ts';
import type { TerminationState } from './termination/state.ts';

export type ProcedureEvent =
  | PreparationEvent
  | PlanningEvent
  | InterestEvent
  | QuestionsEvent
  | SiteVisitEvent
  | SubmissionEvent
  | OutageEvent
  | OpeningEvent
  | ExaminationEvent
  | NegotiationEvent
  | EvaluationEvent
  | AwardEvent
  | StandstillEvent
  | EvidenceEvent
  | ContractEvent
  | SelectionEvent
  | ComplaintsEvent
  | TerminationEvent;

/** What each stage folds out of the one stream of a procedure. */
export interface Slices {
  readonly preparation: PreparationState;
  readonly planning: PlanningState;
  readonly interest: InterestState;
  readonly questions: QuestionsState;
  readonly 'site-visit': SiteVisitState;
  readonly submission: SubmissionState;
  readonly outage: OutageState;
  readonly opening: OpeningState;
  readonly examination: ExaminationState;
  readonly negotiation: NegotiationState;
  readonly evaluation: EvaluationState;
  readonly award: AwardState;
  readonly standstill: StandstillState;
  readonly evidence: EvidenceState;
  readonly contract: ContractState;
  readonly selection: SelectionState;
  readonly complaints: ComplaintsState;
  readonly termination: TerminationState;
}

export type StageName = keyof Slices;

/** What a file has to know of the other lots: what they share depends on it. */
export interface OtherLot {
  readonly opened: boolean;
  /** Whose tenders are still looked at. */
  readonly tenderers: readonly string[];
  /** Quality is fixed. */
  readonly frozen: boolean;
  readonly evaluators: readonly string[];
  readonly awarded: boolean;
}

/** The file of one procedure (dossier) as it stands after `version` events. */
export interface ProcedureFile extends Slices {
  readonly version: number;
  readonly lastAt?: string | undefined;
  /** Of a procedure with several lots: whose file it is. Absent in the file that they share, and where there is one lot. */
  readonly lot?: string | undefined;
  /** What happened in other lots, by their id, as far as it matters here. */
  readonly elsewhere?: Readonly<Record<string, OtherLot>> | undefined;
}

/** With the lot that it belongs to, where the procedure has several and it is not shared by them. */
export type RecordedEvent = Recorded<ProcedureEvent> & { readonly lot?: string };

/** Key for a new thing in the file, such as `question-17`: unique, since it carries the number of the event that makes it. */
export function newKey(file: ProcedureFile, kind: string, offset = 0): string {
  return `${kind}-${file.version + 1 + offset}`;
}
