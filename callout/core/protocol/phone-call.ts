import { z } from 'zod';
import { modes, replies, steps } from '../alarm/events.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** Where it is on a floor plan: pixels from the top left of the picture, which is at `GET /v1/plan-images/{location}/{image}`. */
export const markSchema = z.object({
  plan: z.string(),
  floor: z.string(),
  name: z.string(),
  /** SHA-256, hex. */
  image: z.string(),
  width: z.number(),
  height: z.number(),
  x: z.number(),
  y: z.number(),
});

/** A call as one responder sees it on his phone, and all that he may know of it. */
export const phoneCallSchema = z.object({
  call: z.string(),
  mode: z.enum(modes),
  phase: z.enum(['running', 'all-clear', 'withdrawn', 'closed']),
  location: named,
  nature: z.string(),
  place: z.string(),
  text: z.string(),
  mark: markSchema.optional(),
  raisedAt: z.string(),
  /** What he is to do: the card of his role, or of the last step that is for him. */
  task: z.string().optional(),
  you: z.enum(steps),
  minutes: z.number().optional(),
  role: z.string().optional(),
  /** Parts of the scenario that he can take. */
  roles: z.array(named.extend({ task: z.string(), needed: z.number(), taken: z.number() })),
  others: z.object({
    called: z.number(),
    coming: z.number(),
    arrived: z.number(),
    /** Who is there or comes, at most thirty; nobody else is named. */
    names: z.array(z.object({ name: z.string(), step: z.enum(['coming', 'arrived']), role: z.string().optional() })),
  }),
  messages: z.array(
    z.object({ message: z.string(), at: z.string(), from: z.string(), text: z.string(), read: z.boolean() }),
  ),
  /** What he answered last in one press. */
  reply: z.enum(replies).optional(),
  /** The last word of the reception: the text of the all clear, or why the call was withdrawn. */
  ended: z.object({ at: z.string(), text: z.string() }).optional(),
  /** After the all clear: whether his answers are asked, were given, or are no longer taken. */
  evaluation: z.enum(['asked', 'answered', 'concluded']).optional(),
});

export type PhoneCall = z.infer<typeof phoneCallSchema>;
