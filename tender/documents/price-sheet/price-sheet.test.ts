import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { equals, parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import {
  lyingZip,
  withChangedText,
  withFormulaAsPrice,
  withPart,
  withTextAsPrice,
  zipBomb,
} from '../specimen/broken.ts';
import { editPriceSheet, fillPriceSheet, inputCell } from '../specimen/fill-price-sheet.ts';
import { storedDecimal } from './decimal.ts';
import { issuePriceSheet } from './issue.ts';
import { readPriceSheet } from './read.ts';
import type { PriceSheetSpec } from './spec.ts';

const spec: PriceSheetSpec = {
  title: 'Prijzenblad beveiliging',
  intro: 'Genoemde aantallen zijn een schatting.\nAan de aantallen kunnen geen rechten worden ontleend.',
  currency: 'EUR',
  decimals: 2,
  items: [
    { id: 'dag', description: 'Dagdienst stadhuis', unit: 'uur', quantity: '2340' },
    { id: 'avond', description: 'Avonddienst & "brandronde" <stadhuis>', unit: 'uur', quantity: '1123.5' },
    { id: 'alarm', description: 'Alarmopvolging', unit: 'stuks', quantity: '120' },
  ],
};
const prices = { dag: '41.1', avond: '44.95', alarm: '62' };
const issued = await issuePriceSheet(spec);
const filled = await fillPriceSheet(issued, spec, prices);

async function reading(xlsx: Uint8Array) {
  return unwrap(await readPriceSheet(xlsx, spec));
}

async function codes(xlsx: Uint8Array) {
  return (await reading(xlsx)).findings.map(({ code }) => code);
}

async function refusal(xlsx: Uint8Array) {
  const result = await readPriceSheet(xlsx, spec);
  return result.ok ? undefined : result.error.code;
}

describe('a sheet filled in as asked', () => {
  test('ALM-06: gives the exact prices and nothing to remark', async () => {
    expect(await reading(filled)).toEqual({ prices, findings: [] });
  });

  test('is the same, byte for byte, however often it is issued', async () => {
    expect(Buffer.compare(await issuePriceSheet(spec), issued)).toBe(0);
  });

  test('is issued in French as well, and then compared with the French words', async () => {
    const french: PriceSheetSpec = { ...spec, language: 'fr' };
    const answer = await fillPriceSheet(await issuePriceSheet(french), french, prices);
    expect(unwrap(await readPriceSheet(answer, french)).findings).toEqual([]);
    expect(await codes(answer)).toContain('standard-text-changed');
  });

  test('locks every cell but the prices', async () => {
    await editPriceSheet(issued, (sheet) => {
      expect(sheet.sheetProtection?.sheet).toBe(true);
      const open: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => cell.protection?.locked === false && open.push(cell.address)),
      );
      expect(open).toEqual(spec.items.map(({ id }) => inputCell(spec, id)));
    });
  });
});

describe('ALM-07: an incomplete or wrong price calculation is found before it is handed in', () => {
  test('all that is wrong is told at once', async () => {
    const partly = await fillPriceSheet(issued, spec, { dag: '-3', avond: '1.005' });
    expect((await reading(partly)).findings).toEqual([
      { code: 'price-negative', severity: 'error', params: { cell: 'E6', item: 'Dagdienst stadhuis', found: '-3' } },
      {
        code: 'price-too-many-decimals',
        severity: 'error',
        params: { cell: 'E7', item: 'Avonddienst & "brandronde" <stadhuis>', found: '1.005', limit: 2 },
      },
      { code: 'price-cell-empty', severity: 'error', params: { cell: 'E8', item: 'Alarmopvolging' } },
    ]);
    expect((await reading(partly)).prices).toEqual({});
  });

  test('an untouched sheet has no price at all', async () => {
    expect(await codes(issued)).toEqual(['price-cell-empty', 'price-cell-empty', 'price-cell-empty']);
  });

  test('a formula is no price, whatever its outcome', async () => {
    const found = await reading(await withFormulaAsPrice(filled, spec, 'dag', 'E7-5'));
    expect(found.findings).toEqual([
      { code: 'price-cell-formula', severity: 'error', params: { cell: 'E6', item: 'Dagdienst stadhuis' } },
    ]);
    expect(found.prices).toEqual({ avond: '44.95', alarm: '62' });
  });

  test.each(['12,50', '€ 12.50', 'n.v.t.', '0x10', '1e3'])('the text %j is no price', async (text) => {
    const found = await reading(await withTextAsPrice(filled, spec, 'dag', text));
    expect(found.findings).toEqual([
      { code: 'price-cell-text', severity: 'error', params: { cell: 'E6', item: 'Dagdienst stadhuis', found: text } },
    ]);
    expect(found.prices['dag']).toBeUndefined();
  });

  test('spaces alone are an empty cell', async () => {
    expect(await codes(await withTextAsPrice(filled, spec, 'dag', '  '))).toEqual(['price-cell-empty']);
  });

  test.each(['0', '0.01'])('a price of %s is taken and remarked as a token price', async (token) => {
    const found = await reading(await fillPriceSheet(filled, spec, { alarm: token }));
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([['price-token', 'warning']]);
    expect(found.prices['alarm']).toBe(token);
  });
});

