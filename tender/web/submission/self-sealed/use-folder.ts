import { useState, useSyncExternalStore } from 'react';
import { type UploadsAnswer, uploadsPath } from '#tender/api/uploads.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { priceItems } from '#tender/core/procedure/submission/envelopes.ts';
import type { VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import { problemOf } from '../../data/problem.ts';
import { getJson } from '../../data/request.ts';
import { sendSealed } from '../../data/send-sealed.ts';
import { inThread } from '../../sealing/in-thread.ts';
import { keepReceipt } from '../intake/pending-uploads.ts';
import type { Whose } from '../workspace/whose.ts';
import { keptKeys } from '../workspace/workspace-keys.ts';
import { type FolderSnapshot, SealedFolder } from './folder.ts';

export interface FolderHandle extends FolderSnapshot {
  readonly add: (files: readonly File[]) => void;
  readonly retry: () => void;
  readonly clear: () => void;
}

/** A folder that was sealed elsewhere, checked in this browser and sent as any other ciphertext. */
export function useFolder(whose: Whose, vault: VaultKeyView, guide: Guide): FolderHandle {
  const [folder] = useState(() => folderFor(whose, vault, guide));
  const snapshot = useSyncExternalStore(folder.subscribe, folder.snapshot);
  return {
    ...snapshot,
    add: (files) => void folder.add(files),
    retry: () => void folder.retry(),
    clear: () => folder.clear(),
  };
}

function folderFor({ procedure, operator: tenderer }: Whose, vault: VaultKeyView, guide: Guide): SealedFolder<File> {
  return new SealedFolder<File>({
    goal: { procedure, tenderer, keys: vault },
    async check(named, file, onPercent) {
      const { checkPlacedFile } = await import('#tender/sealing/placed-file.ts');
      const digest = () => inThread({ kind: 'digest', file }, 'digested', { onPercent });
      return checkPlacedFile(named, file, async () => (await digest()).sha256);
    },
    async look(placement, files) {
      const { lookInside } = await import('#tender/sealing/placed-file.ts');
      const identities = (await keptKeys(procedure, tenderer)).map(({ identity }) => identity);
      return lookInside(placement, { procedure, tenderer, priceItems: priceItems(guide) }, files, identities);
    },
    async send({ sha256, size }, file, onProgress) {
      const ref = { sha256, size };
      const begun = await begunBefore(procedure, sha256);
      const onReceipt = async ({ offset }: { readonly offset: number }, receipt: string): Promise<void> =>
        void (await keepReceipt(ref, offset, receipt));
      await sendSealed({ procedure, sealed: file, ref, begun, onProgress, onReceipt }).catch(unlessClosed);
    },
  });
}

/** Where the server has some of it already: who comes back with the same folder goes on where he was. */
async function begunBefore(procedure: string, sha256: string): Promise<string | undefined> {
  const path = `${uploadsPath}?procedure=${encodeURIComponent(procedure)}`;
  const { uploads } = await getJson<UploadsAnswer>(path);
  const found = uploads.find((upload) => upload.sha256 === sha256);
  return found === undefined ? undefined : `${uploadsPath}/${found.id}`;
}

/** Who comes too late places it all the same: that he tried is what the record says of him. */
function unlessClosed(error: unknown): void {
  if (problemOf(error).code !== 'vault-closed') throw error;
}
