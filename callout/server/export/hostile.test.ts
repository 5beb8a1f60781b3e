import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exported, openExported } from '../testing/exported.ts';
import { openArchive } from './read-archive.ts';

/** Archives that somebody made to harm: each is refused with what is wrong, and nothing is written. */

let made: Exported;

beforeAll(async () => {
  made = await openExported();
}, 60_000);

afterAll(() => made.close());

const refusalOf = async (bytes: Uint8Array) => {
  const opened = await openArchive(await made.file(bytes));
  if (opened.ok) opened.value.close();
  return opened.ok ? { code: 'right' } : opened.error;
};

/** The archive with some files in place of others, stored as they are. */
const packed = (more: Zippable = {}) => zipSync({ ...made.files, ...more }, { level: 0 });

/** Writes over a name in each header: same length, so that all offsets stand. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length);
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at, 'latin1');
  return copy;
}

describe('BHV-20: a hostile archive is refused', () => {
  test('a byte that was changed in any part is named with that part', async () => {
    const names = Object.keys(made.files).filter((name) => !name.startsWith('manifest.'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, place, by) => {
          const bytes = Uint8Array.from(made.files[name] ?? []);
          fc.pre(bytes.length > 0);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ by;
          expect(await refusalOf(packed({ [name]: bytes }))).toMatchObject({
            code: 'archive-file-differs',
            params: { name },
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a changed byte of the manifest, or another signature, is no signed manifest', async () => {
    const manifest = Uint8Array.from(made.files['manifest.json'] ?? []);
    const at = Buffer.from(manifest).indexOf('"madeAt"') + 12;
    manifest[at] = (manifest[at] ?? 0) ^ 1;
    expect(await refusalOf(packed({ 'manifest.json': manifest }))).toMatchObject({ code: 'archive-manifest-differs' });
    const signature = new TextDecoder().decode(made.files['manifest.sig']);
    for (const wrong of ['', 'geen handtekening', signature.replace(/\d+/, '7'), signature.slice(0, -9)])
      expect(await refusalOf(packed({ 'manifest.sig': strToU8(wrong) })), wrong).toMatchObject({
        code: 'archive-manifest-differs',
      });
  });

  test('one byte changed anywhere in the packed archive is told, or changes nothing that is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: made.bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Uint8Array.from(made.bytes);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const opened = await openArchive(await made.file(bytes));
        if (!opened.ok) {
          expect(opened.error.code).toMatch(/^archive-/);
          return;
        }
        for (const { name } of opened.value.manifest.files) {
          const content = Buffer.concat(await Array.fromAsync(opened.value.content(name)));
          expect(content.equals(made.files[name] ?? new Uint8Array())).toBe(true);
        }
        opened.value.close();
      }),
      { numRuns: 60 },
    );
  });

  test('names that lead out of the archive, and files that do not belong there', async () => {
    for (const name of [
      '../buiten.json',
      '/etc/passwd',
      'streams/../../x.jsonl',
      'streams/000001.jsonl/x',
      'files/../x',
      'files/ABC',
      'nog.exe',
    ])
      expect(await refusalOf(packed({ [name]: strToU8('x') }))).toMatchObject({
        code: 'archive-name-not-allowed',
        params: { name },
      });
    expect(await refusalOf(packed({ 'streams/999999.jsonl': strToU8('x') }))).toMatchObject({
      code: 'archive-file-differs',
    });
  });

  test('the same name twice', async () => {
    const twice = renamed(packed({ 'reports/callz.csv': strToU8('x') }), 'reports/callz.csv', 'reports/calls.csv');
    expect(await refusalOf(twice)).toEqual({ code: 'archive-name-twice', params: { name: 'reports/calls.csv' } });
  });

  test('what unpacks to far more than it should, in one file or in many', async () => {
    const zeros = new Uint8Array(60_000_000);
    const bomb = zipSync({ ...made.files, 'people.jsonl': zeros }, { level: 6 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf(bomb)).toMatchObject({ code: 'archive-too-large' });
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [
        `streams/${String(100 + at).padStart(6, '0')}.jsonl`,
        zeros.subarray(0, 5_000_000),
      ]),
    );
    expect(await refusalOf(zipSync({ ...made.files, ...many }, { level: 6 }))).toMatchObject({
      code: 'archive-too-large',
    });
  });

  test('what says that it is small and is not', async () => {
    const lie = zipSync({ ...made.files, 'people.jsonl': new Uint8Array(20_000_000) }, { level: 6 });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(20_000_000);
    const copy = Buffer.from(lie);
    for (let at = copy.indexOf(size); at >= 0; at = copy.indexOf(size, at + 1)) copy.writeUInt32LE(10, at);
    expect(await refusalOf(copy)).toMatchObject({ code: 'archive-file-differs', params: { name: 'people.jsonl' } });
  });

  test('what was cut off, is another version, or no archive at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: made.bytes.length - 1 }), async (length) => {
        expect((await refusalOf(made.bytes.slice(0, length))).code).toBe('archive-incomplete');
      }),
      { numRuns: 40 },
    );
    expect((await refusalOf(strToU8('geen archief'))).code).toBe('archive-malformed');
    expect((await refusalOf(zipSync({ 'manifest.json': strToU8('{}') }))).code).toBe('archive-manifest-malformed');
    const manifest = new TextDecoder().decode(made.files['manifest.json']);
    const older = strToU8(manifest.replace('"version": 2', '"version": 1'));
    expect(await refusalOf(packed({ 'manifest.json': older }))).toMatchObject({
      code: 'archive-version-unknown',
      params: { version: 1 },
    });
    const { 'telephones.jsonl': _gone, ...rest } = made.files;
    expect(await refusalOf(zipSync(rest))).toMatchObject({
      code: 'archive-file-missing',
      params: { name: 'telephones.jsonl' },
    });
  });

  test('from the command line: said in a sentence, and nothing is made', async () => {
    const folder = await made.folder();
    const [file, target] = [join(folder, 'gewijzigd.zip'), join(folder, 'doel')];
    const bytes = Uint8Array.from(made.files['telephones.jsonl'] ?? []);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(file, packed({ 'telephones.jsonl': bytes }));
    for (const [command, ...flags] of [
      ['verify', file],
      ['import', file, '--data', target],
    ]) {
      const done = await paraat(command ?? '', ...flags);
      expect(done).toEqual({ code: 1, told: 'telephones.jsonl is niet wat manifest.json erover zegt.\n' });
    }
    expect(await readdir(folder)).toEqual(['gewijzigd.zip']);
    const absent = await paraat('verify', join(folder, 'weg.zip'));
    expect(absent).toEqual({ code: 1, told: `Er is geen bestand ${join(folder, 'weg.zip')}.\n` });
  }, 60_000);
});

async function paraat(...args: readonly string[]): Promise<{ readonly code: unknown; readonly told: string }> {
  try {
    await promisify(execFile)(process.execPath, ['callout/cli/main.ts', ...args]);
    return { code: 0, told: '' };
  } catch (error) {
    const { code, stderr } = error as { code: unknown; stderr: string };
    return { code, told: stderr };
  }
}
