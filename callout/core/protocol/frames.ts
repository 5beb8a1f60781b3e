import { z } from 'zod';
import { answersSchema, minutesSchema } from '../alarm/commands.ts';
import { replies, steps } from '../alarm/events.ts';
import { idSchema, instantSchema } from '../organisation/basics.ts';
import { sources } from '../presence/source.ts';
import { phoneCallSchema } from './phone-call.ts';
import { talkAnswers, talkRequests } from './talk-frames.ts';

/** WebSocket `/v1/phone`: one JSON text a frame, see docs/specs/paraat-protocol.md. */
export const protocolVersion = 1;
/** Bytes of UTF-8 in one frame. */
export const largestFrame = 16 * 1024;
/** Seconds between heartbeats, both ways. */
export const heartbeat = 15;
/** Seconds of silence after which a phone is not reachable. */
export const silence = 40;
/**
 * Milliseconds that a phone waits before it tries for a line again, the last one as often as it takes; each a quarter less or more, so that
 * hundreds do not come in the same instant. Often at first: a server that died in a call is there again within two seconds.
 */
export const retryMs: readonly number[] = [250, 500, 1000, 1000, 1000, 2000, 4000, 8000, 15_000];

const v = z.literal(protocolVersion);
const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

export const phoneFrames = [
  z.strictObject({
    v,
    type: z.literal('hello'),
    /** The token that the phone was given when it was enrolled. */
    device: z.string().min(16).max(200),
    /** The last frame with a `seq` that it kept; 0 for none. */
    last: seq,
    app: z.strictObject({ kind: z.enum(['web', 'native', 'simulated']), version: z.string().max(40) }),
    can: z.strictObject({ push: z.boolean(), sound: z.boolean(), vibrate: z.boolean(), background: z.boolean() }),
  }),
  z.strictObject({ v, type: z.literal('ack'), seq }),
  z.strictObject({
    v,
    type: z.literal('progress'),
    /** The same one again is answered again and does nothing. */
    id: idSchema,
    call: idSchema,
    step: z.enum(steps),
    /** On the clock of the server, as the phone reckons it from `welcome`. */
    at: instantSchema,
    minutes: minutesSchema.optional(),
  }),
  z.strictObject({
    v,
    type: z.literal('presence'),
    location: idSchema.optional(),
    source: z.enum(sources),
    says: z.enum(['here', 'gone']),
    /** Metres, with `geofence`: how well the phone knew where it was. Where that was stays on the phone. */
    accuracy: z.int().min(0).max(100_000).optional(),
  }),
  z.strictObject({ v, type: z.literal('role'), id: idSchema, call: idSchema, role: idSchema }),
  z.strictObject({ v, type: z.literal('reply'), id: idSchema, call: idSchema, says: z.enum(replies) }),
  z.strictObject({ v, type: z.literal('message-read'), call: idSchema, message: idSchema }),
  z.strictObject({
    v,
    type: z.literal('evaluation'),
    id: idSchema,
    call: idSchema,
    answers: answersSchema,
    remarks: z.string().max(4000).optional(),
  }),
  z.strictObject({ v, type: z.literal('ping'), n: seq }),
  ...talkRequests,
] as const;

export const phoneFrameSchema = z.discriminatedUnion('type', phoneFrames);
export type PhoneFrame = z.infer<typeof phoneFrameSchema>;

/** A client passes over what it does not know: later versions may say more. */
export const serverFrames = [
  z.object({
    v,
    type: z.literal('welcome'),
    device: z.string(),
    /** The last one that the server sent to this device. */
    seq,
    now: z.string(),
    /** False when the phone asked for frames that are no longer kept: what runs comes anew. */
    resume: z.boolean(),
  }),
  z.object({ v, type: z.literal('alarm'), seq, call: phoneCallSchema }),
  z.object({ v, type: z.literal('update'), seq, call: phoneCallSchema }),
  z.object({
    v,
    type: z.literal('message'),
    seq,
    call: z.string(),
    message: z.string(),
    text: z.string(),
    from: z.string(),
    at: z.string(),
  }),
  z.object({
    v,
    type: z.literal('over'),
    seq,
    call: z.string(),
    how: z.enum(['all-clear', 'withdrawn', 'closed']),
    /** What was said with the all clear, or why the call was withdrawn, and when. */
    ended: z.object({ at: z.string(), text: z.string() }).optional(),
  }),
  /** What came with this id is durable. */
  z.object({ v, type: z.literal('taken'), id: z.string() }),
  z.object({ v, type: z.literal('refused'), id: z.string().optional(), code: z.string() }),
  z.object({ v, type: z.literal('pong'), n: seq, now: z.string() }),
  /** The server asks for a sign of life: answered with `ping`. */
  z.object({ v, type: z.literal('heartbeat'), now: z.string() }),
  ...talkAnswers,
] as const;

export const serverFrameSchema = z.discriminatedUnion('type', serverFrames);
export type ServerFrame = z.infer<typeof serverFrameSchema>;
