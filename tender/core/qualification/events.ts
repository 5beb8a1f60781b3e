import type { Recorded } from '#platform/kernel/decider.ts';
import type { FileRef, Personal } from '../procedure/basics.ts';
import type { Role } from '../procedure/roles.ts';
import type { HandedInPiece } from './commands.ts';
import type { DocumentLanguage, QualificationGuide } from './guide/schema.ts';

export type Channel = QualificationGuide['decision']['channels'][number];
export type Outcome = 'qualified' | 'refused' | 'lapsed' | 'withdrawn';

/** With the key by which the case knows it. */
export type Piece = HandedInPiece & { readonly piece: string };

/** Somebody who was qualified at the moment of a periodic indicative notice. */
export interface Invited {
  readonly case: string;
  readonly operator: string;
  readonly name: string;
  /** ISO day from which he was qualified. */
  readonly since: string;
}

export interface SentFile {
  readonly document: string;
  readonly sha256: string;
}

/** Every event of a case names its operator too, so that the log can be read by itself. */
interface OfCase {
  readonly case: string;
  readonly operator: string;
}

export type QualificationEvent =
  | {
      readonly type: 'SystemDrafted';
      readonly system: string;
      readonly authority: string;
      readonly fileName: string;
      readonly source: string;
    }
  | { readonly type: 'QualificationGuideReplaced'; readonly fileName: string; readonly source: string }
  | { readonly type: 'SystemRoleGranted'; readonly user: string; readonly role: Role }
  | { readonly type: 'SystemRoleRevoked'; readonly user: string; readonly role: Role }
  | {
      readonly type: 'DocumentProvided';
      readonly document: string;
      readonly language: DocumentLanguage;
      readonly file: FileRef;
    }
  | {
      readonly type: 'DocumentWithdrawn';
      readonly document: string;
      readonly language: DocumentLanguage;
      readonly reason: string;
    }
  | { readonly type: 'SystemNoticePublished'; readonly number: number }
  | { readonly type: 'SystemEnded'; readonly reason: string }
  | ({
      readonly type: 'InterestExpressed';
      readonly name: string;
      readonly language: DocumentLanguage;
      readonly contact: { readonly personal: Personal };
      readonly remarks?: string | undefined;
    } & OfCase)
  | ({ readonly type: 'InterestWithdrawn'; readonly reason: string } & OfCase)
  | ({
      readonly type: 'QualificationFileSent';
      readonly language: DocumentLanguage;
      readonly documents: readonly string[];
      /** What was sent, by the SHA-256 of each file; absent in logs from when a document was its title only. */
      readonly files?: readonly SentFile[] | undefined;
    } & OfCase)
  | ({
      readonly type: 'ApplicationSubmitted';
      readonly items: readonly { readonly item: string; readonly file: FileRef }[];
      readonly pieces: readonly Piece[];
      readonly teams: readonly { readonly id: string; readonly name: string }[];
      readonly signatories: readonly { readonly personal: Personal; readonly capacity: string }[];
      readonly mandate: FileRef;
    } & OfCase)
  | ({ readonly type: 'SupplementRequested'; readonly asks: string } & OfCase)
  | ({
      readonly type: 'ItemOfApplicationExamined';
      readonly item: string;
      readonly met: boolean;
      readonly reason: string;
    } & OfCase)
  | ({
      readonly type: 'AttestationExamined';
      readonly piece: string;
      readonly accepted: boolean;
      readonly reason: string;
    } & OfCase)
  | ({ readonly type: 'ApplicationConcluded'; readonly newcomer: boolean; readonly reason: string } & OfCase)
  | ({
      readonly type: 'PermitHandedIn';
      readonly team: string;
      readonly permit: string;
      readonly obtainedOn: string;
      readonly file: FileRef;
    } & OfCase)
  | ({
      readonly type: 'PermitJudged';
      readonly team: string;
      readonly permit: string;
      readonly accepted: boolean;
      readonly reason: string;
    } & OfCase)
  | ({
      readonly type: 'TrialAssigned';
      readonly subject: string;
      readonly team: string;
      readonly start: string;
      readonly value: string;
    } & OfCase)
  | ({ readonly type: 'TrialPaid'; readonly paidOn: string } & OfCase)
  | ({ readonly type: 'TrialEvaluated'; readonly passed: boolean; readonly reason: string } & OfCase)
  | ({
      readonly type: 'QualificationDecided';
      readonly outcome: Outcome;
      readonly criteria: readonly string[];
      readonly reasons: string;
    } & OfCase)
  | ({
      readonly type: 'DecisionNotified';
      readonly outcome: Outcome;
      readonly channels: readonly Channel[];
      /** ISO day in the zone of the guide; the decision works from it. */
      readonly day: string;
      /** ISO day from which interest may be expressed again; set after a refusal or a loss (ORES-09). */
      readonly freeFrom?: string | undefined;
    } & OfCase)
  | ({ readonly type: 'AttestationRenewed'; readonly piece: Piece } & OfCase)
  | ({
      readonly type: 'ExpirySignalled';
      readonly attestation: string;
      readonly piece: string;
      readonly validUntil: string;
      /** ISO 8601 duration before the end, such as `P3M`; `expired` afterwards. */
      readonly ahead: string;
    } & OfCase)
  | ({
      readonly type: 'DecisionDueSignalled';
      /** ISO days. */
      readonly appliedOn: string;
      readonly lastDay: string;
      /** ISO 8601 duration before the last day, such as `P1M`; `late` afterwards. */
      readonly ahead: string;
    } & OfCase)
  | {
      readonly type: 'PeriodicNoticeIssued';
      readonly call: string;
      readonly title: string;
      readonly summary: string;
      readonly day: string;
      readonly invited: readonly Invited[];
    };

export type RecordedQualification = Recorded<QualificationEvent>;
export type EventOf<Type extends QualificationEvent['type']> = Extract<QualificationEvent, { type: Type }>;
