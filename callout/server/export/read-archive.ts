import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openNote } from '#platform/record/checkpoint.ts';
import {
  fileName,
  formatVersion,
  isAllowed,
  isFile,
  limits,
  lists,
  type Manifest,
  manifestName,
  manifestSchema,
  noteTextOf,
  type Progress,
  signatureName,
} from './format.ts';

import { asResult, Refused, required } from './refused.ts';

/**
 * An archive on the disk whose parts are read one after the other, each compared with what the signed manifest says of it, at its end. What
 * is wrong there is thrown as `Refused`: `archive-file-differs`, `archive-line-malformed`.
 */
export interface Archive {
  readonly manifest: Manifest;
  content(name: string): AsyncGenerator<Uint8Array>;
  lines(name: string): AsyncGenerator<string>;
  rows<T>(name: string, schema: z.ZodType<T>): AsyncGenerator<T>;
  close(): void;
}

/**
 * Opens it, and compares every byte of it with what the signed manifest says. Codes: `archive-not-there`, `archive-too-large`,
 * `archive-incomplete`, `archive-malformed`, `archive-name-not-allowed`, `archive-name-twice`, `archive-manifest-malformed`,
 * `archive-version-unknown`, `archive-manifest-differs`, `archive-file-missing`, `archive-file-differs`.
 */
export async function openArchive(file: string, progress?: Progress): Promise<Result<Archive>> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('archive-not-there', { file });
  if (found.size > limits.archive) return refuse('archive-too-large', { most: limits.whole });
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(
    () => undefined,
  );
  if (zip === undefined) return refuse((await beginsAsZip(file)) ? 'archive-incomplete' : 'archive-malformed');
  const opened = await asResult(() => check(zip, found.size, progress));
  if (!opened.ok) zip.close();
  return opened;
}

async function check(zip: ZipFile, size: number, progress: Progress | undefined): Promise<Result<Archive>> {
  const parts = new Parts(zip, required(await entriesOf(zip, size)));
  const manifest = required(await readManifest(parts));
  required(compareNames(manifest, parts));
  const stated = new Map(manifest.files.map((one) => [one.name, one]));
  const archive = new OpenArchive(parts, manifest, stated);
  let done = 0;
  for (const { name } of manifest.files) {
    await toItsEnd(archive.content(name));
    done += 1;
    progress?.('checking', done, manifest.files.length);
  }
  return ok(archive);
}

/** Where it is compared. */
async function toItsEnd(content: AsyncGenerator<Uint8Array>): Promise<void> {
  for (let next = await content.next(); next.done !== true; ) next = await content.next();
}

/** Of a file that ends too soon, or of one that is none: a zip has what is in it at its end. */
async function beginsAsZip(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return Buffer.from('PK\x03\x04', 'latin1').subarray(0, bytesRead).equals(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** By name, before anything is unpacked. */
async function entriesOf(zip: ZipFile, packed: number): Promise<Result<ReadonlyMap<string, Entry>>> {
  const entries = new Map<string, Entry>();
  let whole = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('latin1');
      whole += entry.uncompressedSize;
      const bursts = whole > limits.freely && whole > limits.ratio * packed;
      if (whole > limits.whole || bursts || entries.size >= limits.files + 2)
        return refuse('archive-too-large', { most: limits.whole });
      if (entries.has(name)) return refuse('archive-name-twice', { name: name.slice(0, 80) });
      if (!isAllowed(name)) return refuse('archive-name-not-allowed', { name: name.slice(0, 80) });
      entries.set(name, entry);
    }
    return ok(entries);
  } catch {
    // Whatever the library stumbles over.
    return refuse('archive-malformed');
  }
}

