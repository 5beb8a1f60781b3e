import { z } from 'zod';
import { kinds, termsSchema } from '#callout/core/retention/retention.ts';
import { instantSchema } from './basics.ts';

/** `GET /v1/retention`: what is kept for how long, and what goes next; of calls only those that this viewer may see. */
export const retentionSchema = z.object({
  terms: termsSchema,
  usual: termsSchema,
  bounds: z.record(z.enum(kinds), z.object({ least: z.number(), most: z.number() })),
  mayChange: z.boolean(),
  due: z.array(
    z.object({
      call: z.string(),
      nature: z.string(),
      location: z.object({ id: z.string(), name: z.string() }),
      raisedAt: instantSchema,
      kind: z.enum(['call-texts', 'call-people']),
      at: instantSchema,
    }),
  ),
});
export type RetentionAnswer = z.infer<typeof retentionSchema>;

/** `PUT /v1/retention` */
export const setTermsSchema = z.strictObject({ terms: termsSchema });
