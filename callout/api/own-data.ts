import { z } from 'zod';
import { instantSchema, modeSchema, saysSchema, sourceSchema, stepSchema } from './basics.ts';

/** `GET /v1/me/data`: all that is kept of who asks, in one object (docs/specs/paraat-export.md). */
export const ownDataSchema = z.object({
  format: z.literal('paraat-own-data'),
  version: z.literal(1),
  madeAt: instantSchema,
  account: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.string(),
    telephone: z.string().optional(),
  }),
  offices: z.array(z.object({ role: z.string(), scope: z.string().optional() })),
  responder: z
    .object({
      home: z.string(),
      groups: z.array(z.string()),
      skills: z.array(z.object({ skill: z.string(), expires: z.string().optional() })),
      active: z.boolean(),
    })
    .optional(),
  /** The last word of each source about him, and nothing older. */
  presence: z.array(z.object({ location: z.string(), source: sourceSchema, says: saysSchema, at: instantSchema })),
  /** When he is expected where, by the rosters that are kept. */
  shifts: z.array(z.object({ location: z.string(), from: instantSchema, to: instantSchema })),
  devices: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      enrolledAt: instantSchema,
      /** The last day (ISO) on which it opened a line. */
      seen: z.iso.date().optional(),
      /** Since when it can be woken by push. */
      pushSince: instantSchema.optional(),
    }),
  ),
  /** Where he is signed in. */
  sessions: z.array(z.object({ since: instantSchema, until: instantSchema, browser: z.string() })),
  /** Calls in which he stands by name; after their term he is a number in them, and nobody knows which. */
  calls: z.array(
    z.object({
      call: z.string(),
      location: z.string(),
      mode: modeSchema,
      nature: z.string(),
      raisedAt: instantSchema,
      /** What happened to him or what he did. */
      steps: z.array(z.object({ step: stepSchema, at: instantSchema })),
      task: z.string().optional(),
      /** What he raised, wrote, read or answered. */
      deeds: z.array(z.object({ type: z.string(), at: instantSchema, texts: z.record(z.string(), z.string()) })),
      evaluation: z.record(z.string(), z.boolean()).optional(),
      attempts: z.array(z.object({ at: instantSchema, channel: z.string() })),
      /** What he said, as far as it is kept: `GET /v1/calls/{call}/recordings/{burst}` has the sound. */
      recordings: z.array(z.object({ burst: z.number(), from: instantSchema, until: instantSchema })),
    }),
  ),
  /** What the codes of locations, regions, groups and certificates above are called; those that no longer exist are not in it. */
  names: z.record(z.string(), z.string()),
  mails: z.array(z.object({ at: instantSchema, subject: z.string(), text: z.string() })),
});
export type OwnDataAnswer = z.infer<typeof ownDataSchema>;
