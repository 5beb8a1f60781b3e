import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Language } from '#platform/kernel/language.ts';
import { fail, ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { readDocument } from '#tender/core/guide/document.ts';
import { type JsonSchema, jsonSchemaOf } from '#tender/core/guide/json-schema.ts';
import { problemText } from '#tender/core/guide/problem.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { type GuideLines, lineOf } from '#tender/core/guide/source.ts';
import type { Finding } from '#tender/core/procedure/basics.ts';
import { checklistOf } from '#tender/core/procedure/submission/checklist.ts';
import {
  type ContentFile,
  contentFileSchema,
  draftFrom,
  type LookedAt,
} from '#tender/core/procedure/submission/content-file.ts';
import { type Draft, readyToPlace } from '#tender/core/procedure/submission/draft.ts';
import { checkChosenFile } from '#tender/documents/check-file.ts';
import { headBytes, mediaTypeOf } from '#tender/documents/media-type.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { sealWords } from './seal-words.ts';
import { cliWords } from './words.ts';

/** One thing to say of a content, at its line. `lack`: it may be placed so, and the guide says what that leads to. */
export interface Remark {
  readonly weight: 'error' | 'lack' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface LookedThrough {
  readonly draft: Draft;
  /** Where each file lies, by its SHA-256. */
  readonly paths: ReadonlyMap<string, string>;
  /** In the order of the file. */
  readonly remarks: readonly Remark[];
}

interface Written {
  readonly content: ContentFile;
  readonly lines: GuideLines;
  readonly folder: string;
  readonly language: Language;
}

export function contentJsonSchema(): JsonSchema {
  return jsonSchemaOf(contentFileSchema, 'content.schema.json', 'content');
}

/** Looks through a content and the files that it names, by the rules of the pages of a tender. Fails with the remarks when it cannot be read. */
export async function lookThrough(
  source: string,
  path: string,
  { guide, tenderer }: { readonly guide: Guide; readonly tenderer: string },
  language: Language,
): Promise<Result<LookedThrough, readonly Remark[]>> {
  const { value, problems, lines } = readDocument(source, contentFileSchema, contentJsonSchema);
  if (value === undefined) {
    const told = problems.map((problem): Remark => {
      const { line, column } = problem;
      return { weight: 'error', line, column, text: problemText(problem, language) };
    });
    return fail(told);
  }
  const written = { content: value, lines, folder: dirname(path), language };
  const remarks: Remark[] = [];
  const at = (pointer: string, weight: Remark['weight'], text: string): void => {
    const { line, column } = lineOf(lines, pointer);
    remarks.push({ weight, line, column, text });
  };
  const { looked, paths } = await lookAtFiles(written, guide, at);
  const { draft, misfits } = draftFrom(guide, value, looked);
  for (const misfit of misfits) at(misfit.path, 'error', sayFinding(misfit, language, tenderer));
  const ready = readyToPlace(guide, draft);
  if (!ready.ok) at(placeOfRefusal(ready.error), 'error', sayFinding(ready.error, language, tenderer));
  const named = new Set(value.documents.map(({ item }) => item));
  for (const status of checklistOf(guide, draft.content)) {
    const { item, state, findings } = status;
    const pointer = placeOf(item);
    for (const finding of findings) at(pointer, weightOf(finding), sayFinding(finding, language, tenderer));
    // Of a file that was named what is wrong with it is said.
    if (state === 'missing' && item.kind !== 'espd' && !named.has(item.id))
      at(pointer, 'lack', missing(guide, item, language));
  }
  return ok({ draft, paths, remarks: remarks.toSorted((one, other) => one.line - other.line) });
}

/** The part of a content in which an item is written. */
function placeOf({ kind, about }: ChecklistItem): string {
  if (kind === 'espd') return '/espd';
  if (about === undefined) return '/documents';
  return kind === 'financial' ? '/financial' : '/references';
}

type At = (pointer: string, weight: Remark['weight'], text: string) => void;

function placeOfRefusal({ code }: Refusal): string {
  return code === 'tender-is-empty' ? '/documents' : '/signatories';
}

async function lookAtFiles(
  { content, folder, language }: Written,
  guide: Guide,
  at: At,
): Promise<{ readonly looked: readonly LookedAt[]; readonly paths: ReadonlyMap<string, string> }> {
  const looked: LookedAt[] = [];
  const paths = new Map<string, string>();
  for (const [index, { item, file }] of content.documents.entries()) {
    const path = isAbsolute(file) ? file : join(folder, file);
    const seen = await lookAt(path, item, guide);
    if (!seen.ok) {
      const { code, params } = seen.error;
      const own = isOwn(code) ? say(sealWords, code, language, params) : `${file}: ${sayFinding(seen.error, language)}`;
      at(`/documents/${index}/${code === 'item-unknown' ? 'item' : 'file'}`, 'error', own);
      continue;
    }
    for (const finding of seen.value.findings) {
      at(`/documents/${index}/file`, weightOf(finding), `${file}: ${sayFinding(finding, language)}`);
    }
    looked.push({ index, item, ...seen.value });
    paths.set(seen.value.file.sha256, path);
  }
  return { looked, paths };
}

function isOwn(code: string): code is 'file-not-there' | 'item-unknown' {
  return code === 'file-not-there' || code === 'item-unknown';
}

function weightOf({ severity }: Finding): Remark['weight'] {
  return severity === 'error' ? 'lack' : 'warning';
}

/** Codes besides those of `checkChosenFile`: `file-not-there`, `item-unknown`. */
async function lookAt(
  path: string,
  id: string,
  guide: Guide,
): Promise<Result<Pick<LookedAt, 'file' | 'findings' | 'pages'>>> {
  const item = guide.submission.checklist.find((candidate) => candidate.id === id);
  if (item === undefined) return refuse('item-unknown', { item: id, known: itemsWithFiles(guide) });
  const size = statSync(path, { throwIfNoEntry: false });
  if (size?.isFile() !== true) return refuse('file-not-there', { path });
  const blob = await openAsBlob(path);
  const chosen = {
    name: basename(path),
    size: size.size,
    slice: (from: number, to: number) => blob.slice(from, to),
    arrayBuffer: () => blob.arrayBuffer(),
  };
  const checked = await checkChosenFile(chosen, item, sheetOf(guide));
  if (!checked.ok) return checked;
  const { name, findings, told } = checked.value;
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const file = { sha256: await sha256Of(path), name, size: size.size, mediaType: mediaTypeOf(head, name) };
  return ok({ file, findings, ...(told.kind === 'pdf' ? { pages: told.pages } : {}) });
}

function itemsWithFiles({ submission }: Guide): string {
  return submission.checklist
    .filter(({ formats }) => formats.length > 0)
    .map(({ id }) => id)
    .join(', ');
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** That an item lacks, and what the guide does with that (ALM-07). */
function missing({ submission }: Guide, { id, title, whenMissing }: ChecklistItem, language: Language): string {
  const leadsTo = say(sealWords, whenMissing, language, { hours: submission.remedyHours });
  return say(sealWords, 'document-missing', language, { title, item: id, leadsTo });
}

/** `tender.yaml:12:5 fout: …`, as editors can jump to. What lacks is no error where that was said to be meant. */
export function remarkLine(
  path: string,
  { weight, line, column, text }: Remark,
  language: Language,
  incomplete: boolean,
): string {
  const isError = weight === 'error' || (weight === 'lack' && !incomplete);
  const severity = say(cliWords, isError ? 'error' : 'warning', language);
  return `${path}:${line}:${column} ${severity}: ${text}`;
}
