import type { Role } from '../procedure/roles.ts';
import type { QualificationEvent, RecordedQualification } from './events.ts';
import { readQualificationGuide } from './guide/read.ts';
import type { CaseDecision, ProvidedDocument, QualificationCase, QualificationSystem, Trial } from './state.ts';

type CaseEvent = Extract<QualificationEvent, { case: string }>;

export function evolveSystem(file: QualificationSystem, recorded: RecordedQualification): QualificationSystem {
  const then = { ...file, version: recorded.seq, lastAt: recorded.at };
  return 'case' in recorded.event ? ofCase(then, recorded.event, recorded) : ofSystem(then, recorded);
}

function ofSystem(file: QualificationSystem, recorded: RecordedQualification): QualificationSystem {
  const { event, at, actor } = recorded;
  switch (event.type) {
    case 'SystemDrafted': {
      const { system, authority, fileName, source } = event;
      const drafted = withGuide({ ...file, system, authority }, fileName, source);
      return granted(granted(drafted, actor, 'process-leader'), actor, 'buyer');
    }
    case 'QualificationGuideReplaced':
      return withGuide(file, event.fileName, event.source);
    case 'SystemRoleGranted':
      return granted(file, event.user, event.role);
    case 'SystemRoleRevoked': {
      const left = (file.granted[event.user] ?? []).filter((role) => role !== event.role);
      return { ...file, granted: { ...file.granted, [event.user]: left } };
    }
    case 'DocumentProvided':
    case 'DocumentWithdrawn':
      return { ...file, provided: evolveDocuments(file.provided, event, recorded) };
    case 'SystemNoticePublished':
      return { ...file, notices: [...file.notices, { number: event.number, at }] };
    case 'SystemEnded':
      return { ...file, ended: { reason: event.reason, at } };
    case 'PeriodicNoticeIssued': {
      const { call, title, summary, day, invited } = event;
      return { ...file, frozen: [...file.frozen, { call, title, summary, day, at, invited }] };
    }
    default:
      return file;
  }
}

type DocumentEvent = Extract<QualificationEvent, { type: 'DocumentProvided' | 'DocumentWithdrawn' }>;

function evolveDocuments(
  before: readonly ProvidedDocument[],
  event: DocumentEvent,
  { seq, at }: Pick<RecordedQualification, 'seq' | 'at'>,
): readonly ProvidedDocument[] {
  const { document, language } = event;
  const reason = event.type === 'DocumentWithdrawn' ? event.reason : undefined;
  const ended = before.map((one) =>
    one.document === document && one.language === language && one.until === undefined
      ? { ...one, until: { seq, at, reason } }
      : one,
  );
  return event.type === 'DocumentWithdrawn' ? ended : [...ended, { document, language, file: event.file, seq, at }];
}

function withGuide(file: QualificationSystem, fileName: string, source: string): QualificationSystem {
  return { ...file, fileName, source, guide: readQualificationGuide(source).guide };
}

function granted(file: QualificationSystem, user: string, role: Role): QualificationSystem {
  const before = file.granted[user] ?? [];
  return before.includes(role) ? file : { ...file, granted: { ...file.granted, [user]: [...before, role] } };
}

function ofCase(
  file: QualificationSystem,
  event: CaseEvent,
  { at, seq }: Pick<RecordedQualification, 'at' | 'seq'>,
): QualificationSystem {
  if (event.type === 'InterestExpressed') {
    const { case: key, operator, name, language, contact, remarks } = event;
    const one = { ...newCase, key, operator, name, language, contact, remarks, expressedAt: at };
    return { ...file, cases: [...file.cases, one] };
  }
  const cases = file.cases.map((one) => (one.key === event.case ? evolveCase(one, event, { at, seq }) : one));
  return { ...file, cases };
}

const newCase = {
  applications: [],
  supplements: [],
  items: {},
  pieces: [],
  permits: {},
  decisions: [],
  signalled: [],
} satisfies Partial<QualificationCase>;

