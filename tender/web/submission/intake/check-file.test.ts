import { describe, expect, test } from 'vitest';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { checkChosenFile, type FileRule } from '#tender/documents/check-file.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import {
  encryptedPdf,
  manyPagesPdf,
  notAPdf,
  truncatedPdf,
  withChangedText,
  withFormulaAsPrice,
  zipBomb,
} from '#tender/documents/specimen/broken.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import { asFileFindings } from './say-finding.ts';

const answers: FileRule = {
  kind: 'answers',
  formats: ['pdf'],
  maxMegabytes: 25,
  layout: { maxPages: 4, paper: 'A4', font: 'Verdana', sizePt: '9', lineSpacingPt: '13' },
};
const prices: FileRule = { kind: 'price-sheet', formats: ['xlsx'], maxMegabytes: 25 };
const guide: Pick<Guide, 'priceSheet' | 'language'> = {
  language: 'nl',
  priceSheet: {
    document: 'prijzenblad',
    title: 'Prijzenblad',
    intro: 'Vul elke regel in.',
    decimals: 2,
    items: [
      { id: 'dag', description: 'Dagdienst', unit: 'uur', quantity: '2268' },
      { id: 'avond', description: 'Avonddienst', unit: 'uur', quantity: '679.5' },
    ],
    total: 'sum(quantity * tariff)',
    round: { places: 2, mode: 'half-up' },
    checks: [],
  },
};
const sheet = sheetOf(guide);
const spec = sheet?.spec ?? expect.fail('the guide has a price sheet');
const issued = await issuePriceSheet(spec);
const filled = await fillPriceSheet(issued, spec, { dag: '41.10', avond: '44.95' });

function chosen(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name);
}

async function check(file: File, rule: FileRule) {
  return checkChosenFile(file, rule, sheet);
}

async function codes(name: string, bytes: Uint8Array, rule: FileRule): Promise<string[]> {
  const checked = await check(chosen(name, bytes), rule);
  return checked.ok ? checked.value.findings.map(({ code }) => code) : [`refused: ${checked.error.code}`];
}

const pdf = (pages: number, font?: string) =>
  answerPdf(answerSections('Veste Beveiliging B.V.'), { pages, ...(font === undefined ? {} : { font }) });

describe('ALM-08: an answer is measured before it is sent', () => {
  test('what was measured is told when there is nothing to remark', async () => {
    const checked = await check(chosen('Antwoorden.pdf', pdf(4)), answers);
    expect(checked).toEqual({
      ok: true,
      value: {
        name: 'Antwoorden.pdf',
        findings: [],
        told: {
          kind: 'pdf',
          pages: 4,
          paper: { width: 210, height: 297 },
          font: 'Verdana',
          sizePt: '9',
          lineSpacingPt: '13',
        },
      },
    });
  });

  test('six pages in Arial are taken with both remarks, the page limit and the font', async () => {
    expect(await codes('Antwoorden.pdf', pdf(6, 'Arial'), answers)).toEqual(['too-many-pages', 'other-font']);
  });

  test('a file cut off by a broken line is taken, and said to be damaged', async () => {
    expect(await codes('Antwoorden.pdf', truncatedPdf(pdf(4)), answers)).toEqual(['pdf-damaged']);
  });

  test('a document without a layout rule is opened all the same', async () => {
    expect(await codes('Keurmerk.pdf', pdf(6), { ...answers, kind: 'certificate', layout: undefined })).toEqual([]);
  });
});

