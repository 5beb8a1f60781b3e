import { z } from 'zod';
import {
  fileRefSchema,
  findingSchema,
  guideIdSchema,
  keySchema,
  personalSchema,
  reasonSchema,
  shortTextSchema,
} from '../basics.ts';

const partySchema = z.strictObject({
  key: keySchema,
  role: z.enum(['member', 'subcontractor', 'relied-upon']),
  name: shortTextSchema,
  registration: shortTextSchema,
  forWhat: reasonSchema,
  group: shortTextSchema.optional(),
});

export const submissionCommands = [
  z.strictObject({
    type: z.literal('attach-document'),
    item: guideIdSchema,
    file: fileRefSchema,
    findings: z.array(findingSchema).max(100),
  }),
  z.strictObject({ type: z.literal('remove-document'), item: guideIdSchema, sha256: fileRefSchema.shape.sha256 }),
  z.strictObject({
    type: z.literal('answer-espd'),
    party: keySchema,
    answers: z
      .array(
        z.strictObject({
          statement: guideIdSchema,
          answer: z.enum(['yes', 'no']),
          explanation: reasonSchema.optional(),
        }),
      )
      .max(200),
  }),
  z.strictObject({
    type: z.literal('name-signatories'),
    signatories: z
      .array(z.strictObject({ authority: z.enum(['sole', 'joint']), personal: personalSchema }))
      .min(1)
      .max(10),
    contact: z.strictObject({ personal: personalSchema }),
    registration: shortTextSchema,
  }),
  z.strictObject({
    type: z.literal('name-parties'),
    parties: z.array(partySchema).max(50),
    group: shortTextSchema.optional(),
  }),
  /** The one button: puts what is prepared into the vault, or replaces what lies there (ALM-04). */
  z.strictObject({ type: z.literal('place-tender') }),
  z.strictObject({ type: z.literal('withdraw-tender') }),
] as const;

export type SubmissionCommand = z.infer<(typeof submissionCommands)[number]>;
