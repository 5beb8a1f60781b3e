import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { plainText } from '#platform/sealing/armored.ts';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { openBytes } from '#platform/sealing/seal.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { readManifest } from '#tender/core/procedure/submission/manifest.ts';
import { readPlacement } from '#tender/core/procedure/submission/placement-file.ts';
import { vaultFile, vaultFileText } from '#tender/core/procedure/submission/vault-file.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import { seal } from './seal.ts';

const source = await readFile(new URL('../server/testing/tiny/leidraad.yaml', import.meta.url), 'utf8');
const read = readGuide(source, 'leidraad.yaml').guide;
const guide: Guide = read ?? expect.fail('the tiny example is a guide');
const sheet = sheetOf(guide) ?? expect.fail('it has a price sheet');
const issued = await issuePriceSheet(sheet.spec);

let folder: string;
let vault: SealingKey;
let workspace: SealingKey;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-written-'));
  [vault, workspace] = [await makeSealingKey(), await makeSealingKey()];
  const whose = { procedure: 'schoonmaak', tenderer: 'glans', workspace: workspace.recipient };
  const keys = { recipient: vault.recipient, needed: 2, custodians: 2 };
  await write('vault.json', vaultFileText(vaultFile(whose, keys, guide)));
  await write('prijs.xlsx', await fillPriceSheet(issued, sheet.spec, { uren: '28.00' }));
  await write('plan.pdf', answerPdf(answerSections('Glans'), { pages: 2 }));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, name), content);
}

const people = `signatories: [{ authority: sole, personal: { name: Directeur, function: Directeur } }]
contact: { personal: { name: Directeur, phone: '0546', email: d@glans.example, address: Straat 1 } }
registration: '12345672'
`;
const espd = `espd: { tenderer: [{ statement: fraude, answer: 'no' }] }\n`;

function contentWith(documents: readonly string[], rest = `${people}${espd}`): string {
  const list = documents.map((line) => `  - ${line}\n`).join('');
  return `format: leidraad-content-1\ndocuments:${documents.length === 0 ? ' []' : ''}\n${list}${rest}`;
}

const whole = contentWith(['{ item: prijs, file: prijs.xlsx }', '{ item: plan, file: plan.pdf }']);

async function run(content: string, ...more: readonly string[]) {
  await write('tender.yaml', content);
  const screen = { out: '', error: '' };
  const args = ['--vault', join(folder, 'vault.json'), '--out', join(folder, 'sealed'), join(folder, 'tender.yaml')];
  const code = await seal(
    [...args, ...more],
    (text) => (screen.out += text),
    (text) => (screen.error += text),
  );
  return { code, out: screen.out, lines: screen.error.replaceAll(`${folder}/`, '').trim().split('\n') };
}

test('ALM-06: what is written is the same tender as what is filled in on the pages, bound to procedure and tenderer', async () => {
  expect((await run(whole)).code).toBe(0);
  const sealed = (name: string) => readFile(join(folder, 'sealed', name));
  const placement = unwrap(readPlacement(await readFile(join(folder, 'sealed/placement.json'), 'utf8')));
  expect(placement).toMatchObject({ procedure: 'schoonmaak', tenderer: 'glans', recipient: vault.recipient });
  for (const { identity } of [vault, workspace]) {
    const text = plainText(unwrap(await openBytes(await sealed('tender.json.age'), identity)));
    const manifest = unwrap(readManifest(text ?? ''));
    expect(manifest).toMatchObject({ procedure: 'schoonmaak', tenderer: 'glans' });
    expect(manifest.content.files.map(({ item, file }) => [item, file.name])).toEqual([
      ['prijs', 'prijs.xlsx'],
      ['plan', 'plan.pdf'],
    ]);
    const refs = placement.documents.map(({ sha256, size }) => ({ sha256, size }));
    expect(new Set(Object.values(manifest.sealed))).toEqual(new Set(refs));
  }
});

