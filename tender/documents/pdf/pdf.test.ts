import { PDF } from '@libpdf/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { explainFinding } from '../findings.ts';
import { typeset } from '../letters/typeset.ts';
import { answerPdf } from '../specimen/answer-pdf.ts';
import { answerSections } from '../specimen/answer-text.ts';
import { encryptedPdf, inflatingPdf, manyPagesPdf, notAPdf, restrictedPdf, truncatedPdf } from '../specimen/broken.ts';
import { letters } from '../specimen/letters.ts';
import { cutPages } from './cut.ts';
import { inspectPdf } from './inspect.ts';
import { checkLayout, type LayoutRule } from './layout.ts';
import { pdfLimits } from './limits.ts';

/** As the guide of the example asks it. */
const rule: LayoutRule = { maxPages: 4, paper: 'A4', font: 'Verdana', sizePt: '9', lineSpacingPt: '13' };
const sections = answerSections('Voorbeeld Beveiliging B.V.');
const encrypted = await encryptedPdf(answerPdf(sections, { pages: 1 }));

async function facts(pdf: Uint8Array) {
  return unwrap(await inspectPdf(pdf));
}

async function findings(pdf: Uint8Array) {
  return checkLayout(await facts(pdf), rule);
}

async function refusal(pdf: Uint8Array, limits = pdfLimits) {
  const result = await inspectPdf(pdf, limits);
  return result.ok ? undefined : result.error;
}

