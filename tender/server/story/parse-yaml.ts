import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/leidraad-stories');

/**
 * What a YAML text says. The text of a story takes longer to parse than all else that a server does when it starts, so what came out is
 * kept, under the hash of the text; where nothing can be kept it is parsed each time.
 */
export async function parseYaml(text: string): Promise<unknown> {
  const file = join(cache, `${createHash('sha256').update(text).digest('hex')}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  const { parse } = await import('yaml');
  const value: unknown = parse(text, { maxAliasCount: 100 });
  await keep(file, JSON.stringify(value)).catch(() => undefined);
  return value;
}

/** Appears complete or not at all. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
