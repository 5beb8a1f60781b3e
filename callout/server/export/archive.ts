import { createHash } from 'node:crypto';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openNote, type Signer, signNote } from '#platform/record/checkpoint.ts';

/** The archive of an export, as docs/specs/paraat-export.md describes it. What comes in is hostile: bounded in number, size and names. */

export const formatVersion = 2;

/**
 * `ratio`: so many times smaller a text packs at most, far more than a log does; beyond the first `freely` bytes whatever packs better is
 * made to burst.
 */
const limits = {
  archive: 1_000_000_000,
  files: 200_000,
  whole: 2_000_000_000,
  line: 4_000_000,
  freely: 50_000_000,
  ratio: 100,
};
export const longestArchive = limits.archive;
/** Lists that may be empty, and are there. */
const listNames = [
  'personal.jsonl',
  'people.jsonl',
  'call-people.jsonl',
  'tries.jsonl',
  'pushes.jsonl',
  'recordings.jsonl',
  'plans.jsonl',
  'expected-people.jsonl',
  'telephones.jsonl',
  'rosters.jsonl',
  'presence.jsonl',
  'uptime.jsonl',
] as const;
export type ListName = (typeof listNames)[number];
/** Beside lists, manifest and signature; a name with a path out of the archive is none of these. */
const nameForm = /^(streams\/\d{6}\.jsonl|organisation\.json|reports\/[a-z]+\.csv|files\/[0-9a-f]{64})$/;
const manifestName = 'manifest.json';
const signatureName = 'manifest.sig';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const manifestSchema = z.strictObject({
  format: z.literal('paraat-export'),
  version: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  organisation: z.string().max(500),
  timeZone: z.string().max(100),
  /** C2SP verifier key of the log. */
  key: z.string().max(500),
  streams: z
    .array(
      z.strictObject({
        stream: z.string().max(200),
        file: z.string().max(40),
        size: z.int().positive(),
        root: z.string().max(60),
        checkpoint: z.string().max(5000),
      }),
    )
    .max(limits.files),
  files: z
    .array(z.strictObject({ name: z.string().max(80), bytes: z.int().nonnegative(), sha256: hashSchema }))
    .max(limits.files),
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface Archive {
  readonly manifest: Manifest;
  /** By name, without the manifest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same files give the same bytes. Throws where nobody could take over what comes out. */
export function packArchive(
  manifest: Omit<Manifest, 'files'>,
  contents: ReadonlyMap<string, string | Uint8Array>,
  signer: Signer,
): Uint8Array {
  const files = [...contents]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const);
  const listed = files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const whole: Manifest = { ...manifest, files: listed };
  const head = strToU8(`${JSON.stringify(whole, null, 2)}\n`);
  const signature = strToU8(signNote(noteTextOf(head), signer));
  const entries: Zippable = { [manifestName]: head, [signatureName]: signature };
  // Pictures and sound are packed already.
  for (const [name, bytes] of files) entries[name] = name.startsWith('files/') ? [bytes, { level: 0 }] : bytes;
  const packed = zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1, 12) });
  if (packed.length > limits.archive)
    throw new Error(`the archive has ${packed.length} bytes, more than can be taken over`);
  return packed;
}

/** What is signed, as a C2SP note: no head of a log, for none has a root in hex. */
function noteTextOf(manifest: Uint8Array): string {
  return `paraat-export\n${manifest.length}\n${sha256(manifest)}\n`;
}

/**
 * Takes the archive apart and compares each part with what the signed manifest says of it. Codes: `archive-too-large`, `archive-malformed`,
 * `archive-name-not-allowed`, `archive-name-twice`, `archive-manifest-malformed`, `archive-version-unknown`, `archive-manifest-differs`,
 * `archive-file-missing`, `archive-file-differs`.
 */
export function readArchive(bytes: Uint8Array): Result<Archive> {
  if (bytes.length > limits.archive) return refuse('archive-too-large', { most: limits.archive });
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { [manifestName]: head, [signatureName]: signature, ...files } = unpacked.value;
  const manifest = readManifest(head);
  if (!manifest.ok) return manifest;
  const signed = openNote(textOf(signature ?? new Uint8Array()) ?? '', manifest.value.key);
  if (!signed.ok || head === undefined || signed.value !== noteTextOf(head)) return refuse('archive-manifest-differs');
  const right = compareFiles(manifest.value, files);
  return right.ok ? ok({ manifest: manifest.value, files: new Map(Object.entries(files)) }) : right;
}

