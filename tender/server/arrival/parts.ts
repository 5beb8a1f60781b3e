import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { UploadLimits } from '#tender/core/arrival/limits.ts';
import type { Clock } from '../clock.ts';
import type { ProcedureFiles } from '../procedure-files.ts';
import type { RecordProofs } from '../record-proofs.ts';
import type { Turns } from './turns.ts';

/** What uploads stand on. */
export interface ArrivalParts {
  readonly store: EventStore;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly random?: RandomBytes;
  readonly files: ProcedureFiles;
  readonly proofs: RecordProofs;
  readonly limits: UploadLimits;
}

/** The parts, and who is at work on which upload or file. */
export interface ArrivalGround {
  readonly parts: ArrivalParts;
  readonly turns: Turns;
}
