import { toIso } from '#platform/kernel/time.ts';
import { admitted, remaining, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { withKey } from '../opening/custody.ts';
import { isClosed } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { earliestUntil, goingOn, inTheWay } from './decide.ts';
import type { Round, Talk, Turn } from './state.ts';
import { hasOpened, negotiationsClosed, receivedFrom, turnsOf } from './turns.ts';

/** One tenderer in one round. */
export interface InvitedView {
  readonly operator: string;
  readonly operatorName: string;
  /** Once the round is opened: he handed in a new tender, his last one stands, or he is out. */
  readonly outcome?: 'new' | 'stands' | 'out';
  readonly placedAt?: string;
}

export interface RoundView extends Omit<Round, 'invited' | 'seq'> {
  readonly closed: boolean;
  readonly open: boolean;
  readonly openedByCustodiansAt?: string;
  /** Who was invited; for those who work on the tenders, and of a tenderer he himself. */
  readonly invited: readonly InvitedView[];
}

/** The tender of one tenderer that counts now. */
export interface StandingView {
  readonly operator: string;
  readonly operatorName: string;
  /** 0 for the first tenders. */
  readonly round: number;
  readonly placedAt: string;
  readonly revision: number;
  readonly receipt: string;
  readonly out?: { readonly round: number; readonly why: 'reduced' | 'nothing-new'; readonly at: string };
}

export interface NegotiationView {
  readonly stage: 'negotiation';
  readonly rounds: readonly RoundView[];
  readonly mostRounds: number;
  readonly subjects: readonly { readonly id: string; readonly title: string }[];
  readonly withoutNewTender: 'stands' | 'out';
  readonly firstTendersSuffice: boolean;
  readonly reduceTo?: number;
  /** Of a tenderer those with him alone. */
  readonly talks: readonly (Talk & { readonly operatorName: string })[];
  readonly standing: readonly StandingView[];
  readonly closed: boolean;
  readonly forgone?: { readonly reason: string; readonly at: string };
  /** The earliest deadline of a round that is called now; the days of the guide. */
  readonly earliest: string;
  readonly days: number;
  /** Who would be invited now, and who would be left out by the number of the guide; for those who work on the tenders. */
  readonly wouldGoOn?: {
    readonly invited: readonly string[];
    readonly leftOut: readonly string[];
  };
  /** Persons for whom a share of the key of a new vault would be sealed. */
  readonly keepers: readonly { readonly user: string; readonly recipient: string }[];
  readonly may: {
    readonly record: boolean;
    readonly invite: boolean;
    readonly extend: boolean;
    readonly forgo: boolean;
  };
}

/** For those who work on the tenders all of it; a tenderer sees what was said and asked of himself, and what of his counts. */
export function viewNegotiation(
  file: ProcedureFile,
  viewer: Viewer,
  now: Temporal.Instant,
): NegotiationView | undefined {
  const rule = file.preparation.guide?.negotiation;
  if (rule === undefined || !hasOpened(file)) return undefined;
  const staff = isStaff(viewer);
  const own = viewer.operator?.id;
  if (!staff && (own === undefined || !tenderers(file).includes(own))) return undefined;
  const seen = (operator: string): boolean => staff || operator === own;
  const leads = isOneOf(viewer, 'buyer', 'process-leader');
  const free = leads && inTheWay(file).ok;
  const { forgone, talks, round } = file.negotiation;
  return {
    stage: 'negotiation',
    rounds: roundsOf(file, seen, now),
    mostRounds: rule.rounds,
    subjects: rule.subjects.map(({ id, title }) => ({ id, title })),
    withoutNewTender: rule.withoutNewTender,
    firstTendersSuffice: rule.firstTendersSuffice,
    ...(rule.reduceTo === undefined ? {} : { reduceTo: rule.reduceTo }),
    talks: talks
      .filter(({ operator }) => seen(operator))
      .map((talk) => ({ ...talk, operatorName: operatorName(file, talk.operator) })),
    standing: standingOf(file).filter(({ operator }) => seen(operator)),
    closed: negotiationsClosed(file),
    ...(forgone === undefined ? {} : { forgone }),
    earliest: toIso(earliestUntil(file, now)),
    days: rule.days,
    ...(free ? { wouldGoOn: namesOf(file, goingOn(file, rule)) } : {}),
    keepers: leads ? keepersOf(file) : [],
    may: {
      record: free,
      invite: free && (round?.number ?? 0) < rule.rounds,
      extend: leads && round !== undefined && file.opening.opened === undefined && !isClosed(file, now),
      forgo: free && rule.firstTendersSuffice && round === undefined,
    },
  };
}

function namesOf(
  file: ProcedureFile,
  { invited, leftOut }: ReturnType<typeof goingOn>,
): NonNullable<NegotiationView['wouldGoOn']> {
  const name = (operator: string): string => operatorName(file, operator);
  return { invited: invited.map(name), leftOut: leftOut.map(({ operator }) => name(operator)) };
}

function keepersOf(file: ProcedureFile): NegotiationView['keepers'] {
  return withKey(file).flatMap((user) => {
    const key = file.opening.keys[user];
    return key === undefined ? [] : [{ user, recipient: key.recipient }];
  });
}

function roundsOf(
  file: ProcedureFile,
  seen: (operator: string) => boolean,
  now: Temporal.Instant,
): readonly RoundView[] {
  return turnsOf(file).flatMap((turn): readonly RoundView[] => {
    const { round, opening } = turn;
    if (round === undefined) return [];
    const invited = round.invited.filter(seen).map((operator) => invitedView(file, turn, round, operator));
    // Of a round to which he was not invited a tenderer hears nothing.
    if (invited.length === 0 && !round.invited.every(seen)) return [];
    const { seq: _seq, ...shown } = round;
    const closed = toIso(now) >= round.until;
    return [
      {
        ...shown,
        invited,
        closed,
        open: opening.opened === undefined,
        ...(opening.opened === undefined ? {} : { openedByCustodiansAt: opening.opened.at }),
      },
    ];
  });
}

function invitedView(file: ProcedureFile, { opening }: Turn, { number }: Round, operator: string): InvitedView {
  const named = { operator, operatorName: operatorName(file, operator) };
  if (opening.opened === undefined) return named;
  const tender = opening.opened.tenders.find((one) => one.operator === operator);
  if (tender?.content !== undefined) return { ...named, outcome: 'new', placedAt: tender.placedAt };
  return { ...named, outcome: file.negotiation.out[operator]?.round === number ? 'out' : 'stands' };
}

/** What counts of whom. Whoever left the procedure in another way is not in the negotiations any more either. */
function standingOf(file: ProcedureFile): readonly StandingView[] {
  const inside = remaining(file);
  return tenderers(file).flatMap((operator): readonly StandingView[] => {
    const tender = receivedFrom(file, operator);
    const out = file.negotiation.out[operator];
    if (tender === undefined || (!inside.includes(operator) && out === undefined)) return [];
    const { round, placedAt, revision } = tender;
    return [
      {
        operator,
        operatorName: operatorName(file, operator),
        round,
        placedAt,
        revision,
        receipt: `receipt-${operator}-${revision}`,
        ...(out === undefined ? {} : { out }),
      },
    ];
  });
}

/** Tenderers with whom nobody has talked since the last round, or since the first tenders. */
export function untalked(file: ProcedureFile): readonly string[] {
  const since = file.negotiation.round?.openedAt ?? '';
  const talked = new Set(file.negotiation.talks.filter(({ at }) => at > since).map(({ operator }) => operator));
  return admitted(file).filter((operator) => !talked.has(operator));
}
