import { z } from 'zod';
import { kinds, termsSchema } from '#callout/core/retention/retention.ts';
import { instantSchema } from './basics.ts';

const callSchema = z.object({
  call: z.string(),
  nature: z.string(),
  location: z.object({ id: z.string(), name: z.string() }),
  raisedAt: instantSchema,
});

/**
 * `GET /v1/retention`: what is kept for how long, what goes next, and what went last; of calls only those that this viewer may see, of who
 * left something only for the super user.
 */
export const retentionSchema = z.object({
  terms: termsSchema,
  usual: termsSchema,
  bounds: z.record(z.enum(kinds), z.object({ least: z.number(), most: z.number() })),
  mayChange: z.boolean(),
  now: instantSchema,
  /** The first first, however long it lasts until then. */
  due: z.array(callSchema.extend({ kind: z.enum(['call-texts', 'call-people', 'recordings']), at: instantSchema })),
  leaving: z.array(z.object({ user: z.string(), name: z.string(), at: instantSchema })),
  /** The newest first. */
  done: z.array(
    z.discriminatedUnion('kind', [
      callSchema.extend({ kind: z.enum(['call-texts', 'call-people']), at: instantSchema }),
      z.object({ kind: z.literal('leavers'), people: z.int(), at: instantSchema }),
    ]),
  ),
});
export type RetentionAnswer = z.infer<typeof retentionSchema>;

/** `PUT /v1/retention` */
export const setTermsSchema = z.strictObject({ terms: termsSchema });
