import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** The archive of an export, as docs/specs/paraat-export.md describes it. What comes in is hostile: bounded in number, size and names. */

export const formatVersion = 1;

const limits = { archive: 1_000_000_000, files: 200_000, whole: 2_000_000_000, line: 4_000_000 };
/** Beside the manifest; a name with a path out of the archive is none of these. */
const nameForm =
  /^(streams\/\d{6}\.jsonl|(personal|call-people|people|presence)\.jsonl|organisation\.json|reports\/[a-z]+\.csv)$/;
/** Lists that may be empty, and are there. */
export const listNames = ['personal.jsonl', 'call-people.jsonl', 'people.jsonl', 'presence.jsonl'] as const;
const manifestName = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
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
    .array(z.strictObject({ name: z.string().max(60), bytes: z.int().nonnegative(), sha256: hash }))
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

/** The same files give the same bytes. */
export function packArchive(manifest: Omit<Manifest, 'files'>, texts: ReadonlyMap<string, string>): Uint8Array {
  const files = [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => [name, strToU8(text)] as const);
  const listed = files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const whole: Manifest = { ...manifest, files: listed };
  const entries = [[manifestName, strToU8(`${JSON.stringify(whole, null, 2)}\n`)] as const, ...files];
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

/** Codes: `archive-too-large`, `archive-malformed`, `archive-name-not-allowed`, `archive-manifest-malformed`, `archive-file-differs`. */
export function readArchive(bytes: Uint8Array): Result<Archive> {
  if (bytes.length > limits.archive) return refuse('archive-too-large', { most: limits.archive });
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { [manifestName]: head, ...files } = unpacked.value;
  const manifest = head === undefined ? undefined : manifestSchema.safeParse(jsonOf(head));
  if (manifest?.success !== true) return refuse('archive-manifest-malformed');
  const listed = new Map(manifest.data.files.map((file) => [file.name, file]));
  const names = Object.keys(files);
  const missing = [...listed.keys()].find((name) => files[name] === undefined);
  if (missing !== undefined) return refuse('archive-file-differs', { name: missing });
  for (const name of names) {
    const [file, stated] = [files[name], listed.get(name)];
    if (file === undefined || stated?.bytes !== file.length || stated.sha256 !== sha256(file))
      return refuse('archive-file-differs', { name });
  }
  const absent = [...listNames, ...manifest.data.streams.map(({ file }) => file)].find((name) => !listed.has(name));
  if (absent !== undefined) return refuse('archive-file-differs', { name: absent });
  return ok({ manifest: manifest.data, files: new Map(Object.entries(files)) });
}

function unpack(bytes: Uint8Array): Result<Record<string, Uint8Array>> {
  const seen = new Set<string>();
  let whole = 0;
  let wrong: Result<never> | undefined;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        whole += originalSize;
        if (wrong !== undefined) return false;
        if (whole > limits.whole || seen.size >= limits.files)
          wrong = refuse('archive-too-large', { most: limits.whole });
        else if (seen.has(name) || (name !== manifestName && !nameForm.test(name)))
          wrong = refuse('archive-name-not-allowed', { name: name.slice(0, 80) });
        seen.add(name);
        return wrong === undefined;
      },
    });
    return wrong ?? ok(files);
  } catch {
    // Whatever the library stumbles over: it is no archive of ours.
    return wrong ?? refuse('archive-malformed');
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
