import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { treeOf } from '#platform/record/tree.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { type RecordedArrival, readArrival } from '../arrival/events.ts';
import { type Arrival, arrivalOf } from '../arrival/state.ts';
import type { BundledUpload } from '../bundle/bundle.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import type { SealedArrival } from '../procedure/submission/events.ts';
import { type Check, fails, holds, type Moment, type Said } from './check.ts';
import type { ExaminedBundle } from './files.ts';

/**
 * How the ciphertexts of a tender came in (ALM-05): the stream of each upload is whole and signed by the log, its chunks follow on one another
 * without a gap and in time, and the tender names the very head that this stream had when it was placed.
 */
export function uploadsCheck(bundle: ExaminedBundle): Check {
  const uploads = new Map(bundle.uploads.map((upload) => [upload.id, upload]));
  return {
    name: 'uploads',
    needsAll: false,
    at({ recorded: { at, event }, after }: Moment): readonly Said[] {
      if (event.type !== 'TenderPlaced') return [];
      const name = operatorName(after, event.operator);
      return event.arrivals.flatMap((arrival) => {
        const upload = uploads.get(arrival.upload);
        return upload === undefined ? [] : [judge(upload, arrival, { name, operator: event.operator, at }, bundle)];
      });
    },
  };
}

interface Placing {
  readonly name: string;
  readonly operator: string;
  readonly at: string;
}

function judge(
  upload: BundledUpload,
  named: SealedArrival,
  { name, operator, at }: Placing,
  bundle: ExaminedBundle,
): Said {
  const key = bundle.keys[0] ?? '';
  const about = { name, upload: upload.id, chunks: 0 };
  const verified = verifyStream(upload.leaves, upload.checkpoint, key);
  if (!verified.ok) return fails('upload-record-wrong', about);
  const events = upload.leaves.map(readArrival);
  const arrival = events.every((event) => event?.upload === upload.id) ? arrivalOf(events.flatMap(present)) : undefined;
  if (arrival === undefined) return fails('upload-record-wrong', about);
  const root = toBase64(treeOf(upload.leaves.slice(0, named.events).map(hashOfLeaf)).root());
  const told = { ...about, chunks: arrival.chunks.length, completedAt: arrival.completedAt ?? at, placedAt: at };
  const right = root === named.root && isOf(arrival, named, operator) && wasThere(arrival, named, at);
  return right ? holds('upload-right', told) : fails('upload-differs-from-tender', told);
}

function present(event: (RecordedArrival & { readonly upload: string }) | undefined): readonly RecordedArrival[] {
  return event === undefined ? [] : [event];
}

function isOf(arrival: Arrival, named: SealedArrival, operator: string): boolean {
  return arrival.operator === operator && arrival.sha256 === named.sha256;
}

/** What the tender says was there whole was so when it was placed. */
function wasThere({ completedAt }: Arrival, { complete }: SealedArrival, placedAt: string): boolean {
  return !complete || (completedAt !== undefined && completedAt <= placedAt);
}
