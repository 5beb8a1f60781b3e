import { z } from 'zod';
import {
  decimalSchema,
  formulaSchema,
  idSchema,
  lotsSchema,
  periodSchema,
  placeSchema,
  roundingSchema,
  textSchema,
  titleSchema,
} from './basics.ts';
import { financialSchema } from './financial.ts';
import { regularisationSchema } from './negotiation.ts';
import { referencesSchema } from './reference-facts.ts';

/** How the pages of an answer must look (ALM-08). Pages beyond `maxPages` are not assessed. */
export const layoutSchema = z.strictObject({
  maxPages: z.int().min(1).max(1000).optional(),
  /** What `maxPages` counts over: each file by itself, or all files of the item in the order in which they were added (ROC-13). */
  over: z.enum(['each-file', 'all-files']).optional(),
  paper: z.enum(['A4']).optional(),
  font: titleSchema.optional(),
  sizePt: decimalSchema.optional(),
  lineSpacingPt: decimalSchema.optional(),
});

/** One document of the checklist (ALM-06). */
export const checklistItemSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  kind: z.enum([
    'answers',
    'price-sheet',
    'price-sheet-signed',
    'references',
    'espd',
    'availability-statement',
    'certificate',
    'financial',
    'other',
  ]),
  /** A suitability requirement whose figures or references are filled in on the page, with this item. */
  about: idSchema.optional(),
  /** Who may see it when: prices stay closed to evaluators until quality is frozen (ALM-12). */
  envelope: z.enum(['general', 'quality', 'price']),
  /** Empty for a form that is filled in on the page, such as the ESPD. */
  formats: z.array(z.enum(['pdf', 'xlsx', 'mp4'])).max(3),
  required: z.enum(['always', 'when-relying-on-others', 'when-consortium', 'when-established-abroad', 'optional']),
  /** How a file has to be called, its ending apart: `Brief {tenderer}`, where `{tenderer}` stands for any name (ROC-12). */
  fileName: titleSchema.optional(),
  /** In what languages it may be; that of the guide where it is left out (ROC-11). */
  languages: z
    .array(z.enum(['nl', 'fr', 'en', 'de']))
    .min(1)
    .max(4)
    .optional(),
  maxFiles: z.int().min(1).max(20).default(1),
  maxMegabytes: z.int().min(1).max(2147).default(25),
  /** The document that was issued and has to come back unchanged but for its input cells (ALM-24). */
  template: idSchema.optional(),
  layout: layoutSchema.optional(),
  /** What a missing or incomplete document leads to (ALM-07). */
  whenMissing: z.enum(['remedy', 'exclude']),
  help: textSchema.optional(),
  lots: lotsSchema.optional(),
  source: placeSchema.optional(),
});

export const espdStatementSchema = z.strictObject({
  id: idSchema,
  /** Part of the ESPD, such as `III-A`. */
  part: z.string().regex(/^(II|III|IV|V|VI)(-[A-D])?$/),
  text: textSchema,
  /** The answer that lets a tenderer through; the other one asks for an explanation. `either`: both do, such as about a certificate that brings points. */
  passes: z.enum(['yes', 'no', 'either']),
  /** An exclusion ground or a suitability requirement of this guide. */
  about: idSchema.optional(),
  lots: lotsSchema.optional(),
});

/** What happens when the platform itself fails shortly before the deadline (ROC-04). A guide without it knows no such extension. */
export const outageSchema = z.strictObject({
  /** Clock hours before the deadline within which a report counts. */
  withinHours: z.int().min(1).max(168),
  /** Clock hours by which a confirmed outage moves the deadline. */
  extensionHours: z.int().min(1).max(168),
  /** So many times in all, when it lasts. */
  extensions: z.int().min(1).max(10).default(1),
  /** `helpdesk`: whoever runs the platform; `authority`: those who lead the procedure. */
  confirmedBy: z.enum(['helpdesk', 'authority']),
  source: placeSchema.optional(),
});

/**
 * What counts where a tender contradicts itself (ROC-26). `most-favourable`: what is best for the authority, and the tenderer stands by it.
 * `as-explained`: what the tenderer says he offered; so too where no rule holds.
 */
export const contradictionRuleSchema = z.strictObject({
  reading: z.enum(['most-favourable', 'as-explained']),
  /** Items of the checklist it holds for; empty: all. */
  items: z.array(idSchema).max(100).default([]),
  source: placeSchema.optional(),
});

