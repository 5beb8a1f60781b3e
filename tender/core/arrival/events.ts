import { z } from 'zod';
import { canonicalLeaf } from '#platform/record/envelope.ts';
import { fileIdSchema, instantSchema, keySchema, sealedRefSchema } from '../procedure/basics.ts';

/**
 * How one sealed file came in, in a stream of its own (`upload/<id>`): who may not see a tender does not see its sizes and hours either. The
 * instant of an event is that of the platform's clock; that of a chunk, the one at which its bytes were durable.
 */

const chunkShape = {
  /** Place of its first byte in the file. */
  offset: z.int().min(0),
  length: z.int().min(1),
  /** Of these bytes alone. */
  sha256: sealedRefSchema.shape.sha256,
  /** When the request for it reached the platform, and when its last byte did. */
  begun: instantSchema,
  ended: instantSchema,
};

export const arrivalEventSchema = z.discriminatedUnion('type', [
  /** What will come: by hash and size, committed before the first byte. */
  z.strictObject({
    type: z.literal('UploadBegun'),
    procedure: fileIdSchema,
    operator: keySchema,
    ...sealedRefSchema.shape,
  }),
  z.strictObject({ type: z.literal('ChunkReceived'), ...chunkShape }),
  /** Came whole, but was durable only when nothing was taken any more: it does not count. */
  z.strictObject({ type: z.literal('ChunkTooLate'), ...chunkShape }),
  /** All bytes are there and give the hash that was committed. */
  z.strictObject({ type: z.literal('UploadCompleted') }),
  /** All bytes are there, or the first ones, and they are not what may be handed in. */
  z.strictObject({ type: z.literal('UploadRefused'), code: z.string().max(80) }),
  z.strictObject({ type: z.literal('UploadRemoved'), why: z.enum(['cancelled', 'expired']) }),
]);

export type ArrivalEvent = z.infer<typeof arrivalEventSchema>;
export type ChunkReceived = Extract<ArrivalEvent, { type: 'ChunkReceived' }>;

export interface RecordedArrival {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly event: ArrivalEvent;
}

const prefix = 'upload/';

export function uploadStream(id: string): string {
  return `${prefix}${id}`;
}

/** Undefined for other streams. */
export function uploadOf(stream: string): string | undefined {
  return stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;
}

/** Undefined when the text is not that of an event of an upload. */
export function readArrival(leaf: string): (RecordedArrival & { readonly upload: string }) | undefined {
  const stored = canonicalLeaf(leaf);
  const upload = stored === undefined ? undefined : uploadOf(stored.stream);
  if (stored === undefined || upload === undefined || typeof stored.data !== 'object') return undefined;
  const event = arrivalEventSchema.safeParse({ type: stored.type, ...stored.data });
  return event.success ? { upload, seq: stored.seq, at: stored.at, event: event.data } : undefined;
}
