import { z } from 'zod';

export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
export const nameSchema = z.string().trim().min(1).max(200);
/** ISO day. */
export const daySchema = z.iso.date();
/** ISO 8601, UTC, milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 });
