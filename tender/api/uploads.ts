import { z } from 'zod';
import { sealedRefSchema } from '#tender/core/procedure/basics.ts';

/** Sealed files on their way to the server, by tus 1.0.0 (docs/specs/uploads.md). */

export const uploadsPath = '/v1/uploads';

/** Names in `Upload-Metadata` of `POST /v1/uploads`; both are needed. */
export const uploadMetadata = { procedure: 'procedure', sha256: 'sha256' } as const;

/** Header of the answer to a chunk: its receipt, JSON as base64url. */
export const receiptHeader = 'upload-receipt';

export const uploadSchema = z.object({
  id: z.string(),
  procedure: z.string(),
  ...sealedRefSchema.shape,
  /** Bytes that count. */
  offset: z.int(),
  complete: z.boolean(),
});

/** `GET /v1/uploads?procedure=…`: what one's own organisation has under way there, and how much it may bring. */
export const uploadsSchema = z.object({
  limits: z.object({
    /** Bytes of one ciphertext in this procedure. */
    sealedBytes: z.int(),
    /** Over all procedures, what lies in no tender. */
    unplacedBytes: z.int(),
    unplacedFiles: z.int(),
  }),
  used: z.object({ bytes: z.int(), files: z.int() }),
  uploads: z.array(uploadSchema),
});

/** `GET /v1/uploads/{upload}/receipts`: a receipt (docs/specs/record.md) for each event of its stream, in their order. */
export const uploadReceiptsSchema = z.object({
  format: z.literal('leidraad-upload-1'),
  receipts: z.array(z.object({ format: z.string(), leaf: z.string(), proof: z.string(), verifierKey: z.string() })),
});

export type UploadAnswer = z.infer<typeof uploadSchema>;
export type UploadsAnswer = z.infer<typeof uploadsSchema>;
export type UploadReceiptsAnswer = z.infer<typeof uploadReceiptsSchema>;
