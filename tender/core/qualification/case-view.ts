import type { Note } from '../legal/notes.ts';
import type { FileRef } from '../procedure/basics.ts';
import { isOneOf, type Viewer } from '../procedure/roles.ts';
import { barAfter } from './bar.ts';
import { needsTrial, readyTeams, teamsOf } from './decide/permits.ts';
import { type DecisionDue, decisionDue } from './due.ts';
import type { Outcome } from './events.ts';
import { coveringPiece, expiringOn } from './expiry.ts';
import { languageOfGuide } from './guide/translation.ts';
import { type RemedyView, remediesAfter } from './remedies.ts';
import {
  type CaseDecision,
  type CasePiece,
  guideOfSystem,
  type Judgment,
  type Permit,
  type QualificationCase,
  type QualificationSystem,
  type Standing,
  standingOf,
  type Trial,
} from './state.ts';
import { supplementAsked, type Turn, turnOf } from './turn.ts';

export interface ItemView {
  readonly id: string;
  readonly title: string;
  readonly source?: string | undefined;
  /** As handed in last. */
  readonly file?: FileRef | undefined;
  readonly judged?: Judgment | undefined;
}

export interface AttestationView {
  readonly id: string;
  readonly title: string;
  readonly source?: string | undefined;
  readonly pieces: readonly (CasePiece & { readonly schemeTitle?: string | undefined })[];
  /** ISO day through which what was accepted is valid; undefined where nothing is, or where it does not end. */
  readonly validThrough?: string | undefined;
  readonly covered: boolean;
  /** Told ahead: since when, and until when it is valid. */
  readonly expiring?: { readonly validUntil: string; readonly toldOn: string } | undefined;
}

export interface TeamView {
  readonly id: string;
  readonly name: string;
  /** Has every permit of the domain. */
  readonly ready: boolean;
  readonly permits: readonly {
    readonly id: string;
    readonly title: string;
    readonly issuer: string;
    readonly source?: string | undefined;
    readonly permit?: Permit | undefined;
  }[];
}

export interface DecisionView extends Omit<CaseDecision, 'criteria'> {
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  /** How the first free day was counted (ORES-09). */
  readonly barWhy?: readonly Note[] | undefined;
  /** How it can be contested, and until when; once it was notified. */
  readonly remedies: readonly RemedyView[];
}

export type StepName = 'interest' | 'file' | 'application' | 'examination' | 'permits' | 'trial' | 'decision';

