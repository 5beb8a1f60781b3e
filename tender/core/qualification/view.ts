import { localDate, startOfDay, toIso } from '#platform/kernel/time.ts';
import type { Note } from '../legal/notes.ts';
import { isOneOf, isStaff, type Role, type Viewer } from '../procedure/roles.ts';
import { barAfter, barringDecision } from './bar.ts';
import { type CaseView, caseView, lastOutcome } from './case-view.ts';
import { documentsInForce, inForce, missingDocuments } from './documents.ts';
import { decisionDue, isNear } from './due.ts';
import type { Outcome } from './events.ts';
import { expiringOn } from './expiry.ts';
import type { DocumentLanguage, QualificationGuide } from './guide/schema.ts';
import { languageOfGuide } from './guide/translation.ts';
import { type Registered, registerOn } from './register.ts';
import {
  type FrozenList,
  guideOfSystem,
  isQualified,
  type ProvidedDocument,
  type QualificationCase,
  type QualificationSystem,
  runningCaseOf,
  type Standing,
  standingOf,
} from './state.ts';
import { type Turn, turnOf } from './turn.ts';

/** What everybody may know of a system: its notice, how one applies, and the rule of the waiting time. */
export interface SystemView {
  readonly system: string;
  readonly title: string;
  readonly reference: string;
  readonly timeZone: string;
  readonly country: QualificationGuide['country'];
  readonly languages: QualificationGuide['languages'];
  /** Language of the texts of the guide in this view. */
  readonly language: DocumentLanguage;
  readonly authority: QualificationGuide['authority'];
  readonly subject: QualificationGuide['subject'];
  readonly notice: QualificationGuide['notice'];
  readonly published: boolean;
  readonly notices: QualificationSystem['notices'];
  readonly ended?: QualificationSystem['ended'];
  readonly documents: QualificationGuide['documents'];
  readonly attestations: QualificationGuide['attestations'];
  /** So many teams must have every permit. */
  readonly leastTeams: number;
  readonly trial: QualificationGuide['trial'];
  readonly decision: QualificationGuide['decision'];
  readonly bar: QualificationGuide['bar'];
  /** The qualification file: for who was sent it, and for who works on the system (ORES-03). */
  readonly file?: QualificationFileView | undefined;
  readonly roles: readonly Role[];
  /** Of somebody of an operator. */
  readonly own?: OwnView | undefined;
  /** Of who works on the system. */
  readonly staff?: StaffView | undefined;
  readonly next?: SystemStep | undefined;
  /** ISO instant that is looked at, and the day it is in the zone of the system. */
  readonly now: string;
  readonly today: string;
}

export interface QualificationFileView {
  readonly criteria: QualificationGuide['criteria'];
  readonly items: QualificationGuide['application']['items'];
  readonly teams: QualificationGuide['teams'];
  /** What can be opened of it: each document in each language, as it is now. */
  readonly provided: readonly ProvidedDocument[];
}

export interface OwnView {
  readonly operator: string;
  readonly name: string;
  /** Newest first. */
  readonly cases: readonly CaseView[];
  /** While a refusal or a loss bars him (ORES-09). */
  readonly barred?: BarView | undefined;
  readonly mayExpress: boolean;
}

export interface BarView {
  readonly outcome: Outcome;
  /** ISO days. */
  readonly notifiedOn: string;
  readonly freeFrom: string;
  readonly why: readonly Note[];
}

/** A decision that has to be told to an operator through a day. */
export interface DueLine {
  readonly case: string;
  readonly name: string;
  /** ISO days. */
  readonly appliedOn: string;
  readonly lastDay: string;
  readonly late: boolean;
}

export interface CaseLine {
  readonly key: string;
  readonly operator: string;
  readonly name: string;
  readonly standing: Standing;
  readonly outcome?: Outcome | undefined;
  /** Also while a decision that ends it is not notified yet. */
  readonly qualified: boolean;
  readonly expressedAt: string;
  readonly turn: Turn;
  readonly freeFrom?: string | undefined;
}

export interface ExpiringLine {
  readonly case: string;
  readonly name: string;
  readonly attestation: string;
  readonly validUntil: string;
  readonly toldOn: string;
  readonly expired: boolean;
}

export interface StaffView {
  /** What waits for the authority first. */
  readonly cases: readonly CaseLine[];
  readonly expiring: readonly ExpiringLine[];
  /** Decisions that come near their last day; those that end first come first. */
  readonly due: readonly DueLine[];
  readonly documents: readonly DocumentLine[];
  /** Replaced or withdrawn, newest first. */
  readonly earlierDocuments: readonly ProvidedDocument[];
  readonly frozen: readonly FrozenList[];
  readonly qualifiedNow: number;
  readonly may: {
    readonly work: boolean;
    readonly publish: boolean;
    readonly provide: boolean;
    readonly issueNotice: boolean;
    readonly end: boolean;
    readonly roles: boolean;
  };
}

