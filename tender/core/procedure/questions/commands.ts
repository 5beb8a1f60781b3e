import { z } from 'zod';
import { fileRefSchema, guideIdSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

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
    /** Other words for a document of which the guide asks them (ROC-08). */
    suggestion: reasonSchema.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-question'), question: keySchema }),
  z.strictObject({ type: z.literal('refuse-question'), question: keySchema, reason: reasonSchema }),
  z.strictObject({
    type: z.literal('answer-question'),
    question: keySchema,
    published: reasonSchema,
    answer: reasonSchema,
    amends: reasonSchema.optional(),
    /** Whether the suggested words are adopted; the answer gives the reasons. */
    adopted: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('publish-clarification-note'),
    round: guideIdSchema,
    introduction: z.string().trim().max(10_000),
    /** Final versions that the note carries. */
    versions: z
      .array(z.strictObject({ document: guideIdSchema, file: fileRefSchema }))
      .max(100)
      .optional(),
  }),
] as const;

export type QuestionsCommand = z.infer<(typeof questionsCommands)[number]>;