test('ALM-06, ALM-07: what is wrong is said at its line, with what to do, and nothing is sealed', async () => {
  await write('leeg.xlsx', issued);
  await write('groot.pdf', new Uint8Array(26_000_000));
  await write('brief.docx', 'PK');
  const { code, out, lines } = await run(
    contentWith(
      [
        '{ item: prijs, file: leeg.xlsx }',
        '{ item: plan, file: groot.pdf }',
        '{ item: plan, file: brief.docx }',
        '{ item: plam, file: plan.pdf }',
        '{ item: plan, file: weg.pdf }',
      ],
      `${people}espd: { tenderer: [{ statement: fraude, answer: 'yes' }], party-1: [] }\n`,
    ),
  );
  expect([code, out]).toEqual([1, '']);
  const expected = [
    [3, 'leeg.xlsx: '],
    [4, 'groot.pdf is groter dan 25 MB'],
    [5, 'brief.docx heeft een ander formaat dan gevraagd (PDF)'],
    [6, 'plam staat niet op de checklist van de leidraad. Kies uit: prijs, plan.'],
    [7, 'weg.pdf is geen bestand dat kan worden gelezen'],
    [11, 'Licht uw antwoord toe bij: Veroordeeld wegens fraude.'],
    [11, 'Deze partij hoort niet bij uw inschrijving'],
    [11, 'In het UEA van glans ontbreekt nog 1 antwoord'],
  ] as const;
  for (const [line, text] of expected) {
    const found = lines.some((one) => one.startsWith(`tender.yaml:${line}:`) && one.includes(text));
    expect(found, `${text}\n${lines.join('\n')}`).toBe(true);
  }
  expect(lines.at(-1)).toBe('Er is niets verzegeld. Los eerst de fouten hierboven op.');
  expect(await readdir(folder)).not.toContain('sealed');
});

test('ALM-07: who lacks something is told what it leads to, and may seal it so when he says that he means it', async () => {
  const lacking = contentWith(['{ item: plan, file: plan.pdf }']);
  const { code, lines } = await run(lacking);
  expect(code).toBe(1);
  expect(lines[0]).toContain('fout: Prijzenblad ontbreekt: dat leidt tot uitsluiting');
  expect(lines[0]).toContain('{ item: prijs, file: … }');
  expect(lines[1]).toContain('--incomplete');
  const meant = await run(lacking, '--incomplete');
  expect(meant.code).toBe(0);
  expect(meant.lines[0]).toContain('waarschuwing: Prijzenblad ontbreekt');
});

test('two files for an item that takes one, and nothing at all', async () => {
  const two = await run(contentWith(['{ item: plan, file: plan.pdf }', '{ item: plan, file: prijs.xlsx }']));
  expect(two.lines.join('\n')).toContain('tender.yaml:4:');
  expect((await run(contentWith([]))).lines.join('\n')).toContain('Voeg eerst documenten toe');
  const joint = await run(whole.replace('sole', 'joint'));
  expect(joint.lines.join('\n')).toContain('tekent met minstens twee');
});

test('a content that is none, vault data that are none, a folder with something in it: said before anything is sealed', async () => {
  const typo = await run(whole.replace('signatories', 'signatoriess'));
  expect(typo.code).toBe(1);
  expect(typo.lines.join('\n')).toContain('Bedoelt u `signatories`?');
  await mkdir(join(folder, 'sealed'));
  await write('sealed/oud.age', 'oud');
  const full = await run(whole);
  expect([full.code, full.lines[0]]).toEqual([
    1,
    'De map sealed is niet leeg. Kies een nieuwe map, zodat er niets van een eerdere keer bij staat. Er is niets verzegeld.',
  ]);
  await write('vault.json', '{}');
  const none = await run(whole);
  expect([none.code, none.lines[0]]).toEqual([2, expect.stringContaining('vault.json zijn geen kluisgegevens')]);
});

test('a key of his own, which no browser has, may take the place of that of the work space', async () => {
  const mine = await makeSealingKey();
  expect((await run(whole, '--workspace', mine.recipient)).code).toBe(0);
  const sealed = await readFile(join(folder, 'sealed/tender.json.age'));
  expect((await openBytes(sealed, mine.identity)).ok).toBe(true);
  expect(await openBytes(sealed, workspace.identity)).toMatchObject({ error: { code: 'sealed-for-others' } });
  const classical = 'age1jc0vmp83ee54ec3prkv7rhhtz2z6n2p0jzj9k4y0yhwj9jz2jd9q3mpcjm';
  expect((await run(whole, '--workspace', classical)).code).toBe(2);
});

test('the template names every item and every statement, and cannot be sealed as it is', async () => {
  let template = '';
  const args = ['--vault', join(folder, 'vault.json'), '--template'];
  expect(
    await seal(
      args,
      (text) => (template += text),
      () => undefined,
    ),
  ).toBe(0);
  expect(template).toContain('- { item: plan, file: plan.pdf }');
  expect(template).toContain('# Veroordeeld wegens fraude. (zonder toelichting: no)');
  const asItIs = await run(template);
  expect(asItIs.code).toBe(1);
  const filled = template
    .replace('authority: ,', 'authority: sole,')
    .replaceAll("''", 'ingevuld')
    .replace('answer: }', "answer: 'no' }")
    .replace('prijs.xlsx', 'prijs.xlsx');
  expect(await run(filled)).toMatchObject({ code: 0 });
});
