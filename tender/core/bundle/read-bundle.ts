import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64 } from '#platform/record/base64.ts';
import {
  aboutText,
  type BundledStamp,
  type BundleEntry,
  type BundleOf,
  checkpointName,
  type OpenedSeal,
  openedLine,
  stampName,
} from './bundle.ts';
import { isUploadMember, readUploads } from './read-uploads.ts';
import type { Reading } from './reading.ts';
import { type FoundMember, findMembers, wholeMember } from './zip.ts';

/** A file that stands in the archive and was not read yet. */
export interface FoundFile {
  readonly sha256: string;
  readonly member: FoundMember;
}

/** Texts are read whole; no JavaScript engine holds longer ones. */
const longestText = 500_000_000;

/**
 * Reads what `writeBundle` makes, and nothing else: whatever is not in its form is refused. Documents and sealed files are found, not read. That
 * it is true is for `verifyBundle`. Codes: those of `findMembers`, `archive-damaged` {name}; `bundle-malformed` {name} of the member that is
 * missing, unknown or not in its form.
 */
export function* readBundle(size: number): Reading<Result<BundleOf<FoundFile>>> {
  const members = yield* findMembers(size);
  if (!members.ok) return members;
  const texts = new Map<string, string>();
  const files = { documents: [] as FoundFile[], sealed: [] as FoundFile[] };
  for (const member of members.value) {
    const { name } = member;
    const [, folder, sha256] = /^(documents|sealed)\/([0-9a-f]{64})$/.exec(name) ?? [];
    if (sha256 !== undefined) {
      files[folder === 'sealed' ? 'sealed' : 'documents'].push({ sha256, member });
      continue;
    }
    if (!isKnown(name) || member.size > longestText) return malformed(name);
    const bytes = yield* wholeMember(member);
    if (!bytes.ok) return bytes;
    const text = readText(bytes.value);
    if (text === undefined) return malformed(name);
    texts.set(name, text);
  }
  return assemble(texts, files);
}

interface Files {
  readonly documents: readonly FoundFile[];
  readonly sealed: readonly FoundFile[];
}

function assemble(texts: ReadonlyMap<string, string>, files: Files): Result<BundleOf<FoundFile>> {
  const [about, checkpoint, events, keys] = ['bundle.json', 'checkpoint.txt', 'events.jsonl', 'keys.txt'].map((name) =>
    texts.get(name),
  );
  const origin = about === undefined ? undefined : originIn(about);
  const entries = events === undefined ? undefined : readEntries(events);
  const opened = readOpened(texts.get('opened.jsonl'));
  const uploads = readUploads(texts);
  if (about === undefined || origin === undefined) return malformed('bundle.json');
  if (checkpoint === undefined) return malformed('checkpoint.txt');
  if (entries === undefined) return malformed('events.jsonl');
  if (keys?.endsWith('\n') !== true) return malformed('keys.txt');
  if (opened === undefined) return malformed('opened.jsonl');
  if (uploads === undefined) return malformed('uploads');
  const earlier = [...texts].filter(([name]) => name.startsWith('checkpoints/')).map(([, note]) => note);
  const guide = texts.get('guide.yaml');
  const rest = { checkpoint, earlier, keys: keys.slice(0, -1).split('\n'), opened, uploads, ...files };
  const stamps = stampsIn(texts);
  if (stamps === undefined) return malformed('stamps');
  const source = sourceIn(texts);
  if (source === undefined) return malformed('source');
  const bundle = { origin, entries, ...rest, ...stamps, ...source, ...(guide === undefined ? {} : { guide }) };
  // Whatever else the file about the bundle says, the numbers of earlier heads: there is one way to write them.
  if (about !== aboutText(origin, entries.length)) return malformed('bundle.json');
  const misnamed = earlier.findIndex((_, index) => !texts.has(checkpointName(index)));
  return misnamed < 0 ? ok(bundle) : malformed('checkpoints');
}

