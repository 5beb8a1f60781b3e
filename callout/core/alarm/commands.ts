import { z } from 'zod';
import { daySchema, hashSchema, idSchema, instantSchema } from '../organisation/basics.ts';
import { audienceSchema } from '../organisation/commands.ts';
import { endsOfBurst } from '../talk/floor.ts';
import { modes, replies, steps } from './events.ts';

const shortText = z.string().trim().max(300);
const longText = z.string().trim().max(4000);

/** Minutes until he is there, as he estimates. */
export const minutesSchema = z.int().min(0).max(240);

export const answersSchema = z.strictObject({
  arrivedInTime: z.boolean().optional(),
  knewWhatToDo: z.boolean().optional(),
  equipment: z.boolean().optional(),
});

/** Pixels from the top left of the picture of a plan. */
const spotSchema = z.strictObject({
  plan: idSchema,
  x: z.int().min(0).max(20_000),
  y: z.int().min(0).max(20_000),
});
export type PlanSpot = z.infer<typeof spotSchema>;
/** Of those who were called: all, also who is called later; or who it is now that comes, is in a group, or has a skill; or these. */
const recipientsSchema = z.union([
  z.enum(['all', 'coming']),
  z.array(idSchema).min(1).max(10_000),
  z.strictObject({ group: idSchema }),
  z.strictObject({ skill: idSchema }),
]);
export type Recipients = z.infer<typeof recipientsSchema>;

export const callCommands = [
  /** `call` is chosen by who raises it, so that pressing twice raises once. */
  z.strictObject({
    type: z.literal('raise-call'),
    call: idSchema,
    mode: z.enum(modes),
    location: idSchema,
    nature: shortText,
    place: shortText,
    /** Without one, nature and place are the text. */
    text: longText.optional(),
    mark: spotSchema.optional(),
    audience: audienceSchema,
  }),
  /** Where it is on a plan; without a spot the mark is taken away. */
  z.strictObject({ type: z.literal('set-mark'), mark: spotSchema.optional() }),
  /** Receipts of many phones at once; by the system, or by the responder himself. */
  z.strictObject({
    type: z.literal('note-progress'),
    notes: z
      .array(
        z.strictObject({
          responder: idSchema,
          step: z.enum(steps),
          phoneAt: instantSchema.optional(),
          minutes: minutesSchema.optional(),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  /** By the system, once no attempt is left; and when the phone is back. */
  z.strictObject({ type: z.literal('mark-unreachable'), responder: idSchema, attempts: z.int().min(0).max(1000) }),
  z.strictObject({ type: z.literal('mark-reachable'), responder: idSchema }),
  z.strictObject({ type: z.literal('scale-up'), audience: audienceSchema, reason: longText }),
  /** By the system, at the instant that `dueAt` names. */
  z.strictObject({ type: z.literal('call-wave') }),
  z.strictObject({
    type: z.literal('send-message'),
    message: idSchema,
    text: longText,
    to: recipientsSchema,
  }),
  z.strictObject({
    type: z.literal('note-messages-read'),
    reads: z
      .array(z.strictObject({ responder: idSchema, message: idSchema }))
      .min(1)
      .max(10_000),
  }),
  /** By the system, once somebody has spoken: at any time, for it happened. */
  z.strictObject({
    type: z.literal('note-floor'),
    speaker: idSchema,
    burst: z.int().min(0).max(0xff_ff_ff_ff),
    from: instantSchema,
    until: instantSchema,
    how: z.enum(endsOfBurst),
    recording: hashSchema.optional(),
  }),
  /** The same one again, by its id, is given once. */
  z.strictObject({ type: z.literal('give-reply'), responder: idSchema, reply: idSchema, says: z.enum(replies) }),
  z.strictObject({ type: z.literal('take-role'), responder: idSchema, role: idSchema }),
  z.strictObject({ type: z.literal('give-all-clear'), text: longText }),
  z.strictObject({ type: z.literal('close-call') }),
  z.strictObject({ type: z.literal('withdraw-call'), reason: longText }),
  z.strictObject({
    type: z.literal('answer-evaluation'),
    responder: idSchema,
    answers: answersSchema,
    remarks: longText.optional(),
  }),
  z.strictObject({
    type: z.literal('conclude-evaluation'),
    went: longText,
    improve: longText,
    actions: z.array(z.strictObject({ what: longText, who: shortText, before: daySchema })).max(100),
  }),
] as const;

export const callCommandSchema = z.discriminatedUnion('type', callCommands);
export type CallCommand = z.infer<typeof callCommandSchema>;
export type CallCommandOf<T extends CallCommand['type']> = Extract<CallCommand, { type: T }>;
