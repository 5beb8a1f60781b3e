import type { OpeningState } from '../opening/state.ts';
import type { SubmissionState } from '../submission/state.ts';

export interface Talk {
  readonly operator: string;
  readonly heldOn: string;
  readonly persons: number;
  readonly subjects: readonly string[];
  readonly minutes: string;
  readonly at: string;
  readonly by: string;
}

export interface Round {
  readonly number: number;
  readonly final: boolean;
  readonly openedAt: string;
  readonly seq: number;
  /** Exclusive; as it stands now. */
  readonly until: string;
  readonly text: string;
  readonly invited: readonly string[];
  readonly extensions: readonly {
    readonly from: string;
    readonly to: string;
    readonly at: string;
    readonly reason: string;
  }[];
}

/** One turn of handing in and opening: of the first tenders, or of a round. */
export interface Turn {
  /** Absent for the first tenders. */
  readonly round?: Round | undefined;
  readonly submission: SubmissionState;
  readonly opening: OpeningState;
}

export interface NegotiationState {
  readonly talks: readonly Talk[];
  /** The last round, until the next one is opened. The stages `submission` and `opening` are about it. */
  readonly round?: Round | undefined;
  /** Turns before it, the first tenders first. */
  readonly past: readonly Turn[];
  /** Who was in and is not any more, and since which round. */
  readonly out: Readonly<
    Record<
      string,
      {
        readonly round: number;
        readonly why: 'reduced' | 'nothing-new';
        readonly at: string;
        /** By the award criteria, of who was left out by it. */
        readonly rank?: number;
      }
    >
  >;
  readonly forgone?: { readonly reason: string; readonly at: string } | undefined;
}
