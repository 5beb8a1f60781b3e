import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage } from '#platform/kernel/language.ts';
import { longestReceipt } from '#platform/record/receipt.ts';
import { sourceOf } from './archive-file.ts';
import type { ExitCode } from './command.ts';
import { verifyBundleFile } from './verify-bundle.ts';
import { verifyCompared } from './verify-compare.ts';
import type { Print, VerifyOptions } from './verify-options.ts';
import { verifyReceiptFile } from './verify-receipt.ts';

const usage =
  'verify <bundel.zip | ontvangstbewijs.json | gegevensmap> [--key <controlesleutel>] [--share <sleuteldeel>]… [--timestamp-certificate <bestand.pem>] [--database <url>] [--json] [--lang nl|fr|en]\n         verify --compare <bundel, ontvangstbewijs, controlepunt of aansluitingsbewijs>… [--key <controlesleutel>]';

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
      database: { type: 'string' },
      'timestamp-certificate': { type: 'string' },
      compare: { type: 'boolean', default: false },
      share: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const [path] = positionals;
  const many = values.compare ? positionals.length > 1 : positionals.length === 1;
  if (path === undefined || !many || !isLanguage(values.lang)) {
    print(`Gebruik: ${usage}\n`);
    return 2;
  }
  const pem = values['timestamp-certificate'];
  const absent = [...positionals, ...(pem === undefined ? [] : [pem])].find(
    (one) => statSync(one, { throwIfNoEntry: false }) === undefined,
  );
  if (absent !== undefined) {
    print(`${absent} bestaat niet.\n`);
    return 2;
  }
  const authorities = pem === undefined ? undefined : readFileSync(pem, 'utf8');
  const { json, lang: language, key, database, share: shares } = values;
  const options = { json, language, key, database, shares, authorities };
  if (values.compare) return verifyCompared(positionals, options, print);
  if (statSync(path).isDirectory()) return (await import('./verify-folder.ts')).verifyDataFolder(path, options, print);
  return verifyFile(path, options, print);
}

async function verifyFile(path: string, options: VerifyOptions, print: Print): Promise<ExitCode> {
  const handle = await open(path, 'r');
  try {
    const source = await sourceOf(handle);
    const [first] = await source.read({ from: 0, to: Math.min(1, source.size) });
    // A receipt is JSON; whatever else it is, it is not a bundle of ours, and the report says where it goes wrong.
    if (first !== 0x7b || source.size > longestReceipt) return await verifyBundleFile(source, options, print);
    return verifyReceiptFile(await source.read({ from: 0, to: source.size }), options, print);
  } finally {
    await handle.close();
  }
}
