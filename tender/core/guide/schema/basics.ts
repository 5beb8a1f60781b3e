import { z } from 'zod';

/** Name of a thing inside a guide; other parts of the guide refer to it. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .meta({ id: 'id' });

/** An exact number: an integer, or a decimal in quotes. A bare `12.5` is refused, since YAML would read it as floating point. */
export const decimalSchema = z
  .union([z.int(), z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/)])
  .transform((value) => String(value))
  .meta({ id: 'decimal' });

export const textSchema = z.string().trim().min(1).max(20_000).meta({ id: 'text' });
export const titleSchema = z.string().trim().min(1).max(300).meta({ id: 'title' });

/** Calendar day, `2025-10-06`. */
export const dateSchema = z.iso.date().meta({ id: 'date' });

/** Wall clock in the zone of the guide, `2025-10-06T12:00`. */
export const dateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, { message: 'no-such-day' })
  .meta({ id: 'date-time' });

/** `2025-12` */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ id: 'month' });

/** Where in the source text of the authority a rule stands, such as `6.5`. */
export const placeSchema = z.string().trim().min(1).max(120).meta({ id: 'place' });

/** An expression of the formula language. */
export const formulaSchema = z.string().trim().min(1).max(500).meta({ id: 'formula' });

export const roundingSchema = z
  .strictObject({
    places: z.int().min(0).max(10),
    mode: z.enum(['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor']).default('half-up'),
  })
  .meta({ id: 'rounding' });

/** A length of time by the calendar: months and years end on the same day number, days are calendar days. */
export const periodSchema = z
  .strictObject({
    years: z.int().min(1).max(50).optional(),
    months: z.int().min(1).max(600).optional(),
    days: z.int().min(1).max(3660).optional(),
  })
  .refine((period) => Object.values(period).filter((value) => value !== undefined).length === 1, {
    message: 'period-needs-one-unit',
  })
  .meta({ id: 'period' });

/** The lots that a part of the guide is about; without it, all of them. See `guideForLot`. */
export const lotsSchema = z.array(idSchema).min(1).max(100).meta({ id: 'lots' });

export type Period = z.infer<typeof periodSchema>;

/** Who publishes the guide; contacts by function. */
export const authoritySchema = z.strictObject({
  name: titleSchema,
  address: textSchema,
  website: titleSchema.optional(),
  contacts: z.array(titleSchema),
});
