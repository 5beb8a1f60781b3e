import { z } from 'zod';
import { modes } from '../alarm/events.ts';

/** What wakes an app that is closed, and how it answers. See docs/specs/paraat-protocol.md, "Push". */

const notice = {
  v: z.literal(1),
  call: z.string(),
  mode: z.enum(modes),
  title: z.string(),
  body: z.string(),
  /** Answers for this phone and this call, and nothing else. */
  answer: z.string(),
};

export const pushNoticeSchema = z.discriminatedUnion('kind', [
  z.object({
    ...notice,
    kind: z.literal('alarm'),
    /** How often it was sent before: it rings anew. */
    again: z.int().min(0),
    words: z.object({
      coming: z.string(),
      cannot: z.string(),
      saidComing: z.string(),
      saidCannot: z.string(),
      notSaid: z.string(),
    }),
  }),
  z.object({ ...notice, kind: z.literal('over') }),
  z.object({ ...notice, kind: z.literal('message') }),
]);
export type PushNotice = z.infer<typeof pushNoticeSchema>;

/** `POST /v1/push/answers`: from a closed app, without a session. */
export const pushAnswerSchema = z.strictObject({
  answer: z.string().max(400),
  step: z.enum(['on-phone', 'coming', 'cannot']),
  /** Milliseconds since it happened, by the phone: whatever its clock says, that difference is right. */
  ago: z.int().min(0).max(3_600_000),
});

/** `PUT /v1/devices/{device}/push`: what the browser subscribed to. */
export const subscribeSchema = z.strictObject({
  endpoint: z.url().max(2000),
  p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/u),
  auth: z.string().regex(/^[\w-]{20,30}={0,2}$/u),
});

/** `PUT /v1/push/subscription`: what a browser changed it into while the app is closed, without a session. */
export const renewSchema = subscribeSchema.extend({ renewal: z.string().max(200) });