/** A part of the way to a qualification. Instants are ISO; `skipped` is what is not asked of this operator. */
export interface CaseStep {
  readonly name: StepName;
  readonly state: 'past' | 'running' | 'coming' | 'skipped';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface CaseActions {
  readonly examine: boolean;
  readonly sendFile: boolean;
  readonly requestSupplement: boolean;
  readonly conclude: boolean;
  readonly judgePieces: boolean;
  readonly judgePermits: boolean;
  readonly assignTrial: boolean;
  readonly payTrial: boolean;
  readonly evaluateTrial: boolean;
  readonly refuse: boolean;
  readonly qualify: boolean;
  readonly end: boolean;
  readonly notify: boolean;
  readonly withdraw: boolean;
  readonly apply: boolean;
  readonly handInPermits: boolean;
  readonly renew: boolean;
}

export interface CaseView {
  readonly key: string;
  readonly operator: string;
  readonly name: string;
  readonly language: string;
  readonly standing: Standing;
  readonly expressedAt: string;
  readonly contact: QualificationCase['contact'];
  readonly remarks?: string | undefined;
  readonly withdrawn?: QualificationCase['withdrawn'];
  readonly fileSentAt?: string | undefined;
  readonly applications: QualificationCase['applications'];
  readonly supplements: QualificationCase['supplements'];
  readonly supplementAsked: boolean;
  readonly items: readonly ItemView[];
  readonly attestations: readonly AttestationView[];
  readonly concluded?: QualificationCase['concluded'];
  readonly leastTeams: number;
  readonly teams: readonly TeamView[];
  readonly trial: {
    readonly asked: boolean;
    readonly highestValue?: string | undefined;
    readonly given?: Trial | undefined;
  };
  readonly decisions: readonly DecisionView[];
  /** By when he must be told of the decision on his application. */
  readonly due?: DecisionDue | undefined;
  readonly turn: Turn;
  readonly steps: readonly CaseStep[];
  readonly may: CaseActions;
}

/**
 * A case as its authority sees it, or as its own operator does: to him a decision is there from its notification on, and what was found
 * in the examination once he was asked for a supplement, or it was concluded.
 */
export function caseView(
  file: QualificationSystem,
  one: QualificationCase,
  viewer: Viewer,
  today: Temporal.PlainDate,
): CaseView {
  const own = viewer.operator?.id === one.operator;
  const shown = own ? asTold(one) : one;
  const guide = guideOfSystem(file);
  const { key, operator, name, language, expressedAt, contact, remarks, withdrawn, fileSentAt } = shown;
  return {
    key,
    operator,
    name,
    language,
    expressedAt,
    contact,
    remarks,
    withdrawn,
    fileSentAt,
    standing: standingOf(shown),
    applications: shown.applications,
    supplements: shown.supplements,
    supplementAsked: supplementAsked(shown),
    items: itemsOf(file, shown),
    attestations: guide.attestations.map((asked) => attestationView(file, shown, asked.id, today)),
    concluded: shown.concluded,
    leastTeams: guide.teams.least,
    teams: teamsView(file, shown),
    trial: {
      asked: needsTrial(file, shown),
      highestValue: guide.trial.highestValue,
      given: shown.trial,
    },
    decisions: shown.decisions.map((decision) => decisionView(file, decision)),
    due: decisionDue(file, shown),
    turn: turnOf(file, shown, today),
    steps: stepsOf(file, shown),
    may: mayIn(file, one, viewer),
  };
}

function asTold(one: QualificationCase): QualificationCase {
  const told = one.concluded !== undefined || one.supplements.length > 0 || one.decisions.length > 0;
  return {
    ...one,
    decisions: one.decisions.filter(({ notified }) => notified !== undefined),
    items: told ? one.items : {},
    pieces: told ? one.pieces : one.pieces.map(({ judged: _judged, ...piece }) => piece),
  };
}

function itemsOf(file: QualificationSystem, one: QualificationCase): readonly ItemView[] {
  const handedIn = one.applications.flatMap(({ items }) => items);
  return guideOfSystem(file).application.items.map(({ id, title, source }) => ({
    id,
    title,
    source,
    file: handedIn.findLast(({ item }) => item === id)?.file,
    judged: one.items[id],
  }));
}

function attestationView(
  file: QualificationSystem,
  one: QualificationCase,
  id: string,
  today: Temporal.PlainDate,
): AttestationView {
  const asked = guideOfSystem(file).attestations.find((known) => known.id === id);
  const covering = coveringPiece(one.pieces, id, today);
  const expiring = isRunning(one)
    ? expiringOn(file, one, today).find(({ attestation }) => attestation.id === id)
    : undefined;
  return {
    id,
    title: asked?.title ?? id,
    source: asked?.source,
    pieces: one.pieces
      .filter(({ attestation }) => attestation === id)
      .map((piece) => ({ ...piece, schemeTitle: asked?.accepts.find((known) => known.id === piece.scheme)?.title })),
    validThrough: covering?.validUntil,
    covered: covering !== undefined,
    expiring: expiring === undefined ? undefined : { validUntil: expiring.validUntil, toldOn: expiring.toldOn },
  };
}

/** What ends of a case that is over is nobody's concern. */
function isRunning(one: QualificationCase): boolean {
  return standingOf(one) !== 'closed';
}

function teamsView(file: QualificationSystem, one: QualificationCase): readonly TeamView[] {
  const { permits } = guideOfSystem(file).teams;
  const ready = readyTeams(file, one);
  return teamsOf(one).map(({ id, name }) => ({
    id,
    name,
    ready: ready.includes(id),
    permits: permits.map((permit) => ({ ...permit, permit: one.permits[id]?.[permit.id] })),
  }));
}

function decisionView(file: QualificationSystem, decision: CaseDecision): DecisionView {
  const guide = guideOfSystem(file);
  const { notified } = decision;
  const barred = notified?.freeFrom !== undefined;
  return {
    ...decision,
    criteria: decision.criteria.map((id) => {
      const known = guide.criteria.find((criterion) => criterion.id === id);
      return { id, title: known?.title ?? id, says: known?.says ?? '' };
    }),
    remedies: notified === undefined ? [] : remediesAfter(notified.day, guide, languageOfGuide(guide)),
    ...(barred ? { barWhy: barAfter(Temporal.PlainDate.from(notified.day), guide).why } : {}),
  };
}

const running: readonly Standing[] = ['interested', 'invited', 'applied', 'concluded'];

function mayIn(file: QualificationSystem, one: QualificationCase, viewer: Viewer): CaseActions {
  const staff = isOneOf(viewer, 'buyer', 'process-leader');
  const own = viewer.operator?.id === one.operator;
  const standing = standingOf(one);
  const asked = supplementAsked(one);
  const { trial } = one;
  const at = (...standings: readonly Standing[]) => standings.includes(standing);
  return {
    examine: staff && at('applied'),
    sendFile: staff && at('interested'),
    requestSupplement: staff && at('applied') && !asked,
    conclude: staff && at('applied') && !asked,
    judgePieces: staff && at('applied', 'concluded', 'qualified'),
    judgePermits: staff && at('concluded', 'qualified'),
    assignTrial: staff && at('concluded') && needsTrial(file, one) && trial === undefined,
    payTrial: staff && trial !== undefined && trial.paidOn === undefined,
    evaluateTrial: staff && at('concluded') && trial !== undefined && trial.evaluated === undefined,
    refuse: staff && running.includes(standing),
    qualify: staff && at('concluded'),
    end: staff && at('qualified'),
    notify: staff && at('decided'),
    withdraw: own && running.includes(standing),
    apply: own && (at('invited') || (at('applied') && asked)),
    handInPermits: own && at('concluded', 'qualified'),
    renew: own && at('applied', 'concluded', 'decided', 'qualified'),
  };
}

/** The way of this case, each part from the end of the one before it. */
function stepsOf(file: QualificationSystem, one: QualificationCase): readonly CaseStep[] {
  const { permits } = guideOfSystem(file).teams;
  const first = one.decisions[0];
  const ends: readonly (readonly [StepName, string | undefined])[] = [
    ['interest', one.fileSentAt === undefined ? undefined : one.expressedAt],
    ['file', one.applications[0]?.at === undefined ? undefined : one.fileSentAt],
    ['application', one.applications[0]?.at],
    ['examination', one.concluded?.at],
    ['permits', permits.length === 0 ? undefined : permitsDoneAt(file, one)],
    ['trial', one.trial?.evaluated?.at],
    ['decision', first?.notified?.at],
  ];
  const over = first !== undefined || one.withdrawn !== undefined;
  const skipped = (name: StepName) =>
    (name === 'permits' && permits.length === 0) ||
    (name === 'trial' && one.concluded !== undefined && !needsTrial(file, one));
  return inOrder(ends, { over, skipped, start: one.expressedAt });
}

interface Way {
  /** A decision was taken, or the operator withdrew: what was not reached is left out. */
  readonly over: boolean;
  readonly skipped: (name: StepName) => boolean;
  readonly start: string;
}

function inOrder(
  ends: readonly (readonly [StepName, string | undefined])[],
  { over, skipped, start }: Way,
): readonly CaseStep[] {
  let from: string | undefined = start;
  let reached = false;
  return ends.map(([name, to]) => {
    if (skipped(name)) return { name, state: 'skipped' };
    if (to !== undefined && !reached) {
      const step: CaseStep = { name, state: 'past', from, to };
      from = to;
      return step;
    }
    if (over && name !== 'decision') return { name, state: to === undefined ? 'skipped' : 'past' };
    if (over && name === 'decision' && to !== undefined) return { name, state: 'past', from, to };
    if (reached) return { name, state: 'coming' };
    reached = true;
    return { name, state: 'running', from };
  });
}

/** The instant at which as many teams as are asked had all their permits. */
function permitsDoneAt(file: QualificationSystem, one: QualificationCase): string | undefined {
  const { least } = guideOfSystem(file).teams;
  const done = readyTeams(file, one)
    .map((team) =>
      Object.values(one.permits[team] ?? {})
        .flatMap(({ judged }) => judged?.at ?? [])
        .toSorted()
        .at(-1),
    )
    .toSorted((a = '', b = '') => a.localeCompare(b));
  return done[least - 1];
}

/** The outcome that was notified last. */
export function lastOutcome(one: QualificationCase): Outcome | undefined {
  return one.decisions.findLast(({ notified }) => notified !== undefined)?.outcome;
}
