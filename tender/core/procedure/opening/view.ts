import { toIso } from '#platform/kernel/time.ts';
import type { Finding } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import type { Turn } from '../negotiation/state.ts';
import { deadlineFor, seesRound, turnsOf } from '../negotiation/turns.ts';
import { undecided } from '../outage/rule.ts';
import { isClosed, plannedDeadlineOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { appointed, custodyWarnings, released, shareOf, sharesNeeded } from './custody.ts';
import type { OpeningFailure } from './events.ts';
import { leaderShareOf, leadersWithKey } from './price-envelope.ts';
import {
  holdsUnusedPriceKey,
  leadsAlone,
  mayOpenPricesAlone,
  mayReleasePrices,
  type PriceOpeningView,
  viewPrices,
} from './view-prices.ts';

export interface OpeningRecordView {
  /** Absent for the first tenders. */
  readonly round?: number;
  /** Exclusive. */
  readonly deadline: string;
  readonly openedAt: string;
  /** User ids of those who opened. */
  readonly by: readonly string[];
  readonly tenders: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly placedAt: string;
    readonly revision: number;
    /** Why it could not be opened; its sentence is `opening-failure-<code>`. */
    readonly failure?: OpeningFailure;
  }[];
  readonly refusedLate: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly at: string;
    readonly millisecondsLate: number;
  }[];
  readonly document: string;
}

export interface CustodianView {
  readonly user: string;
  /** Has the role of custodian; who has not, leads and may have a key of the price envelope. */
  readonly appointed: boolean;
  /** Of his own key; absent while he has registered none. */
  readonly recipient?: string;
  readonly registeredAt?: string;
  /** Has a share of the vault key: who registered a key before publication. */
  readonly holdsShare: boolean;
  /** Has the whole key of the price vault, as process leader. */
  readonly holdsPriceKey: boolean;
  /** When he last showed that he can open it. */
  readonly provedAt?: string;
  readonly releasedAt?: string;
}

export interface OpeningView {
  readonly stage: 'opening';
  /** `none`: not published, so there is no key yet; `open`: tenders can be placed, how many is not shown; `closed`: waits for those who open it. */
  readonly vault: 'none' | 'open' | 'closed' | 'opened';
  /** The recipient to which tenders are sealed; absent before publication. */
  readonly recipient?: string;
  readonly deadline: string;
  /** So many shares open it. */
  readonly personsNeeded: number;
  /** For those who work on the procedure; empty for others. */
  readonly custodians: readonly CustodianView[];
  /** The viewer himself, when he is a custodian. */
  readonly custody?: CustodianView;
  /** What threatens the opening, for those who work on the procedure; a sentence of the core for each code. */
  readonly warnings: readonly Finding[];
  /** Who released his share, in order; for those who work on the procedure. */
  readonly released: readonly { readonly user: string; readonly at: string }[];
  /** Attempts to open before the deadline; for those who watch over the procedure. */
  readonly early: readonly { readonly user: string; readonly at: string }[];
  /** Shares offered that were not those committed to; for those who watch over the procedure. */
  readonly refused: readonly { readonly user: string; readonly at: string }[];
  /** The opening record: for staff, and a copy for every tenderer in it (ALM-04). */
  readonly record?: OpeningRecordView;
  /** The records of earlier openings, where rounds of new tenders followed; under the same rule. */
  readonly earlier: readonly OpeningRecordView[];
  /** The round whose vault this is; absent for the first tenders. */
  readonly round?: number;
  /** Where the guide has a price envelope. */
  readonly prices?: PriceOpeningView;
  readonly may: {
    readonly register: boolean;
    readonly prove: boolean;
    readonly release: boolean;
    readonly releasePrices: boolean;
    readonly openPricesAlone: boolean;
  };
}