describe('ALM-06: what nobody could open is not sent at all', () => {
  test('text that calls itself PDF, and a PDF with a password', async () => {
    expect(await codes('Antwoorden.pdf', notAPdf(), answers)).toEqual(['refused: not-a-pdf']);
    expect(await codes('Antwoorden.pdf', await encryptedPdf(pdf(1)), answers)).toEqual(['refused: pdf-encrypted']);
    expect(await codes('Antwoorden.pdf', new Uint8Array(), answers)).toEqual(['refused: not-a-pdf']);
  });

  test('ten thousand pages', async () => {
    expect(await codes('Antwoorden.pdf', manyPagesPdf(10_000), answers)).toEqual(['refused: pdf-too-many-pages']);
  });

  test('names that lead elsewhere or hide their end, other formats, too large', async () => {
    expect(await codes('../Antwoorden.pdf', pdf(1), answers)).toEqual(['refused: file-name-not-allowed']);
    expect(await codes('Antwoorden\u202efdp.exe', pdf(1), answers)).toEqual(['refused: file-name-not-allowed']);
    expect(await codes('Antwoorden.docx', pdf(1), answers)).toEqual(['refused: format-not-allowed']);
    const large = await check(chosen('Antwoorden.pdf', new Uint8Array(1_000_001)), { ...answers, maxMegabytes: 1 });
    expect(large).toMatchObject({ ok: false, error: { code: 'file-too-large-for-item', params: { megabytes: 1 } } });
  });

  test('a name is kept as the opening of the vault takes it, however the device writes it', async () => {
    const checked = await check(chosen('Idee\u0308n:  plan.pdf', pdf(1)), answers);
    expect(checked).toMatchObject({ ok: true, value: { name: 'Ideën- plan.pdf' } });
  });

  test('a price sheet that is a PDF by another name, or a form in XLSX that is none', async () => {
    expect(await codes('Prijzenblad.xlsx', pdf(1), prices)).toEqual(['refused: not-a-spreadsheet']);
    expect(await codes('Overzicht.xlsx', pdf(1), { ...prices, kind: 'other' })).toEqual(['refused: not-a-spreadsheet']);
    expect(await codes('Overzicht.xlsx', filled, { ...prices, kind: 'other' })).toEqual([]);
  });
});

describe('ALM-07, ALM-24: the price sheet is read on the spot', () => {
  test('the rates and the exact total are told', async () => {
    const checked = await check(chosen('Prijzenblad.xlsx', filled), prices);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        findings: [],
        told: {
          kind: 'prices',
          asked: 2,
          rows: [
            { item: 'dag', description: 'Dagdienst', rate: '41.1' },
            { item: 'avond', description: 'Avonddienst', rate: '44.95' },
          ],
          // 2268 × 41.10 + 679.5 × 44.95 = 123758.325, rounded half up: 123758.33
          total: '12375833/100',
        },
      },
    });
  });

  test('a missing rate, a formula and changed standard text stay with the file', async () => {
    const partly = await fillPriceSheet(issued, spec, { dag: '41.10' });
    expect(await codes('Prijzenblad.xlsx', partly, prices)).toEqual(['price-cell-empty']);
    const formula = await withFormulaAsPrice(filled, spec, 'dag', '40+1');
    expect(await codes('Prijzenblad.xlsx', formula, prices)).toEqual(['price-cell-formula']);
    const changed = await withChangedText(filled, 'B7', 'Dagdienst, behalve in de vakantie');
    expect(await codes('Prijzenblad.xlsx', changed, prices)).toContain('standard-text-changed');
  });

  test('a file that unpacks to far more than a price sheet is not unpacked', async () => {
    expect(await codes('Prijzenblad.xlsx', zipBomb(filled, 20), prices)).toEqual(['spreadsheet-too-large']);
  });
});

describe('findings have one sentence each', () => {
  test('of documents and of the procedure, with the name of the tenderer where it was left out', () => {
    const own = { code: 'espd-unanswered', params: { party: '', count: 3 } };
    expect(sayFinding(own, 'nl', 'Veste Beveiliging B.V.')).toBe(
      'In het UEA van Veste Beveiliging B.V. ontbreken nog 3 antwoorden.',
    );
    expect(sayFinding({ code: 'not-a-pdf' }, 'en')).toMatch(/^This file is not a PDF/);
  });

  test('the heaviest stands first', () => {
    const shown = asFileFindings(
      [
        { code: 'page-without-text', severity: 'note', params: { page: 2 } },
        { code: 'pdf-damaged', severity: 'error' },
      ],
      'nl',
    );
    expect(shown.map(({ tone }) => tone)).toEqual(['bad', 'warn']);
  });
});
