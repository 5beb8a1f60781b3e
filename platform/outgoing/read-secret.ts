import { readFile, stat } from 'node:fs/promises';

/** What a file of settings refers to instead of saying it. Throws, in words for whoever runs the server, when others can read it. */
export async function readSecret(file: string): Promise<string> {
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) throw new Error(`${file} can be read by others: give it mode 0600`);
  return (await readFile(file, 'utf8')).trim();
}
