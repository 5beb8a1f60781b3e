import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import { readBundle } from '#tender/core/bundle/read-bundle.ts';
import { readFrom } from '#tender/core/bundle/reading.ts';
import { reportOf } from '#tender/core/procedure/award/report.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { fileId, lotsOf } from '#tender/core/procedure/lots.ts';
import { reportLetter } from '#tender/server/documents/report.ts';
import { fileFrom, streamOf, toRecorded } from '#tender/server/procedure-files.ts';
import { sourceOf } from './archive-file.ts';
import type { ExitCode } from './command.ts';
import { openDataFolder } from './data-folder.ts';
import { reportWords } from './report-words.ts';
import type { Print } from './verify-options.ts';

/**
 * The report of directive 2014/24/EU art. 84 from a bundle of which nothing is closed, or from a data folder: as data on the screen, with `--out` as
 * PDF. Where there are several lots, `--lot` says of which. People stand in it by their user id. Exit code 0 when it was made, 2 when not. It does not verify the bundle.
 */
export async function report(args: readonly string[], print: Print): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      lot: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
      database: { type: 'string' },
    },
  });
  const [place, procedure] = positionals;
  const language = values.lang ?? 'nl';
  if (place === undefined || positionals.length > 2 || !isLanguage(language)) {
    print(`${say(reportWords, 'usage', isLanguage(language) ? language : 'nl')}\n`);
    return 2;
  }
  const file =
    procedure === undefined ? await fromBundle(place, values.lot) : await fromFolder({ place, procedure, ...values });
  if (!file.ok) {
    const known = ['events-closed', 'no-such-procedure', 'lot-needed'] as const;
    const code = known.find((one) => one === file.error.code) ?? 'not-a-bundle';
    print(`${say(reportWords, code, language, { place, lots: String(file.error.params?.['lots'] ?? '') })}\n`);
    return 2;
  }
  return write(file.value, values.out, values.lang === undefined ? undefined : language, print);
}

async function write(
  file: ProcedureFile,
  out: string | undefined,
  wished: Language | undefined,
  print: Print,
): Promise<ExitCode> {
  if (out === undefined) {
    print(`${JSON.stringify(reportOf(file), null, 2)}\n`);
    return 0;
  }
  const language = wished ?? file.preparation.guide?.language ?? 'nl';
  const asTheyAre = (user: string): string => user;
  const data = reportLetter(file, { language, nameOf: asTheyAre, functionOf: asTheyAre });
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const bytes = await typeset({ template: 'procedure-report', data });
  await writeFile(out, bytes);
  const missing = reportOf(file).missing.length;
  print(`${say(reportWords, 'written', language, { out, bytes: bytes.length, missing })}\n`);
  return 0;
}

async function fromBundle(path: string, lot: string | undefined): Promise<Result<ProcedureFile>> {
  if (!existsSync(path)) return refuse('file-unreadable');
  const handle = await open(path, 'r');
  try {
    const source = await sourceOf(handle);
    const bundle = await readFrom(readBundle(source.size), source);
    if (!bundle.ok) return bundle;
    const texts = bundle.value.entries.flatMap((entry) => ('leaf' in entry ? [entry.leaf] : []));
    return texts.length === bundle.value.entries.length ? fileIn(texts, lot) : refuse('events-closed');
  } finally {
    await handle.close();
  }
}

interface Wanted {
  readonly place: string;
  readonly procedure: string;
  readonly lot?: string | undefined;
  readonly database?: string | undefined;
}

async function fromFolder({ place, procedure, lot, database }: Wanted): Promise<Result<ProcedureFile>> {
  const opened = await openDataFolder(place, database);
  if (!opened.ok) return refuse('no-such-procedure');
  const { store } = opened.value;
  try {
    return fileIn((await store.record(streamOf(procedure)))?.texts ?? [], lot);
  } finally {
    await store.close();
  }
}

/** Codes: `no-such-procedure`; `lot-needed` (params `lots`) where the procedure has several and none of them is named. */
function fileIn(texts: readonly string[], lot: string | undefined): Result<ProcedureFile> {
  const events = texts.flatMap((text) => {
    const event = parseLeaf(text);
    return event === undefined ? [] : [toRecorded(event)];
  });
  const shared = fileFrom('', events);
  const lots = lotsOf(shared).map(({ id }) => id);
  if (shared.preparation.guide === undefined) return refuse('no-such-procedure');
  if (lots.length === 0) return ok(shared);
  return lot !== undefined && lots.includes(lot)
    ? ok(fileFrom(fileId('', lot), events))
    : refuse('lot-needed', { lots: lots.join(', ') });
}
