import type { FileRef } from '../basics.ts';

export type EvidenceEvent =
  | {
      readonly type: 'EvidenceHandedIn';
      readonly operator: string;
      readonly item: string;
      readonly file: FileRef;
      readonly issuedOn: string;
      readonly lateReason?: string | undefined;
    }
  | {
      readonly type: 'EvidenceJudged';
      readonly operator: string;
      readonly item: string;
      readonly accepted: boolean;
      readonly reason: string;
      readonly goodReason: boolean;
    };
