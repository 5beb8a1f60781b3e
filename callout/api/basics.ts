import { z } from 'zod';

/** Parts that requests and answers have in common. Instants are ISO 8601 in UTC with milliseconds. */

export { idSchema } from '#callout/core/organisation/basics.ts';

export const instantSchema = z.string();
export const modeSchema = z.enum(['real', 'drill', 'test']);
export const stepSchema = z.enum(['sent', 'on-phone', 'shown', 'read', 'coming', 'cannot', 'arrived']);
export const sourceSchema = z.enum(['geofence', 'wifi', 'beacon', 'manual', 'kiosk', 'roster']);
export const saysSchema = z.enum(['here', 'gone']);

/** A line that people write: no control characters, and an end to it. */
export function lineOf(most: number) {
  return z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u)
    .transform((text) => text.trim().normalize('NFC'));
}
