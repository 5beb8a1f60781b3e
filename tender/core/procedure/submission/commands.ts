import { z } from 'zod';
import { keySchema, recipientSchema, sealedRefSchema } from '../basics.ts';

/** How a ciphertext came in: the upload that brought it, and the head of the record of that upload. */
export const sealedArrivalSchema = z.strictObject({
  sha256: sealedRefSchema.shape.sha256,
  upload: keySchema,
  /** Events in the stream of the upload, and the root of the tree over them, in base64. */
  events: z.int().min(1),
  root: z.string().max(60),
  /** Whether all its bytes were there. */
  complete: z.boolean(),
});

/** More documents than any checklist asks for. */
export const mostDocuments = 2000;

export const submissionCommands = [
  /** Says that a draft was kept. The draft itself stands beside the log, sealed for its tenderer alone. */
  z.strictObject({ type: z.literal('keep-draft') }),
  /** The one button: puts what was sealed into the vault, or replaces what lies there (ALM-04). */
  z.strictObject({
    type: z.literal('place-tender'),
    /** `lastRevision` as the page saw it, so that two browsers of one tenderer do not overwrite one another. */
    base: z.int().min(0),
    /** The vault recipient that it was sealed for. */
    recipient: recipientSchema,
    /** Ciphertext of `tender.json`: all that was filled in, and which ciphertext is which document. */
    manifest: sealedRefSchema,
    documents: z.array(sealedRefSchema).max(mostDocuments),
    /** Where the guide has a price envelope: what is in it, sealed for the price vault alone. Also when it holds no document. */
    prices: z
      .strictObject({
        recipient: recipientSchema,
        manifest: sealedRefSchema,
        documents: z.array(sealedRefSchema).max(mostDocuments),
      })
      .optional(),
    /** How each of them came in; the server fills it in. */
    arrivals: z.array(sealedArrivalSchema).max(2 * (mostDocuments + 1)),
  }),
  z.strictObject({ type: z.literal('withdraw-tender') }),
] as const;

export type SubmissionCommand = z.infer<(typeof submissionCommands)[number]>;
