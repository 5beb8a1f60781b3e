import { formatDuration } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import { endOf } from '#platform/ui/dates.ts';
import { type AgeVerdict, notOlderThan } from '#tender/core/legal/evidence-age.ts';
import { explain } from '#tender/core/legal/notes.ts';
import type { EvidenceItemView, EvidenceView } from '#tender/core/procedure/evidence/view.ts';
import { evidencePageWords as words } from './words.ts';

export type Dossier = EvidenceView['dossiers'][number];
export type PieceState = 'asked' | 'missing' | 'in' | 'accepted' | 'refused';

/** The one state of a piece; `now` is an ISO instant. */
export function stateOf({ handedIn, judged }: EvidenceItemView, dueAt: string | undefined, now: string): PieceState {
  if (judged !== undefined) return judged.accepted ? 'accepted' : 'refused';
  if (handedIn !== undefined) return 'in';
  return dueAt !== undefined && now >= dueAt ? 'missing' : 'asked';
}

export interface Tally {
  readonly accepted: number;
  readonly refused: number;
  /** Handed in and not judged yet. */
  readonly waiting: number;
  readonly all: number;
}

export function tallyOf({ items }: Pick<Dossier, 'items'>): Tally {
  return {
    accepted: items.filter(({ judged }) => judged?.accepted === true).length,
    refused: items.filter(({ judged }) => judged?.accepted === false).length,
    waiting: items.filter(({ handedIn, judged }) => handedIn !== undefined && judged === undefined).length,
    all: items.length,
  };
}

export type Acceptable = 'plain' | 'with-good-reason' | 'never';

/** Whether a piece that was handed in can be accepted: too late or too old only for a good reason, where the guide allows one (ALM-10). */
export function acceptable({ late, age, goodReasonAccepted, handedIn }: EvidenceItemView): Acceptable {
  if (handedIn === undefined) return 'never';
  if (late !== true && age?.accepted !== false) return 'plain';
  return goodReasonAccepted ? 'with-good-reason' : 'never';
}

/** Whether a piece can be judged now: once it is there, or once its term is over. */
export function canJudge(item: EvidenceItemView, dueAt: string | undefined, now: string): boolean {
  return item.handedIn !== undefined || dueAt === undefined || now >= dueAt;
}

/** How old a piece was when the tender was placed, computed before it is sent; undefined where the guide sets no age or the day is no day. */
export function ageAtTender(
  issuedOn: string,
  maximumAge: EvidenceItemView['maximumAge'],
  placedAt: string | undefined,
  zone: string,
): AgeVerdict | undefined {
  const { months, years } = maximumAge ?? {};
  const limit = months === undefined ? (years === undefined ? undefined : { years }) : { months };
  if (limit === undefined || placedAt === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) return undefined;
  return notOlderThan(Temporal.PlainDate.from(issuedOn), limit, localDate(fromIso(placedAt), zone));
}

/** `6 maanden`, `2 jaar` */
export function ageText(
  { months = 0, years = 0 }: NonNullable<EvidenceItemView['maximumAge']>,
  language: Language,
): string {
  return formatDuration(Temporal.Duration.from({ months, years }), language);
}

/** `tot en met 14 november 2025`; with the time when the term does not end at midnight. */
export function dueText(dueAt: string, zone: string, language: Language): string {
  const { key, date } = endOf(dueAt, zone, language);
  return say(words, key, language, { date });
}

/** Why a piece is too old or not. */
export function whyAge(item: EvidenceItemView, language: Language): Why {
  const { age, maximumAge, title } = item;
  return {
    title,
    rules: [
      {
        text:
          maximumAge === undefined ? '' : say(words, 'maximumAge', language, { age: ageText(maximumAge, language) }),
      },
    ],
    inputs: [],
    steps: (age?.why ?? []).map((note) => explain(note, language)),
    events: [],
  };
}
