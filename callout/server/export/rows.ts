import { z } from 'zod';
import { languages } from '#platform/kernel/language.ts';

/** The rows of an export that are not events, as docs/specs/paraat-export.md describes them. */

/** What was erased is left out. */
export const personalRowSchema = z.strictObject({
  ref: z.string().max(80),
  salt: z.string().max(100),
  person: z.record(z.string().max(80), z.string().max(100_000)),
});
export type PersonalRow = z.infer<typeof personalRowSchema>;

export const callPeopleRowSchema = z.strictObject({
  call: z.string().max(80),
  people: z.record(z.string().max(80), z.string().max(80)),
  given: z.strictObject({ responder: z.int().nonnegative(), person: z.int().nonnegative() }),
  forgottenAt: z.string().max(40).exactOptional(),
});

/** Without passwords, second factors and phones: those are set up anew. */
export const personRowSchema = z.strictObject({
  id: z.string().max(80),
  name: z.string().max(300),
  email: z.string().max(320),
  language: z.enum(languages),
  state: z.enum(['active', 'suspended']),
});
export type PersonRow = z.infer<typeof personRowSchema>;
