import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Refusal, Result } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { recordWords } from '#platform/record/words.ts';
import type { Progress, Step } from '../server/export/format.ts';
import { type Archive, openArchive } from '../server/export/read-archive.ts';
import { exportWords } from '../server/export/refusal-words.ts';
import { type VerifiedExport, verifyExport } from '../server/export/verify.ts';

const usage = `Paraat: callout/cli/main.ts <command>

  export <file.zip> --data <folder> [--database <url>]   everything in one archive (docs/specs/paraat-export.md); the server may run meanwhile
  import <file.zip> --data <empty folder> [--database <url>] [--key <verifier key>]   all of it, or nothing
  verify <file.zip> [--key <verifier key>]               signatures, each part, trees and commitments of the log
`;

type Code = 0 | 1 | 2;

const steps: Readonly<Record<Step, string>> = {
  checking: 'bestanden nagezien',
  logs: 'logboeken',
  lists: 'regels naast het logboek',
  files: 'tekeningen en opnames',
  people: 'accounts',
  comparing: 'bestanden vergeleken',
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<Code> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string' }, database: { type: 'string' }, key: { type: 'string' } },
  });
  const [command, file] = positionals;
  const { data, database, key } = values;
  if (file !== undefined && command === 'verify')
    return reading(file, 'klopt', (archive, progress) => verifyExport(archive, { key, progress }));
  if (file === undefined || data === undefined || (command !== 'export' && command !== 'import')) {
    process.stderr.write(usage);
    return 2;
  }
  if (command === 'export') return exportTo(file, data, database);
  const { importAll } = await import('../server/export/import.ts');
  return reading(file, 'overgenomen', (archive, progress) => importAll(archive, { data, database, key, progress }));
}

async function reading(
  file: string,
  said: string,
  work: (archive: Archive, progress: Progress) => Promise<Result<VerifiedExport>>,
): Promise<Code> {
  const progress = eachSecond();
  const archive = await openArchive(file, progress);
  if (!archive.ok) return refusedFor(archive.error);
  try {
    return tell(await work(archive.value, progress), said);
  } finally {
    archive.value.close();
  }
}

async function exportTo(file: string, data: string, database: string | undefined): Promise<Code> {
  // A folder that is none is not made by looking at it.
  if ((await stat(data).catch(() => undefined))?.isDirectory() !== true) return refused(`${data} bestaat niet.`);
  if ((await stat(file).catch(() => undefined)) !== undefined)
    return refused(`${file} bestaat al. Kies een andere naam.`);
  const { openInstallation } = await import('../server/export/offline.ts');
  const { exportAll } = await import('../server/export/export.ts');
  const offline = await openInstallation(data, database);
  const lacking = (sha256: string) => process.stderr.write(`${sha256} ontbreekt of is beschadigd, en gaat niet mee.\n`);
  try {
    const destination = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true });
    const bytes = await exportAll({ ...offline, progress: eachSecond(), lacking }, destination);
    process.stdout.write(`${file}: ${bytes} bytes\nSleutel: ${offline.signer.verifierKey}\n`);
    return 0;
  } catch (error) {
    await rm(file, { force: true });
    if (error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code)))
      return refused(`Er is geen plaats voor ${file}. Er is niets geschreven.`);
    throw error;
  } finally {
    await offline.close();
  }
}

/** A line each second, from the first second on. */
function eachSecond(): Progress {
  let next = performance.now() + 1000;
  return (step, done, all) => {
    if (performance.now() < next) return;
    next = performance.now() + 1000;
    process.stderr.write(`${steps[step]}: ${all === 0 ? done : `${done} van ${all}`}\n`);
  };
}

function tell(result: Result<VerifiedExport>, said: string): Code {
  if (!result.ok) return refusedFor(result.error);
  const { key, streams, events, texts, erased, files } = result.value;
  process.stdout.write(
    `${said}: ${streams} logboeken, ${events} gebeurtenissen, ${texts} teksten, ${erased} gewist, ${files} bestanden\nSleutel: ${key}\n`,
  );
  return 0;
}

function refusedFor({ code, params = {} }: Refusal): Code {
  const words = { ...recordWords, ...exportWords };
  const sentence = isKey(words, code) ? say(words, code, 'nl', params) : code;
  const where = params['stream'] === undefined ? '' : `${params['stream']}: `;
  return refused(`${where}${sentence}`);
}

function refused(why: string): Code {
  process.stderr.write(`${why}\n`);
  return 1;
}

function isKey<T extends object>(words: T, code: string): code is keyof T & string {
  return Object.hasOwn(words, code);
}
