import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '#platform/blobs/durable.ts';

/**
 * The secret that signs session cookies and encrypts TOTP keys: made at the first start, readable by its owner alone. Whoever loses the
 * file signs everybody out and must set up their authenticators anew. Throws when others can read it or it holds no secret.
 */
export async function openSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const kept = await readSecret(file);
  if (kept !== undefined) return kept;
  await writeOnce(file, randomBytes(32).toString('base64url'));
  const made = await readSecret(file);
  if (made === undefined) throw new Error(`${file} vanished while it was made`);
  return made;
}

async function readSecret(file: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o077) !== 0) throw new Error(`${file} can be read by others: give it mode 0600`);
    const text = (await readFile(file, 'utf8')).trim();
    if (!/^[\w-]{43,}$/.test(text))
      throw new Error(`${file} does not hold a secret: put back the file from the backup`);
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Appears complete or not at all; of two processes that start at once, both use the one that came first. */
async function writeOnce(file: string, secret: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
    await link(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await handle.close();
    await unlink(temporary);
  }
  await syncFolder(dirname(file));
}
