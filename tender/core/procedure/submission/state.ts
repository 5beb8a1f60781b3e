import type { TenderContent } from './events.ts';

export interface PlacedTender {
  readonly revision: number;
  readonly content: TenderContent;
  readonly placedAt: string;
  readonly seq: number;
}

/** What one operator prepared and placed. What lies in the vault is `placed`; it never changes with the draft. */
export interface Workspace {
  readonly draft: TenderContent;
  /** The draft differs from what was placed last. */
  readonly changed: boolean;
  readonly placed?: PlacedTender | undefined;
  readonly withdrawnAt?: string | undefined;
  /** Counts on over a withdrawal, so that no two receipts have the same number. */
  readonly lastRevision: number;
}

export interface SubmissionState {
  readonly workspaces: Readonly<Record<string, Workspace>>;
  /** Refused for being late, in order. */
  readonly late: readonly { readonly operator: string; readonly at: string; readonly millisecondsLate: number }[];
}
