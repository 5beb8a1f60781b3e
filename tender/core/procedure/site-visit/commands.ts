import { z } from 'zod';
import { keySchema, personalSchema } from '../basics.ts';

export const siteVisitCommands = [
  /** Replaces an earlier registration of the same operator. */
  z.strictObject({
    type: z.literal('register-for-site-visit'),
    attendants: z
      .array(z.strictObject({ personal: personalSchema }))
      .min(1)
      .max(20),
  }),
  z.strictObject({ type: z.literal('cancel-site-visit') }),
  z.strictObject({
    type: z.literal('record-site-visit-attendance'),
    operator: keySchema,
    persons: z.int().min(0).max(20),
  }),
] as const;

export type SiteVisitCommand = z.infer<(typeof siteVisitCommands)[number]>;
