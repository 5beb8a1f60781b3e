import { z } from 'zod';
import {
  daySchema,
  fileRefSchema,
  guideIdSchema,
  keySchema,
  personalSchema,
  reasonSchema,
  shortTextSchema,
} from '../procedure/basics.ts';
import type { Role } from '../procedure/roles.ts';

/** Roles that there are in a qualification system; who drafts it gets the first two. */
const systemRoles = ['buyer', 'process-leader', 'auditor'] as const satisfies readonly Role[];

/** Proof by somebody else, as an operator hands it in: by a scheme that the guide accepts, or as its equivalent. */
const pieceSchema = z.strictObject({
  attestation: guideIdSchema,
  scheme: guideIdSchema.optional(),
  /** What it is and why it is worth the same, where it is of no accepted scheme. */
  equivalent: z.strictObject({ name: shortTextSchema, issuer: shortTextSchema, reason: reasonSchema }).optional(),
  issuedOn: daySchema,
  /** The last day on which it is valid. */
  validUntil: daySchema.optional(),
  file: fileRefSchema,
});

const signatorySchema = z.strictObject({ personal: personalSchema, capacity: shortTextSchema });

const languageSchema = z.enum(['nl', 'fr', 'en']);
const criteriaSchema = z.array(guideIdSchema).min(1).max(50);
const source = z.string().min(1).max(1_048_576);

export const qualificationCommands = [
  z.strictObject({ type: z.literal('draft-system'), system: keySchema, fileName: shortTextSchema, source }),
  z.strictObject({ type: z.literal('replace-qualification-guide'), fileName: shortTextSchema, source }),
  z.strictObject({ type: z.literal('grant-system-role'), user: keySchema, role: z.enum(systemRoles) }),
  z.strictObject({ type: z.literal('revoke-system-role'), user: keySchema, role: z.enum(systemRoles) }),
  /** A document of the qualification file in one of its languages, or another one in its place (ORES-03). */
  z.strictObject({
    type: z.literal('provide-document'),
    document: guideIdSchema,
    language: languageSchema,
    file: fileRefSchema,
  }),
  z.strictObject({
    type: z.literal('withdraw-document'),
    document: guideIdSchema,
    language: languageSchema,
    reason: reasonSchema,
  }),
  /** Opens the system, and may be repeated: there is no closing date (ORES-01). */
  z.strictObject({ type: z.literal('publish-system-notice') }),
  z.strictObject({ type: z.literal('end-system'), reason: reasonSchema }),
  z.strictObject({
    type: z.literal('express-interest'),
    language: languageSchema,
    contact: z.strictObject({ personal: personalSchema }),
    remarks: reasonSchema.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-interest'), reason: reasonSchema }),
  z.strictObject({ type: z.literal('send-qualification-file'), case: keySchema }),
  z.strictObject({
    type: z.literal('submit-application'),
    items: z.array(z.strictObject({ item: guideIdSchema, file: fileRefSchema })).max(100),
    attestations: z.array(pieceSchema).max(100),
    teams: z
      .array(z.strictObject({ id: guideIdSchema, name: shortTextSchema }))
      .min(1)
      .max(50),
    signatories: z.array(signatorySchema).min(1).max(10),
    /** Shows that they may sign for the undertaking. */
    mandate: fileRefSchema,
  }),
  z.strictObject({ type: z.literal('request-supplement'), case: keySchema, asks: reasonSchema }),
  z.strictObject({
    type: z.literal('examine-item'),
    case: keySchema,
    item: guideIdSchema,
    met: z.boolean(),
    reason: reasonSchema,
  }),
  z.strictObject({
    type: z.literal('examine-attestation'),
    case: keySchema,
    piece: keySchema,
    accepted: z.boolean(),
    reason: reasonSchema,
  }),
  /** Closes the examination of the application and invites the teams; says whether the operator is new to the domain (ORES-06, ORES-07). */
  z.strictObject({
    type: z.literal('conclude-application'),
    case: keySchema,
    newcomer: z.boolean(),
    reason: reasonSchema,
  }),
  z.strictObject({
    type: z.literal('hand-in-permit'),
    team: guideIdSchema,
    permit: guideIdSchema,
    obtainedOn: daySchema,
    file: fileRefSchema,
  }),
  z.strictObject({
    type: z.literal('judge-permit'),
    case: keySchema,
    team: guideIdSchema,
    permit: guideIdSchema,
    accepted: z.boolean(),
    reason: reasonSchema,
  }),
  z.strictObject({
    type: z.literal('assign-trial'),
    case: keySchema,
    subject: reasonSchema,
    team: guideIdSchema,
    start: daySchema,
    /** Euros, excluding VAT; an exact number. A trial is a paid job. */
    value: z.string().regex(/^\d{1,12}(\.\d{1,2})?$/),
  }),
  z.strictObject({ type: z.literal('pay-trial'), case: keySchema, paidOn: daySchema }),
  z.strictObject({ type: z.literal('evaluate-trial'), case: keySchema, passed: z.boolean(), reason: reasonSchema }),
  z.strictObject({
    type: z.literal('decide-qualification'),
    case: keySchema,
    outcome: z.enum(['qualified', 'refused']),
    criteria: criteriaSchema,
    reasons: reasonSchema,
  }),
  /** Of somebody who is qualified: `lapsed` because an attestation expired, `withdrawn` on another ground (ORES-10). */
  z.strictObject({
    type: z.literal('end-qualification'),
    case: keySchema,
    outcome: z.enum(['lapsed', 'withdrawn']),
    criteria: criteriaSchema,
    reasons: reasonSchema,
  }),
  /** A decision works from the day of its notification. */
  z.strictObject({
    type: z.literal('notify-decision'),
    case: keySchema,
    channels: z
      .array(z.enum(['email', 'registered-letter', 'platform']))
      .min(1)
      .max(3),
  }),
  z.strictObject({ type: z.literal('renew-attestation'), piece: pieceSchema }),
  /** Fixes who is invited to a contract procedure (ORES-11). */
  z.strictObject({
    type: z.literal('issue-periodic-notice'),
    call: keySchema,
    title: shortTextSchema,
    summary: reasonSchema,
  }),
  /** By the clock, never by a person: tells of attestations that expire, and of decisions that come near their last day. */
  z.strictObject({ type: z.literal('signal-expiries') }),
] as const;

export const qualificationCommandSchema = z.discriminatedUnion('type', qualificationCommands);
export type QualificationCommand = z.infer<typeof qualificationCommandSchema>;
export type CommandOf<Type extends QualificationCommand['type']> = Extract<QualificationCommand, { type: Type }>;
export type HandedInPiece = z.infer<typeof pieceSchema>;
