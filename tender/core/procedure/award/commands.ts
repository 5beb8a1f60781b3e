import { z } from 'zod';
import { decimalSchema } from '../../guide/schema/basics.ts';
import { findingSchema, guideIdSchema, instantSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';
import { reportTopics } from './report-topics.ts';

const hexSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const awardCommands = [
  /** `readings` is supplied by the server from the price sheets in the vault, never by the page. */
  z.strictObject({
    type: z.literal('open-prices'),
    readings: z.array(
      z.strictObject({
        operator: keySchema,
        prices: z.record(guideIdSchema, z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/)),
        findings: z.array(findingSchema),
        sheet: hexSchema.optional(),
      }),
    ),
  }),
  /** The order that was drawn by hand, with the number of the deed (ALM-17); only where the guide has lots drawn so. */
  z.strictObject({ type: z.literal('record-draw'), order: z.array(keySchema).min(2).max(1000), deed: shortTextSchema }),
  /** Lots drawn in the file itself: who draws fixes a value of 32 random bytes, the parties who wish do, and all are shown afterwards. */
  z.strictObject({ type: z.literal('announce-draw'), commitment: hexSchema, joinUntil: instantSchema }),
  z.strictObject({ type: z.literal('join-draw'), commitment: hexSchema }),
  z.strictObject({ type: z.literal('close-draw') }),
  z.strictObject({ type: z.literal('reveal-draw'), value: hexSchema }),
  /** `signature`: of the round that was announced, where the guide names a beacon. */
  z.strictObject({
    type: z.literal('conclude-draw'),
    value: hexSchema,
    deed: shortTextSchema,
    signature: z
      .string()
      .regex(/^[0-9a-f]{96}$/)
      .optional(),
  }),
  z.strictObject({ type: z.literal('abandon-draw'), reason: reasonSchema }),
  /** ALM-19: may lower points, or show that a requirement is not met. */
  z.strictObject({
    type: z.literal('record-verification'),
    operator: keySchema,
    minutes: reasonSchema,
    outcome: z.enum(['confirmed', 'points-lowered', 'requirement-not-met']),
    adjustments: z
      .array(z.strictObject({ criterion: guideIdSchema, points: decimalSchema, reason: reasonSchema }))
      .max(100),
  }),
  z.strictObject({
    type: z.literal('decide-award'),
    reasons: reasonSchema,
    /** Where the guide has parts: which winner gets which. */
    assigned: z
      .array(z.strictObject({ part: guideIdSchema, operator: keySchema, reason: reasonSchema }))
      .max(20)
      .optional(),
  }),
  /** All letters at one moment; from here the standstill runs. */
  z.strictObject({ type: z.literal('send-letters') }),
  /** What the report of directive 2014/24/EU art. 84 asks and nothing else in the file says. Again replaces it; the log keeps both. */
  z.strictObject({ type: z.literal('note-for-report'), topic: z.enum(reportTopics), text: reasonSchema }),
] as const;

export type AwardCommand = z.infer<(typeof awardCommands)[number]>;
