import { z } from 'zod';
import { fileRefSchema, guideIdSchema, instantSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

export const examinationCommands = [
  z.strictObject({
    type: z.literal('examine-item'),
    operator: keySchema,
    item: guideIdSchema,
    verdict: z.enum(['complete', 'missing', 'incomplete', 'not-required']),
    note: z.string().trim().max(10_000),
  }),
  /** Refused where the guide leaves no remedy, as for the price sheet (ALM-07). Where it asks for supplements, says how grave it is (ORES-13). */
  z.strictObject({
    type: z.literal('request-remedy'),
    operator: keySchema,
    item: guideIdSchema,
    description: reasonSchema,
    irregularity: z.enum(['substantial', 'minor']).optional(),
  }),
  z.strictObject({ type: z.literal('hand-in-remedy'), remedy: keySchema, file: fileRefSchema }),
  z.strictObject({ type: z.literal('judge-remedy'), remedy: keySchema, accepted: z.boolean(), reason: reasonSchema }),
  /** Abnormally low, manipulative or unclear tenders (ALM-26, art. 2.116 Aw 2012). */
  z.strictObject({
    type: z.literal('request-explanation'),
    operator: keySchema,
    question: reasonSchema,
    until: instantSchema,
  }),
  z.strictObject({ type: z.literal('give-explanation'), explanation: keySchema, text: reasonSchema }),
  z.strictObject({
    type: z.literal('judge-explanation'),
    explanation: keySchema,
    accepted: z.boolean(),
    reason: reasonSchema,
  }),
  /** With a ground of the guide; at any moment between opening and contract (ALM-18). */
  z.strictObject({
    type: z.literal('exclude-tenderer'),
    operator: keySchema,
    ground: guideIdSchema,
    reason: reasonSchema,
  }),
  /** Two places of a tender that do not go together, and which of the two counts (ROC-26). The reason says why it is that one. */
  z.strictObject({
    type: z.literal('note-contradiction'),
    operator: keySchema,
    statements: z.array(z.strictObject({ item: guideIdSchema, place: shortTextSchema, text: reasonSchema })).length(2),
    taken: z.enum(['first', 'second']),
    reason: reasonSchema,
    /** What the tenderer explained, where that decides. */
    explanation: keySchema.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-contradiction'), contradiction: keySchema, reason: reasonSchema }),
  z.strictObject({ type: z.literal('conclude-examination') }),
] as const;

export type ExaminationCommand = z.infer<(typeof examinationCommands)[number]>;
