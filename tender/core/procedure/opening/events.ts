import type { Finding } from '../basics.ts';
import type { AttachedFile, TenderContent } from '../submission/events.ts';

/** What the platform itself measured of a file, directly after opening, with the same functions as the tenderer's browser. */
export interface Inspection {
  readonly sha256: string;
  readonly pages?: number | undefined;
  readonly findings: readonly Finding[];
}

/** Why a tender that lay in the vault could not be opened. Its ciphertext stays where it is, as evidence. */
export const openingFailures = [
  'sealed-malformed',
  'sealed-damaged',
  'sealed-for-others',
  'manifest-malformed',
  'manifest-of-other',
  'document-missing',
  'document-differs',
  'envelopes-mixed',
] as const;
export type OpeningFailure = (typeof openingFailures)[number];

/** A custodian's part of the vault key. All of it may be public: the share is sealed for his own key, the rest are digests. */
export interface CustodianShare {
  readonly user: string;
  /** SHA-256 over the share, hex: a wrong share is told from the right one before anything is put together. */
  readonly commitment: string;
  /** SHA-256 over what a custodian shows to prove that he can still open his share. */
  readonly proofCommitment: string;
  /** Armored age file for the custodian's own key. */
  readonly sealedShare: string;
}

export interface OpenedTender {
  readonly operator: string;
  readonly placedAt: string;
  readonly revision: number;
  /** What was tendered; absent when it could not be opened. */
  readonly content?: TenderContent | undefined;
  readonly failure?: OpeningFailure | undefined;
}

/** What was in the price envelope of one tender. */
export interface OpenedPrices {
  readonly operator: string;
  readonly placedAt: string;
  readonly revision: number;
  /** Absent when it could not be opened. */
  readonly files?: readonly AttachedFile[] | undefined;
  readonly failure?: OpeningFailure | undefined;
}

/** Who opens the price envelope first: see `submission.priceEnvelope` of the guide. */
export type PriceOpener = 'custodians' | 'process-leader';

export type OpeningEvent =
  | { readonly type: 'CustodyKeyRegistered'; readonly user: string; readonly recipient: string }
  | {
      readonly type: 'VaultKeyMade';
      readonly recipient: string;
      /** So many shares open the vault. */
      readonly needed: number;
      readonly custodians: readonly CustodianShare[];
    }
  | { readonly type: 'ShareProved'; readonly user: string }
  | { readonly type: 'ShareReleased'; readonly user: string }
  | { readonly type: 'ShareRefused'; readonly user: string }
  | { readonly type: 'OpeningRefusedEarly'; readonly user: string; readonly deadline: string }
  | {
      readonly type: 'VaultOpened';
      readonly deadline: string;
      /** Those who released their share. */
      readonly by: readonly string[];
      readonly tenders: readonly OpenedTender[];
      readonly inspections: readonly Inspection[];
    }
  | {
      /** The key of the price vault, another than that of the first. */
      readonly type: 'PriceKeyMade';
      readonly recipient: string;
      /** So many shares open it, once quality is frozen. */
      readonly needed: number;
      readonly openedBy: PriceOpener;
      readonly custodians: readonly CustodianShare[];
      /** Each has the whole key, for a process leader who opens alone. */
      readonly leaders: readonly CustodianShare[];
    }
  | { readonly type: 'PriceShareReleased'; readonly user: string }
  | { readonly type: 'PriceShareRefused'; readonly user: string }
  | { readonly type: 'PriceOpeningRefusedEarly'; readonly user: string }
  | {
      readonly type: 'PriceEnvelopeOpened';
      /** Those who released their share, or the process leader who opened it alone. */
      readonly by: readonly string[];
      readonly tenders: readonly OpenedPrices[];
      readonly inspections: readonly Inspection[];
    };
