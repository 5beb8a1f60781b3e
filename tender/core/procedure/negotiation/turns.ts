import type { ProcedureFile } from '../file.ts';
import type { Inspection, OpenedTender } from '../opening/events.ts';
import { deadlineOf, plannedDeadlineOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import type { Round, Turn } from './state.ts';

/**
 * Tenders are handed in and opened in turns: the first ones, then those of each round. The stages `submission` and `opening` are about the
 * last turn; what was before it is kept in the negotiation, and of each tenderer the last tender counts (ORES-14, docs/adr).
 */

/** All turns, the first tenders first. */
export function turnsOf(file: ProcedureFile): readonly Turn[] {
  const { past, round } = file.negotiation;
  return [...past, { round, submission: file.submission, opening: file.opening }];
}

/** Whether the first tenders are open, whatever runs now. */
export function hasOpened(file: ProcedureFile): boolean {
  return file.negotiation.past.length > 0 || file.opening.opened !== undefined;
}

/** The round that is open, or closed and not opened by the custodians yet. */
export function runningRound(file: ProcedureFile): Round | undefined {
  return file.opening.opened === undefined ? file.negotiation.round : undefined;
}

/** A tender that was opened, with the round in which it was handed in: 0 for the first tenders. */
export interface ReceivedTender extends OpenedTender {
  readonly round: number;
}

/** Every tender that was opened, by turn and instant of placing. */
export function allTenders(file: ProcedureFile): readonly ReceivedTender[] {
  return turnsOf(file).flatMap(({ round, opening }) =>
    (opening.opened?.tenders ?? []).map((tender) => ({ ...tender, round: round?.number ?? 0 })),
  );
}

/**
 * The tender of each tenderer that counts: his last one that could be opened; who never had one, his first with the reason. In the order of the
 * first tenders.
 */
export function receivedTenders(file: ProcedureFile): readonly ReceivedTender[] {
  const standing = new Map<string, ReceivedTender>();
  for (const tender of allTenders(file)) {
    if (tender.content !== undefined || !standing.has(tender.operator)) standing.set(tender.operator, tender);
  }
  return [...standing.values()];
}

export function receivedFrom(file: ProcedureFile, operator: string): ReceivedTender | undefined {
  return allTenders(file)
    .filter((tender) => tender.operator === operator)
    .reduce<ReceivedTender | undefined>(
      (last, tender) => (last === undefined || tender.content !== undefined ? tender : last),
      undefined,
    );
}

/** What the platform measured of documents, whenever they were opened. */
export function inspectionsOf(file: ProcedureFile): Readonly<Record<string, Inspection>> {
  const all = turnsOf(file).map(({ opening }) => opening.opened?.inspections ?? {});
  return Object.fromEntries(all.flatMap((one) => Object.entries(one)));
}

/** Ciphertexts that were sealed for the key of an earlier turn: in this one they would not open. */
export function sealedBefore(file: ProcedureFile, operator: string): ReadonlySet<string> {
  return new Set(file.negotiation.past.flatMap(({ submission }) => submission.workspaces[operator]?.named ?? []));
}

/** Whether he may hand in a tender now: anybody at first, in a round who was invited and is still in. */
export function mayTender(file: ProcedureFile, operator: string | undefined): boolean {
  const { round, out } = file.negotiation;
  if (round === undefined) return true;
  if (operator === undefined || !round.invited.includes(operator)) return false;
  return out[operator] === undefined && file.examination.excluded[operator] === undefined;
}

/** Whether rounds are this viewer's business: who works on the tenders, keeps a key, or was invited. */
export function seesRound(file: ProcedureFile, viewer: Viewer): boolean {
  if (isStaff(viewer) || isOneOf(viewer, 'custodian')) return true;
  const operator = viewer.operator?.id;
  return operator !== undefined && file.negotiation.round?.invited.includes(operator) === true;
}

/** Rounds that are this viewer's business, the first first. */
export function roundsFor(file: ProcedureFile, viewer: Viewer): readonly Round[] {
  const operator = viewer.operator?.id;
  const all = isStaff(viewer) || isOneOf(viewer, 'custodian');
  return turnsOf(file).flatMap(({ round }) =>
    round !== undefined && (all || (operator !== undefined && round.invited.includes(operator))) ? [round] : [],
  );
}

/** The deadline that this viewer is told: that of a round is between the authority and the invited. */
export function deadlineFor(file: ProcedureFile, viewer: Viewer): Temporal.Instant {
  return seesRound(file, viewer) ? deadlineOf(file) : plannedDeadlineOf(file);
}

/** Whether talks and new tenders are over, so that the contract can be awarded; always where the guide has none. */
export function negotiationsClosed({ preparation: { guide }, negotiation }: ProcedureFile): boolean {
  if (guide?.negotiation === undefined) return true;
  return negotiation.forgone !== undefined || negotiation.round?.final === true;
}

/** Whether scoring now would be for nothing: a new round comes first, and the guide does not choose by the criteria who goes on to it. */
export function awaitsFinalTenders(file: ProcedureFile): boolean {
  return !negotiationsClosed(file) && file.preparation.guide?.negotiation?.reduceTo === undefined;
}
