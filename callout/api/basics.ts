import { z } from 'zod';

/** Parts that requests and answers have in common. Instants are ISO 8601 in UTC with milliseconds. */

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)
  .describe('Letters, digits and . _ -, at most 80');
export const instantSchema = z.string();
export const modeSchema = z.enum(['real', 'drill', 'test']);
export const stepSchema = z.enum(['sent', 'on-phone', 'shown', 'read', 'coming', 'cannot', 'arrived']);
export const sourceSchema = z.enum(['geofence', 'wifi', 'beacon', 'manual', 'kiosk', 'roster']);
export const saysSchema = z.enum(['here', 'gone']);

export const audienceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-available') }),
  z.strictObject({ kind: z.literal('group'), group: idSchema }),
  z.strictObject({ kind: z.literal('persons'), persons: z.array(idSchema).min(1).max(1000) }),
  z.strictObject({ kind: z.literal('scenario-step'), scenario: idSchema, step: idSchema }),
]);

/** A skill, or `any` for whoever comes. */
export const neededSchema = z.object({ skill: z.string(), count: z.number() });

/** A line that people write: no control characters, and an end to it. */
export const lineOf = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u)
    .transform((text) => text.trim().normalize('NFC'));
/** Several lines. */
export const textOf = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:\P{Cc}|[\n\t])*$/u)
    .transform((text) => text.trim().normalize('NFC'));