/** Notes and tokens by pairs, numbered from 1; undefined when they are not. */
function stampsIn(texts: ReadonlyMap<string, string>): Pick<BundleOf<FoundFile>, 'stamps' | 'authorities'> | undefined {
  const stamps: BundledStamp[] = [];
  const count = [...texts.keys()].filter((name) => name.startsWith('stamps/')).length / 2;
  for (let index = 0; index < count; index += 1) {
    const note = texts.get(stampName(index, 'txt'));
    const token = fromBase64(/^(.*)\n$/.exec(texts.get(stampName(index, 'tst')) ?? '')?.[1] ?? '-');
    if (note === undefined || token === undefined) return undefined;
    stamps.push({ note, token });
  }
  const authorities = texts.get('authorities.pem');
  return { ...(count === 0 ? {} : { stamps }), ...(authorities === undefined ? {} : { authorities }) };
}

/** Both its members or none; undefined when they are not. */
function sourceIn(texts: ReadonlyMap<string, string>): Pick<BundleOf<FoundFile>, 'source'> | undefined {
  const [checkpoint, events] = [texts.get('source/checkpoint.txt'), texts.get('source/events.jsonl')];
  if (checkpoint === undefined && events === undefined) return {};
  if (checkpoint === undefined || events?.endsWith('\n') !== true) return undefined;
  return { source: { checkpoint, leaves: events.slice(0, -1).split('\n') } };
}

function malformed(name: string): Result<never> {
  return refuse('bundle-malformed', { name });
}

const known = [
  'authorities.pem',
  'bundle.json',
  'checkpoint.txt',
  'events.jsonl',
  'guide.yaml',
  'keys.txt',
  'opened.jsonl',
  'source/checkpoint.txt',
  'source/events.jsonl',
];

function isKnown(name: string): boolean {
  return (
    isUploadMember(name) || known.includes(name) || /^(checkpoints\/\d{6}\.txt|stamps\/\d{6}\.(txt|tst))$/.test(name)
  );
}

function originIn(about: string): string | undefined {
  return /"origin":"([^"\\]+)"/.exec(about)?.[1];
}

function readEntries(text: string): readonly BundleEntry[] | undefined {
  return readLines(text, (line): BundleEntry | undefined => {
    if (line.startsWith('{')) return { leaf: line };
    const hash = /^"([^"]+)"$/.exec(line)?.[1];
    return hash !== undefined && fromBase64(hash)?.length === 32 ? { hash } : undefined;
  });
}

/** In their order, each once, and each written as there is one way to write it. */
function readOpened(text: string | undefined): readonly OpenedSeal[] | undefined {
  if (text === undefined) return [];
  const opened = readLines(text, openedIn);
  const lines = opened?.map(openedLine) ?? [];
  const ordered = lines.every((line, index) => index === 0 || (lines[index - 1] ?? '') < line);
  const distinct = new Set(opened?.map(({ sealed }) => sealed)).size === lines.length;
  return ordered && distinct && lines.length > 0 ? opened : undefined;
}

const openedForm =
  /^\{"key":"([A-Za-z0-9+/]{22}==)",(?:"plain":\{"sha256":"([0-9a-f]{64})","size":([1-9]\d{0,15})\},)?"sealed":"([0-9a-f]{64})"\}$/;

function openedIn(line: string): OpenedSeal | undefined {
  const [, key = '', sha256, size, sealed = ''] = openedForm.exec(line) ?? [];
  if (fromBase64(key)?.length !== 16) return undefined;
  return { sealed, key, ...(sha256 === undefined ? {} : { plain: { sha256, size: Number(size) } }) };
}

/** Undefined when the last line does not end, or one of them is not in its form. */
function readLines<T>(text: string, read: (line: string) => T | undefined): readonly T[] | undefined {
  if (text !== '' && !text.endsWith('\n')) return undefined;
  const lines = text === '' ? [] : text.slice(0, -1).split('\n');
  const found: T[] = [];
  for (const line of lines) {
    const one = read(line);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
