import { z } from 'zod';
import { endsOfBurst } from '../talk/floor.ts';

/** Control of a conversation, by the terms of 3GPP TS 24.380; sound itself goes in binary frames (`callout/core/talk/voice.ts`). */

const v = z.literal(1);
/** `call/<id>` or `group/<id>`. */
const channel = z.string().max(100);
const burst = z.int().min(0).max(0xff_ff_ff_ff);

export const talkRequests = [
  /** Listens from now on, and may ask to speak. Said again on each new line. */
  z.strictObject({ v, type: z.literal('talk-join'), channel }),
  z.strictObject({ v, type: z.literal('talk-leave'), channel }),
  z.strictObject({ v, type: z.literal('floor-request'), channel, preempt: z.boolean().optional() }),
  /** Gives up the floor, or the place in the queue. */
  z.strictObject({ v, type: z.literal('floor-release'), channel }),
] as const;

export const talkRequestSchema = z.discriminatedUnion('type', talkRequests);
export type TalkRequest = z.infer<typeof talkRequestSchema>;

export const talkAnswers = [
  z.object({
    v,
    type: z.literal('talk-joined'),
    channel,
    /** Stands for the channel in the header of sound. */
    number: z.number(),
    /** Seconds that somebody may speak at once. */
    seconds: z.number(),
    /** What is said is kept; to be shown and heard before anybody speaks. */
    recorded: z.boolean(),
    /** May take the floor from others. */
    leads: z.boolean(),
  }),
  /** Whether all who are on it hear what is said; after `talk-joined` they do, until this says otherwise. */
  z.object({ v, type: z.literal('talk-reach'), channel, all: z.boolean() }),
  /** Is not, or no longer, on this channel. */
  z.object({ v, type: z.literal('talk-left'), channel, code: z.string() }),
  /** Speak now. `milliseconds` are left. */
  z.object({ v, type: z.literal('floor-granted'), channel, burst, milliseconds: z.number() }),
  /** Somebody else speaks. */
  z.object({
    v,
    type: z.literal('floor-taken'),
    channel,
    burst,
    by: z.string(),
    milliseconds: z.number(),
    /** The one who hears this may take the floor from him. */
    mayPreempt: z.boolean(),
  }),
  z.object({ v, type: z.literal('floor-idle'), channel }),
  /** `place` 1 is next. */
  z.object({ v, type: z.literal('floor-queue-position'), channel, place: z.number(), of: z.number() }),
  z.object({ v, type: z.literal('floor-deny'), channel, code: z.string() }),
  /** Stop speaking. */
  z.object({ v, type: z.literal('floor-revoke'), channel, burst, why: z.enum(endsOfBurst) }),
] as const;

export const talkAnswerSchema = z.discriminatedUnion('type', talkAnswers);
export type TalkAnswer = z.infer<typeof talkAnswerSchema>;

/** WebSocket `/v1/talk`, for who has no phone: signed in by the session of the browser, and for talk alone. */
export const deskRequests = [
  ...talkRequests,
  z.strictObject({ v, type: z.literal('ping'), n: z.int().min(0) }),
] as const;
export const deskRequestSchema = z.discriminatedUnion('type', deskRequests);
export type DeskRequest = z.infer<typeof deskRequestSchema>;

export const deskAnswerSchema = z.discriminatedUnion('type', [
  ...talkAnswers,
  z.object({ v, type: z.literal('refused'), code: z.string() }),
  z.object({ v, type: z.literal('pong'), n: z.number() }),
]);
export type DeskAnswer = z.infer<typeof deskAnswerSchema>;