export const submissionSchema = z.strictObject({
  deadline: idSchema,
  checklist: z.array(checklistItemSchema).min(1).max(100),
  espd: z.array(espdStatementSchema).max(200),
  /** Clock hours between the notice of an evident omission and its remedy (ALM-07). */
  remedyHours: z.int().min(1).max(720),
  regularisation: regularisationSchema.optional(),
  contradictions: z.array(contradictionRuleSchema).max(20).default([]),
  /** Tenders stay valid until this long after the deadline, or after judgment when proceedings run (ALM-20). */
  validity: z.strictObject({ after: periodSchema, afterJudgment: periodSchema, source: placeSchema.optional() }),
  signature: z.strictObject({ jointAuthorityNeedsAll: z.boolean(), provenBy: idSchema.optional() }),
  oneTenderPerUndertaking: z.boolean(),
  opening: z.strictObject({
    persons: z.int().min(1).max(9),
    /** Phase on whose day the vault is opened; directly after closing when it is the deadline itself. */
    phase: idSchema,
    copyToTenderers: z.boolean(),
  }),
  /**
   * A vault of their own for the documents with `envelope: price`; absent: one vault for all. `custodians`: with as many shares as
   * `opening.persons`, once quality is frozen (ALM-12). `process-leader`: by him alone after the first opening, and until quality is frozen
   * he alone sees what was in it (ROC-30 step B, ROC-31); where he cannot, the custodians once quality is frozen.
   */
  priceEnvelope: z.strictObject({ openedBy: z.enum(['custodians', 'process-leader']) }).optional(),
  outage: outageSchema.optional(),
  source: placeSchema.optional(),
});

/** The price sheet: what is issued, read back and recomputed (ALM-07, ALM-13). */
export const priceSheetSchema = z.strictObject({
  document: idSchema,
  /** Of the form, which is one for everybody; without it that of the guide. */
  language: z.enum(['nl', 'fr', 'en']).optional(),
  title: titleSchema,
  intro: textSchema,
  decimals: z.int().min(0).max(6).default(2),
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        description: titleSchema,
        unit: titleSchema,
        quantity: decimalSchema,
        lots: lotsSchema.optional(),
      }),
    )
    .min(1)
    .max(2000),
  /** Expression over the rows, such as `sum(quantity * tariff)`. */
  total: formulaSchema,
  round: roundingSchema,
  /** Tariffs that the guide does not take as they are (ROC-25). */
  checks: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        /** True for a line that is wrong or suspect; an expression over `tariff`, `quantity`, `amount` and `total`. */
        test: formulaSchema,
        /** The tender is excluded, or its tenderer first explains himself. */
        consequence: z.enum(['exclude', 'explain']),
        ground: idSchema,
        lots: lotsSchema.optional(),
        source: placeSchema.optional(),
      }),
    )
    .max(50)
    .default([]),
});

export const exclusionGroundSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  article: placeSchema.optional(),
  kind: z.enum(['mandatory', 'optional', 'guide']),
  text: textSchema.optional(),
  lots: lotsSchema.optional(),
  source: placeSchema.optional(),
});

export const suitabilitySchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  text: textSchema,
  kind: z.enum(['economic', 'technical', 'professional']),
  competences: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema,
        /** The reference must be worth at least this share (percent) of the tendered value. */
        minimumShareOfTender: decimalSchema.optional(),
      }),
    )
    .optional(),
  endedWithin: periodSchema.optional(),
  /** An amount in euros that is asked: of turnover a year, or insured an event; `because` is the reason that the law asks for it. */
  minimum: z
    .strictObject({ of: z.enum(['turnover', 'insurance']), amount: decimalSchema, because: textSchema.optional() })
    .optional(),
  /** Financial health, judged by rule from figures that the tenderer states. */
  financial: financialSchema.optional(),
  /** References stated as data, and how they show the competences. */
  references: referencesSchema.optional(),
  evidence: idSchema.optional(),
  lots: lotsSchema.optional(),
  source: placeSchema.optional(),
});

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type Suitability = z.infer<typeof suitabilitySchema>;
export type OutageRule = z.infer<typeof outageSchema>;
export type ContradictionRule = z.infer<typeof contradictionRuleSchema>;
export type EspdStatement = z.infer<typeof espdStatementSchema>;
export type PriceSheet = z.infer<typeof priceSheetSchema>;
