import type { Language } from '#platform/kernel/language.ts';
import { fromIso, startOfDay, toIso } from '#platform/kernel/time.ts';
import { isSelection } from '../guide/places.ts';
import type { Phase } from '../guide/schema/planning.ts';
import { languagesOf } from '../guide/translated.ts';
import type { ProcedureFile, StageName } from './file.ts';
import { isOutsider } from './interest/invitation.ts';
import type { InvitationSource } from './interest/invitation-source.ts';
import { fileId, type LotState, lotsOf, partsOfFileId, stateOfLot } from './lots.ts';
import type { Round } from './negotiation/state.ts';
import { deadlineFor, hasOpened, roundsFor, runningRound, seesRound } from './negotiation/turns.ts';
import { viewOutage } from './outage/view.ts';
import { endOf, guideOf, phases, startOf } from './planning/phases.ts';
import { nextStep, viewOf } from './procedure.ts';
import type { Viewer } from './roles.ts';
import type { NextStep } from './stage.ts';
import { stageNames } from './stages.ts';
import { standstillOf } from './standstill/terms.ts';

export interface TimeLineSegment {
  readonly phase: string;
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  /** Set for a phase that is known by condition or month only. */
  readonly note?: string;
  readonly status: 'past' | 'running' | 'coming' | 'undated';
  readonly changed: boolean;
  /** A round of new tenders, which no guide plans; its title is that of the round. */
  readonly round?: Pick<Round, 'number' | 'final'> & {
    readonly extensions: readonly Pick<Round['extensions'][number], 'at' | 'reason'>[];
  };
}

export interface FrameLot {
  readonly id: string;
  readonly title: string;
  /** Id of its own file, and how far it is; absent where there is one lot. */
  readonly procedure?: string;
  readonly state?: LotState;
  /** What this person has to do in it; said in the file that lots share. */
  readonly next?: NextStep;
}

/** What every page of a procedure shows around its content. */
export interface FrameView {
  readonly procedure: string;
  readonly title: string;
  readonly reference: string;
  readonly authority: string;
  readonly timeZone: string;
  readonly language: string;
  /** The languages in which the guide can be read, where there are several. */
  readonly languages?: readonly Language[];
  /** The procedure is in its selection phase: requests to participate are handed in. */
  readonly selection?: true;
  /** Only who is invited takes part; where that is decided. */
  readonly invitedFrom?: InvitationSource;
  /** This viewer has no part in it: he is shown that it runs. */
  readonly outsider?: true;
  readonly lots: readonly FrameLot[];
  /** Whose file this is, of several lots; `title` is then that of the whole procedure. Absent in the file that they share. */
  readonly lot?: string;
  readonly published: boolean;
  readonly stopped?: { readonly reason: string; readonly duration: 'for-now' | 'for-good'; readonly at: string };
  readonly deadline: string;
  readonly closed: boolean;
  readonly opened: boolean;
  /** The award, or of a selection phase the selection, is final: of this lot, or of all where they share the file. */
  readonly awarded: boolean;
  /** The round of negotiations that this viewer has to do with; `deadline`, `closed` and `opened` are then about it. */
  readonly round?: { readonly number: number; readonly final: boolean };
  /** Where the guide has a rule for an outage of the platform, and there is something of it to be said. */
  readonly outage?: {
    /** The deadline has passed, and a report that was made in time is undecided. */
    readonly holdsVault: boolean;
    readonly mayReport: boolean;
    /** How the deadline was moved last. */
    readonly moved?: { readonly from: string; readonly to: string; readonly reason: string };
  };
  readonly timeLine: readonly TimeLineSegment[];
  /** Absent when this person has nothing to do now. */
  readonly next?: NextStep;
  /** Stages of which this person may see something. */
  readonly stages: readonly StageName[];
  readonly roles: Viewer['roles'];
  readonly operator?: { readonly id: string; readonly name: string };
  readonly version: number;
  readonly now: string;
}

export function frameOf(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): FrameView {
  const guide = guideOf(file);
  const languages = languagesOf(guide);
  const deadline = deadlineFor(file, viewer);
  const round = seesRound(file, viewer) ? file.negotiation.round : undefined;
  const stopped = file.termination.stopped;
  const next = nextStep(file, viewer, now);
  const lots = lotsIn(file, now);
  return {
    procedure: file.preparation.procedure ?? '',
    title: file.preparation.whole?.title ?? guide.title,
    reference: guide.reference,
    authority: guide.authority.name,
    timeZone: guide.timeZone,
    language: guide.language,
    ...(languages.length > 1 ? { languages } : {}),
    ...(isSelection(guide) ? { selection: true as const } : {}),
    ...invitationIn(file, viewer),
    lots,
    ...(file.lot === undefined ? {} : { lot: file.lot }),
    published: file.preparation.publishedAt !== undefined,
    ...(stopped === undefined
      ? {}
      : { stopped: { reason: stopped.reason, duration: stopped.duration, at: stopped.at } }),
    deadline: toIso(deadline),
    closed: Temporal.Instant.compare(now, deadline) >= 0,
    opened: hasOpened(file) && (round === undefined || runningRound(file) === undefined),
    ...(round === undefined ? {} : { round: { number: round.number, final: round.final } }),
    awarded: isAwarded(file, lots),
    ...outageIn(file, viewer, now),
    timeLine: isOutsider(file, viewer) ? [] : timeLine(file, viewer, now),
    ...(next === undefined ? {} : { next }),
    stages: stageNames.filter((name) => viewOf(name, file, viewer, now) !== undefined),
    roles: viewer.roles,
    ...(viewer.operator === undefined ? {} : { operator: viewer.operator }),
    version: file.version,
    now: toIso(now),
  };
}