function evolveCase(
  one: QualificationCase,
  event: CaseEvent,
  { at, seq }: Pick<RecordedQualification, 'at' | 'seq'>,
): QualificationCase {
  switch (event.type) {
    case 'InterestWithdrawn':
      return { ...one, withdrawn: { reason: event.reason, at } };
    case 'QualificationFileSent':
      return { ...one, fileSentAt: at, fileSent: { seq, files: event.files ?? [] } };
    case 'QualificationDecided': {
      const { outcome, criteria, reasons } = event;
      return { ...one, decisions: [...one.decisions, { outcome, criteria, reasons, at }] };
    }
    case 'DecisionNotified': {
      const { day, channels, freeFrom } = event;
      const notified = { at, day, channels, freeFrom };
      return { ...one, decisions: one.decisions.map((decision) => told(decision, notified)) };
    }
    case 'ExpirySignalled':
      return { ...one, signalled: [...one.signalled, `${event.piece}/${event.ahead}`] };
    case 'DecisionDueSignalled':
      return { ...one, signalled: [...one.signalled, `decision/${event.ahead}`] };
    case 'AttestationRenewed':
      return { ...one, pieces: [...one.pieces, { ...event.piece, at }] };
    case 'TrialAssigned': {
      const { subject, team, start, value } = event;
      return { ...one, trial: { subject, team, start, value } };
    }
    case 'TrialPaid':
      return { ...one, trial: withTrial(one, { paidOn: event.paidOn }) };
    case 'TrialEvaluated':
      return { ...one, trial: withTrial(one, { evaluated: { passed: event.passed, reason: event.reason, at } }) };
    default:
      return evolveApplication(one, event, at);
  }
}

function told(decision: CaseDecision, notified: NonNullable<CaseDecision['notified']>): CaseDecision {
  return decision.notified === undefined ? { ...decision, notified } : decision;
}

function withTrial({ trial }: QualificationCase, more: Partial<Trial>): Trial | undefined {
  return trial === undefined ? undefined : { ...trial, ...more };
}

function evolveApplication(one: QualificationCase, event: CaseEvent, at: string): QualificationCase {
  switch (event.type) {
    case 'ApplicationSubmitted': {
      const { items, teams, signatories, mandate } = event;
      const pieces = event.pieces.map((piece) => ({ ...piece, at }));
      return {
        ...one,
        applications: [...one.applications, { items, teams, signatories, mandate, at }],
        pieces: [...one.pieces, ...pieces],
        // What was handed in anew is examined anew.
        items: Object.fromEntries(Object.entries(one.items).filter(([id]) => items.every(({ item }) => item !== id))),
      };
    }
    case 'SupplementRequested':
      return { ...one, supplements: [...one.supplements, { asks: event.asks, at }] };
    case 'ItemOfApplicationExamined': {
      const { item, met, reason } = event;
      return { ...one, items: { ...one.items, [item]: { accepted: met, reason, at } } };
    }
    case 'AttestationExamined': {
      const judged = { accepted: event.accepted, reason: event.reason, at };
      return {
        ...one,
        pieces: one.pieces.map((piece) => (piece.piece === event.piece ? { ...piece, judged } : piece)),
      };
    }
    case 'ApplicationConcluded':
      return { ...one, concluded: { newcomer: event.newcomer, reason: event.reason, at } };
    case 'PermitHandedIn': {
      const { team, permit, obtainedOn, file } = event;
      return withPermit(one, team, permit, { obtainedOn, file });
    }
    case 'PermitJudged': {
      const { team, permit, accepted, reason } = event;
      const before = one.permits[team]?.[permit];
      return before === undefined
        ? one
        : withPermit(one, team, permit, { ...before, judged: { accepted, reason, at } });
    }
    default:
      return one;
  }
}

function withPermit(
  one: QualificationCase,
  team: string,
  permit: string,
  value: QualificationCase['permits'][string][string],
): QualificationCase {
  return { ...one, permits: { ...one.permits, [team]: { ...one.permits[team], [permit]: value } } };
}
