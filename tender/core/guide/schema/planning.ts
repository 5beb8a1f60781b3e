import { z } from 'zod';
import { dateSchema, dateTimeSchema, idSchema, monthSchema, placeSchema, textSchema, titleSchema } from './basics.ts';

/**
 * One line of the planning (ALM-01). Exactly one way of dating:
 * `on` a day or instant something happens; `until` the last instant of something (exclusive);
 * `from`…`through` whole days; `month` for what is only known by month; `condition` for what may not happen.
 */
export const phaseSchema = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    on: z.union([dateTimeSchema, dateSchema]).optional(),
    until: dateTimeSchema.optional(),
    from: dateSchema.optional(),
    through: dateSchema.optional(),
    month: monthSchema.optional(),
    condition: textSchema.optional(),
    /** How the text counts to this phase from another: calendar days, or working days. The date beside it has to come out the same. */
    counted: z
      .strictObject({
        from: idSchema,
        days: z.int().min(1).max(3660).optional(),
        workingDays: z.int().min(1).max(1000).optional(),
      })
      .refine(({ days, workingDays }) => (days === undefined) !== (workingDays === undefined), {
        message: 'period-needs-one-unit',
      })
      .optional(),
    source: placeSchema.optional(),
  })
  .refine(
    (phase) =>
      [phase.on, phase.until, phase.from, phase.month, phase.condition].filter((way) => way !== undefined).length ===
        1 && (phase.from === undefined) === (phase.through === undefined),
    { message: 'phase-needs-one-date' },
  );

/** Questions for a numbered clarification note, in a fixed format (ALM-02). */
export const questionsSchema = z.strictObject({
  rounds: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        closes: idSchema,
        note: idSchema,
        /** `new`: any question; `follow-up`: only about an answer of an earlier note; `both`. */
        accepts: z.enum(['new', 'follow-up', 'both']),
      }),
    )
    .min(1)
    .max(10),
  format: textSchema,
  /** Documents for which other words may be proposed; each proposal is adopted, or refused with reasons (ROC-08). */
  suggestions: z.array(idSchema).max(100).default([]),
  /** Documents whose final version comes with the note of the last round: what is tendered for (ROC-08). */
  finalVersions: z.array(idSchema).max(100).default([]),
  source: placeSchema.optional(),
});

/** Site visit (ALM-03). */
export const siteVisitSchema = z.strictObject({
  registration: idSchema,
  visit: idSchema,
  startsAt: dateTimeSchema,
  location: textSchema,
  maxPersons: z.int().min(1).max(100),
  askLicencePlate: z.boolean().default(false),
  answersQuestions: z.boolean().default(false),
  source: placeSchema.optional(),
});

export type Phase = z.infer<typeof phaseSchema>;
export type QuestionRound = z.infer<typeof questionsSchema>['rounds'][number];
