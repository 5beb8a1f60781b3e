import { expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { typeset } from '../letters/typeset.ts';
import { headBytes, mediaTypeOf, videoType } from '../media-type.ts';
import { inspectPdf } from '../pdf/inspect.ts';
import type { PriceSheetSpec } from '../price-sheet/spec.ts';
import { answerPdf } from './answer-pdf.ts';
import { answerSections } from './answer-text.ts';
import { certificate, declaration, type Firm, type Occasion, registerExtract, signedPriceSheet } from './statements.ts';
import { videoMp4 } from './video.ts';

const firm: Firm = {
  name: 'Voorbeeld Beveiliging B.V.',
  address: ['Industrieweg 2', '1000 AB Voorbeeldstad'],
  representatives: [{ function: 'Algemeen directeur' }, { function: 'Financieel directeur' }],
};
const occasion: Occasion = { procedure: 'Beveiliging', reference: 'Z/25/000001', date: '2025-09-30' };

test('an answer has exactly the pages asked, each with text, and is always the same', async () => {
  for (const pages of [1, 4, 9]) {
    const answer = answerPdf(answerSections(firm.name), { pages });
    const { sheets } = unwrap(await inspectPdf(answer));
    expect(sheets).toHaveLength(pages);
    expect(sheets.every(({ characters }) => characters > 100)).toBe(true);
    expect(Buffer.compare(answerPdf(answerSections(firm.name), { pages }), answer)).toBe(0);
  }
});

test('ALM-06, ALM-10: certificates, extracts, declarations and the signed price sheet are readable PDFs', async () => {
  const letters = [
    registerExtract(firm, occasion),
    declaration('Dienst Voorbeeld', 'Gedragsverklaring aanbesteden', 'Er zijn geen bezwaren gebleken.', firm, occasion),
    certificate('ISO 9001', 'beveiliging van gebouwen', firm, occasion, '2027-03-01'),
  ];
  for (const letter of letters) expect(unwrap(await inspectPdf(await typeset(letter))).pages).toBe(1);
});

test('ALM-06: the signed price sheet is computed exactly: 2340 hours at 41.10 and 1123.5 at 44.95', () => {
  const spec: PriceSheetSpec = {
    title: 'Prijzenblad',
    intro: 'Tarieven zijn vast.',
    currency: 'EUR',
    decimals: 2,
    items: [
      { id: 'dag', description: 'Dagdienst', unit: 'uur', quantity: '2340' },
      { id: 'avond', description: 'Avonddienst', unit: 'uur', quantity: '1123.5' },
    ],
  };
  const { data } = signedPriceSheet(spec, { dag: '41.10', avond: '44.95' }, firm, occasion);
  expect(data.facts?.[0]).toMatchObject({ value: '€\u00a0146.675,33' });
  expect(data.head.signatories).toHaveLength(2);
});

test('ROC-33: a film is an MP4 that says how long it takes, and is always the same', () => {
  const film = videoMp4(5);
  expect(mediaTypeOf(film.subarray(0, headBytes), 'Filmpje.mp4')).toBe(videoType);
  const text = new TextDecoder('latin1').decode(film);
  const header = film.subarray(text.indexOf('mvhd') + 4);
  expect(new DataView(header.buffer, header.byteOffset).getUint32(16)).toBe(10_000);
  // The place of the first picture is where the data begin: a unit behind its length, of a picture that needs none before it.
  const at = new DataView(film.buffer).getUint32(text.indexOf('stco') + 12);
  expect(at).toBe(text.indexOf('mdat') + 4);
  expect(film[at + 4]).toBe(0x65);
  expect(Buffer.compare(videoMp4(5), film)).toBe(0);
});