const anyVersionSchema = z.object({ format: z.literal('paraat-export'), version: z.number() });

function readManifest(head: Uint8Array | undefined): Result<Manifest> {
  const json = head === undefined ? undefined : jsonOf(head);
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return ok(manifest.data);
  const other = anyVersionSchema.safeParse(json);
  return other.success && other.data.version !== formatVersion
    ? refuse('archive-version-unknown', { version: other.data.version, known: formatVersion })
    : refuse('archive-manifest-malformed');
}

/** Each file is what the manifest says of it, none more and none fewer; the rest of the check is about what is in them. */
function compareFiles({ files: listed, streams }: Manifest, files: Record<string, Uint8Array>): Result<true> {
  const stated = new Map(listed.map((file) => [file.name, file]));
  if (stated.size !== listed.length) return refuse('archive-manifest-malformed');
  const wanted = [...listNames, ...streams.map(({ file }) => file), ...stated.keys()];
  const missing = wanted.find((name) => files[name] === undefined);
  if (missing !== undefined) return refuse('archive-file-missing', { name: missing });
  const ofStreams = new Set(streams.map(({ file }) => file));
  for (const [name, bytes] of Object.entries(files)) {
    const said = stated.get(name);
    const hash = sha256(bytes);
    const asNamed = !name.startsWith('files/') || name === fileName(hash);
    if (said?.bytes !== bytes.length || said.sha256 !== hash || !asNamed)
      return refuse('archive-file-differs', { name });
    if (name.startsWith('streams/') && !ofStreams.has(name)) return refuse('archive-name-not-allowed', { name });
  }
  return ok(true);
}

/** Of what was uploaded or said. */
export function fileName(hash: string): string {
  return `files/${hash}`;
}

const plainNames: ReadonlySet<string> = new Set([manifestName, signatureName, ...listNames]);

function isAllowed(name: string): boolean {
  return plainNames.has(name) || nameForm.test(name);
}

function unpack(bytes: Uint8Array): Result<Record<string, Uint8Array>> {
  const seen = new Set<string>();
  let whole = 0;
  let wrong: Result<never> | undefined;
  let current = '';
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        whole += originalSize;
        if (wrong !== undefined) return false;
        const tooLarge = whole > limits.whole || (whole > limits.freely && whole > limits.ratio * bytes.length);
        if (tooLarge || seen.size >= limits.files) wrong = refuse('archive-too-large', { most: limits.whole });
        else if (seen.has(name)) wrong = refuse('archive-name-twice', { name: name.slice(0, 80) });
        else if (!isAllowed(name)) wrong = refuse('archive-name-not-allowed', { name: name.slice(0, 80) });
        seen.add(name);
        current = name;
        return wrong === undefined;
      },
    });
    return wrong ?? ok(files);
  } catch {
    // Whatever the library stumbles over: in the part that it had begun, or in the archive as a whole.
    return wrong ?? (current === '' ? refuse('archive-malformed') : refuse('archive-file-differs', { name: current }));
  }
}

/** The lines of a file as their texts. Codes: `archive-line-malformed`. */
export function linesOf({ files }: Archive, name: string): Result<readonly string[]> {
  const bytes = files.get(name);
  const text = bytes === undefined ? undefined : textOf(bytes);
  if (text === undefined || (text !== '' && !text.endsWith('\n'))) return refuse('archive-line-malformed', { name });
  const lines = text === '' ? [] : text.slice(0, -1).split('\n');
  return lines.some((line) => line.length > limits.line) ? refuse('archive-line-malformed', { name }) : ok(lines);
}

/** The lines of a file as rows of a shape. Codes: `archive-line-malformed`. */
export function rowsOf<T>(archive: Archive, name: string, schema: z.ZodType<T>): Result<readonly T[]> {
  const lines = linesOf(archive, name);
  if (!lines.ok) return lines;
  const rows: T[] = [];
  for (const line of lines.value) {
    const read = schema.safeParse(jsonOfText(line));
    if (!read.success) return refuse('archive-line-malformed', { name });
    rows.push(read.data);
  }
  return ok(rows);
}

export function toLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  return text === undefined ? undefined : jsonOfText(text);
}

function jsonOfText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
