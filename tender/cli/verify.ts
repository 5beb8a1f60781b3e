import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage } from '#platform/kernel/language.ts';
import type { ExitCode } from './command.ts';
import { verifyBundleFile } from './verify-bundle.ts';
import type { Print } from './verify-options.ts';
import { verifyReceiptFile } from './verify-receipt.ts';

const usage =
  'verify <bundel.zip | ontvangstbewijs.json | gegevensmap> [--key <controlesleutel>] [--timestamp-certificate <bestand.pem>] [--json] [--lang nl|fr|en]';

/**
 * Checks what it is given: a bundle, a receipt or a data folder. Exit code 0 when all is right, 1 when not, 2 when nothing could be done. Only a data
 * folder needs a store; it is loaded only then.
 */
export async function verify(args: readonly string[], print: Print): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      key: { type: 'string' },
      'timestamp-certificate': { type: 'string' },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || !isLanguage(values.lang)) {
    print(`Gebruik: ${usage}\n`);
    return 2;
  }
  const pem = values['timestamp-certificate'];
  const found = statSync(path, { throwIfNoEntry: false });
  const missing = [path, pem].find((one) => one !== undefined && !existsSync(one));
  if (found === undefined || missing !== undefined) {
    print(`${missing ?? path} bestaat niet.\n`);
    return 2;
  }
  const authorities = pem === undefined ? undefined : readFileSync(pem, 'utf8');
  const options = { json: values.json, language: values.lang, key: values.key, authorities };
  if (found.isDirectory()) return (await import('./verify-folder.ts')).verifyDataFolder(path, options, print);
  const bytes = new Uint8Array(readFileSync(path));
  // A receipt is JSON; whatever else it is, it is not a bundle of ours, and the report says where it goes wrong.
  return bytes[0] === 0x7b ? verifyReceiptFile(bytes, options, print) : verifyBundleFile(bytes, options, print);
}
