import { z } from 'zod';
import { guideIdSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

export const questionPlaceSchema = z.strictObject({
  document: guideIdSchema,
  page: z.int().min(1).max(10_000),
  section: shortTextSchema.optional(),
});

export const questionsCommands = [
  z.strictObject({
    type: z.literal('ask-question'),
    place: questionPlaceSchema,
    text: reasonSchema,
    followsUp: keySchema.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-question'), question: keySchema }),
  z.strictObject({ type: z.literal('refuse-question'), question: keySchema, reason: reasonSchema }),
  z.strictObject({
    type: z.literal('answer-question'),
    question: keySchema,
    published: reasonSchema,
    answer: reasonSchema,
    amends: reasonSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('publish-clarification-note'),
    round: guideIdSchema,
    introduction: z.string().trim().max(10_000),
  }),
] as const;

export type QuestionsCommand = z.infer<(typeof questionsCommands)[number]>;
