import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Result, refuse } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { recordWords } from '#platform/record/words.ts';
import { type Archive, longestArchive, readArchive } from '../server/export/archive.ts';
import { exportWords } from '../server/export/refusal-words.ts';
import { type VerifiedExport, verifyExport } from '../server/export/verify.ts';

const usage = `Paraat: callout/cli/main.ts <command>

  export <file.zip> --data <folder> [--database <url>]   everything in one archive (docs/specs/paraat-export.md); the server may run meanwhile
  import <file.zip> --data <empty folder> [--database <url>] [--key <verifier key>]
  verify <file.zip> [--key <verifier key>]               signatures, each part, trees and commitments of the log
`;

type Code = 0 | 1 | 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<Code> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string' }, database: { type: 'string' }, key: { type: 'string' } },
  });
  const [command, file] = positionals;
  const { data, database, key } = values;
  if (file !== undefined && command === 'verify') return verify(file, key);
  if (file === undefined || data === undefined || (command !== 'export' && command !== 'import')) {
    process.stderr.write(usage);
    return 2;
  }
  return command === 'export' ? exportTo(file, data, database) : importFrom(file, data, { database, key });
}

async function verify(file: string, key: string | undefined): Promise<Code> {
  const archive = await openArchive(file);
  return tell(archive.ok ? verifyExport(archive.value, key) : archive, 'klopt');
}

/** Codes: those of `readArchive`, `archive-not-there`. */
async function openArchive(file: string): Promise<Result<Archive>> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('archive-not-there', { file });
  // Before it is read, for nobody has so much memory.
  if (found.size > longestArchive) return refuse('archive-too-large', { most: longestArchive });
  return readArchive(await readFile(file));
}

async function exportTo(file: string, data: string, database: string | undefined): Promise<Code> {
  // A folder that is none is not made by looking at it.
  if ((await stat(data).catch(() => undefined))?.isDirectory() !== true) return refused(`${data} bestaat niet.`);
  if ((await stat(file).catch(() => undefined)) !== undefined)
    return refused(`${file} bestaat al. Kies een andere naam.`);
  const { openOffline } = await import('../server/export/offline.ts');
  const { exportAll } = await import('../server/export/export.ts');
  const offline = await openOffline(data, database);
  const lacking = (sha256: string) => process.stderr.write(`${sha256} ontbreekt of is beschadigd, en gaat niet mee.\n`);
  try {
    const bytes = await exportAll({ ...offline, progress: progress(), lacking });
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
    process.stdout.write(`${file}: ${bytes.length} bytes\nSleutel: ${offline.signer.verifierKey}\n`);
    return 0;
  } finally {
    await offline.close();
  }
}

/** Nothing is made before the whole archive was read and found right. */
async function importFrom(
  file: string,
  data: string,
  { database, key }: { readonly database: string | undefined; readonly key: string | undefined },
): Promise<Code> {
  const { importAll, readAll } = await import('../server/export/import.ts');
  const archive = await openArchive(file);
  const readable = archive.ok ? readAll(archive.value, key) : archive;
  if (!readable.ok) return tell(readable, '');
  const { openOffline } = await import('../server/export/offline.ts');
  const wasEmpty = (await readdir(data).catch(() => [])).length === 0;
  let done: Result<VerifiedExport> | undefined;
  const offline = await openOffline(data, database);
  try {
    done = await importAll(readable.value, { ...offline, progress: progress() });
    return tell(done, 'overgenomen');
  } finally {
    await offline.close();
    // Half of an organisation is worse than none.
    if (done?.ok !== true && wasEmpty) await rm(data, { recursive: true, force: true });
  }
}

/** A line each second, from the first second on. */
function progress(): (done: number, all: number) => void {
  let next = performance.now() + 1000;
  return (done, all) => {
    if (performance.now() < next) return;
    next = performance.now() + 1000;
    process.stderr.write(`${done} van ${all}\n`);
  };
}

function tell(result: Result<VerifiedExport>, said: string): Code {
  if (!result.ok) {
    const { code, params = {} } = result.error;
    const words = { ...recordWords, ...exportWords };
    const sentence = isKey(words, code) ? say(words, code, 'nl', params) : code;
    const where = params['stream'] === undefined ? '' : `${params['stream']}: `;
    return refused(`${where}${sentence}`);
  }
  const { key, streams, events, texts, erased, files } = result.value;
  process.stdout.write(
    `${said}: ${streams} logboeken, ${events} gebeurtenissen, ${texts} teksten, ${erased} gewist, ${files} bestanden\nSleutel: ${key}\n`,
  );
  return 0;
}

function refused(why: string): Code {
  process.stderr.write(`${why}\n`);
  return 1;
}

function isKey<T extends object>(words: T, code: string): code is keyof T & string {
  return Object.hasOwn(words, code);
}