/** A document of the qualification file in one language, provided or still to be. */
export interface DocumentLine {
  readonly document: string;
  readonly language: DocumentLanguage;
  readonly title: string;
  readonly provided?: ProvidedDocument | undefined;
}

/** The one thing to do, or to wait for. */
export interface SystemStep {
  /** A sentence of the words, `next-…` or `turn-…`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly page: 'own' | 'cases' | 'preparation';
  readonly case?: string;
  readonly kind: 'must' | 'may' | 'wait';
  /** ISO instant at which waiting ends. */
  readonly until?: string;
}

export function systemView(file: QualificationSystem, viewer: Viewer, now: Temporal.Instant): SystemView {
  const guide = guideOfSystem(file);
  const { title, reference, timeZone, country, languages, authority, subject, notice } = guide;
  const today = localDate(now, timeZone);
  const { documents, attestations, trial, decision, bar } = guide;
  const own = viewer.operator === undefined ? undefined : ownView(file, viewer, viewer.operator, today);
  const mayRead = isStaff(viewer) || own?.cases.some(({ fileSentAt }) => fileSentAt !== undefined) === true;
  return {
    system: file.system ?? '',
    title,
    reference,
    timeZone,
    country,
    languages,
    language: languageOfGuide(guide),
    authority,
    subject,
    notice,
    published: file.notices.length > 0,
    notices: file.notices,
    ended: file.ended,
    documents,
    attestations,
    trial,
    decision,
    bar,
    leastTeams: guide.teams.least,
    file: mayRead
      ? {
          criteria: guide.criteria,
          items: guide.application.items,
          teams: guide.teams,
          provided: documentsInForce(file),
        }
      : undefined,
    roles: viewer.roles,
    own,
    staff: isStaff(viewer) ? staffView(file, viewer, today) : undefined,
    next: nextIn(file, viewer, today),
    now: toIso(now),
    today: `${today}`,
  };
}

function ownView(
  file: QualificationSystem,
  viewer: Viewer,
  { id, name }: NonNullable<Viewer['operator']>,
  today: Temporal.PlainDate,
): OwnView {
  const cases = file.cases
    .filter(({ operator }) => operator === id)
    .toReversed()
    .map((one) => caseView(file, one, viewer, today));
  const barred = barView(file, id, today);
  const mayExpress =
    barred === undefined &&
    file.ended === undefined &&
    file.notices.length > 0 &&
    runningCaseOf(file, id) === undefined;
  return { operator: id, name, cases, barred, mayExpress };
}

function barView(file: QualificationSystem, operator: string, today: Temporal.PlainDate): BarView | undefined {
  const decision = barringDecision(file, operator, today);
  if (decision?.notified?.freeFrom === undefined) return undefined;
  const { day, freeFrom } = decision.notified;
  const { why } = barAfter(Temporal.PlainDate.from(day), guideOfSystem(file));
  return { outcome: decision.outcome, notifiedOn: day, freeFrom, why };
}

function staffView(file: QualificationSystem, viewer: Viewer, today: Temporal.PlainDate): StaffView {
  const work = isOneOf(viewer, 'buyer', 'process-leader');
  const published = file.notices.length > 0;
  const qualified = file.cases.filter(isQualified);
  return {
    cases: file.cases.map((one) => caseLine(file, one, today)).toSorted(byUrgency),
    expiring: qualified.flatMap((one) => expiringLines(file, one, today)).toSorted(byEnd),
    due: file.cases.flatMap((one) => dueLines(file, one, today)).toSorted((a, b) => a.lastDay.localeCompare(b.lastDay)),
    documents: documentLines(file),
    earlierDocuments: file.provided.filter(({ until }) => until !== undefined).toReversed(),
    frozen: file.frozen,
    qualifiedNow: qualified.length,
    may: {
      work,
      publish: work && file.ended === undefined,
      provide: work,
      issueNotice: work && published && qualified.length > 0,
      end: work && published && file.ended === undefined,
      roles: isOneOf(viewer, 'process-leader'),
    },
  };
}

function caseLine(file: QualificationSystem, one: QualificationCase, today: Temporal.PlainDate): CaseLine {
  const { key, operator, name, expressedAt } = one;
  const freeFrom = one.decisions.findLast(({ notified }) => notified?.freeFrom !== undefined)?.notified?.freeFrom;
  const turn = turnOf(file, one, today);
  return {
    key,
    operator,
    name,
    expressedAt,
    freeFrom,
    standing: standingOf(one),
    qualified: isQualified(one),
    outcome: lastOutcome(one),
    turn: {
      ...turn,
      params: {
        ...turn.params,
        name,
      },
    },
  };
}

