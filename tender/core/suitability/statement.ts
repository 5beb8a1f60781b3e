import { z } from 'zod';
import { idSchema } from '../guide/schema/basics.ts';
import { formulaNameSchema } from '../guide/schema/financial.ts';

const keySchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
const lineSchema = z.string().trim().min(1).max(300);

/** An amount in euros as it is kept: a point, no separators, at most two decimals. */
export const amountSchema = z.string().regex(/^-?\d{1,15}(\.\d{1,2})?$/);

/** `company`: whose figures count; `partner`: one of several who together are the company; `outside`: only a guarantor. */
export const entityRoles = ['company', 'partner', 'top', 'guarantor', 'shareholder', 'outside'] as const;
export type EntityRole = (typeof entityRoles)[number];

/** A company whose figures are stated. */
export const financialEntitySchema = z.strictObject({
  key: keySchema,
  /** Whose company, partner or chain it is: `tenderer`, the key of a member of the consortium, or of a partner. */
  of: keySchema,
  role: z.enum(entityRoles),
  name: lineSchema,
  /** Of a shareholder, in percent. */
  share: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,4})?$/)
    .optional(),
  /** It gives the guarantee that the guide accepts. */
  guarantees: z.boolean().optional(),
  /** By year of the guide, by name of the figure. */
  figures: z.record(idSchema, z.record(formulaNameSchema, amountSchema)),
  /** By requirement: why it is not met. */
  explanations: z.record(idSchema, z.string().trim().min(1).max(10_000)).optional(),
});

/** What a tenderer states of the financial health of all who are looked at. */
export const financialStatementSchema = z.strictObject({ entities: z.array(financialEntitySchema).max(40) });

export type FinancialEntity = z.infer<typeof financialEntitySchema>;
export type FinancialStatement = z.infer<typeof financialStatementSchema>;
