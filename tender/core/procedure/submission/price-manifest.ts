import { z } from 'zod';
import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fileIdSchema, keySchema, type SealedRef, sealedRefSchema } from '../basics.ts';
import { mostDocuments } from './commands.ts';
import { attachedSchema, sealedFilesSchema } from './content.ts';
import type { AttachedFile } from './events.ts';
import { plain, readJson } from './manifest.ts';

/**
 * `prices.json`: what stands in the price envelope of one tender, sealed for the price vault alone. It is bound to its procedure, its tenderer and
 * the very tender that it belongs to, so that no price can be laid beside another tender (docs/specs/sealing.md).
 */
export interface PriceManifest {
  readonly format: 'leidraad-prices-1';
  readonly procedure: string;
  /** Id of the operator. */
  readonly tenderer: string;
  /** SHA-256 of the sealed manifest of the tender, hex. */
  readonly tender: string;
  readonly files: readonly AttachedFile[];
  /** The ciphertext of each file, by the SHA-256 of the file. */
  readonly sealed: Readonly<Record<string, SealedRef>>;
}

const priceManifestSchema = z.strictObject({
  format: z.literal('leidraad-prices-1'),
  procedure: fileIdSchema,
  tenderer: keySchema,
  tender: sealedRefSchema.shape.sha256,
  files: z.array(attachedSchema).max(mostDocuments),
  sealed: sealedFilesSchema,
});

/** Zeros after the text are padding. Code: `manifest-malformed`. */
export function readPriceManifest(text: string): Result<PriceManifest> {
  const read = priceManifestSchema.safeParse(readJson(text));
  return read.success ? ok(read.data) : refuse('manifest-malformed');
}

/** Canonical JSON: the same manifest is the same text. */
export function priceManifestText(manifest: PriceManifest): string {
  return canonicalJson(plain(manifest));
}
