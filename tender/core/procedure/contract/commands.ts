import { z } from 'zod';
import { decimalSchema } from '../../guide/schema/basics.ts';
import { daySchema, guideIdSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

export const contractCommands = [
  /** After standstill, proceedings and positive verification of the evidence (ALM-21, guide 6.3). */
  z.strictObject({ type: z.literal('award-finally') }),
  z.strictObject({
    type: z.literal('register-contract'),
    kind: z.enum(['main', 'reserve']),
    /** Here and below: whose contract, where the guide awards several. */
    operator: keySchema.optional(),
    signedOn: daySchema,
    start: daySchema,
  }),
  z.strictObject({
    type: z.literal('decide-option'),
    operator: keySchema.optional(),
    option: z.int().min(1).max(20),
    used: z.boolean(),
    reason: reasonSchema,
  }),
  /** Each change is logged with the clause it rests on (ALM-22). */
  z.strictObject({
    type: z.literal('revise-contract'),
    operator: keySchema.optional(),
    clause: guideIdSchema,
    description: reasonSchema,
    on: daySchema,
  }),
  /** `by: notice` needs the notice of the guide (ROC-44), `by: cause` its warnings (CVO-26); otherwise the reason says what ended it. `on` is the last day. */
  z.strictObject({
    type: z.literal('end-contract'),
    operator: keySchema.optional(),
    on: daySchema,
    reason: reasonSchema,
    by: z.enum(['notice', 'cause', 'other']).optional(),
  }),
  z.strictObject({
    type: z.literal('call-reserve-contract'),
    operator: keySchema.optional(),
    on: daySchema,
    reason: reasonSchema,
  }),
  /** The contractor asks for prices that follow the index, from a day on (ROC-45). */
  z.strictObject({ type: z.literal('request-indexation'), on: daySchema, reason: reasonSchema }),
  /** With the two published figures of the index where the authority consents. */
  z.strictObject({
    type: z.literal('decide-indexation'),
    indexation: keySchema,
    accepted: z.boolean(),
    reason: reasonSchema,
    current: decimalSchema.optional(),
    previous: decimalSchema.optional(),
  }),
  /** What was said in a periodic talk (CVO-26). */
  z.strictObject({
    type: z.literal('record-talk'),
    operator: keySchema.optional(),
    on: daySchema,
    report: reasonSchema,
  }),
  /** Points the contractor to what he does not keep (CVO-26). */
  z.strictObject({
    type: z.literal('warn-contractor'),
    operator: keySchema.optional(),
    on: daySchema,
    reason: reasonSchema,
  }),
  /** The guarantee that was handed over; `sum` is that of the contract with VAT, both in euros (CVO-14). */
  z.strictObject({
    type: z.literal('record-guarantee'),
    operator: keySchema.optional(),
    on: daySchema,
    institution: shortTextSchema,
    rating: shortTextSchema,
    sum: decimalSchema,
    amount: decimalSchema,
  }),
  /** Calls another winner to take over from one who does not do what he has to; `start` is the day on which he begins (CVO-03). */
  z.strictObject({
    type: z.literal('call-back-up'),
    operator: keySchema.optional(),
    backUp: keySchema,
    on: daySchema,
    start: daySchema,
    reason: reasonSchema,
  }),
  /** The notice of the awarded contract, with its value in euros (ROC-46). */
  z.strictObject({ type: z.literal('publish-award-notice'), value: decimalSchema }),
] as const;

export type ContractCommand = z.infer<(typeof contractCommands)[number]>;
