import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, tinyStory } from '#tender/server/testing/server.ts';
import { bundle } from './bundle.ts';
import { verifyOutputSchema } from './output.ts';
import { replay } from './replay.ts';
import { verify } from './verify.ts';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  data = join(folder, 'data');
  const server = await openTestServer({ data });
  await server.playTo('opening');
  await server.close();
});

afterAll(() => rm(folder, { recursive: true }));

type Command = (args: readonly string[], print: (text: string) => void) => Promise<number>;

async function run(command: Command, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await command(args, (part) => {
    text += part;
  });
  return { code, text };
}

async function report(file: string, ...more: string[]) {
  const { code, text } = await run(verify, file, '--json', ...more);
  return { code, report: verifyOutputSchema.parse(JSON.parse(text)) };
}

const out = (name: string) => join(folder, name);

describe('leidraad bundle', () => {
  test('AnnexIV-g: writes the file of a procedure, the same to the byte each time, and it verifies', async () => {
    const made = await run(bundle, data, 'schoonmaak', '--out', out('a.zip'), '--documents');
    expect(made).toMatchObject({ code: 0 });
    expect(made.text).toMatch(/a\.zip: 19 gebeurtenissen, 2 documenten, 3 verzegelde bestanden, \d+ bytes\.\n$/);
    await run(bundle, data, 'schoonmaak', '--out', out('b.zip'), '--documents');
    expect(await readFile(out('b.zip'))).toEqual(await readFile(out('a.zip')));
    const right = await report(out('a.zip'));
    expect(right).toMatchObject({ code: 0, report: { ok: true, events: 19, closed: 0, keyCameAlong: true } });
    expect(right.report.checks.find(({ check }) => check === 'documents')?.findings).toHaveLength(2);
  });

  test('with one byte changed makes verify fail, name the document, and end with 1', async () => {
    await run(bundle, data, 'schoonmaak', '--out', out('c.zip'), '--documents');
    const bytes = new Uint8Array(await readFile(out('c.zip')));
    const inside = Buffer.from(bytes).indexOf('%PDF-');
    expect(inside).toBeGreaterThan(0);
    await writeFile(out('c.zip'), bytes.with(inside, (bytes[inside] ?? 0) ^ 1));
    const { code, text } = await run(verify, out('c.zip'));
    expect(code).toBe(1);
    expect(text).toMatch(
      /^NIET in orde {4}Het archief is gaaf\n {16}De inhoud van documents\/[0-9a-f]{64} is niet die/m,
    );
    expect(text).toContain('Uitslag: dit dossier klopt NIET.');
  });

  test('with any one byte changed makes verify fail: no byte of a bundle is left unread', async () => {
    await run(bundle, data, 'schoonmaak', '--out', out('e.zip'), '--documents');
    const bytes = new Uint8Array(await readFile(out('e.zip')));
    const anywhere = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anywhere, async ([at, bits]) => {
        await writeFile(out('e.zip'), bytes.with(at, (bytes[at] ?? 0) ^ bits));
        expect((await run(verify, out('e.zip'))).code).toBe(1);
      }),
      { seed: 1, numRuns: 40, examples: [[[0, 1]], [[bytes.length - 1, 1]]] },
    );
  });

  test('threat: rival supplier: closes to one tenderer what is not his, documents too', async () => {
    const made = await run(bundle, data, 'schoonmaak', '--out', out('glans.zip'), '--for', 'glans', '--documents');
    expect(made.text).toContain('19 gebeurtenissen, 0 documenten');
    const { code, report: own } = await report(out('glans.zip'));
    expect(code).toBe(0);
    expect(own.closed).toBeGreaterThan(10);
    expect(own.checks.find(({ check }) => check === 'opening')?.outcome).toBe('unseen');
    expect(own.checks.find(({ check }) => check === 'arrival')?.findings.map(({ code: said }) => said)).toEqual([
      'refused-late',
    ]);
    expect((await readFile(out('glans.zip'))).toString('latin1')).not.toContain('blink');
    const blink = await run(bundle, data, 'schoonmaak', '--out', out('blink.zip'), '--for', 'blink', '--documents');
    // What he placed: the manifest and two documents, sealed as he brought them.
    expect(blink.text).toContain('3 verzegelde bestanden');
    const { code: blinkCode, report: blinks } = await report(out('blink.zip'));
    expect(blinkCode).toBe(0);
    const seals = blinks.checks.find(({ check }) => check === 'seals');
    expect(seals?.findings.map(({ code: said }) => said).toSorted()).toEqual([
      'document-from-seal',
      'document-from-seal',
      'manifest-agrees',
      'seal-as-placed',
      'seal-as-placed',
      'seal-as-placed',
    ]);
  });

  test('fails under another key than the one that was used', async () => {
    await run(bundle, data, 'schoonmaak', '--out', out('d.zip'));
    const other = await report(out('d.zip'), '--key', 'leidraad+4cc79abc+AVOo0W1LdG55fG9djrnqeTlYM7V31nwtmYZz3nVkVh0E');
    expect(other).toMatchObject({ code: 1, report: { ok: false, keyCameAlong: false } });
  });

  test.each([
    [['nergens', 'schoonmaak', '--out', 'x.zip'], /geen gegevensmap/],
    [['DATA', 'niets', '--out', 'x.zip'], /^Er is geen procedure niets\.\n$/],
    [
      ['DATA', 'schoonmaak', '--out', 'x.zip', '--for', 'niemand'],
      /^niemand heeft aan deze procedure niet deelgenomen/,
    ],
    [['DATA', 'schoonmaak'], /^Gebruik: bundle/],
  ])('%j: one clear sentence and exit code 2', async (args, sentence) => {
    const { code, text } = await run(bundle, ...args.map((arg) => (arg === 'DATA' ? data : arg)));
    expect(code).toBe(2);
    expect(text).toMatch(sentence);
  });
});

test('a replay leaves its bundle, in whatever language it is verified', async () => {
  expect(await run(replay, tinyStory, '--bundle', out('story.zip'))).toMatchObject({ code: 0 });
  const verdicts = await Promise.all(
    ['nl', 'fr', 'en'].map((language) => run(verify, out('story.zip'), '--lang', language)),
  );
  expect(verdicts.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(verdicts.map(({ text }) => text.trimEnd().split('\n').at(-1))).toEqual([
    'Uitslag: alles wat kon worden nagegaan, klopt.',
    'Résultat : tout ce qui pouvait être vérifié est exact.',
    'Verdict: all that could be checked is right.',
  ]);
});

test('something else than a bundle is no bundle, and what does not exist cannot be verified', async () => {
  await writeFile(out('photo.jpg'), new Uint8Array([0xff, 0xd8, 0xff]));
  expect((await run(verify, out('photo.jpg'))).code).toBe(1);
  expect((await run(verify, out('nergens.zip'))).code).toBe(2);
  expect((await run(verify, out('photo.jpg'), '--lang', 'de')).code).toBe(2);
});
