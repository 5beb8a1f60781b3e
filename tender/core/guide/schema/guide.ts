import { z } from 'zod';
import { awardSchema, contractSchema, evidenceSchema, standstillSchema } from './award.ts';
import {
  authoritySchema,
  dateSchema,
  decimalSchema,
  idSchema,
  lotsSchema,
  placeSchema,
  textSchema,
  titleSchema,
} from './basics.ts';
import { negotiationSchema } from './negotiation.ts';
import { phaseSchema, questionsSchema, siteVisitSchema } from './planning.ts';
import { selectionSchema } from './selection.ts';
import { exclusionGroundSchema, priceSheetSchema, submissionSchema, suitabilitySchema } from './submission.ts';
import { translationSchema } from './translation.ts';

/** One step of the assessment; a tender that falls at a step goes no further (ROC-30). */
export const stepSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  does: z.enum(['examination', 'quality', 'price']),
  /** Items of the checklist that are examined in this step. */
  items: z.array(idSchema).max(100).default([]),
  lots: lotsSchema.optional(),
  source: placeSchema.optional(),
});

/** A place where the source text allows two readings: the guide chooses, and says from what. */
export const readingSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  places: z.array(z.strictObject({ place: placeSchema, says: textSchema })).min(1),
  alternatives: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        /** What the alternative sets in the guide: JSON Pointer to a value. Empty when it changes no result. */
        sets: z.array(z.strictObject({ at: z.string().startsWith('/'), value: z.json() })).default([]),
        /** Warnings and notes of the linter that the reason answers when this alternative is chosen; `at` where they stand, else anywhere. */
        settles: z
          .array(z.strictObject({ finding: idSchema, at: z.string().startsWith('/').optional() }))
          .max(20)
          .default([]),
      }),
    )
    .min(2),
  choice: idSchema,
  reason: textSchema,
});

/**
 * What the source says in one place about something that it says elsewhere as well. `about` is a JSON Pointer to what the guide takes it to
 * say, or a name under which several statements stand. Where they disagree a reading has to choose: one that bears the name, or that sets
 * the value.
 */
export const statementSchema = z.strictObject({
  about: z.union([z.string().startsWith('/').max(300), idSchema]),
  title: titleSchema,
  place: placeSchema,
  value: z.json(),
});

/** The guide (leidraad): one document that says how one procedure runs. */
export const guideSchema = z.strictObject({
  /** Version of the guide language. */
  leidraad: z.literal(1),
  id: idSchema,
  title: titleSchema,
  reference: titleSchema,
  version: titleSchema,
  date: dateSchema,
  language: z.enum(['nl', 'fr', 'en']),
  country: z.enum(['NL', 'BE']),
  timeZone: z.string().regex(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/),
  authority: authoritySchema,
  procedure: z.strictObject({
    type: z.enum(['open', 'restricted', 'negotiated']),
    /** Of a restricted procedure, and of a negotiated one with a selection of its own: which of its two phases this guide is about; each has a guide of its own. */
    phase: z.enum(['selection', 'award']).optional(),
    scope: z.enum(['european', 'national']),
    regime: z.enum(['classic', 'utilities']),
    electronic: z.boolean().default(true),
    documentsComplete: z.boolean().default(true),
  }),
  subject: z.strictObject({
    summary: textSchema,
    nature: z.enum(['works', 'supplies', 'services']),
    cpv: z.array(z.strictObject({ code: z.string().regex(/^\d{8}-\d$/), name: titleSchema })).min(1),
    place: titleSchema.optional(),
    /** Estimated value in euros without VAT, over the whole term with its options (art. 2.13 Aw 2012). */
    value: decimalSchema.optional(),
    /** Why there is one lot (art. 2.10 Aw 2012). */
    undivided: textSchema.optional(),
    source: placeSchema.optional(),
  }),
  /** Terms that the source defines: they are used, and no other party is named. */
  definitions: z
    .array(z.strictObject({ term: titleSchema, source: placeSchema.optional() }))
    .max(200)
    .default([]),
  lots: z
    .array(z.strictObject({ id: idSchema, title: titleSchema }))
    .min(1)
    .max(100),
  documents: z.array(z.strictObject({ id: idSchema, number: titleSchema, title: titleSchema })),
  planning: z.array(phaseSchema).min(1).max(100),
  questions: questionsSchema.optional(),
  siteVisit: siteVisitSchema.optional(),
  submission: submissionSchema,
  priceSheet: priceSheetSchema.optional(),
  exclusion: z.array(exclusionGroundSchema),
  suitability: z.array(suitabilitySchema),
  /** The order in which a tender is looked at; without it all items are examined in any order. */
  steps: z.array(stepSchema).max(20).default([]),
  /** In the guide of a selection phase, where tenders are requests to participate. */
  selection: selectionSchema.optional(),
  /** In the guide of a negotiated procedure: how the tenders are negotiated. */
  negotiation: negotiationSchema.optional(),
  award: awardSchema,
  evidence: evidenceSchema.optional(),
  standstill: standstillSchema,
  contract: contractSchema,
  complaints: z
    .strictObject({
      desk: titleSchema,
      rules: textSchema,
      /** What a complaint says. `personal` is kept beside the log, `record` follows from the file and is not asked (ROC-19). */
      fields: z
        .array(
          z.strictObject({ id: idSchema, title: titleSchema, from: z.enum(['complainant', 'personal', 'record']) }),
        )
        .max(30)
        .default([]),
      /** Working days within which it is handled. */
      workingDays: z.int().min(1).max(90).optional(),
      /** Only after a question of the same operator was answered in a note. */
      questionFirst: z.boolean().default(false),
      source: placeSchema.optional(),
    })
    .optional(),
  statements: z.array(statementSchema).max(300).default([]),
  readings: z.array(readingSchema).default([]),
  /** Its texts in other languages than its own. */
  translations: z.array(translationSchema).max(2).default([]),
});

export type Guide = z.infer<typeof guideSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Reading = z.infer<typeof readingSchema>;
