import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';

const storeName = 'leidraad.sqlite';

/**
 * The store of a data folder: its file, or the database whose url is given. Nothing is made in a folder that is none. Code:
 * `not-a-data-folder` (params `missing`).
 */
export async function openDataFolder(
  folder: string,
  database: string | undefined,
): Promise<Result<{ readonly store: EventStore; readonly signer: Signer }>> {
  const needed = [...(database === undefined ? [storeName] : []), 'signing-key'];
  const missing = needed.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) return refuse('not-a-data-folder', { missing });
  const signer = await openSigningKey(folder, 'leidraad');
  const place = database === undefined ? { file: join(folder, storeName) } : { url: database };
  return ok({ store: await openStore(place, { signer }), signer });
}

/** The same for who reads Dutch. */
export function notADataFolder(folder: string, missing: unknown): string {
  return `In ${folder} staat geen ${String(missing)}: dit is geen gegevensmap van Leidraad.\n`;
}