function invitationIn(file: ProcedureFile, viewer: Viewer): Pick<FrameView, 'invitedFrom' | 'outsider'> {
  const { invitedFrom } = file.preparation;
  if (invitedFrom === undefined) return {};
  return { invitedFrom, ...(isOutsider(file, viewer) ? { outsider: true as const } : {}) };
}

function lotsIn(file: ProcedureFile, now: Temporal.Instant): readonly FrameLot[] {
  const lots = lotsOf(file);
  if (lots.length === 0) return guideOf(file).lots;
  const { procedure } = partsOfFileId(file.preparation.procedure ?? '');
  return lots.map(({ id, title }) => ({
    id,
    title,
    procedure: fileId(procedure, id),
    state: stateOfLot(file, id, now),
  }));
}

function isAwarded(file: ProcedureFile, lots: readonly FrameLot[]): boolean {
  const shared = lotsOf(file).length > 0 && file.lot === undefined;
  return shared ? lots.every(({ state }) => state === 'awarded') : file.contract.final !== undefined;
}

function outageIn(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): Pick<FrameView, 'outage'> {
  const shown = viewOutage(file, viewer, now);
  if (shown === undefined) return {};
  const { holdsVault, extensions, may } = shown;
  const last = extensions.at(-1);
  if (!holdsVault && !may.report && last === undefined) return {};
  const moved = last === undefined ? {} : { moved: { from: last.from, to: last.to, reason: last.reason } };
  return { outage: { holdsVault, mayReport: may.report, ...moved } };
}

/** The phases of the guide, and between them the rounds that this viewer has to do with. */
export function timeLine(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): readonly TimeLineSegment[] {
  return roundsFor(file, viewer).reduce<readonly TimeLineSegment[]>(
    (line, round) => {
      const after = line.findIndex(({ start }) => start !== undefined && start > round.openedAt);
      return line.toSpliced(after < 0 ? line.length : after, 0, roundSegment(round, now));
    },
    phasesOnLine(file, now),
  );
}

function roundSegment({ number, final, openedAt, until, extensions }: Round, now: Temporal.Instant): TimeLineSegment {
  return {
    phase: `round-${number}`,
    title: '',
    start: openedAt,
    end: until,
    status: status(fromIso(openedAt), fromIso(until), now),
    changed: extensions.length > 0,
    round: { number, final, extensions: extensions.map(({ at, reason }) => ({ at, reason })) },
  };
}

function phasesOnLine(file: ProcedureFile, now: Temporal.Instant): readonly TimeLineSegment[] {
  return phases(file).map((phase) => {
    const { start, end, changed } = spanOf(file, phase);
    return {
      phase: phase.id,
      title: phase.title,
      ...(start === undefined ? {} : { start: toIso(start) }),
      ...(end === undefined ? {} : { end: toIso(end) }),
      ...(phase.condition === undefined ? {} : { note: phase.condition }),
      status: status(start, end, now),
      changed,
    };
  });
}

interface Span {
  readonly start: Temporal.Instant | undefined;
  readonly end: Temporal.Instant | undefined;
  /** Differs from what the guide planned. */
  readonly changed: boolean;
}

/** As planned; but the standstill is what the law makes of the letters that were really sent (ALM-20). */
function spanOf(file: ProcedureFile, phase: Phase): Span {
  const guide = guideOf(file);
  const start = startOf(phase, guide.timeZone);
  const end = endOf(phase, guide.timeZone);
  const running = phase.id === guide.standstill.period ? standstillOf(file) : undefined;
  if (running === undefined) return { start, end, changed: file.planning.datings[phase.id] !== undefined };
  const { firstDay, earliestConclusion } = running.standstill;
  const changed = end === undefined || !earliestConclusion.equals(end);
  return { start: startOfDay(firstDay, guide.timeZone), end: earliestConclusion, changed };
}

function status(
  start: Temporal.Instant | undefined,
  end: Temporal.Instant | undefined,
  now: Temporal.Instant,
): TimeLineSegment['status'] {
  if (start === undefined || end === undefined) return 'undated';
  if (Temporal.Instant.compare(now, end) >= 0) return 'past';
  return Temporal.Instant.compare(now, start) >= 0 ? 'running' : 'coming';
}
