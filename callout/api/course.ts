import { z } from 'zod';
import { replies } from '#callout/core/alarm/events.ts';
import type { CallCourse, CallSummary, CourseCounts } from '#callout/core/alarm/view.ts';
import { markSchema } from '#callout/core/protocol/phone-call.ts';
import { instantSchema, modeSchema, stepSchema } from './basics.ts';

/** The views of `callout/core/alarm/view.ts` as they go over the wire. */

const named = z.object({ id: z.string(), name: z.string() });
const phase = z.enum(['running', 'all-clear', 'withdrawn', 'closed']);
const presence = z.enum(['here', 'stale', 'gone', 'unknown']);

const countsSchema = z.object({
  called: z.number(),
  sent: z.number(),
  onPhone: z.number(),
  shown: z.number(),
  read: z.number(),
  coming: z.number(),
  cannot: z.number(),
  arrived: z.number(),
  waiting: z.number(),
  unreachable: z.number(),
}) satisfies z.ZodType<CourseCounts>;

export const summarySchema = z.object({
  call: z.string(),
  mode: modeSchema,
  phase,
  location: named,
  nature: z.string(),
  place: z.string(),
  raisedAt: instantSchema,
  counts: countsSchema,
  enough: z.boolean().optional(),
}) satisfies z.ZodType<CallSummary>;

const coursePerson = z.object({
  responder: z.string(),
  name: z.string(),
  step: stepSchema.optional(),
  instants: z.partialRecord(stepSchema, instantSchema),
  minutes: z.number().optional(),
  skills: z.array(named),
  wave: z.number(),
  role: named.optional(),
  reachable: z.boolean(),
  presence,
  calledAt: instantSchema,
});

const answers = z.object({
  arrivedInTime: z.boolean().optional(),
  knewWhatToDo: z.boolean().optional(),
  equipment: z.boolean().optional(),
});

const evaluation = z.object({
  asked: z.number(),
  answers: z.array(z.object({ from: named, deployed: z.boolean(), answers, remarks: z.string() })),
  conclusion: z
    .object({
      at: instantSchema,
      by: named,
      went: z.string(),
      improve: z.string(),
      actions: z.array(z.object({ what: z.string(), who: z.string(), before: z.string() })),
    })
    .optional(),
});

const may = z.object({
  scaleUp: z.boolean(),
  mark: z.boolean(),
  message: z.boolean(),
  allClear: z.boolean(),
  withdraw: z.boolean(),
  close: z.boolean(),
  conclude: z.boolean(),
});

export const courseSchema = summarySchema.extend({
  version: z.number(),
  text: z.string(),
  mark: markSchema.optional(),
  erased: z.boolean(),
  raisedBy: named,
  endedAt: instantSchema.optional(),
  people: z.array(coursePerson),
  unreachable: z.array(coursePerson),
  needed: z.array(named.extend({ skill: z.string(), count: z.number(), found: z.number() })),
  nextWaveAt: instantSchema.optional(),
  exhausted: z.boolean(),
  demands: z.array(z.object({ at: instantSchema, by: named, step: named.optional(), reason: z.string().optional() })),
  nextSteps: z.array(named),
  messages: z.array(
    z.object({
      message: z.string(),
      at: instantSchema,
      from: named,
      text: z.string(),
      to: z.number(),
      read: z.number(),
    }),
  ),
  replies: z.array(z.object({ reply: z.string(), at: instantSchema, from: named, says: z.enum(replies) })),
  ended: z
    .object({ how: z.enum(['all-clear', 'withdrawn']), at: instantSchema, by: named, text: z.string() })
    .optional(),
  evaluation: evaluation.optional(),
  may,
}) satisfies z.ZodType<CallCourse>;
