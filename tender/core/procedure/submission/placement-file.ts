import { z } from 'zod';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fileIdSchema, keySchema, recipientSchema, type SealedRef, sealedRefSchema } from '../basics.ts';
import { mostDocuments } from './commands.ts';
import { fitsVault, type VaultKeys } from './envelopes.ts';
import { plain, readJson } from './manifest.ts';

/** Ciphertext in a folder. The name says nothing of what is in it. */
const sealedFileSchema = sealedRefSchema.extend({ file: z.string().min(1).max(200) });

const envelope = {
  /** The key that it was sealed for. */
  recipient: recipientSchema,
  manifest: sealedFileSchema,
  documents: z.array(sealedFileSchema).max(mostDocuments),
};

/**
 * The placement (`placement.json`) of a tender that was sealed elsewhere: which of the files beside it is what. There is no word of the tender
 * in it, only what the server gets to see anyway.
 */
const placementSchema = z.strictObject({
  format: z.literal('leidraad-placement-1'),
  procedure: fileIdSchema,
  /** Id of the operator. */
  tenderer: keySchema,
  ...envelope,
  /** Where the guide has a price envelope: also when there is no document in it. */
  prices: z.strictObject(envelope).optional(),
});

export type SealedFile = z.infer<typeof sealedFileSchema>;
export type Placement = z.infer<typeof placementSchema>;
type Envelope = NonNullable<Placement['prices']>;

export const placementName = 'placement.json';

/** Code: `placement-malformed`, also when two files have the same name. */
export function readPlacement(text: string): Result<Placement> {
  const read = placementSchema.safeParse(readJson(text));
  if (!read.success) return refuse('placement-malformed');
  const names = filesIn(read.data).map(({ file }) => file);
  return new Set(names).size === names.length ? ok(read.data) : refuse('placement-malformed');
}

export function placementText(placement: Placement): string {
  return `${JSON.stringify(plain(placement), null, 2)}\n`;
}

/** All files that it names, manifests first. */
export function filesIn({ manifest, documents, prices }: Placement): readonly SealedFile[] {
  const inside = prices === undefined ? [] : [prices.manifest, ...prices.documents];
  return [manifest, ...inside.slice(0, 1), ...documents, ...inside.slice(1)];
}

/** Where a placement is brought: whose work space for what, and the published keys. */
export interface PlacementGoal {
  readonly procedure: string;
  readonly tenderer: string;
  readonly keys: VaultKeys;
}

/** Codes: `placement-of-other-procedure`, `placement-of-other-tenderer`, those of `fitsVault`. */
export function placementFits(placement: Placement, { procedure, tenderer, keys }: PlacementGoal): Result<undefined> {
  if (placement.procedure !== procedure) return refuse('placement-of-other-procedure');
  if (placement.tenderer !== tenderer) return refuse('placement-of-other-tenderer');
  const fits = fitsVault(keys, placement);
  return fits.ok ? ok(undefined) : fail(fits.error);
}

/** The fields of `place-tender`, `base` apart. */
export function placedFields({ recipient, manifest, documents, prices }: Placement) {
  const fields = (of: Envelope) => ({
    recipient: of.recipient,
    manifest: refOf(of.manifest),
    documents: of.documents.map(refOf),
  });
  return {
    ...fields({ recipient, manifest, documents }),
    ...(prices === undefined ? {} : { prices: fields(prices) }),
  };
}

function refOf({ sha256, size }: SealedFile): SealedRef {
  return { sha256, size };
}