/** What lies packed in the archive, as it says itself. */
class Parts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  sizeOf(name: string): number | undefined {
    return this.#entries.get(name)?.uncompressedSize;
  }

  /** Never more than `sizeOf`. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Refused('archive-file-missing', { name });
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) yield chunk as Buffer;
    } catch {
      throw new Refused('archive-file-differs', { name });
    }
  }

  async whole(name: string): Promise<Uint8Array> {
    return Buffer.concat(await Array.fromAsync(this.read(name)));
  }

  close(): void {
    this.#zip.close();
  }
}

const anyVersionSchema = z.object({ format: z.literal('paraat-export'), version: z.number() });

async function readManifest(parts: Parts): Promise<Result<Manifest>> {
  const [size = 0, signatureSize = 0] = [parts.sizeOf(manifestName), parts.sizeOf(signatureName)];
  if (size > limits.manifest || signatureSize > limits.line)
    return refuse('archive-too-large', { most: limits.manifest });
  const head = parts.names.includes(manifestName) ? await parts.whole(manifestName) : undefined;
  const json = head === undefined ? undefined : jsonOf(textOf(head) ?? '');
  const manifest = manifestSchema.safeParse(json);
  if (head === undefined || !manifest.success) {
    const other = anyVersionSchema.safeParse(json);
    return other.success && other.data.version !== formatVersion
      ? refuse('archive-version-unknown', { version: other.data.version, known: formatVersion })
      : refuse('archive-manifest-malformed');
  }
  const signature = parts.names.includes(signatureName) ? await parts.whole(signatureName) : new Uint8Array();
  const signed = openNote(textOf(signature) ?? '', manifest.data.key);
  return signed.ok && signed.value === noteTextOf(head) ? ok(manifest.data) : refuse('archive-manifest-differs');
}

/** Each file that the manifest names is there with the size that it says, none more and none fewer. */
function compareNames({ files, streams }: Manifest, parts: Parts): Result<true> {
  const stated = new Map(files.map((file) => [file.name, file]));
  if (stated.size !== files.length) return refuse('archive-manifest-malformed');
  const wanted = [...lists, ...streams.map(({ file }) => file), ...stated.keys()];
  const missing = wanted.find((name) => parts.sizeOf(name) === undefined);
  if (missing !== undefined) return refuse('archive-file-missing', { name: missing });
  const ofStreams = new Set(streams.map(({ file }) => file));
  for (const name of parts.names) {
    if (name === manifestName || name === signatureName) continue;
    const said = stated.get(name);
    const asNamed = said !== undefined && (!isFile(name) || name === fileName(said.sha256));
    if (!asNamed || said.bytes !== parts.sizeOf(name)) return refuse('archive-file-differs', { name });
    if (name.startsWith('streams/') && !ofStreams.has(name)) return refuse('archive-name-not-allowed', { name });
  }
  return ok(true);
}

class OpenArchive implements Archive {
  readonly manifest: Manifest;
  readonly #parts: Parts;
  readonly #stated: ReadonlyMap<string, Manifest['files'][number]>;

  constructor(parts: Parts, manifest: Manifest, stated: ReadonlyMap<string, Manifest['files'][number]>) {
    this.#parts = parts;
    this.manifest = manifest;
    this.#stated = stated;
  }

  async *content(name: string): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of this.#parts.read(name)) {
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== this.#stated.get(name)?.sha256) throw new Refused('archive-file-differs', { name });
  }

  async *lines(name: string): AsyncGenerator<string> {
    const malformed = () => new Refused('archive-line-malformed', { name });
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let rest = '';
    for await (const chunk of this.content(name)) {
      const lines = (rest + decoded(decoder, chunk, malformed)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.length > limits.line) throw malformed();
        yield line;
      }
      if (rest.length > limits.line) throw malformed();
    }
    if (rest !== '' || decoded(decoder, undefined, malformed) !== '') throw malformed();
  }

  async *rows<T>(name: string, schema: z.ZodType<T>): AsyncGenerator<T> {
    for await (const line of this.lines(name)) {
      const read = schema.safeParse(jsonOf(line));
      if (!read.success) throw new Refused('archive-line-malformed', { name });
      yield read.data;
    }
  }

  close(): void {
    this.#parts.close();
  }
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, malformed: () => Error): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw malformed();
  }
}

function jsonOf(text: string): unknown {
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
