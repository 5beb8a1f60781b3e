import { z } from 'zod';
import {
  authoritySchema,
  dateSchema,
  decimalSchema,
  idSchema,
  periodSchema,
  placeSchema,
  textSchema,
  titleSchema,
} from '../../guide/schema/basics.ts';
import { readingSchema, statementSchema } from '../../guide/schema/guide.ts';
import { translationSchema } from '../../guide/schema/translation.ts';

const languageSchema = z.enum(['nl', 'fr', 'en']);

/** One title for each language in which the documents of the system exist. */
const titlesSchema = z.strictObject({
  nl: titleSchema.optional(),
  fr: titleSchema.optional(),
  en: titleSchema.optional(),
});

/** The same text in each language in which the documents of the system exist. */
const textsSchema = z.strictObject({
  nl: textSchema.optional(),
  fr: textSchema.optional(),
  en: textSchema.optional(),
});

/** How a decision can be contested, and until when; its letter says so. No law is built in: which body is competent depends on the authority. */
const remedySchema = z.strictObject({
  id: idSchema,
  /** What can be asked, of whom, and in what form. */
  texts: textsSchema,
  /** From the notification on; the day of notification is not counted (Verordening 1182/71 art. 3 lid 1). */
  term: periodSchema,
  /** Whether a term that ends on a Saturday, Sunday or holiday goes on through the next working day. */
  runsOn: z.boolean(),
  /** The articles that give remedy and term. */
  articles: titlesSchema,
  source: placeSchema.optional(),
});

/** What the qualification file holds (ORES-03). */
const documentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['requirements', 'criteria', 'safety', 'administrative', 'technical', 'method', 'team']),
  titles: titlesSchema,
  source: placeSchema.optional(),
});

/** A ground for a decision, and which decisions it can carry. */
const criterionSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  says: textSchema,
  decides: z
    .array(z.enum(['granting', 'refusing', 'withdrawing']))
    .min(1)
    .max(3),
  source: placeSchema.optional(),
});

/** Proof by somebody else, such as a recognition or a safety certificate (ORES-05). */
const attestationSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  /** Schemes that are accepted as they are; one of them is handed in. */
  accepts: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, issuer: titleSchema }))
    .min(1)
    .max(20),
  /** Whether something equivalent is taken in and judged with a reason. */
  orEquivalent: z.boolean(),
  /** Whether a day must be given through which it is valid. */
  expires: z.boolean(),
  /** How long before that day the operator is told; each once. */
  signals: z.array(periodSchema).max(5).default([]),
  source: placeSchema.optional(),
});

/** The qualification guide: one document that says how one permanent qualification system runs. */
export const qualificationGuideSchema = z.strictObject({
  /** Version of the language. */
  qualification: z.literal(1),
  id: idSchema,
  title: titleSchema,
  reference: titleSchema,
  version: titleSchema,
  date: dateSchema,
  /** Languages of the documents; an operator chooses one of them for his case. */
  languages: z.array(languageSchema).min(1).max(3),
  /** Language in which this guide is written; the first of `languages` where nothing is said. */
  language: languageSchema.optional(),
  country: z.enum(['NL', 'BE']),
  timeZone: z.string().regex(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/),
  authority: authoritySchema,
  subject: z.strictObject({
    summary: textSchema,
    nature: z.enum(['works', 'supplies', 'services']),
    cpv: z.array(z.strictObject({ code: z.string().regex(/^\d{8}-\d$/), name: titleSchema })).min(1),
  }),
  notice: z.strictObject({
    /** Where the notice on the existence of the system is published. */
    platform: titleSchema,
    keyword: titleSchema.optional(),
    source: placeSchema.optional(),
  }),
  documents: z.array(documentSchema).min(1).max(100),
  criteria: z.array(criterionSchema).min(1).max(100),
  application: z.strictObject({
    /** What an application consists of, each a file of its own. */
    items: z.array(z.strictObject({ id: idSchema, title: titleSchema, source: placeSchema.optional() })).max(100),
    source: placeSchema.optional(),
  }),
  attestations: z.array(attestationSchema).max(50),
  teams: z.strictObject({
    /** So many teams must have every permit before the system can qualify an operator. */
    least: z.int().min(1).max(50),
    permits: z
      .array(z.strictObject({ id: idSchema, title: titleSchema, issuer: titleSchema, source: placeSchema.optional() }))
      .max(20),
    source: placeSchema.optional(),
  }),
  /** A real, paid job that is evaluated before the decision (ORES-07). */
  trial: z.strictObject({
    for: z.enum(['newcomers', 'everybody', 'nobody']),
    /** Euros, excluding VAT; an exact number. */
    highestValue: decimalSchema.optional(),
    source: placeSchema.optional(),
  }),
  decision: z.strictObject({
    /** Every way by which a decision is notified; all of them on the same day. */
    channels: z
      .array(z.enum(['email', 'registered-letter', 'platform']))
      .min(1)
      .max(3),
    /** Through which day after his application an operator is told of the decision on it (Richtlijn 2014/25/EU art. 75 lid 4: six months). */
    within: periodSchema.optional(),
    /** How long before that day the authority is told; each once. */
    signals: z.array(periodSchema).max(5).default([]),
    remedies: z.array(remedySchema).max(10).default([]),
    source: placeSchema.optional(),
  }),
  /** After a refusal or a loss no new expression of interest is taken for so long (ORES-09). */
  bar: z.strictObject({
    months: z.int().min(1).max(120),
    /**
     * `full-months`: the day of notification is not counted and the last day is waited out (Verordening 1182/71 art. 3).
     * `same-date`: free again on the day with the same date.
     */
    counting: z.enum(['full-months', 'same-date']),
    source: placeSchema.optional(),
  }),
  /** Whole or left out for a language, one for each; `translation.ts` says which texts there are. */
  translations: z.array(translationSchema).max(2).default([]),
  /** What the source says in one place about something that it says elsewhere as well. */
  statements: z.array(statementSchema).max(300).default([]),
  readings: z.array(readingSchema).default([]),
});

export type QualificationGuide = z.infer<typeof qualificationGuideSchema>;
export type Attestation = z.infer<typeof attestationSchema>;
export type Remedy = z.infer<typeof remedySchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type DocumentLanguage = z.infer<typeof languageSchema>;
