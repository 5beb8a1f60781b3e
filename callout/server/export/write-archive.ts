import { createHash } from 'node:crypto';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Signer, signNote } from '#platform/record/checkpoint.ts';
import { isFile, limits, type Manifest, manifestName, noteTextOf, signatureName } from './format.ts';

/** A file of the archive. Its content is asked for once, to its end, before the next one. */
export interface Part {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

export interface Contents {
  readonly parts: () => AsyncIterable<Part>;
  /** Asked for when all parts are written. */
  readonly head: () => Omit<Manifest, 'files'>;
}

/** Times of another zone are another archive: all have this one, which is the same in each. */
const usual = { mtime: new Date(1980, 0, 1, 12), mode: 0o100600, forceDosTimestamp: true };

/**
 * Writes an archive part by part; the manifest, with what was written, comes last. The same parts give the same bytes. Resolves with the
 * number of bytes when the destination has them all; rejects with its error, or where nobody could take over what comes out.
 */
export async function writeArchive(contents: Contents, signer: Signer, destination: Writable): Promise<number> {
  const zip = new ZipFile();
  let written = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      written += chunk.length;
      if (written > limits.archive) throw new Error(`the archive has more than ${limits.archive} bytes`);
      yield chunk;
    }
  };
  const broken = new Promise<never>((_, reject) => zip.on('error', reject));
  const sent = pipeline(zip.outputStream, counted, destination);
  await Promise.race([broken, Promise.all([feed(zip, contents, signer), sent])]);
  return written;
}

async function feed(zip: ZipFile, { parts, head }: Contents, signer: Signer): Promise<void> {
  const files: Manifest['files'] = [];
  for await (const { name, content } of parts()) {
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* () {
      for await (const chunk of content) {
        const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        hash.update(buffer);
        bytes += buffer.length;
        yield buffer;
      }
    };
    // The library keeps hold of each of its sources until the end: of this one, that nothing is left in it.
    const source = new PassThrough();
    // Pictures and sound are packed already.
    zip.addReadStream(source, name, { ...usual, compressionLevel: isFile(name) ? 0 : 6 });
    await pipeline(measured, source);
    files.push({ name, bytes, sha256: hash.digest('hex') });
  }
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = Buffer.from(`${JSON.stringify({ ...head(), files: sorted }, null, 2)}\n`);
  zip.addBuffer(manifest, manifestName, usual);
  zip.addBuffer(Buffer.from(signNote(noteTextOf(manifest), signer)), signatureName, usual);
  zip.end();
}
