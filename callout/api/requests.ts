import { z } from 'zod';
import { audienceSchema, idSchema, lineOf, modeSchema, saysSchema, textOf } from './basics.ts';

/** What a page sends. */

/** `PUT /v1/calls/{call}`: the page makes up the id, so that pressing twice calls once. Needed skills and the second wave follow from the scenario. */
export const raiseSchema = z.strictObject({
  mode: modeSchema,
  location: idSchema,
  /** Both may come empty: the refusal then says which one is missing (BHV-06). */
  nature: lineOf(120),
  place: lineOf(200),
  text: textOf(1000),
  audience: audienceSchema,
  scenario: idSchema.optional(),
  step: idSchema.optional(),
});
export type RaiseRequest = z.input<typeof raiseSchema>;

export const scaleUpSchema = z.strictObject({
  audience: audienceSchema,
  /** Step of the scenario of the call. */
  step: idSchema.optional(),
  reason: textOf(500),
});
export type ScaleUpRequest = z.input<typeof scaleUpSchema>;

/** The page makes up the id of the message: sending twice tells once. */
export const messageSchema = z.strictObject({
  message: idSchema,
  text: textOf(1000),
  to: z.union([z.literal('all'), z.array(idSchema).min(1).max(1000)]),
});
export type MessageRequest = z.input<typeof messageSchema>;

export const allClearSchema = z.strictObject({ text: textOf(500) });
export type AllClearRequest = z.input<typeof allClearSchema>;

export const closingSchema = z.strictObject({});

export const withdrawalSchema = z.strictObject({ reason: textOf(500) });
export type WithdrawalRequest = z.input<typeof withdrawalSchema>;

export const answersSchema = z.strictObject({
  arrivedInTime: z.boolean().optional(),
  knewWhatToDo: z.boolean().optional(),
  equipment: z.boolean().optional(),
  remarks: textOf(2000).optional(),
});

/** By who was called, for himself. */
export const evaluationSchema = z.strictObject({ answers: answersSchema });
export type EvaluationRequest = z.input<typeof evaluationSchema>;

export const conclusionSchema = z.strictObject({
  went: textOf(4000),
  improve: textOf(4000),
  actions: z
    .array(
      z.strictObject({
        what: textOf(500),
        who: lineOf(120),
        before: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .describe('Date'),
      }),
    )
    .max(50),
});
export type ConclusionRequest = z.input<typeof conclusionSchema>;

/** What a responder answers from a page instead of from his phone. */
export const ownPresenceSchema = z.strictObject({ location: idSchema, says: saysSchema });
export type OwnPresenceRequest = z.input<typeof ownPresenceSchema>;

export const enrolSchema = z.strictObject({
  /** What its owner calls the phone. */
  name: lineOf(60),
  kind: z.enum(['web', 'native', 'simulated']),
});
export type EnrolRequest = z.input<typeof enrolSchema>;

export const kioskSchema = z.strictObject({ location: idSchema, name: lineOf(60) });
export type KioskRequest = z.input<typeof kioskSchema>;

export const kioskSignInSchema = z.strictObject({ responder: idSchema, says: saysSchema });
export type KioskSignInRequest = z.input<typeof kioskSignInSchema>;
