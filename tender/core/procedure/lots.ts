import { commandStages } from './command-stages.ts';
import type { CommandType } from './commands.ts';
import type { ComplaintsEvent } from './complaints/events.ts';
import type { OtherLot, ProcedureEvent, ProcedureFile, RecordedEvent, StageName } from './file.ts';
import type { InterestEvent } from './interest/events.ts';
import { hasOpened } from './negotiation/turns.ts';
import type { OpeningEvent } from './opening/events.ts';
import type { OutageEvent } from './outage/events.ts';
import type { PlanningEvent } from './planning/events.ts';
import { isClosed } from './planning/phases.ts';
import type { PreparationEvent } from './preparation/events.ts';
import type { QuestionsEvent } from './questions/events.ts';
import type { SiteVisitEvent } from './site-visit/events.ts';
import type { TerminationEvent } from './termination/events.ts';

/**
 * Several lots (percelen) in one procedure: one stream of events, and a file for each lot beside the file that they share. An event of a lot
 * carries `lot`; the file of a lot is the fold over those and over what carries none. With one lot there is one file, and nothing carries a lot
 * (CVO-02, docs/adr/0019).
 */

/** What the lots of a procedure go through together; every other stage each lot goes through alone. */
const sharedStages = [
  'preparation',
  'planning',
  'interest',
  'questions',
  'site-visit',
  'outage',
  'complaints',
  'termination',
] as const satisfies readonly StageName[];

/** Of the stage `opening`: one vault key for all lots, made when the procedure is published. What it opens, it opens lot by lot. */
type VaultEvent = Extract<
  OpeningEvent,
  { readonly type: 'CustodyKeyRegistered' | 'VaultKeyMade' | 'PriceKeyMade' | 'ShareProved' }
>;
const vaultCommands: ReadonlySet<CommandType> = new Set(['register-custody-key', 'prove-share']);

type SharedEvent =
  | PreparationEvent
  | PlanningEvent
  | InterestEvent
  | QuestionsEvent
  | SiteVisitEvent
  | OutageEvent
  | ComplaintsEvent
  | TerminationEvent
  | VaultEvent;

const sharedEvents: Readonly<Record<SharedEvent['type'], true>> = {
  ClarificationNotePublished: true,
  ComplaintFiled: true,
  ComplaintHandled: true,
  GuideReplaced: true,
  OperatorsInvited: true,
  OutageConfirmed: true,
  OutageRejected: true,
  OutageReportNoted: true,
  OutageReported: true,
  PlanningChanged: true,
  ProcedureDrafted: true,
  ProcedureFollowed: true,
  ProcedurePublished: true,
  ProcedureResumed: true,
  ProcedureStopped: true,
  ProcedureUnfollowed: true,
  QuestionAnswered: true,
  QuestionAsked: true,
  QuestionRefused: true,
  QuestionWithdrawn: true,
  ReadingChosen: true,
  RoleGranted: true,
  RoleRevoked: true,
  SiteVisitAttended: true,
  SiteVisitCancelled: true,
  SiteVisitRegistered: true,
  CustodyKeyRegistered: true,
  VaultKeyMade: true,
  PriceKeyMade: true,
  ShareProved: true,
};

/**
 * Shared until new tenders are asked for in a lot: deadline, vault and shares are then those of the round, and what is said of them is of the lot
 * (docs/adr/0024).
 */
const ofRound: ReadonlySet<ProcedureEvent['type']> = new Set([
  'ShareProved',
  'OutageReported',
  'OutageReportNoted',
  'OutageConfirmed',
  'OutageRejected',
]);

export function isOfRound(type: ProcedureEvent['type']): boolean {
  return ofRound.has(type);
}

/** Whether new tenders were asked for in this lot. */
function isLotInRounds({ lot, negotiation }: ProcedureFile): boolean {
  return lot !== undefined && negotiation.round !== undefined;
}

/** Whether a command that is given in this file is decided in the file that all lots share. */
export function isSharedFrom(file: ProcedureFile, command: CommandType): boolean {
  const own = isLotInRounds(file) && (command === 'prove-share' || commandStages[command] === 'outage');
  return isSharedCommand(command) && !own;
}

/** The lot that an event of this file carries; none where it is of all. */
export function lotOfEvent(file: ProcedureFile, type: ProcedureEvent['type']): string | undefined {
  return isSharedEvent(type) && !(isLotInRounds(file) && isOfRound(type)) ? undefined : file.lot;
}

export function isSharedStage(stage: StageName): boolean {
  return sharedStages.some((shared) => shared === stage);
}

export function isSharedCommand(command: CommandType): boolean {
  return vaultCommands.has(command) || isSharedStage(commandStages[command]);
}

export function isSharedEvent(type: ProcedureEvent['type']): boolean {
  return Object.hasOwn(sharedEvents, type);
}

/** The id of a file outside the core: that of the procedure, or `procedure~lot`. */
export function fileId(procedure: string, lot?: string): string {
  return lot === undefined ? procedure : `${procedure}~${lot}`;
}

