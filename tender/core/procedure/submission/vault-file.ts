import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Guide, guideSchema } from '../../guide/schema/guide.ts';
import { fileIdSchema, keySchema, recipientSchema } from '../basics.ts';
import { priceItems, type Recipients } from './envelopes.ts';
import { plain, readJson } from './manifest.ts';
import type { VaultKeyView } from './view.ts';

/**
 * The vault data (`vault.json`): all that somebody needs who seals his tender on his own machine. Nothing in it is secret. Whether it names
 * the true key of the vault he sees from the log, or from whoever published the procedure: the server that hands it out is not believed.
 */
const vaultFileSchema = z.strictObject({
  format: z.literal('leidraad-vault-1'),
  procedure: fileIdSchema,
  /** Id of the operator. */
  tenderer: keySchema,
  /** Key of the vault. */
  vault: recipientSchema,
  /** Key of the price vault, where the guide has one. */
  prices: recipientSchema.optional(),
  /** Key of the tenderer's own work space; he may take another that is his. */
  workspace: recipientSchema.optional(),
  /** The guide as it was published, with the readings that were chosen. */
  guide: guideSchema,
});

export type VaultFile = z.infer<typeof vaultFileSchema>;

/** The vault data of one tenderer for one procedure. */
export function vaultFile(
  whose: { readonly procedure: string; readonly tenderer: string; readonly workspace?: string | undefined },
  { recipient, prices }: VaultKeyView,
  guide: Guide,
): VaultFile {
  return { format: 'leidraad-vault-1', ...whose, vault: recipient, prices: prices?.recipient, guide };
}

export function vaultFileText(file: VaultFile): string {
  return `${JSON.stringify(plain(file), null, 2)}\n`;
}

/** Code: `vault-file-malformed`, also where a price vault and the guide do not go together. */
export function readVaultFile(text: string): Result<VaultFile> {
  const read = vaultFileSchema.safeParse(readJson(text));
  if (!read.success) return refuse('vault-file-malformed');
  const { prices, guide } = read.data;
  const together = (prices === undefined) === (guide.submission.priceEnvelope === undefined);
  return together ? ok(read.data) : refuse('vault-file-malformed');
}

/** Whom its tender is sealed for; `workspace` is the tenderer's own key. */
export function recipientsIn({ vault, prices, guide }: VaultFile, workspace: string): Recipients {
  const apart = prices === undefined ? {} : { prices: { recipient: prices, items: [...priceItems(guide)] } };
  return { vault, workspace, ...apart };
}
