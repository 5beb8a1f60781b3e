import { localDate } from '#platform/kernel/time.ts';
import type { EvidenceItem } from '../../guide/schema/award.ts';
import { type AgeVerdict, notOlderThan } from '../../legal/evidence-age.ts';
import { lastSentDecision } from '../award/decisions.ts';
import type { AwardDecision } from '../award/state.ts';
import { provesNothing } from '../evaluation/certified.ts';
import { remaining } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { receivedFrom } from '../negotiation/turns.ts';
import { guideOf } from '../planning/phases.ts';
import { evidenceUntil, evidenceUntilFrom } from '../standstill/terms.ts';
import type { EvidencePiece } from './state.ts';

/** Operators of whom evidence is asked: the first in rank of the last decision that was sent, as far as they are still in (ALM-10). */
export function askedOf(file: ProcedureFile): readonly string[] {
  const ranks = guideOf(file).evidence?.ranks ?? 0;
  const first = lastSentDecision(file)?.ranking.filter(({ rank }) => rank <= ranks) ?? [];
  const followed = file.selection.replacements.map(({ operator }) => operator);
  return [...first.map(({ operator }) => operator), ...followed].filter((operator) =>
    remaining(file).includes(operator),
  );
}

/** The first decision whose letters asked this operator for evidence: who was asked before is not asked again. */
export function firstAskedIn(file: ProcedureFile, operator: string): AwardDecision | undefined {
  const ranks = guideOf(file).evidence?.ranks ?? 0;
  return file.award.decisions.find(
    ({ sent, ranking }) => sent !== undefined && ranking.some((row) => row.operator === operator && row.rank <= ranks),
  );
}

/** His term runs from that decision, and does not start again with a later one. */
export function dueOf(file: ProcedureFile, operator: string): Temporal.Instant | undefined {
  const followed = file.selection.replacements.find((one) => one.operator === operator);
  if (followed !== undefined) return evidenceUntilFrom(file, Temporal.Instant.from(followed.at));
  const first = firstAskedIn(file, operator);
  return first === undefined ? undefined : evidenceUntil(file, first);
}

/** Whether evidence is over and done with: once the award is final, but for who took the place of another since (CVO-22). */
export function isClosed(file: ProcedureFile, operator: string): boolean {
  if (file.contract.final === undefined) return false;
  return file.selection.replacements.every((one) => one.operator !== operator);
}

export function pieceOf(file: ProcedureFile, operator: string, item: string): EvidencePiece {
  return file.evidence.pieces[operator]?.[item] ?? {};
}

export interface PieceCheck {
  readonly late: boolean;
  /** Absent where the guide sets no age. */
  readonly age?: AgeVerdict;
}

/** What can be computed of a piece: handed in on time, and not too old at the moment of tendering. */
export function checkPiece(file: ProcedureFile, operator: string, item: EvidenceItem): PieceCheck | undefined {
  const { handedIn } = pieceOf(file, operator, item.id);
  const placedAt = receivedFrom(file, operator)?.placedAt;
  if (handedIn === undefined || placedAt === undefined) return undefined;
  const due = dueOf(file, operator);
  const late = due !== undefined && Temporal.Instant.compare(Temporal.Instant.from(handedIn.at), due) >= 0;
  const { months, years } = item.notOlderThan ?? {};
  const limit = months === undefined ? (years === undefined ? undefined : { years }) : { months };
  if (limit === undefined) return { late };
  const tenderedOn = localDate(Temporal.Instant.from(placedAt), guideOf(file).timeZone);
  return { late, age: notOlderThan(Temporal.PlainDate.from(handedIn.issuedOn), limit, tenderedOn) };
}

/** What is asked of this operator: all of it, but for what proves a certificate that he did not state (CVO-17). */
export function itemsAskedOf(file: ProcedureFile, operator: string): readonly EvidenceItem[] {
  return (guideOf(file).evidence?.items ?? []).filter(({ id }) => !provesNothing(file, operator, id));
}

/** Whether every piece asked of this operator was accepted. */
export function isVerified(file: ProcedureFile, operator: string): boolean {
  return itemsAskedOf(file, operator).every(({ id }) => pieceOf(file, operator, id).judged?.accepted === true);
}