export function partsOfFileId(id: string): { readonly procedure: string; readonly lot?: string } {
  const [procedure = '', lot] = id.split('~', 2);
  return lot === undefined ? { procedure } : { procedure, lot };
}

/** The lots of the whole guide, also in the file of one of them; none where the procedure has one lot. */
export function lotsOf({
  preparation: { guide, whole },
}: ProcedureFile): readonly { readonly id: string; readonly title: string }[] {
  const lots = whole?.lots ?? guide?.lots ?? [];
  return lots.length > 1 ? lots : [];
}

/** Whether this is the file that several lots share: what belongs to one lot is not in it. */
export function isSharedFile(file: ProcedureFile): boolean {
  return file.lot === undefined && lotsOf(file).length > 0;
}

/** Whether a stage lives in this file now. The vault is shared until it closes, and then opened lot by lot. */
export function isStageOf(file: ProcedureFile, stage: StageName, now: Temporal.Instant): boolean {
  if (!isSharedFile(file) || isSharedStage(stage)) return true;
  return stage === 'opening' && file.preparation.guide !== undefined && !isClosed(file, now);
}

/** Whether a stage tells by itself, in this file, what is due by the clock: once, also where every lot shows it. */
export function remindsIn(file: ProcedureFile, stage: StageName, now: Temporal.Instant): boolean {
  if (file.lot === undefined) return isStageOf(file, stage, now);
  if (isLotInRounds(file) && (stage === 'opening' || stage === 'outage')) return true;
  if (stage === 'opening') return file.preparation.guide !== undefined && isClosed(file, now);
  return !isSharedStage(stage);
}

const untouched: OtherLot = { opened: false, tenderers: [], frozen: false, evaluators: [], awarded: false };

/** Whether the event happened in another lot than that of this file. */
export function isElsewhere(file: ProcedureFile, { lot }: RecordedEvent): boolean {
  return lot !== undefined && lot !== file.lot;
}

export function evolveElsewhere(file: ProcedureFile, { lot = '', event }: RecordedEvent): ProcedureFile['elsewhere'] {
  const known = file.elsewhere?.[lot] ?? untouched;
  const next = evolveOther(known, event);
  return next === known ? file.elsewhere : { ...file.elsewhere, [lot]: next };
}

function evolveOther(known: OtherLot, event: ProcedureEvent): OtherLot {
  switch (event.type) {
    case 'VaultOpened':
      return { ...known, opened: true, tenderers: event.tenders.map(({ operator }) => operator) };
    case 'TendererExcluded':
      return { ...known, tenderers: known.tenderers.filter((operator) => operator !== event.operator) };
    case 'QualityFrozen':
      return { ...known, frozen: true };
    case 'FinalAwardMade':
      return { ...known, awarded: true };
    case 'EvaluatorAppointed':
      return { ...known, evaluators: [...known.evaluators, event.user] };
    case 'EvaluatorDismissed':
      return { ...known, evaluators: known.evaluators.filter((user) => user !== event.user) };
    default:
      return known;
  }
}

function otherLots(file: ProcedureFile): readonly OtherLot[] {
  return lotsOf(file).flatMap(({ id }) => (id === file.lot ? [] : [file.elsewhere?.[id] ?? untouched]));
}

/** Whether the vault into which tenders go now stands open, in this lot or in another; a round has a vault for its lot alone. */
export function anyVaultOpened(file: ProcedureFile): boolean {
  if (file.opening.opened !== undefined) return true;
  return !isLotInRounds(file) && otherLots(file).some(({ opened }) => opened);
}

/**
 * Whether quality is fixed wherever tenders are compared. The price vaults of all lots open with one key, which comes together with the first
 * of them, so none opens before that (ALM-12).
 */
export function isQualityFixed(file: ProcedureFile): boolean {
  const fixed = ({ opened, tenderers, frozen }: OtherLot): boolean => frozen || (opened && tenderers.length === 0);
  return file.evaluation.frozenAt !== undefined && otherLots(file).every(fixed);
}

/** Whether this person evaluates in another lot. */
export function evaluatesElsewhere(file: ProcedureFile, user: string): boolean {
  return otherLots(file).some(({ evaluators }) => evaluators.includes(user));
}

export type LotState = 'open' | 'closed' | 'opened' | 'awarded';

/** How far a lot is, for everybody. */
export function stateOfLot(file: ProcedureFile, lot: string, now: Temporal.Instant): LotState {
  const { opened, awarded } = lot === file.lot ? ownState(file) : (file.elsewhere?.[lot] ?? untouched);
  if (awarded) return 'awarded';
  if (opened) return 'opened';
  return isClosed(file, now) ? 'closed' : 'open';
}

function ownState(file: ProcedureFile): Pick<OtherLot, 'opened' | 'awarded'> {
  return { opened: hasOpened(file), awarded: file.contract.final !== undefined };
}
