import { z } from 'zod';
import { recipientSchema } from '#tender/core/procedure/basics.ts';

/** What goes between a client and the server beside the commands: ciphertext only. */

/** Of the ciphertext of a draft, in base64. */
export const longestDraft = 1_000_000;

/** `PUT /v1/procedures/{procedure}/tender/draft`. */
export const draftToKeepSchema = z.strictObject({
  /** `revision` as the page saw it, 0 when there was none. */
  base: z.int().min(0),
  /** Of the work space: whom it is sealed for. */
  recipient: recipientSchema,
  /** Ciphertext in base64. */
  sealed: z.base64().min(1).max(longestDraft),
});

/** `GET /v1/procedures/{procedure}/tender/draft`. */
export const keptDraftSchema = z.object({
  revision: z.int(),
  recipient: z.string(),
  sealed: z.string(),
  /** ISO instant at which it was kept. */
  at: z.string(),
});

/** What `PUT` answers. */
export const keptRevisionSchema = keptDraftSchema.pick({ revision: true, at: true });

/** What finds a passkey again on the device of its owner: `AGE-PLUGIN-FIDO2PRF-1…`. It opens nothing by itself. */
const passkeySchema = z.string().regex(/^AGE-PLUGIN-FIDO2PRF-1[02-9AC-HJ-NP-Z]{1,4000}$/);

/** `PUT /v1/procedures/{procedure}/custody/key`. `locked`: the identity as an armored age file, locked with a passphrase or with that passkey. */
export const custodyKeyToKeepSchema = z.strictObject({
  recipient: recipientSchema,
  locked: z.string().min(1).max(10_000),
  passkey: passkeySchema.optional(),
});

/** A part of a key, sealed for who holds it; and what the log says of it and of its vault, so that the holder's own device compares. */
const heldSchema = z.object({
  sealed: z.string(),
  published: z.object({ commitment: z.string(), proofCommitment: z.string(), needed: z.int(), recipient: z.string() }),
});

/** `GET /v1/procedures/{procedure}/custody/key`: the viewer's own. `sealedShare` once the procedure is published. */
export const custodyKeySchema = z.object({
  recipient: z.string().optional(),
  /** Absent where the key was made outside of the platform, and in a demonstration for people who were played. */
  locked: z.string().optional(),
  /** Of a key that a passkey unlocks. */
  passkey: z.string().optional(),
  sealedShare: heldSchema.optional(),
  /** Where prices lie apart: the share of that vault. */
  sealedPriceShare: heldSchema.optional(),
  /** The whole key of that vault, for a process leader who opens it alone. */
  sealedPriceKey: heldSchema.optional(),
});

export type DraftToKeep = z.infer<typeof draftToKeepSchema>;
export type KeptDraft = z.infer<typeof keptDraftSchema>;
export type KeptRevision = z.infer<typeof keptRevisionSchema>;
export type CustodyKeyToKeep = z.infer<typeof custodyKeyToKeepSchema>;
export type CustodyKeyAnswer = z.infer<typeof custodyKeySchema>;
