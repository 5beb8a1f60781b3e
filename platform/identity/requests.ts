import { z } from 'zod';
import { languages } from '#platform/kernel/language.ts';

/** What the pages of accounts send, in either product. */

export const personNameSchema = z.string().trim().min(1).max(120);
export const addressSchema = z.string().trim().min(3).max(254);
const password = z.string().min(1).max(1000);

/** `POST /v1/first-run`: makes the first administrator. */
export const firstAdministratorSchema = z.strictObject({
  name: personNameSchema,
  email: addressSchema,
  password,
  title: z.string().trim().max(120).optional(),
  language: z.enum(languages).default('nl'),
});

export const invitationTokenSchema = z.strictObject({ token: z.string().min(1).max(200) });
export const acceptanceSchema = invitationTokenSchema.extend({ name: personNameSchema, password });
export const madeUserSchema = z.object({ userId: z.string() });
export const suspensionSchema = z.strictObject({ suspended: z.boolean() });
