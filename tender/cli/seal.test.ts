import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { openBytes } from '#platform/sealing/seal.ts';
import { sealOutputSchema } from './output.ts';
import { seal } from './seal.ts';
import { sealWords } from './seal-words.ts';

let folder: string;
let out: string;
let vault: SealingKey;
let workspace: SealingKey;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  out = join(folder, 'verzegeld');
  [vault, workspace] = [await makeSealingKey(), await makeSealingKey()];
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function run(...args: readonly string[]): Promise<{ code: number; lines: string[]; error: string }> {
  const screen = { out: '', error: '' };
  const code = await seal(
    args,
    (text) => (screen.out += text),
    (text) => (screen.error += text),
  );
  return { code, lines: screen.out.split('\n').filter((line) => line !== ''), error: screen.error };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('a tenderer who trusts no page seals his files at home, for the vault and for himself', async () => {
  const files = [file('prijs.xlsx', 'een prijs'), file('plan van aanpak.pdf', 'een plan')];
  const to = ['--recipient', vault.recipient, '--workspace', workspace.recipient, '--out', out];
  const { code, lines, error } = await run(...to, ...files);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(readdirSync(out).toSorted()).toEqual(['plan van aanpak.pdf.age', 'prijs.xlsx.age']);
  const [price, plan] = lines.map((line) => sealOutputSchema.parse(JSON.parse(line)));
  expect(price).toMatchObject({ file: 'prijs.xlsx', plain: { size: 9, sha256: sha256(Buffer.from('een prijs')) } });
  const sealed = readFileSync(join(out, plan!.sealed.file));
  expect(plan!.sealed).toEqual({ file: 'plan van aanpak.pdf.age', size: sealed.length, sha256: sha256(sealed) });
  for (const { identity } of [vault, workspace]) {
    const opened = await openBytes(sealed, identity);
    expect(opened.ok && Buffer.from(opened.value).toString()).toBe('een plan');
  }
});

test('without a workspace only the vault opens it', async () => {
  await run('--recipient', vault.recipient, '--out', out, file('prijs.xlsx', 'een prijs'));
  const sealed = readFileSync(join(out, 'prijs.xlsx.age'));
  expect((await openBytes(sealed, vault.identity)).ok).toBe(true);
  expect(await openBytes(sealed, workspace.identity)).toMatchObject({ error: { code: 'sealed-for-others' } });
});

test('nothing is sealed when the order is not right', async () => {
  const price = file('prijs.xlsx', 'een prijs');
  const classical = 'age1jc0vmp83ee54ec3prkv7rhhtz2z6n2p0jzj9k4y0yhwj9jz2jd9q3mpcjm';
  const wrong: [string[], string][] = [
    [[], 'Gebruik: seal'],
    [['--recipient', vault.recipient, price], 'Gebruik: seal'],
    [['--recipient', classical, '--out', out, price], 'na --recipient'],
    [['--recipient', vault.recipient, '--workspace', classical, '--out', out, price], 'na --workspace'],
    [['--recipient', vault.recipient, '--out', out, price, price], 'Twee bestanden heten prijs.xlsx'],
    [['--recipient', vault.recipient, '--out', join(price, 'map'), price], 'kan niet worden gemaakt'],
  ];
  for (const [args, sentence] of wrong) {
    const { code, lines, error } = await run(...args);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(error).toContain(sentence);
  }
  expect(readdirSync(folder)).toEqual(['prijs.xlsx']);
});

test('a file that cannot be read is named, and the others are sealed', async () => {
  const to = ['--recipient', vault.recipient, '--out', out, '--lang', 'en'];
  const { code, lines, error } = await run(...to, join(folder, 'nergens.pdf'), folder, file('prijs.xlsx', 'een prijs'));
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(error).toContain('nergens.pdf is no file that can be read');
  expect(readdirSync(out)).toEqual(['prijs.xlsx.age']);
});

test('every sentence has the same parameters in its three languages', () => {
  for (const [key, sentences] of Object.entries(sealWords)) {
    expect(new Set(sentences.map((sentence) => `${key} ${slots(sentence).toSorted().join(' ')}`)).size).toBe(1);
  }
});
