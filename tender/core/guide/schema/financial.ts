import { z } from 'zod';
import { decimalSchema, formulaSchema, idSchema, placeSchema, textSchema, titleSchema } from './basics.ts';

/** A name that formulas use: `guaranteeCapital`. */
export const formulaNameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,40}$/)
  .meta({ id: 'formula-name' });

const unitSchema = z.enum(['euro', 'percent', 'number']);

/** A condition of an exception: a formula that is true, or another requirement that is met. */
const conditionSchema = z
  .strictObject({
    text: textSchema,
    holds: formulaSchema.optional(),
    met: idSchema.optional(),
    source: placeSchema.optional(),
  })
  .refine(({ holds, met }) => (holds === undefined) !== (met === undefined), { message: 'condition-needs-one-form' });

export const financialRequirementSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  /** The sentence of the guide that an explanation quotes. */
  text: textSchema,
  /** What is measured, one number: an expression over figures, measures and `weight`. */
  measure: formulaSchema,
  unit: unitSchema,
  /** At least this much, as an exact number: `0.20` for twenty percent. */
  minimum: decimalSchema,
  /** More than the minimum, where reaching it is not enough. */
  above: z.boolean().default(false),
  /** A lower minimum for who has so much of something: each step from its amount on, the amount included. */
  lower: z
    .strictObject({
      text: textSchema,
      by: formulaSchema,
      unit: unitSchema,
      steps: z
        .array(z.strictObject({ from: decimalSchema, minimum: decimalSchema }))
        .min(1)
        .max(50),
      source: placeSchema.optional(),
    })
    .optional(),
  /** The requirement is met all the same when every one of these is true. */
  exception: z.array(conditionSchema).min(1).max(10).optional(),
  /** Who does not meet it may explain why; the authority then judges. Without an explanation it is not met. */
  explanation: z.strictObject({ text: textSchema, source: placeSchema.optional() }).optional(),
  /** Whether companies above the tenderer answer to it too: always, only when its figures are stated, or never. */
  higher: z.enum(['always', 'when-known', 'never']).default('always'),
  source: placeSchema.optional(),
});

const ruleSourceSchema = { text: textSchema, source: placeSchema.optional() };

/** Who is looked at beside the company itself (CVO-13). What is left out is not looked at. */
const chainSchema = z.strictObject({
  /** The highest company of the group, by its consolidated figures: where it fails the tenderer fails. */
  top: z.strictObject(ruleSourceSchema).optional(),
  /** Who declared himself liable for the debts of the company (in the Netherlands: article 2:403 BW). */
  guarantor: z.strictObject({ ...ruleSourceSchema, stands: z.enum(['instead', 'besides']) }).optional(),
  /** Shareholders with at least this share, in percent. */
  shareholders: z.strictObject({ ...ruleSourceSchema, from: decimalSchema }).optional(),
  /** A guarantee of a company that meets the requirements, for one that does not. */
  guarantee: z
    .strictObject({
      ...ruleSourceSchema,
      by: z
        .array(z.enum(['top', 'outside']))
        .min(1)
        .max(2),
      /** What it mends: that the company itself fails, or also that a company above it does. */
      cures: z.enum(['company', 'chain']).default('company'),
    })
    .optional(),
});

/** Financial health as a rule: what is asked, how it is computed, and what follows (CVO-12, CVO-13). Amounts are euros. */
export const financialSchema = z.strictObject({
  /** The oldest first. `weight` is what the name `weight` in a formula stands for. */
  years: z
    .array(z.strictObject({ id: idSchema, year: z.int().min(1900).max(2200), weight: decimalSchema.default('1') }))
    .min(1)
    .max(10),
  figures: z
    .array(
      z.strictObject({
        name: formulaNameSchema,
        title: titleSchema,
        help: textSchema.optional(),
        /** Whether the amount may be below zero. */
        negative: z.boolean().default(false),
        source: placeSchema.optional(),
      }),
    )
    .min(1)
    .max(50),
  /** Computed from figures and from the measures before them, for each year. */
  measures: z
    .array(
      z.strictObject({
        name: formulaNameSchema,
        title: titleSchema,
        unit: unitSchema,
        formula: formulaSchema,
        source: placeSchema.optional(),
      }),
    )
    .max(50)
    .default([]),
  requirements: z.array(financialRequirementSchema).min(1).max(20),
  chain: chainSchema.default({}),
  /** Of a consortium or partnership: one member that meets all of it, or every one. */
  members: z.strictObject({ ...ruleSourceSchema, enough: z.enum(['one', 'all']) }).optional(),
  source: placeSchema.optional(),
});

export type Financial = z.infer<typeof financialSchema>;
export type FinancialRequirement = z.infer<typeof financialRequirementSchema>;
export type FinancialUnit = z.infer<typeof unitSchema>;
