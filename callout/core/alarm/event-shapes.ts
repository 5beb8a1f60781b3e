import { z } from 'zod';
import {
  daySchema,
  type EventShapes,
  hashSchema,
  idSchema,
  instantSchema,
  loggedTextSchema,
} from '../organisation/basics.ts';
import { audienceSchema, needSchema } from '../organisation/commands.ts';
import { endsOfBurst } from '../talk/floor.ts';
import { answersSchema, minutesSchema } from './commands.ts';
import { type CallEvent, type Called, modes, replies, steps } from './events.ts';

const ids = z.array(idSchema);
const needs = z.array(needSchema);
const pixels = z.int().min(0);
const wave = z.int().min(1);
const secondWaveAfter = z.int().min(1).optional();
const personal = loggedTextSchema;

const mark = z.strictObject({
  plan: idSchema,
  image: hashSchema,
  width: pixels.min(1),
  height: pixels.min(1),
  x: pixels,
  y: pixels,
});

const called: z.ZodType<readonly Called[]> = z.array(
  z.strictObject({
    responder: idSchema,
    skills: ids,
    wave,
    reachable: z.boolean(),
    presence: z.enum(['here', 'stale', 'gone', 'unknown']),
    role: idSchema.optional(),
  }),
);

const note = z.strictObject({
  responder: idSchema,
  step: z.enum(steps),
  at: instantSchema,
  minutes: minutesSchema.optional(),
});

/** What the events of a call hold. */
export const callEventShapes: EventShapes<CallEvent> = {
  CallRaised: z.strictObject({
    call: idSchema,
    mode: z.enum(modes),
    location: idSchema,
    nature: z.string(),
    personal,
    mark: mark.optional(),
    scenario: idSchema.optional(),
    step: idSchema.optional(),
    audience: audienceSchema,
    called,
    needed: needs,
    secondWaveAfter,
  }),
  MarkSet: z.strictObject({ mark: mark.optional() }),
  ProgressNoted: z.strictObject({ notes: z.array(note) }),
  ResponderUnreachable: z.strictObject({ responder: idSchema, attempts: z.int().min(0) }),
  ResponderReachable: z.strictObject({ responder: idSchema }),
  CallScaledUp: z.strictObject({
    audience: audienceSchema,
    scenario: idSchema.optional(),
    step: idSchema.optional(),
    secondWaveAfter,
    called,
    already: ids,
    needed: needs,
    personal,
  }),
  WaveCalled: z.strictObject({ wave, missing: needs, called }),
  WaveExhausted: z.strictObject({ missing: needs }),
  MessageSent: z.strictObject({ message: idSchema, personal, to: z.union([z.literal('all'), ids]) }),
  MessagesRead: z.strictObject({ reads: z.array(z.strictObject({ responder: idSchema, message: idSchema })) }),
  FloorHeld: z.strictObject({
    speaker: idSchema,
    burst: z.int().min(0),
    from: instantSchema,
    until: instantSchema,
    how: z.enum(endsOfBurst),
    personal,
  }),
  ReplyGiven: z.strictObject({ responder: idSchema, reply: idSchema, says: z.enum(replies) }),
  RoleTaken: z.strictObject({ responder: idSchema, role: idSchema }),
  AllClearGiven: z.strictObject({ personal }),
  CallClosed: z.strictObject({}),
  CallWithdrawn: z.strictObject({ personal }),
  EvaluationAnswered: z.strictObject({ responder: idSchema, answers: answersSchema, personal }),
  EvaluationConcluded: z.strictObject({
    personal,
    actions: z.array(z.strictObject({ before: daySchema, personal })),
  }),
};
