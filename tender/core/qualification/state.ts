import type { FileRef } from '../procedure/basics.ts';
import type { Role } from '../procedure/roles.ts';
import type { Channel, EventOf, Invited, Outcome, Piece, SentFile } from './events.ts';
import type { DocumentLanguage, QualificationGuide } from './guide/schema.ts';

export interface Judgment {
  readonly accepted: boolean;
  readonly reason: string;
  readonly at: string;
}

export interface CasePiece extends Piece {
  readonly at: string;
  readonly judged?: Judgment | undefined;
}

export interface CaseDecision {
  readonly outcome: Outcome;
  readonly criteria: readonly string[];
  readonly reasons: string;
  readonly at: string;
  readonly notified?:
    | {
        readonly at: string;
        readonly day: string;
        readonly channels: readonly Channel[];
        readonly freeFrom?: string | undefined;
      }
    | undefined;
}

export interface Permit {
  readonly obtainedOn: string;
  readonly file: EventOf<'PermitHandedIn'>['file'];
  readonly judged?: Judgment | undefined;
}

export interface Trial {
  readonly subject: string;
  readonly team: string;
  readonly start: string;
  readonly value: string;
  readonly paidOn?: string | undefined;
  readonly evaluated?: { readonly passed: boolean; readonly reason: string; readonly at: string } | undefined;
}

/** What runs between one operator and one system, from his expression of interest on. */
export interface QualificationCase {
  readonly key: string;
  readonly operator: string;
  readonly name: string;
  readonly language: DocumentLanguage;
  readonly expressedAt: string;
  /** Whom to write to, kept beside the log. */
  readonly contact: EventOf<'InterestExpressed'>['contact'];
  readonly remarks?: string | undefined;
  readonly withdrawn?: { readonly reason: string; readonly at: string } | undefined;
  readonly fileSentAt?: string | undefined;
  /** Which event sent the qualification file, and what was in it. */
  readonly fileSent?: { readonly seq: number; readonly files: readonly SentFile[] } | undefined;
  /** Every application that was handed in, the first one included: a later one supplements it. */
  readonly applications: readonly (Omit<EventOf<'ApplicationSubmitted'>, 'type' | 'case' | 'operator' | 'pieces'> & {
    readonly at: string;
  })[];
  readonly supplements: readonly { readonly asks: string; readonly at: string }[];
  readonly items: Readonly<Record<string, Judgment>>;
  readonly pieces: readonly CasePiece[];
  readonly concluded?: { readonly newcomer: boolean; readonly reason: string; readonly at: string } | undefined;
  /** By team and permit. */
  readonly permits: Readonly<Record<string, Readonly<Record<string, Permit>>>>;
  readonly trial?: Trial | undefined;
  readonly decisions: readonly CaseDecision[];
  /** What was told of attestations that expire, `<piece>/<ahead>`, and of the last day of the decision, `decision/<ahead>`. */
  readonly signalled: readonly string[];
}

/** A document of the qualification file, in one of its languages, as long as it was the one. */
export interface ProvidedDocument {
  readonly document: string;
  readonly language: DocumentLanguage;
  readonly file: FileRef;
  readonly seq: number;
  readonly at: string;
  /** When it was replaced, or withdrawn with a reason. */
  readonly until?: { readonly seq: number; readonly at: string; readonly reason?: string | undefined } | undefined;
}

/** The list that a periodic indicative notice fixed. */
export interface FrozenList {
  readonly call: string;
  readonly title: string;
  readonly summary: string;
  readonly day: string;
  readonly at: string;
  readonly invited: readonly Invited[];
}

/** A qualification system as it stands after `version` events. */
export interface QualificationSystem {
  readonly version: number;
  readonly lastAt?: string | undefined;
  readonly system?: string | undefined;
  readonly authority?: string | undefined;
  readonly fileName?: string | undefined;
  readonly source?: string | undefined;
  readonly guide?: QualificationGuide | undefined;
  readonly granted: Readonly<Record<string, readonly Role[]>>;
  readonly notices: readonly { readonly number: number; readonly at: string }[];
  readonly ended?: { readonly reason: string; readonly at: string } | undefined;
  /** In the order in which they were provided, those that were replaced or withdrawn included. */
  readonly provided: readonly ProvidedDocument[];
  /** In the order in which they began. */
  readonly cases: readonly QualificationCase[];
  readonly frozen: readonly FrozenList[];
}

export const initialSystem: QualificationSystem = {
  version: 0,
  granted: {},
  notices: [],
  provided: [],
  cases: [],
  frozen: [],
};

export type Standing = 'interested' | 'invited' | 'applied' | 'concluded' | 'decided' | 'qualified' | 'closed';

/** Where a case stands: the same answer for pages, register and rules. */
export function standingOf(one: QualificationCase): Standing {
  const last = one.decisions.at(-1);
  if (one.withdrawn !== undefined) return 'closed';
  if (last !== undefined) {
    if (last.notified === undefined) return 'decided';
    return last.outcome === 'qualified' ? 'qualified' : 'closed';
  }
  if (one.concluded !== undefined) return 'concluded';
  if (one.applications.length > 0) return 'applied';
  return one.fileSentAt === undefined ? 'interested' : 'invited';
}

/** Whether he is qualified now: also while a decision that ends it is not notified yet. */
export function isQualified(one: QualificationCase): boolean {
  return one.decisions.findLast(({ notified }) => notified !== undefined)?.outcome === 'qualified';
}

/** Every case runs until its end was notified or the operator withdrew. */
export function runningCaseOf(file: QualificationSystem, operator: string): QualificationCase | undefined {
  return file.cases.find((one) => one.operator === operator && standingOf(one) !== 'closed');
}

export function guideOfSystem(file: QualificationSystem): QualificationGuide {
  if (file.guide === undefined) throw new Error('the system has no guide');
  return file.guide;
}