describe('ALM-24: the returned sheet is compared with the one issued', () => {
  test('a changed description is reported with what it was', async () => {
    const found = await reading(await withChangedText(filled, 'B6', 'Dagdienst stadhuis (alleen op werkdagen)'));
    expect(found.findings).toEqual([
      {
        code: 'standard-text-changed',
        severity: 'error',
        params: { cell: 'B6', was: 'Dagdienst stadhuis', is: 'Dagdienst stadhuis (alleen op werkdagen)' },
      },
    ]);
  });

  test('a smaller quantity, a replaced total, an added remark and a removed heading are all seen', async () => {
    const changed = await editPriceSheet(filled, (sheet) => {
      sheet.getCell('D6').value = 234;
      sheet.getCell('F9').value = 1000;
      sheet.getCell('H12').value = 'Prijzen onder voorbehoud';
      sheet.getCell('D5').value = null;
    });
    const seen = (await reading(changed)).findings.map(({ params }) => params);
    expect(seen).toEqual([
      { cell: 'D5', was: 'Aantal', is: '' },
      { cell: 'D6', was: '2340', is: '234' },
      { cell: 'F9', was: '=SUM(F6:F8)', is: '1000' },
      { cell: 'H12', was: '', is: 'Prijzen onder voorbehoud' },
    ]);
  });

  test('hidden rows and merged cells are a change of the annex', async () => {
    const changed = await editPriceSheet(filled, (sheet) => {
      sheet.getRow(8).hidden = true;
      sheet.mergeCells('B4:C4');
    });
    const places = (await reading(changed)).findings.map(({ code, params }) => [code, params['place']]);
    expect(places).toEqual([
      ['sheet-layout-changed', 'B4:C4'],
      ['sheet-layout-changed', '8'],
    ]);
  });

  test('a sheet with conditions is reported, an empty one is not', async () => {
    const changed = await editPriceSheet(filled, (_, book) => {
      book.addWorksheet('Leeg');
      book.addWorksheet('Voorwaarden').getCell('A1').value = 'Betaling binnen 8 dagen';
    });
    expect((await reading(changed)).findings).toEqual([
      { code: 'sheet-added', severity: 'error', params: { sheet: 'Voorwaarden' } },
    ]);
  });

  test('formulas that a program filled down are still the same formulas', async () => {
    const shared = withPart(filled, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<f>D6\*E6<\/f>/, '<f t="shared" ref="F6:F8" si="0">D6*E6</f>')
        .replace(/<f>D7\*E7<\/f>/, '<f t="shared" si="0"/>')
        .replace(/<f>D8\*E8<\/f>/, '<f t="shared" si="0"></f>'),
    );
    expect(Buffer.compare(shared, filled)).not.toBe(0);
    expect(await reading(shared)).toEqual({ prices, findings: [] });
  });

  test('text kept in the cell, in runs of different type, and with a namespace prefix is still the same text', async () => {
    const other = withPart(filled, 'xl/worksheets/sheet1.xml', (xml) => {
      const inline =
        '<x:is><x:r><x:t>Dagdienst </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">stadhuis</x:t></x:r></x:is>';
      return xml
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace(/(<x:c r="B6"[^>]*) t="s"><x:v>\d+<\/x:v>/, `$1 t="inlineStr">${inline}`);
    });
    expect(new TextDecoder().decode(other)).not.toBe(new TextDecoder().decode(filled));
    expect(await reading(other)).toEqual({ prices, findings: [] });
  });
});

