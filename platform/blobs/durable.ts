import { open } from 'node:fs/promises';

/** Makes renames, links and removals in a folder survive a power cut; `fsync` of the file alone does not. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