const order: Readonly<Record<Turn['of'], number>> = { authority: 0, operator: 1, nobody: 2 };

function byUrgency(a: CaseLine, b: CaseLine): number {
  return order[a.turn.of] - order[b.turn.of] || a.expressedAt.localeCompare(b.expressedAt);
}

function expiringLines(
  file: QualificationSystem,
  one: QualificationCase,
  today: Temporal.PlainDate,
): readonly ExpiringLine[] {
  return expiringOn(file, one, today).map(({ attestation, validUntil, toldOn }) => ({
    case: one.key,
    name: one.name,
    attestation: attestation.title,
    validUntil,
    toldOn,
    expired: validUntil < `${today}`,
  }));
}

function dueLines(file: QualificationSystem, one: QualificationCase, today: Temporal.PlainDate): readonly DueLine[] {
  const due = decisionDue(file, one);
  if (due === undefined || !isNear(file, due, today)) return [];
  const { appliedOn, lastDay } = due;
  return [{ case: one.key, name: one.name, appliedOn, lastDay, late: lastDay < `${today}` }];
}

function documentLines(file: QualificationSystem): readonly DocumentLine[] {
  const { documents, languages } = guideOfSystem(file);
  return documents.flatMap(({ id, titles }) =>
    languages.map((language) => ({
      document: id,
      language,
      title: titles[language] ?? id,
      provided: inForce(file, id, language),
    })),
  );
}

function byEnd(a: ExpiringLine, b: ExpiringLine): number {
  return a.validUntil.localeCompare(b.validUntil);
}

function nextIn(file: QualificationSystem, viewer: Viewer, today: Temporal.PlainDate): SystemStep | undefined {
  if (viewer.operator !== undefined) return nextOfOperator(file, viewer, viewer.operator.id, today);
  if (!isOneOf(viewer, 'buyer', 'process-leader')) return undefined;
  if (file.notices.length === 0) return { code: 'next-publish-notice', page: 'preparation', kind: 'must' };
  const waiting = staffView(file, viewer, today).cases.find(({ turn }) => turn.of === 'authority');
  if (waiting === undefined) return lacking(file) ? providing('may') : undefined;
  const { turn, key } = waiting;
  const one = file.cases.find((known) => known.key === key);
  if (turn.code === 'turn-send-file' && one !== undefined && missingDocuments(file, one.language).length > 0) {
    return providing('must');
  }
  return { code: `${turn.code}-authority`, params: { ...turn.params }, page: 'cases', case: key, kind: 'must' };
}

function lacking(file: QualificationSystem): boolean {
  return guideOfSystem(file).languages.some((language) => missingDocuments(file, language).length > 0);
}

function providing(kind: SystemStep['kind']): SystemStep {
  return { code: 'next-provide-documents', page: 'preparation', kind };
}

function nextOfOperator(
  file: QualificationSystem,
  viewer: Viewer,
  operator: string,
  today: Temporal.PlainDate,
): SystemStep {
  const running = runningCaseOf(file, operator);
  if (running !== undefined) {
    const { turn } = caseView(file, running, viewer, today);
    const kind = turn.of === 'operator' ? 'must' : turn.code === 'turn-expired' ? 'must' : 'wait';
    return { code: `${turn.code}-operator`, params: { ...turn.params }, page: 'own', case: running.key, kind };
  }
  const barred = barView(file, operator, today);
  if (barred !== undefined) {
    const { freeFrom } = barred;
    const until = toIso(startOfDay(Temporal.PlainDate.from(freeFrom), guideOfSystem(file).timeZone));
    return { code: 'next-barred', params: { freeFrom }, page: 'own', kind: 'wait', until };
  }
  if (file.ended !== undefined) return { code: 'next-system-ended', page: 'own', kind: 'wait' };
  return { code: 'next-express-interest', page: 'own', kind: 'may' };
}

export interface RegisterView {
  readonly day: string;
  readonly lines: readonly Registered[];
  /** Days on which the register changed, ISO, in order. */
  readonly changes: readonly string[];
}

/** The register as it stood at the end of a day; for who works on the system. */
export function registerView(file: QualificationSystem, day: Temporal.PlainDate): RegisterView {
  const days = file.cases
    .flatMap(({ decisions }) => decisions)
    .flatMap(({ outcome, notified }) => (outcome === 'refused' || notified === undefined ? [] : [notified.day]));
  return { day: `${day}`, lines: registerOn(file, day), changes: [...new Set(days)].toSorted() };
}