describe('exact prices from binary numbers', () => {
  test.each([
    ['1.1000000000000001', '1.1'],
    ['12.1', '12.1'],
    ['41.100000000000001', '41.1'],
    ['4.4950000000000003E1', '44.95'],
    ['1E-2', '0.01'],
    ['1.5e-7', '0.00000015'],
    ['1e21', '1000000000000000000000'],
    ['-0', '0'],
  ])('%s stands for %s', (stored, decimal) => expect(storedDecimal(stored)).toBe(decimal));

  test.each(['', 'NaN', 'Infinity', '1e999', '0x10', '1,5', '--1', '1e9999'])('%j is no number', (stored) => {
    expect(storedDecimal(stored)).toBeUndefined();
  });

  test('every amount in cents comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (cents) => {
        const typed = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
        const seventeen = Number(typed).toPrecision(17);
        const read = storedDecimal(seventeen) ?? '';
        expect(equals(unwrap(parseRational(read)), unwrap(parseRational(typed)))).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('hostile files', () => {
  test('what is no zip or no workbook is no spreadsheet', async () => {
    expect(await refusal(new TextEncoder().encode('prijs: 10'))).toBe('not-a-spreadsheet');
    expect(await refusal(new Uint8Array())).toBe('not-a-spreadsheet');
    expect(await refusal(withPart(filled, '_rels/.rels', () => '<Relationships/>'))).toBe('not-a-spreadsheet');
  });

  test('a bomb is refused by its directory, and one that lies about its size while it unpacks', async () => {
    const honest = zipBomb(filled, 20);
    const lying = lyingZip(honest);
    const started = performance.now();
    expect(await refusal(honest)).toBe('spreadsheet-too-large');
    expect(await refusal(lying)).toBe('spreadsheet-damaged');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('too many cells or sheets are refused', async () => {
    const cells = Array.from(
      { length: 30_000 },
      (_, index) => `<row r="${index + 20}"><c r="A${index + 20}"><v>1</v></c></row>`,
    ).join('');
    expect(
      await refusal(
        withPart(filled, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `${cells}</sheetData>`)),
      ),
    ).toBe('spreadsheet-too-large');
    const sheets = '<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(20);
    expect(
      await refusal(withPart(filled, 'xl/workbook.xml', (xml) => xml.replace('</sheets>', `${sheets}</sheets>`))),
    ).toBe('spreadsheet-too-large');
  });

  test('entities, a cell given twice and crossed tags are refused', async () => {
    const sheet = (rewrite: (xml: string) => string) => refusal(withPart(filled, 'xl/worksheets/sheet1.xml', rewrite));
    expect(await sheet((xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'))).toBe(
      'spreadsheet-damaged',
    );
    expect(await sheet((xml) => xml.replace('<v>41.1</v>', '<v>&a;</v>'))).toBe('spreadsheet-damaged');
    expect(await sheet((xml) => xml.replace('</row>', '<c r="E6"><v>1</v></c></row>'))).toBe('spreadsheet-damaged');
    expect(await sheet((xml) => xml.replace('</sheetData>', ''))).toBe('spreadsheet-damaged');
  });

  test('merges and validations over millions of cells cost nothing', async () => {
    const started = performance.now();
    const huge = withPart(filled, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace('</mergeCells>', '<mergeCell ref="A20:XFD1048576"/></mergeCells>')
        .replace(/sqref="[^"]*"/, 'sqref="A1:XFD1048576"'),
    );
    expect((await reading(huge)).findings).toEqual([
      { code: 'sheet-layout-changed', severity: 'error', params: { place: 'A20:XFD1048576' } },
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a digit that was flipped on the way is noticed', async () => {
    const stored = zipSync(unzipSync(filled), { level: 0 });
    const at = Buffer.from(stored).indexOf('<v>41.1</v>');
    stored[at + 3] = 57;
    expect(at).toBeGreaterThan(0);
    expect(await refusal(stored)).toBe('spreadsheet-damaged');
  });

  test('any damage to a part gives a refusal or a reading, never a crash', async () => {
    const characters = ['<', '>', '"', '/', '&', ';', '', 'E6', '9e9'];
    await fc.assert(
      fc.asyncProperty(fc.nat(2900), fc.constantFrom(...characters), async (at, text) => {
        const damaged = withPart(
          filled,
          'xl/worksheets/sheet1.xml',
          (xml) => `${xml.slice(0, at)}${text}${xml.slice(at + 1)}`,
        );
        const result = await readPriceSheet(damaged, spec);
        expect(result.ok || result.error.code).not.toBe('');
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('any damage to the file gives a refusal or a reading, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(filled.length - 1), fc.nat(255), async (at, value) => {
        const damaged = filled.slice();
        damaged[at] = value;
        const result = await readPriceSheet(damaged, spec);
        expect(result.ok || result.error.code.length > 0).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
