import { z } from 'zod';

export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
export const nameSchema = z.string().trim().min(1).max(200);
/** ISO day. */
export const daySchema = z.iso.date();
/** ISO 8601, UTC, milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 });
/** SHA-256, lower-case hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What each kind of event holds beside its `type`, for who reads a log that another program may have written: nothing is missing, of another
 * kind, or more than this program knows.
 */
export type EventShapes<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: z.ZodType<Omit<Extract<Event, { type: Type }>, 'type'>>;
};

/** A text of a person as the log has it: where it stands beside the log, and the SHA-256 that the log commits to (hex). */
export const loggedTextSchema = z.strictObject({
  ref: z.string().max(80),
  commitment: hashSchema,
});
