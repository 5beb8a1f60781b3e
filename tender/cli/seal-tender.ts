import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { sealFile } from '#platform/sealing/node/seal-file.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import { type Recipients, recipientsFor } from '#tender/core/procedure/submission/envelopes.ts';
import {
  type Placement,
  placementName,
  placementText,
  type SealedFile,
} from '#tender/core/procedure/submission/placement-file.ts';
import type { VaultFile } from '#tender/core/procedure/submission/vault-file.ts';
import { type SealedTender, sealTender } from '#tender/sealing/tender.ts';
import type { SealOutput } from './output.ts';
import type { SealRefused } from './seal-refused.ts';

/** A tender that was looked at, and where it goes. */
export interface TenderOrder {
  readonly vault: VaultFile;
  readonly recipients: Recipients;
  /** With stand-ins for ciphertexts. */
  readonly draft: Draft;
  /** Where each file lies, by its SHA-256. */
  readonly paths: ReadonlyMap<string, string>;
  /** Empty, or not there yet. */
  readonly folder: string;
}

/** What was sealed, in the order of the draft. */
export interface TenderSealed {
  readonly placement: Placement;
  readonly files: readonly SealOutput[];
}

/**
 * Seals a whole tender into a folder: its documents, its manifest, with two envelopes that of the prices, and the placement that says which is
 * which. Names of files tell nothing of what is in them.
 */
export async function sealTenderInto(order: TenderOrder): Promise<Result<TenderSealed, SealRefused>> {
  const { folder, vault, recipients, draft } = order;
  const empty = await emptyFolder(folder);
  if (!empty.ok) return empty;
  const documents = await sealDocuments(order);
  if (!documents.ok) return documents;
  const names = new Map(documents.value.map(({ sealed }) => [sealed.sha256, sealed.file]));
  const manifests = ['tender.json.age', 'prices.json.age'].values();
  const put = async (bytes: Uint8Array): Promise<Result<SealedRef>> => {
    const file = manifests.next().value ?? '';
    const ref = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    writeFileSync(join(folder, file), bytes);
    names.set(ref.sha256, file);
    return ok(ref);
  };
  const sealed = Object.fromEntries(
    documents.value.map(({ plain, sealed: { sha256, size } }) => [plain.sha256, { sha256, size }]),
  );
  const { procedure, tenderer } = vault;
  const made = await sealTender({ ...draft, sealed }, { procedure, tenderer, ...recipients }, put);
  if (!made.ok) throw new Error(`a manifest is not written: ${made.error.code}`);
  const placement = placementOf(vault, made.value, (ref) => ({ file: names.get(ref.sha256) ?? '', ...ref }));
  writeFileSync(join(folder, placementName), placementText(placement));
  return ok({ placement, files: documents.value });
}

async function emptyFolder(folder: string): Promise<Result<undefined, SealRefused>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return fail({ code: 'folder-not-made', params: { folder } });
  }
  return readdirSync(folder).length === 0 ? ok(undefined) : fail({ code: 'folder-not-empty', params: { folder } });
}

/** Each file once, though it may stand with two items. */
async function sealDocuments({
  draft,
  paths,
  recipients,
  folder,
}: TenderOrder): Promise<Result<readonly SealOutput[], SealRefused>> {
  const done = new Map<string, SealOutput>();
  for (const { item, file } of draft.content.files) {
    if (done.has(file.sha256)) continue;
    const path = paths.get(file.sha256) ?? '';
    const name = `document-${String(done.size + 1).padStart(3, '0')}.age`;
    const { plain, sealed } = await sealFile(path, join(folder, name), recipientsFor(item, recipients));
    // Somebody saved it between the two readings: what was checked is not what was sealed.
    if (plain.sha256 !== file.sha256) return fail({ code: 'file-changed', params: { path } });
    done.set(file.sha256, { file: file.name, plain, sealed: { file: name, ...sealed } });
  }
  return ok([...done.values()]);
}

function placementOf(
  { procedure, tenderer }: VaultFile,
  { prices, ...first }: SealedTender,
  named: (ref: SealedRef) => SealedFile,
): Placement {
  const envelope = (of: Omit<SealedTender, 'prices'>) => ({
    recipient: of.recipient,
    manifest: named(of.manifest),
    documents: of.documents.map(named),
  });
  return {
    format: 'leidraad-placement-1',
    procedure,
    tenderer,
    ...envelope(first),
    ...(prices === undefined ? {} : { prices: envelope(prices) }),
  };
}
