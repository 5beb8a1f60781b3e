import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const megabytes = Number(process.env['UPLOAD_MEGABYTES'] ?? 2147);

/** Bytes of the document: what the largest item of a guide allows, unless the environment says less. */
export const documentBytes = megabytes * 1_000_000;

/** The tiny story with a guide that asks for a document of this size; flags of a server that tells it. */
export async function storyWithLargeFile(folder: string): Promise<readonly string[]> {
  const story = join(folder, 'story');
  await cp(join(root, 'tender/server/testing/tiny'), story, { recursive: true });
  const file = join(story, 'leidraad.yaml');
  const guide = await readFile(file, 'utf8');
  const changed = guide.replace('{ id: plan,', `{ id: plan, maxMegabytes: ${megabytes},`);
  if (changed === guide) throw new Error('the tiny guide asks for no plan any more');
  await writeFile(file, changed);
  return ['--story', story];
}

/** Most memory that a process ever had, in bytes (Linux). */
export async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024;
}
