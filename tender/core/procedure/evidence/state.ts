import type { FileRef } from '../basics.ts';

export interface EvidencePiece {
  readonly handedIn?:
    | {
        readonly file: FileRef;
        readonly issuedOn: string;
        readonly at: string;
        readonly lateReason?: string | undefined;
      }
    | undefined;
  readonly judged?:
    | { readonly accepted: boolean; readonly reason: string; readonly goodReason: boolean; readonly at: string }
    | undefined;
}

export interface EvidenceState {
  /** By operator and evidence item. */
  readonly pieces: Readonly<Record<string, Readonly<Record<string, EvidencePiece>>>>;
}
