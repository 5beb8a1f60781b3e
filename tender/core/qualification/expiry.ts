import type { Period } from '../guide/schema/basics.ts';
import type { EventOf } from './events.ts';
import type { Attestation } from './guide/schema.ts';
import {
  type CasePiece,
  guideOfSystem,
  isQualified,
  type QualificationCase,
  type QualificationSystem,
} from './state.ts';

/** Whether a piece speaks for a day: its last day of validity counts, the day of issue too. */
export function isValidOn({ issuedOn, validUntil }: CasePiece, day: Temporal.PlainDate): boolean {
  return issuedOn <= `${day}` && (validUntil === undefined || validUntil >= `${day}`);
}

/** The accepted piece that covers an attestation on a day, the longest valid one. */
export function coveringPiece(
  pieces: readonly CasePiece[],
  attestation: string,
  day: Temporal.PlainDate,
): CasePiece | undefined {
  return longest(
    pieces.filter(
      (piece) => piece.attestation === attestation && piece.judged?.accepted === true && isValidOn(piece, day),
    ),
  );
}

/** What must be told on a day of attestations that expire, each once; nothing of what was told before (ORES-10). */
export function dueSignals(
  file: QualificationSystem,
  today: Temporal.PlainDate,
): readonly EventOf<'ExpirySignalled'>[] {
  if (file.guide === undefined) return [];
  const { attestations } = guideOfSystem(file);
  return file.cases
    .filter(isQualified)
    .flatMap((one) => attestations.flatMap((attestation) => signalFor(one, attestation, today) ?? []));
}

/** An attestation of somebody qualified whose end comes near: it is past the first day on which that is told, and nothing longer was accepted. */
export interface Expiring {
  readonly attestation: Attestation;
  /** ISO day: the last one on which it is valid. */
  readonly validUntil: string;
  /** ISO day on which it was first told. */
  readonly toldOn: string;
}

/** Those that end first come first; also what has ended already. */
export function expiringOn(
  file: QualificationSystem,
  one: QualificationCase,
  today: Temporal.PlainDate,
): readonly Expiring[] {
  return guideOfSystem(file)
    .attestations.flatMap((attestation): readonly Expiring[] => {
      const accepted = one.pieces.filter(
        (piece) => piece.attestation === attestation.id && piece.judged?.accepted === true,
      );
      const validUntil = longest(accepted)?.validUntil;
      if (validUntil === undefined) return [];
      const end = Temporal.PlainDate.from(validUntil);
      const days = attestation.signals.map((period) => `${end.subtract(durationOf(period))}`).toSorted();
      const toldOn = days[0] ?? `${end.add({ days: 1 })}`;
      return toldOn <= `${today}` ? [{ attestation, validUntil, toldOn }] : [];
    })
    .toSorted((a, b) => a.validUntil.localeCompare(b.validUntil));
}

function signalFor(
  one: QualificationCase,
  attestation: Attestation,
  today: Temporal.PlainDate,
): EventOf<'ExpirySignalled'> | undefined {
  const own = one.pieces.filter((piece) => piece.attestation === attestation.id);
  const last = longest(own.filter(({ judged }) => judged?.accepted === true));
  if (last?.validUntil === undefined) return undefined;
  // A renewal that waits for its examination: the operator did his part.
  if (own.some((piece) => piece.judged === undefined && isLonger(piece, last))) return undefined;
  const end = Temporal.PlainDate.from(last.validUntil);
  const ahead = aheadOn(attestation.signals, end, today);
  if (ahead === undefined || one.signalled.includes(`${last.piece}/${ahead}`)) return undefined;
  const { key, operator } = one;
  return {
    type: 'ExpirySignalled',
    case: key,
    operator,
    attestation: attestation.id,
    piece: last.piece,
    validUntil: last.validUntil,
    ahead,
  };
}

/** The nearest signal that is due; those further ahead are past with it. */
function aheadOn(signals: readonly Period[], end: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  if (Temporal.PlainDate.compare(today, end) > 0) return 'expired';
  const due = signals
    .map((period) => ({ ahead: durationOf(period), on: end.subtract(durationOf(period)) }))
    .filter(({ on }) => Temporal.PlainDate.compare(on, today) <= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on));
  return due[0] === undefined ? undefined : `${due[0].ahead}`;
}

export function durationOf({ years = 0, months = 0, days = 0 }: Period): Temporal.Duration {
  return Temporal.Duration.from({ years, months, days });
}

function longest(pieces: readonly CasePiece[]): CasePiece | undefined {
  return pieces.reduce<CasePiece | undefined>(
    (best, piece) => (best === undefined || isLonger(piece, best) ? piece : best),
    undefined,
  );
}

function isLonger(a: CasePiece, b: CasePiece): boolean {
  if (b.validUntil === undefined) return false;
  return a.validUntil === undefined || a.validUntil > b.validUntil;
}
