import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#tender/core/procedure/roles.ts';
import { typeset } from '#tender/documents/letters/typeset.ts';
import { inspectPdf } from '#tender/documents/pdf/inspect.ts';
import { type PlayedStory, playedStory } from '../testing/played-story.ts';
import type { DocumentContext } from './maker.ts';
import { priceOpeningDocuments } from './opening.ts';
import { submissionDocuments } from './submission.ts';

/** What is printed where prices lie in an envelope of their own. */

const context: DocumentContext = { language: 'nl', nameOf: (user) => user, functionOf: (user) => `functie ${user}` };
const record = 'price-opening-record';

let played: PlayedStory;

beforeAll(async () => {
  played = await playedStory(join(import.meta.dirname, '../testing/two-envelopes'));
}, 120_000);

afterAll(() => played.close());

test('AnnexIV-a: the receipt of a tender names the ciphertexts of both envelopes', async () => {
  const file = await played.after('TenderPlaced');
  const [[operator, space] = ['', undefined]] = Object.entries(file.submission.workspaces).filter(
    ([, one]) => one.placed,
  );
  const placed = space?.placed;
  const letter = submissionDocuments.make(file, `receipt-${operator}-${placed?.revision}`, context);
  if (letter.template !== 'receipt' || placed?.prices === undefined) throw new Error('no receipt of two envelopes');
  const { manifest, documents, prices } = placed;
  const refs = [manifest, ...documents, prices.manifest, ...prices.documents];
  expect(letter.data.files.map(({ sha256 }) => sha256)).toEqual(refs.map(({ sha256 }) => sha256));
  expect(letter.data.files.map(({ document }) => document)).toContain('Prijsenvelop');
  expect(letter.data.proof).toContainEqual({
    label: 'Sleutel van de prijsenvelop',
    value: file.opening.prices.vault?.recipient.slice(0, 40),
  });
});

test('ROC-31: the record of the second opening is there once it happened, for those who work on the tenders', async () => {
  const before = await played.after('VaultOpened');
  const after = await played.file();
  const readers = (roles: readonly Role[]) => priceOpeningDocuments.readable(after, { user: 'x', roles });
  expect(priceOpeningDocuments.readable(before, { roles: ['buyer'] })).toEqual([]);
  expect([readers(['buyer']), readers(['custodian']), readers(['auditor'])]).toEqual([[record], [record], [record]]);
  expect([readers([]), readers(['evaluator'])]).toEqual([[], []]);
  expect(priceOpeningDocuments.readable(after, { roles: [], operator: { id: 'blink', name: 'Blink' } })).toEqual([]);
  const letter = priceOpeningDocuments.make(after, record, context);
  if (letter.template !== 'price-opening-record') throw new Error('another letter');
  expect(letter.data.tenders.map(({ outcome }) => outcome)).toEqual(letter.data.tenders.map(() => 'Geopend'));
  expect(letter.data.tenders.length).toBe(after.opening.prices.opened?.tenders.length);
  expect(letter.data.frozenAt).toBeDefined();
  expect(JSON.stringify(letter.data)).not.toMatch(/28000|31500/u);
  const pdf = await typeset(letter);
  expect(await inspectPdf(pdf)).toMatchObject({ ok: true, value: { pages: 1 } });
});
