import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { readBundle } from '#tender/core/bundle/read-bundle.ts';
import { readFrom } from '#tender/core/bundle/reading.ts';
import { reportOf } from '#tender/core/procedure/award/report.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import { reportLetter } from '#tender/server/documents/report.ts';
import { after, streamOf, toRecorded } from '#tender/server/procedure-files.ts';
import { sourceOf } from './archive-file.ts';
import type { ExitCode } from './command.ts';
import { reportWords } from './report-words.ts';
import type { Print } from './verify-options.ts';

/**
 * The report of directive 2014/24/EU art. 84 from a bundle of which nothing is closed, or from a data folder: as data on the screen, with `--out` as
 * PDF. People stand in it by their user id. Exit code 0 when it was made, 2 when not. It does not verify the bundle.
 */
export async function report(args: readonly string[], print: Print): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  const [place, procedure] = positionals;
  const language = values.lang ?? 'nl';
  if (place === undefined || positionals.length > 2 || !isLanguage(language)) {
    print(`${say(reportWords, 'usage', isLanguage(language) ? language : 'nl')}\n`);
    return 2;
  }
  const file = procedure === undefined ? await fromBundle(place) : await fromFolder(place, procedure);
  if (!file.ok) {
    const code =
      file.error.code === 'events-closed' || file.error.code === 'no-such-procedure' ? file.error.code : 'not-a-bundle';
    print(`${say(reportWords, code, language, { place })}\n`);
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

async function fromBundle(path: string): Promise<Result<ProcedureFile>> {
  if (!existsSync(path)) return refuse('file-unreadable');
  const handle = await open(path, 'r');
  try {
    const source = await sourceOf(handle);
    const bundle = await readFrom(readBundle(source.size), source);
    if (!bundle.ok) return bundle;
    const texts = bundle.value.entries.flatMap((entry) => ('leaf' in entry ? [entry.leaf] : []));
    return texts.length === bundle.value.entries.length ? fileFrom(texts) : refuse('events-closed');
  } finally {
    await handle.close();
  }
}

async function fromFolder(folder: string, procedure: string): Promise<Result<ProcedureFile>> {
  if (!['leidraad.sqlite', 'signing-key'].every((name) => existsSync(join(folder, name)))) {
    return refuse('no-such-procedure');
  }
  const signer = await openSigningKey(folder, 'leidraad');
  const store = await openSqliteStore({ file: join(folder, 'leidraad.sqlite'), signer });
  try {
    return fileFrom((await store.record(streamOf(procedure)))?.texts ?? []);
  } finally {
    await store.close();
  }
}

function fileFrom(texts: readonly string[]): Result<ProcedureFile> {
  const file = after(
    decider.initial,
    texts.flatMap((text) => {
      const event = parseLeaf(text);
      return event === undefined ? [] : [toRecorded(event)];
    }),
  );
  return file.preparation.guide === undefined ? refuse('no-such-procedure') : ok(file);
}
