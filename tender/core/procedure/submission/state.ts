import type { SealedRef } from '../basics.ts';
import type { SealedArrival, SealedEnvelope } from './events.ts';

export interface PlacedTender {
  readonly revision: number;
  readonly manifest: SealedRef;
  readonly documents: readonly SealedRef[];
  readonly prices?: SealedEnvelope | undefined;
  /** How each of them came in. */
  readonly arrivals: readonly SealedArrival[];
  readonly placedAt: string;
  readonly seq: number;
}

/** What is known of one operator's tender before the opening: whether there is one, and which ciphertexts it is made of. */
export interface Workspace {
  /** Something was kept that does not lie in the vault. */
  readonly draft: boolean;
  readonly placed?: PlacedTender | undefined;
  readonly withdrawnAt?: string | undefined;
  /** Counts on over a withdrawal, so that no two receipts have the same number. */
  readonly lastRevision: number;
  /** Hashes of every ciphertext that a tender placed here ever named. */
  readonly named: readonly string[];
}

export interface SubmissionState {
  readonly workspaces: Readonly<Record<string, Workspace>>;
  /** Refused for being late, in order. */
  readonly late: readonly { readonly operator: string; readonly at: string; readonly millisecondsLate: number }[];
}