describe('ALM-08: the layout rule', () => {
  test('nothing is remarked about four pages in Verdana 9 on 13 points', async () => {
    const answer = await facts(answerPdf(sections, { pages: 4 }));
    expect(answer.pages).toBe(4);
    expect(answer.fonts.map(({ measure }) => measure)).toEqual(['Verdana', 'Verdana-Bold']);
    expect(answer.sheets[0]).toMatchObject({ width: 59528, height: 84189, orientation: 'portrait' });
    expect(checkLayout(answer, rule)).toEqual([]);
  });

  test('with six pages it says which two are not assessed', async () => {
    const found = await findings(answerPdf(sections, { pages: 6 }));
    expect(found).toEqual([
      { code: 'too-many-pages', severity: 'warning', params: { pages: 6, allowed: 4, from: 5, to: 6, beyond: '5–6' } },
    ]);
    expect(found.map((finding) => explainFinding(finding, 'nl'))).toEqual([
      'Dit bestand heeft 6 pagina’s; bij deze vraag is het maximum 4. Wat op pagina 5–6 staat, wordt niet beoordeeld. Kort het antwoord in en vervang het bestand vóór de sluiting.',
    ]);
  });

  test('another font is named, with the share of the text and where it starts', async () => {
    expect(await findings(answerPdf(sections, { pages: 4, font: 'Arial' }))).toEqual([
      { code: 'other-font', severity: 'warning', params: { found: 'Arial', wanted: 'Verdana', percent: 100, page: 1 } },
    ]);
  });

  test('smaller type and closer lines are found to the half point', async () => {
    expect(await findings(answerPdf(sections, { pages: 4, sizePt: 8.5, lineSpacingPt: 12.5 }))).toMatchObject([
      { code: 'other-size', severity: 'warning', params: { found: '8.5', wanted: '9', percent: 100, page: 1 } },
      {
        code: 'other-line-spacing',
        severity: 'warning',
        params: { found: '12.5', wanted: '13', page: 1 },
      },
    ]);
  });

  test('lines that a browser sets 12.75 and 13.5 points apart by turns are 13 on the whole; half a point more is not', () => {
    const page = {
      page: 1,
      width: 59528,
      height: 84189,
      orientation: 'portrait',
      characters: 900,
      fonts: [],
      sizes: [],
    } as const;
    const spaced = (...lineDistances: { measure: number; characters: number }[]) =>
      checkLayout({ pages: 1, fonts: [], sheets: [{ ...page, lineDistances }] }, { lineSpacingPt: '13' });
    expect(spaced({ measure: 1350, characters: 450 }, { measure: 1275, characters: 440 })).toEqual([]);
    expect(spaced({ measure: 1350, characters: 900 })).toMatchObject([
      { code: 'other-line-spacing', params: { found: '13.5' } },
    ]);
    expect(spaced({ measure: 1300, characters: 900 }, { measure: 1900, characters: 300 })).toEqual([]);
    expect(spaced({ measure: 2600, characters: 900 })).toMatchObject([
      { code: 'other-line-spacing', params: { found: '26' } },
    ]);
  });

  test('a footnote in small type is a note, half the text in small type a warning', () => {
    const page = {
      page: 1,
      width: 59528,
      height: 84189,
      orientation: 'portrait',
      characters: 1000,
      fonts: [],
      lineDistances: [],
    } as const;
    const set = (small: number) => {
      const sizes = [
        { measure: 900, characters: 1000 - small },
        { measure: 700, characters: small },
      ];
      return checkLayout({ pages: 1, fonts: [], sheets: [{ ...page, sizes }] }, { sizePt: '9' });
    };
    expect(set(10)).toEqual([]);
    expect(set(50)).toMatchObject([{ severity: 'note', params: { percent: 5, found: '7' } }]);
    expect(set(500)).toMatchObject([{ severity: 'warning', params: { percent: 50 } }]);
  });

  test.each([
    ['Verdana,Bold', 'Verdana', true],
    ['Verdana-BoldItalic', 'Verdana', true],
    ['TimesNewRomanPSMT', 'Times New Roman', true],
    ['ArialMT', 'Arial', true],
    ['VerdanaPro-Light', 'Verdana', false],
    ['DejaVuSans', 'Verdana', false],
    ['', 'Verdana', true],
  ])('the font %j passes for %s: %s', (font, wanted, passes) => {
    const fonts = [{ measure: font, characters: 1000 }];
    const page = {
      page: 1,
      width: 59528,
      height: 84189,
      orientation: 'portrait',
      characters: 1000,
      fonts,
      sizes: [],
      lineDistances: [],
    } as const;
    expect(checkLayout({ pages: 1, fonts, sheets: [page] }, { font: wanted }).length === 0).toBe(passes);
  });

  test('wider lines than asked are remarked as well, when the whole text has them', async () => {
    const codes = (await findings(answerPdf(sections, { pages: 4, lineSpacingPt: 15 }))).map(({ code }) => code);
    expect(codes).toEqual(['other-line-spacing']);
  });

  test('paper other than A4 is measured in millimetres; A4 on its side is A4', async () => {
    expect(await findings(answerPdf(sections, { pages: 3, paper: [612, 792] }))).toEqual([
      { code: 'not-a4', severity: 'warning', params: { page: 1, width: 216, height: 279 } },
    ]);
    expect(await findings(answerPdf(sections, { pages: 3, paper: [841.89, 595.28] }))).toEqual([]);
  });

  test('a page without text is said to be unmeasured, not wrong', async () => {
    expect(await findings(manyPagesPdf(2))).toEqual([
      { code: 'page-without-text', severity: 'note', params: { page: 1 } },
    ]);
  });

  test('headings, tables and embedded type of a letter are no deviation from its own body', async () => {
    const own: LayoutRule = { paper: 'A4', font: 'Libertinus Serif', sizePt: '9' };
    for (const letter of letters.filter(({ template }) => template === 'award-letter' || template === 'score-report')) {
      const found = checkLayout(await facts(await typeset(letter)), own).filter(
        ({ severity }) => severity === 'warning',
      );
      expect(
        found.filter(({ code }) => code !== 'other-size'),
        letter.template,
      ).toEqual([]);
    }
  });

  test('pages beyond the maximum do not count for the measures', async () => {
    const answer = await facts(answerPdf(sections, { pages: 2 }));
    const narrow = answer.sheets.map((sheet) => ({ ...sheet, page: sheet.page + 2, width: 100 }));
    const longer = { ...answer, pages: 4, sheets: [...answer.sheets, ...narrow] };
    expect(checkLayout(longer, rule).map(({ code }) => code)).toEqual(['not-a4']);
    expect(checkLayout(longer, { ...rule, maxPages: 2 }).map(({ code }) => code)).toEqual(['too-many-pages']);
  });
});

