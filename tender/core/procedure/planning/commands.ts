import { z } from 'zod';
import { dateSchema, dateTimeSchema } from '../../guide/schema/basics.ts';
import { guideIdSchema, reasonSchema } from '../basics.ts';

export const planningCommands = [
  /** A logged decision, told to all who take part (ALM-01). The deadline is the one source of notice, vault and terms. */
  z.strictObject({
    type: z.literal('change-planning'),
    phase: guideIdSchema,
    dating: z.strictObject({
      on: z.union([dateTimeSchema, dateSchema]).optional(),
      until: dateTimeSchema.optional(),
      from: dateSchema.optional(),
      through: dateSchema.optional(),
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .optional(),
    }),
    reason: reasonSchema,
  }),
] as const;

export type PlanningCommand = z.infer<(typeof planningCommands)[number]>;
