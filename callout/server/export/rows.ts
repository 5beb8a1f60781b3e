import { z } from 'zod';
import { hashSchema } from '#callout/core/organisation/basics.ts';
import { channels } from '#callout/core/organisation/organisation.ts';
import { languages } from '#platform/kernel/language.ts';

/** The rows of an export that are not events, as docs/specs/paraat-export.md describes them. */

const id = z.string().min(1).max(80);
const instant = z.iso.datetime();

/** What was erased is left out. */
export const personalRowSchema = z.strictObject({
  ref: z.string().max(80),
  salt: z.string().max(100),
  person: z.record(z.string().max(80), z.string().max(100_000)),
});
export type PersonalRow = z.infer<typeof personalRowSchema>;

export const callPeopleRowSchema = z.strictObject({
  call: id,
  people: z.record(z.string().max(80), z.string().max(80)),
  given: z.strictObject({ responder: z.int().nonnegative(), person: z.int().nonnegative() }),
  forgottenAt: z.string().max(40).exactOptional(),
});

/** Without passwords, second factors and phones: those are set up anew. */
export const personRowSchema = z.strictObject({
  id,
  name: z.string().max(300),
  email: z.string().max(320),
  title: z.string().max(300),
  /** He set the installation up, or could have. */
  administrator: z.boolean(),
  language: z.enum(languages),
  state: z.enum(['active', 'suspended']),
});
export type PersonRow = z.infer<typeof personRowSchema>;

/** Entered, and without an account yet. The link that he was sent stays behind: it works for the old server alone. */
export const expectedRowSchema = z.strictObject({
  user: id,
  name: z.string().max(300),
  email: z.string().max(320),
  language: z.enum(languages),
});

export const telephoneRowSchema = z.strictObject({ user: id, number: z.string().regex(/^\+[1-9]\d{5,14}$/) });

export const rosterRowSchema = z.strictObject({
  location: id,
  uploadedAt: instant,
  shifts: z
    .array(z.strictObject({ responder: id, location: id, from: z.string().max(40), to: z.string().max(40) }))
    .max(100_000),
});

/** The picture itself is `files/<sha256>`. */
export const planImageRowSchema = z.strictObject({
  location: id,
  sha256: hashSchema,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** What was said is `files/<sha256>`, Opus in Ogg. */
export const recordingRowSchema = z.strictObject({ call: id, burst: z.int().nonnegative(), sha256: hashSchema });

const problem = z.string().max(300).exactOptional();
export const triesRowSchema = z.strictObject({
  call: id,
  responder: id,
  tries: z
    .array(
      z.strictObject({
        at: z.string().max(40),
        channel: z.enum(['phone', ...channels]),
        outcome: z.enum(['waiting', 'sent', 'failed']).exactOptional(),
        problem,
      }),
    )
    .max(1000),
});

export const pushRowSchema = z.strictObject({
  call: id,
  phone: id,
  responder: id,
  alarms: z.int().nonnegative(),
  over: z.boolean(),
  messages: z.array(z.string().max(80)).max(10_000),
  at: z.string().max(40),
  outcome: z.enum(['sent', 'failed']),
  problem,
});