describe('hostile files', () => {
  test('a file of 10,000 pages is answered without reading them', async () => {
    const pdf = manyPagesPdf(10_000);
    const started = performance.now();
    expect(await refusal(pdf)).toEqual({ code: 'pdf-too-many-pages', params: { pages: 10_000, limit: 200 } });
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test.each([
    ['not-a-pdf', notAPdf()],
    ['not-a-pdf', new Uint8Array()],
    ['pdf-encrypted', encrypted],
    ['pdf-damaged', truncatedPdf(answerPdf(sections, { pages: 2 }))],
    ['pdf-damaged', manyPagesPdf(6, 4)],
    ['pdf-damaged', manyPagesPdf(4, -1)],
    ['pdf-damaged', new TextEncoder().encode('%PDF-1.7\nniets\nstartxref\n0\n%%EOF\n')],
  ])('%s', async (code, pdf) => expect((await refusal(pdf))?.code).toBe(code));

  test('a page tree that states more pages than it holds is counted', async () => {
    expect((await facts(manyPagesPdf(4, 6))).pages).toBe(4);
  });

  test('a file above the limit is refused unread', async () => {
    expect(await refusal(answerPdf(sections, { pages: 1 }), { ...pdfLimits, maxBytes: 1000 })).toEqual({
      code: 'file-too-large',
      params: { size: 1, limit: 1 },
    });
  });

  test('a file that only forbids printing and copying is read', async () => {
    const restricted = await restrictedPdf(answerPdf(sections, { pages: 2 }));
    expect((await facts(restricted)).pages).toBe(2);
    expect(unwrap(await cutPages(restricted, 1)).length).toBeGreaterThan(1000);
  });

  test('ASVS-15.2.2: a page that unpacks without end is dropped when its time or memory is over', async () => {
    const bomb = inflatingPdf(60);
    expect(bomb.length).toBeLessThan(100_000);
    const started = performance.now();
    expect((await refusal(bomb, { ...pdfLimits, maxMilliseconds: 300 }))?.code).toBe('pdf-too-complex');
    expect((await refusal(bomb, { ...pdfLimits, maxParserBytes: 48 * 1024 * 1024 }))?.code).toBe('pdf-too-complex');
    expect(performance.now() - started).toBeLessThan(6000);
  });

  test('any damage gives a refusal or facts, never a crash', async () => {
    const answer = answerPdf(sections, { pages: 1 });
    await fc.assert(
      fc.asyncProperty(fc.nat(answer.length - 1), fc.nat(255), async (at, value) => {
        const damaged = answer.slice();
        damaged[at] = value;
        const result = await inspectPdf(damaged);
        expect(result.ok || result.error.code).not.toBe('');
      }),
      { seed: 1, numRuns: 8 },
    );
  });
});

describe('what evaluators see', () => {
  test('ALM-08, ROC-14: only the pages that are assessed, without links, the same bytes each time', async () => {
    const answer = answerPdf(sections, { pages: 6, link: 'https://example.org/meer' });
    expect(Buffer.from(answer).includes('example.org')).toBe(true);
    const cut = unwrap(await cutPages(answer, 4));
    expect((await facts(cut)).pages).toBe(4);
    expect(Buffer.from(cut).includes('example.org')).toBe(false);
    expect((await facts(cut)).sheets).toEqual((await facts(answer)).sheets.slice(0, 4));
    expect(Buffer.compare(unwrap(await cutPages(answer, 4)), cut)).toBe(0);
  });

  test('what was filled in on a form stays readable, as part of the page', async () => {
    const document = await PDF.load(answerPdf(sections, { pages: 2 }));
    const field = document.getOrCreateForm().createTextField('toelichting');
    document.getPage(0)?.drawField(field, { x: 100, y: 20, width: 200, height: 20 });
    field.setValue('Zie bladzijde twee');
    const cut = unwrap(await cutPages(await document.save(), 1));
    expect((await PDF.load(cut)).getPage(0)?.getAnnotations()).toEqual([]);
    const plain = unwrap(await cutPages(answerPdf(sections, { pages: 2 }), 1));
    const typed = (pdf: Uint8Array) => facts(pdf).then(({ sheets }) => sheets[0]?.characters ?? 0);
    expect((await typed(cut)) - (await typed(plain))).toBe('Ziebladzijdetwee'.length);
  });

  test('a shorter answer keeps all its pages', async () => {
    expect((await facts(unwrap(await cutPages(answerPdf(sections, { pages: 3 }), 4)))).pages).toBe(3);
  });

  test('what cannot be read is refused', async () => {
    expect(await cutPages(notAPdf(), 4)).toMatchObject({ error: { code: 'pdf-damaged' } });
    expect(await cutPages(encrypted, 4)).toMatchObject({ error: { code: 'pdf-encrypted' } });
  });
});