/** Before publication those who work on it see who will keep the key; afterwards everybody sees that there is a vault. */
export function viewOpening(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): OpeningView | undefined {
  const works = isStaff(viewer) || isOneOf(viewer, 'custodian');
  const { early, refused, opened, vault } = file.opening;
  if (file.preparation.guide === undefined || (vault === undefined && !works)) return undefined;
  const readable = recordsOf(file).filter((one) => works || isIn(one, viewer));
  const record = opened === undefined ? undefined : readable.find(({ openedAt }) => openedAt === opened.at);
  const inRound = seesRound(file, viewer) ? file.negotiation.round?.number : undefined;
  const keeps = isOneOf(viewer, 'custodian') || (isOneOf(viewer, 'process-leader') && leadsAlone(file));
  const own = keeps && viewer.user !== undefined ? custodian(file, viewer.user) : undefined;
  const holds = own?.holdsShare === true && opened === undefined;
  const prices = viewPrices(file, viewer, works);
  return {
    stage: 'opening',
    vault: stateOf(file, viewer, now),
    ...(vault === undefined ? {} : { recipient: vault.recipient }),
    deadline: toIso(deadlineFor(file, viewer)),
    personsNeeded: sharesNeeded(file),
    custodians: works ? keepers(file).map((user) => custodian(file, user)) : [],
    ...(own === undefined ? {} : { custody: own }),
    warnings: works ? custodyWarnings(file, now) : [],
    released: works ? file.opening.released : [],
    early: isStaff(viewer) ? early : [],
    refused: isStaff(viewer) ? refused : [],
    ...(record === undefined ? {} : { record }),
    earlier: readable.filter((one) => one !== record),
    ...(inRound === undefined ? {} : { round: inRound }),
    ...(prices === undefined ? {} : { prices }),
    may: {
      register: own !== undefined && vault === undefined,
      prove: holds || holdsUnusedPriceKey(file, viewer.user),
      release: holds && isClosed(file, now) && undecided(file).length === 0 && !released(file, viewer.user),
      releasePrices: mayReleasePrices(file, viewer.user),
      openPricesAlone: mayOpenPricesAlone(file, viewer.user),
    },
  };
}

function isIn({ tenders }: OpeningRecordView, { operator }: Viewer): boolean {
  return operator !== undefined && tenders.some((one) => one.operator === operator.id);
}

function stateOf(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): OpeningView['vault'] {
  if (file.opening.vault === undefined) return 'none';
  const hidden = file.negotiation.round !== undefined && !seesRound(file, viewer);
  if (hidden || file.opening.opened !== undefined) return 'opened';
  return isClosed(file, now) ? 'closed' : 'open';
}

/** Everybody with the role, and everybody who was given a share, whatever became of his role. */
function keepers(file: ProcedureFile): readonly string[] {
  const given = file.opening.vault?.custodians.map(({ user }) => user) ?? [];
  const leading = file.opening.prices.vault?.leaders.map(({ user }) => user) ?? leadersWithKey(file);
  return [...new Set([...appointed(file), ...given, ...leading])];
}

function custodian(file: ProcedureFile, user: string): CustodianView {
  const key = file.opening.keys[user];
  const provedAt = file.opening.proofs[user];
  const act = file.opening.released.find((one) => one.user === user);
  return {
    user,
    appointed: appointed(file).includes(user),
    ...(key === undefined ? {} : { recipient: key.recipient, registeredAt: key.at }),
    holdsShare: shareOf(file, user) !== undefined,
    holdsPriceKey: leaderShareOf(file, user) !== undefined,
    ...(provedAt === undefined ? {} : { provedAt }),
    ...(act === undefined ? {} : { releasedAt: act.at }),
  };
}

/** What the record of the last opening says. */
export function recordOf(file: ProcedureFile): OpeningRecordView | undefined {
  const { opened } = file.opening;
  return opened === undefined ? undefined : recordsOf(file).at(-1);
}

/** What each opening record says, the first tenders first; also what the documents are made from. An attempt after the opening changes it no more. */
export function recordsOf(file: ProcedureFile): readonly OpeningRecordView[] {
  return turnsOf(file).flatMap((turn) => recordOfTurn(file, turn));
}

function recordOfTurn(file: ProcedureFile, { round, opening, submission }: Turn): readonly OpeningRecordView[] {
  const { opened } = opening;
  if (opened === undefined) return [];
  // Who was refused before an outage moved the deadline was not late in the end.
  const deadline = round?.until ?? toIso(plannedDeadlineOf(file));
  return [
    {
      ...(round === undefined ? {} : { round: round.number }),
      deadline,
      openedAt: opened.at,
      by: opened.by,
      tenders: opened.tenders.map(({ operator, placedAt, revision, failure }) => ({
        operator,
        operatorName: operatorName(file, operator),
        placedAt,
        revision,
        ...(failure === undefined ? {} : { failure }),
      })),
      refusedLate: submission.late
        .filter(({ at }) => at >= deadline && at <= opened.at)
        .map((attempt) => ({ ...attempt, operatorName: operatorName(file, attempt.operator) })),
      document: round === undefined ? 'opening-record' : `opening-record-${round.number}`,
    },
  ];
}
