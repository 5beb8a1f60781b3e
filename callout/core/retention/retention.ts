import { z } from 'zod';
import type { Recorded } from '#platform/kernel/decider.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type EventShapes, idSchema } from '../organisation/basics.ts';
import type { Id, Organisation } from '../organisation/organisation.ts';
import { isSuperUser } from '../organisation/rights.ts';

/** What is kept for how long (BHV-15); which of what is stored belongs to which kind stands in `kept.ts`. */
export const kinds = [
  'call-texts',
  'call-people',
  'test-calls',
  'recordings',
  'presence-days',
  'signals',
  'rosters',
  'phones',
  'leavers',
  'mails',
] as const;
export type Kind = (typeof kinds)[number];

/** In days, from the end of a call or shift, the day of a number, or when it was last heard, seen or sent, or somebody left. */
export type Terms = Readonly<Record<Kind, number>>;

/**
 * What holds until an organisation says otherwise. Texts: a year, for the evaluation and the yearly plan. People: two years, as long as a
 * certificate for which somebody shows that he took part. Tests of one phone: a quarter, after which a phone is tested anew. Numbers of
 * presence: three years, for trends; nobody is in them. Last signals, and shifts that are over: two weeks, for no source counts for longer
 * than a day. Recordings: a month, for the evaluation. Phones: a year without a sign, for then no call reached them anyhow. Who left: a
 * quarter, in which he can still come back or ask for what is kept. Mails: a month.
 */
export const usualTerms: Terms = {
  'call-texts': 365,
  'call-people': 730,
  'test-calls': 90,
  recordings: 30,
  'presence-days': 1096,
  signals: 14,
  rosters: 14,
  phones: 365,
  leavers: 90,
  mails: 30,
};

/** No term is shorter than what still has to be done with it, nor longer than a purpose lasts. */
export const bounds: Readonly<Record<Kind, { readonly least: number; readonly most: number }>> = {
  'call-texts': { least: 30, most: 3653 },
  'call-people': { least: 30, most: 3653 },
  'test-calls': { least: 7, most: 730 },
  recordings: { least: 1, most: 3653 },
  'presence-days': { least: 30, most: 3653 },
  signals: { least: 2, most: 90 },
  rosters: { least: 1, most: 365 },
  phones: { least: 90, most: 1096 },
  leavers: { least: 1, most: 1096 },
  mails: { least: 7, most: 365 },
};

const days = z.int().min(1).max(10_000);
export const termsSchema = z.strictObject({
  'call-texts': days,
  'call-people': days,
  'test-calls': days,
  recordings: days,
  'presence-days': days,
  signals: days,
  rosters: days,
  phones: days,
  leavers: days,
  mails: days,
}) satisfies z.ZodType<Terms>;

export type RetentionEvent =
  /** A kind that is not in it has its usual term. */
  | { readonly type: 'TermsSet'; readonly terms: Partial<Terms> }
  /** That it was done, so that the log tells of it: nobody stands in it. */
  | { readonly type: 'CallForgotten'; readonly call: Id; readonly kind: 'call-texts' | 'call-people' }
  | { readonly type: 'LeaversForgotten'; readonly people: number };

/** What the events of the stream `retention` hold. */
export const retentionEventShapes: EventShapes<RetentionEvent> = {
  TermsSet: z.strictObject({ terms: z.partialRecord(z.enum(kinds), days) }),
  CallForgotten: z.strictObject({ call: idSchema, kind: z.enum(['call-texts', 'call-people']) }),
  LeaversForgotten: z.strictObject({ people: z.int().min(1) }),
};

export interface RetentionState {
  readonly terms: Terms;
  /** By call, what of it was forgotten. */
  readonly forgotten: ReadonlyMap<Id, ReadonlySet<'call-texts' | 'call-people'>>;
  /** What went last, the newest first. */
  readonly done: readonly Done[];
}

/** When (ISO) what went. */
export type Done = { readonly at: string } & (
  | { readonly kind: 'call-texts' | 'call-people'; readonly call: Id }
  | { readonly kind: 'leavers'; readonly people: number }
);

/** Of what went, so much is remembered; the log has all of it. */
const mostDone = 100;

export const initialRetention: RetentionState = { terms: usualTerms, forgotten: new Map(), done: [] };

export function evolveRetention(
  state: RetentionState,
  { event, at }: Pick<Recorded<RetentionEvent>, 'event' | 'at'>,
): RetentionState {
  if (event.type === 'TermsSet') return { ...state, terms: { ...usualTerms, ...event.terms } };
  if (event.type === 'LeaversForgotten')
    return { ...state, done: withDone(state, { at, kind: 'leavers', people: event.people }) };
  const { call, kind } = event;
  const before = state.forgotten.get(call) ?? [];
  const forgotten = new Map(state.forgotten).set(call, new Set([...before, kind]));
  return { ...state, forgotten, done: withDone(state, { at, kind, call }) };
}

function withDone({ done }: RetentionState, newest: Done): readonly Done[] {
  return [newest, ...done].slice(0, mostDone);
}

/** Codes: `super-user-needed`, `term-out-of-bounds`. */
export function decideTerms(
  state: RetentionState,
  terms: Terms,
  { organisation, user }: { readonly organisation: Organisation; readonly user: Id },
): Result<readonly RetentionEvent[]> {
  if (!isSuperUser(organisation, user)) return refuse('super-user-needed');
  for (const kind of kinds) {
    const { least, most } = bounds[kind];
    if (terms[kind] < least || terms[kind] > most) return refuse('term-out-of-bounds', { kind, least, most });
  }
  return kinds.every((kind) => terms[kind] === state.terms[kind]) ? ok([]) : ok([{ type: 'TermsSet', terms }]);
}

/** What a call is to retention. */
export interface KeptCall {
  readonly call: Id;
  readonly mode: 'real' | 'drill' | 'test';
  readonly running: boolean;
  /** When something last happened in it (ISO). */
  readonly lastAt: string;
  readonly endedAt?: string | undefined;
  /** What was said in it can still be heard. */
  readonly recorded?: boolean | undefined;
}

export interface Due {
  readonly call: Id;
  readonly kind: 'call-texts' | 'call-people' | 'recordings';
  readonly at: Temporal.Instant;
}

/** When what of which call goes, the first first; what went already is left out, and a call that runs stays. */
export function dueOf(state: RetentionState, calls: readonly KeptCall[]): readonly Due[] {
  return calls
    .filter(({ running }) => !running)
    .flatMap(({ call, mode, lastAt, endedAt, recorded = false }) => {
      const ended = Temporal.Instant.from(endedAt ?? lastAt);
      const done = state.forgotten.get(call);
      const left = (['call-texts', 'call-people'] as const)
        .filter((kind) => done?.has(kind) !== true)
        .map((kind): Due => {
          const term = mode === 'test' ? state.terms['test-calls'] : state.terms[kind];
          return { call, kind, at: ended.add({ hours: term * 24 }) };
        });
      const heard: Due = { call, kind: 'recordings', at: ended.add({ hours: state.terms.recordings * 24 }) };
      return recorded ? [heard, ...left] : left;
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}
