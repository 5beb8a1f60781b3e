import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const sameMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether what goes to this address leaves the machine unencrypted. */
export function leavesOpenly({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && !sameMachine.has(hostname);
}

/** The secret that a file of settings names, beside it or anywhere. Throws when somebody else than its owner may read it. */
export async function readSecretBeside(settingsFile: string, secretFile: string): Promise<string> {
  const file = resolve(dirname(settingsFile), secretFile);
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) throw new Error(`${file} can be read by others: give it mode 0600`);
  return (await readFile(file, 'utf8')).trim();
}
