import type { z } from 'zod';
import type { StatedReference } from '../../suitability/references.ts';
import type { FinancialStatement } from '../../suitability/statement.ts';
import type { FileRef, Finding, Personal, SealedRef } from '../basics.ts';
import type { sealedArrivalSchema } from './commands.ts';

export type SealedArrival = z.infer<typeof sealedArrivalSchema>;

export interface AttachedFile {
  readonly item: string;
  readonly file: FileRef;
  /** What the tenderer's own browser found when he chose the file. */
  readonly findings: readonly Finding[];
  /** Of a PDF, as it was counted there. */
  readonly pages?: number | undefined;
}

export type EspdAnswer = {
  readonly statement: string;
  readonly answer: 'yes' | 'no';
  readonly explanation?: string | undefined;
};

/** A party beside the tenderer himself. */
export interface Party {
  readonly key: string;
  readonly role: 'member' | 'subcontractor' | 'relied-upon';
  readonly name: string;
  readonly registration: string;
  /** Suitability requirements for which its capacity is relied upon, or the part that it carries out. */
  readonly forWhat: string;
  readonly group?: string | undefined;
}

export interface TenderContent {
  readonly files: readonly AttachedFile[];
  /** Answers by party: `tenderer`, or the key of a party. */
  readonly espd: Readonly<Record<string, readonly EspdAnswer[]>>;
  readonly signatories: readonly { readonly authority: 'sole' | 'joint'; readonly personal: Personal }[];
  readonly contact?: { readonly personal: Personal } | undefined;
  readonly parties: readonly Party[];
  /** Company group that the tenderer belongs to, when it does (ALM-23). */
  readonly group?: string | undefined;
  /** Trade-register number of the tenderer. */
  readonly registration?: string | undefined;
  /** Without an establishment in the country of the guide; said only where the guide asks something of who has none (ROC-18). */
  readonly abroad?: boolean | undefined;
  /** Figures by suitability requirement (CVO-12). */
  readonly financial?: Readonly<Record<string, FinancialStatement>> | undefined;
  /** References by suitability requirement (CVO-15). */
  readonly references?: Readonly<Record<string, readonly StatedReference[]>> | undefined;
}

/** Ciphertexts that are opened together. */
export interface SealedEnvelope {
  readonly manifest: SealedRef;
  readonly documents: readonly SealedRef[];
}

/** Before the opening nothing of a tender's content stands in an event: only that there is one, and the hashes of its ciphertexts. */
export type SubmissionEvent =
  | { readonly type: 'DraftKept'; readonly operator: string }
  | {
      readonly type: 'TenderPlaced';
      readonly operator: string;
      readonly revision: number;
      readonly manifest: SealedRef;
      readonly documents: readonly SealedRef[];
      /** The price envelope, where the guide has one. */
      readonly prices?: SealedEnvelope | undefined;
      readonly arrivals: readonly SealedArrival[];
    }
  | { readonly type: 'TenderWithdrawn'; readonly operator: string }
  | { readonly type: 'TenderRefusedLate'; readonly operator: string; readonly millisecondsLate: number };
