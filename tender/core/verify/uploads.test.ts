import { describe, expect, test } from 'vitest';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, originOf, signNote } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { treeOf } from '#platform/record/tree.ts';
import { type ArrivalEvent, uploadStream } from '../arrival/events.ts';
import type { BundledUpload } from '../bundle/bundle.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import { signedBundle, signer } from './testing/signed.ts';
import { codesOf, story } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

const id = 'de-eerste';
const [placing] = story.filter(({ event }) => event.type === 'TenderPlaced');
const { operator, manifest } = placing?.event.type === 'TenderPlaced' ? placing.event : expect.fail('nobody tenders');

type Moment = readonly [time: string, event: ArrivalEvent];

function chunk(offset: number, begun: string, ended: string): ArrivalEvent {
  const instants = { begun: `2025-09-30T${begun}Z`, ended: `2025-09-30T${ended}Z` };
  return { type: 'ChunkReceived', offset, length: 500, sha256: 'b'.repeat(64), ...instants };
}

const begun: ArrivalEvent = { type: 'UploadBegun', procedure: 'almelo', operator, sha256: manifest.sha256, size: 1000 };
const moments: readonly Moment[] = [
  ['09:50:00.000', begun],
  ['09:50:01.000', chunk(0, '09:50:00.100', '09:50:00.990')],
  ['09:50:03.000', chunk(500, '09:50:02.000', '09:50:02.990')],
  ['09:50:03.001', { type: 'UploadCompleted' }],
];

/** As the log signs it, whether it is true or not. */
function recorded(told: readonly Moment[]): BundledUpload {
  const stream = uploadStream(id);
  const leaves = told.map(([time, { type, ...data }], index) =>
    leafText({ stream, seq: index + 1, at: `2025-09-30T${time}Z`, actor: 'iemand', type, data, salt: 'z'.repeat(22) }),
  );
  const tree = treeOf(leaves.map(hashOfLeaf));
  const head = { origin: originOf(signer.name, stream), size: leaves.length, root: toBase64(tree.root()) };
  return { id, leaves, checkpoint: signNote(checkpointText(head), signer) };
}

const upload = recorded(moments);
const root = toBase64(treeOf(upload.leaves.map(hashOfLeaf)).root());

/** The story in which this tender names the upload. */
const naming: readonly RecordedEvent[] = story.map((one) => {
  if (one !== placing || one.event.type !== 'TenderPlaced') return one;
  const arrival = { sha256: manifest.sha256, upload: id, events: moments.length, root, complete: true };
  return { ...one, event: { ...one.event, arrivals: [arrival] } };
});

function reported(told: BundledUpload) {
  return verifyBundle(signedBundle(naming, { uploads: [told] }), signer.verifierKey);
}

function codes(told: BundledUpload): readonly string[] {
  return codesOf(reported(told), 'uploads');
}

describe('ALM-05: the record of an upload in a bundle', () => {
  test('holds when it is signed, whole, in order, and the one that the tender names', () => {
    const report = reported(upload);
    expect(report.checks.find(({ check }) => check === 'uploads')).toMatchObject({
      outcome: 'holds',
      findings: [{ code: 'upload-right', params: { chunks: 2, upload: id } }],
    });
    expect(report.ok).toBe(true);
  });

  test('threat: corrupt operator: a chunk that is left out, moved or back-dated shows, though the log signs it anew', () => {
    const without = moments.filter((_, index) => index !== 1);
    const earlier = moments.map(([time, event]): Moment => [time, event]);
    earlier[2] = ['09:50:02.995', chunk(500, '09:50:02.000', '09:50:02.990')];
    expect(codes(recorded(without))).toContain('upload-record-wrong');
    expect(codes(recorded(earlier))).toContain('upload-differs-from-tender');
  });

  test('threat: corrupt operator: so does a head that the log did not sign, and an upload of somebody else', () => {
    const { checkpoint } = recorded(moments.slice(0, 3));
    expect(codes({ ...upload, checkpoint })).toContain('upload-record-wrong');
    const others = moments.map(
      ([time, event]): Moment => [time, 'operator' in event ? { ...event, operator: 'x' } : event],
    );
    expect(codes(recorded(others))).toContain('upload-differs-from-tender');
  });
});
