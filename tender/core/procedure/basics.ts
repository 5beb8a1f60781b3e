import { z } from 'zod';
import { idSchema } from '../guide/schema/basics.ts';

/** Ids that the platform hands out: users, organisations, and things numbered inside a file (`question-17`). */
export const keySchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
/** What names a file: a procedure, or one lot of a procedure that has several, `onderhoud~werktuigbouw` (see `lots.ts`). */
export const fileIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(~[a-z][a-z0-9-]{0,63})?$/);
export const guideIdSchema = idSchema;
export const reasonSchema = z.string().trim().min(1).max(10_000);
export const shortTextSchema = z.string().trim().min(1).max(300);
/** ISO 8601, UTC, milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 });
export const daySchema = z.iso.date();

/** A file in the blob store. The name is what the person called it and is shown as text only. */
export const fileRefSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  size: z.int().min(1),
  mediaType: z.string().max(100),
});

export type FileRef = z.infer<typeof fileRefSchema>;

/** Ciphertext in the blob store: its SHA-256 and its size. What is in it, nobody but the holders of a key can tell. */
export const sealedRefSchema = z.strictObject({
  sha256: fileRefSchema.shape.sha256,
  size: z.int().min(1),
});
export type SealedRef = z.infer<typeof sealedRefSchema>;

/**
 * The public half of a sealing key: a hybrid age recipient (ML-KEM-768 with X25519), 1216 bytes in Bech32. A classical recipient is
 * none: what is sealed today must still be shut when somebody has a quantum computer.
 */
export const recipientSchema = z.string().regex(/^age1pq1[02-9ac-hj-np-z]{1952}$/);

/**
 * Data of persons: plain in a command, `{ref, commitment}` in the log. The server keeps the person beside the log, so that he can
 * be erased (GDPR art. 17) while the log still proves that nothing was changed.
 */
export const personalSchema = z.record(z.string().max(40), z.string().max(500));
export type Personal = z.infer<typeof personalSchema>;

/** What a check says of a file; the sentence stands in the words of `tender/documents`. */
export const findingSchema = z.strictObject({
  code: z.string().max(80),
  severity: z.enum(['note', 'warning', 'error']),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Finding = z.infer<typeof findingSchema>;
