import { expect, test } from 'vitest';
import { guideOf } from '../planning/phases.ts';
import { fileRef } from '../testing/given.ts';
import { prepare, published } from '../testing/journey.ts';
import { veste } from '../testing/people.ts';
import { attaching, draftOf, placing } from '../testing/tendering.ts';
import { editDraft } from './draft.ts';
import { readPriceManifest } from './price-manifest.ts';

const byCustodians = { '/submission/priceEnvelope': { openedBy: 'custodians' } };

test('ALM-12: a tender is placed in two envelopes that share no ciphertext, or not at all', () => {
  const play = published(byCustodians);
  prepare(play, veste);
  const both = placing(play, veste);
  const { prices, ...first } = both;
  expect(play.code(veste, first)).toBe('price-envelope-missing');
  expect(play.code(veste, { ...both, prices: { ...prices!, recipient: both.recipient } })).toBe('vault-key-other');
  const shared = { ...prices!, documents: both.documents };
  expect(play.code(veste, { ...both, prices: shared })).toBe('document-in-both-envelopes');
  const [placed] = play.does(veste, both);
  expect(placed).toMatchObject({ type: 'TenderPlaced', prices: { manifest: prices!.manifest } });
  expect(JSON.stringify(play.sealed.get(both.manifest.sha256))).not.toContain('prijzenblad');
  const one = published();
  prepare(one, veste);
  expect(one.code(veste, { ...placing(one, veste), prices: prices! })).toBe('no-price-envelope');
});

test('one file cannot stand in both: its hash outside would tell what is inside', () => {
  const play = published(byCustodians);
  prepare(play, veste, ['referenties']);
  const same = { ...attaching('referenties', 'x.pdf'), file: fileRef('veste prijzenblad-pdf.pdf') };
  const guide = guideOf(play.file);
  expect(editDraft(guide, draftOf(play, veste), same)).toMatchObject({ error: { code: 'document-in-both-envelopes' } });
  const single = published();
  prepare(single, veste, ['referenties']);
  expect(editDraft(guideOf(single.file), draftOf(single, veste), same).ok).toBe(true);
});

test('what is no price manifest is not read', () => {
  for (const text of ['', '{}', 'x', '{"format":"leidraad-tender-1"}']) {
    expect(readPriceManifest(text)).toMatchObject({ ok: false, error: { code: 'manifest-malformed' } });
  }
});
