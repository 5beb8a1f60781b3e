import type { MessagePort } from 'node:worker_threads';

/** What both threads are given when they start: the way between them and the counters. */
export interface ThreadData {
  readonly port: MessagePort;
  readonly shared: Int32Array;
}

/** One file to be sealed or opened by the two threads of `threads.ts`. Only what can be posted to a thread stands in it. */
export type Job = OpenJob | SealJob;

export interface OpenJob {
  readonly kind: 'open';
  readonly from: string;
  /** Bytes of the file before its first chunk. */
  readonly start: number;
  readonly fileKey: Uint8Array;
  readonly nonce: Uint8Array;
  readonly to: Target;
}

export interface SealJob {
  readonly kind: 'seal';
  readonly from: string;
  /** Bytes that the file must have; zeros are added up to `padded`. */
  readonly size: number;
  readonly padded: number;
  readonly fileKey: Uint8Array;
  readonly nonce: Uint8Array;
  readonly to: Target;
}

export interface Target {
  readonly path: string;
  /** Written before all else. */
  readonly head: Uint8Array;
  /** Bytes that are kept; what comes behind them must be zeros. */
  readonly keep: number;
  /** Whether a file that is there is an error. */
  readonly fresh: boolean;
  readonly durable: boolean;
}

export interface FileDigest {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** How the reading of the source ended: for sealing with the SHA-256 of what was read. */
export type SourceEnd =
  | { readonly end: 'whole'; readonly sha256?: string }
  | { readonly end: 'sealed-damaged' }
  | { readonly end: 'failed'; readonly error: unknown };

/** From the thread that ciphers to the one that writes; in this order, one job after the other. */
export type Message = { readonly begin: Target } | { readonly pieces: readonly Uint8Array[] } | SourceEnd;

export type Outcome =
  | { readonly outcome: 'done'; readonly written: FileDigest; readonly sourceSha256?: string }
  | { readonly outcome: 'sealed-damaged' | 'plain-differs' }
  | { readonly outcome: 'failed'; readonly error: unknown };

/** Places in the counters that both threads see. */
export const counters = {
  /** Groups of pieces that were written. */
  taken: 0,
  /** 1 when the writer wants no more of this job. */
  stopped: 1,
} as const;

/** Groups of pieces under way between the threads; bounds the memory. */
export const mostUnderWay = 16;
