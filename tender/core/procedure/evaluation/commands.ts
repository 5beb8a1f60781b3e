import { z } from 'zod';
import { guideIdSchema, instantSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

export const evaluationCommands = [
  /** `criteria` where the guide asks for experts: the criteria that he grades (ROC-34). */
  z.strictObject({
    type: z.literal('appoint-evaluator'),
    user: keySchema,
    function: shortTextSchema,
    criteria: z.array(guideIdSchema).min(1).max(100).optional(),
    /** With an advisory role, where the guide knows one: without a vote (CVO-21). */
    advises: z.literal(true).optional(),
  }),
  /** Each for himself, after he knows who tendered and before he sees an answer. With a conflict he cannot evaluate. */
  z.strictObject({
    type: z.literal('declare-conflict'),
    conflict: z.boolean(),
    explanation: z.string().trim().max(10_000),
  }),
  z.strictObject({ type: z.literal('dismiss-evaluator'), user: keySchema, reason: reasonSchema }),
  /** His own score; may be given again until he hands in. */
  z.strictObject({
    type: z.literal('give-score'),
    operator: keySchema,
    criterion: guideIdSchema,
    grade: guideIdSchema,
    reason: reasonSchema,
  }),
  z.strictObject({ type: z.literal('hand-in-scores') }),
  z.strictObject({ type: z.literal('open-meeting') }),
  /** His own score, in the meeting (ALM-15) or after the presentation (ALM-16); the occasion follows from the file. */
  z.strictObject({
    type: z.literal('change-score'),
    operator: keySchema,
    criterion: guideIdSchema,
    grade: guideIdSchema,
    reason: reasonSchema,
  }),
  /** The grade on which the evaluators seem to agree, with its reasons; another one for the same cell takes its place (ROC-34). */
  z.strictObject({
    type: z.literal('propose-consensus'),
    operator: keySchema,
    criterion: guideIdSchema,
    grade: guideIdSchema,
    reason: reasonSchema,
  }),
  /** Each for himself; may be said again. Who does not agree says why. */
  z.strictObject({
    type: z.literal('voice-consensus'),
    proposals: z.array(keySchema).min(1).max(1000),
    agrees: z.boolean(),
    reason: z.string().trim().max(10_000),
  }),
  /** Of an adviser, on one criterion of one tender; a later one takes its place, and the earlier ones stay in the file (CVO-21). */
  z.strictObject({
    type: z.literal('give-advice'),
    operator: keySchema,
    criterion: guideIdSchema,
    advice: reasonSchema,
  }),
  z.strictObject({ type: z.literal('close-meeting'), minutes: reasonSchema }),
  z.strictObject({
    type: z.literal('plan-presentation'),
    operator: keySchema,
    at: instantSchema,
    location: shortTextSchema,
  }),
  z.strictObject({
    type: z.literal('record-presentation'),
    operator: keySchema,
    persons: z.int().min(0).max(100),
    minutes: reasonSchema,
  }),
  /** Fixes quality; only then prices may be opened (ALM-12). */
  z.strictObject({ type: z.literal('freeze-quality') }),
] as const;

export type EvaluationCommand = z.infer<(typeof evaluationCommands)[number]>;
