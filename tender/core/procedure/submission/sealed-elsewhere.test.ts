import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { guideOf } from '../planning/phases.ts';
import { fileRef } from '../testing/given.ts';
import { published } from '../testing/journey.ts';
import { emptyContent } from './content.ts';
import { contentFileSchema, draftFrom } from './content-file.ts';
import { manifestFits, priceManifestFits } from './manifest-fits.ts';
import {
  filesIn,
  type Placement,
  placedFields,
  placementFits,
  placementText,
  readPlacement,
} from './placement-file.ts';
import { readVaultFile, recipientsIn, vaultFile, vaultFileText } from './vault-file.ts';

const [vault, workspace, priceVault] = ['q', 'p', 'z'].map((letter) => `age1pq1${letter.repeat(1952)}`) as [
  string,
  string,
  string,
];
const refOf = (file: string) => ({ file, sha256: fileRef(file).sha256, size: 4000 });

const placement: Placement = {
  format: 'leidraad-placement-1',
  procedure: 'almelo',
  tenderer: 'veste',
  recipient: vault,
  manifest: refOf('tender.json.age'),
  documents: [refOf('document-001.age')],
};
const apart: Placement = {
  ...placement,
  prices: { recipient: priceVault, manifest: refOf('prices.json.age'), documents: [refOf('document-002.age')] },
};

describe('the placement of a tender that was sealed elsewhere', () => {
  test('reads back as it was, and names every file once', () => {
    expect(unwrap(readPlacement(placementText(apart)))).toEqual(apart);
    expect(filesIn(apart).map(({ file }) => file)).toEqual([
      'tender.json.age',
      'prices.json.age',
      'document-001.age',
      'document-002.age',
    ]);
    const { manifest, documents, prices } = placedFields(apart);
    expect([manifest, ...documents, ...(prices?.documents ?? [])].every((ref) => !('file' in ref))).toBe(true);
    const twice = { ...placement, documents: [refOf('tender.json.age')] };
    for (const wrong of ['', '{}', '[]', JSON.stringify({ ...placement, extra: 1 }), placementText(twice)]) {
      expect(readPlacement(wrong)).toMatchObject({ error: { code: 'placement-malformed' } });
    }
  });

  test('belongs to one procedure, one tenderer and the published keys', () => {
    const goal = { procedure: 'almelo', tenderer: 'veste', keys: { recipient: vault } };
    const code = (of: Placement, where: Partial<typeof goal & { keys: object }> = {}) => {
      const fits = placementFits(of, { ...goal, ...where });
      return fits.ok ? undefined : fits.error.code;
    };
    expect(code(placement)).toBeUndefined();
    expect(code(placement, { procedure: 'elders' })).toBe('placement-of-other-procedure');
    expect(code(placement, { tenderer: 'regge' })).toBe('placement-of-other-tenderer');
    expect(code(placement, { keys: { recipient: priceVault } })).toBe('vault-key-other');
    expect(code(apart)).toBe('no-price-envelope');
    const two = { keys: { recipient: vault, prices: { recipient: priceVault } } };
    expect(code(apart, two)).toBeUndefined();
    expect(code(placement, two)).toBe('price-envelope-missing');
  });
});

describe('the vault data', () => {
  test('hold the guide as it was published, and say whom each item is sealed for', () => {
    const guide = guideOf(published({ '/submission/priceEnvelope': { openedBy: 'custodians' } }).file);
    const prices = { recipient: priceVault, openedBy: 'custodians' as const, items: [] };
    const keys = { recipient: vault, needed: 2, custodians: 3, prices };
    const file = vaultFile({ procedure: 'almelo', tenderer: 'veste', workspace }, keys, guide);
    const read = unwrap(readVaultFile(vaultFileText(file)));
    expect(read.guide).toEqual(guide);
    expect(recipientsIn(read, workspace)).toMatchObject({
      vault,
      workspace,
      prices: { recipient: priceVault, items: ['prijzenblad-excel', 'prijzenblad-pdf'] },
    });
    // Prices would go into the first vault, which is opened before quality is frozen.
    const { prices: left, ...one } = file;
    expect(left).toBe(priceVault);
    for (const wrong of ['', '{}', JSON.stringify(one)]) {
      expect(readVaultFile(wrong)).toMatchObject({ error: { code: 'vault-file-malformed' } });
    }
  });
});

describe('ALM-06: a content that was written', () => {
  const guide = guideOf(published().file);
  const content = contentFileSchema.parse({
    format: 'leidraad-content-1',
    documents: [
      { item: 'referenties', file: 'a.pdf' },
      { item: 'referenties', file: 'a.pdf' },
      { item: 'prijzenblad-excel', file: 'a.pdf' },
    ],
    signatories: [{ authority: 'sole', personal: { name: 'Directeur', function: 'Directeur' } }],
    contact: { personal: { name: 'A', phone: '1', email: 'a@b.example', address: 'C' } },
    registration: '1',
    parties: [
      { key: 'party-1', role: 'member', name: 'Maat', registration: '2', forWhat: 'Alles' },
      { key: 'party-1', role: 'member', name: 'Maat', registration: '2', forWhat: 'Alles' },
    ],
  });

  test('becomes a draft by the edits of the pages; what they refuse is told with its place', () => {
    const files = content.documents.map(({ item }, index) => ({ index, item, file: fileRef('a.pdf'), findings: [] }));
    const { draft, misfits } = draftFrom(guide, content, files);
    expect(misfits.map(({ code, path }) => [path, code])).toEqual([
      ['/parties', 'party-named-twice'],
      ['/documents/1', 'too-many-files'],
      ['/documents/2', 'format-not-allowed'],
    ]);
    expect(draft.content).toMatchObject({ registration: '1', files: [{ item: 'referenties' }] });
  });

  test('a second file for an item that takes one is no replacement', () => {
    const pair = ['a.pdf', 'b.pdf'].map((name, index) => ({
      index,
      item: 'prijzenblad-pdf',
      file: fileRef(name),
      findings: [],
    }));
    const { misfits } = draftFrom(guide, { ...content, parties: [] }, pair);
    expect(misfits).toEqual([{ code: 'too-many-files', params: { allowed: 1 }, path: '/documents/1' }]);
  });
});

describe('ALM-04: a manifest and where it lies', () => {
  const file = { item: 'plan', file: fileRef('plan.pdf'), findings: [] };
  const { sha256, size } = refOf('document-001.age');
  const about = { procedure: 'almelo', tenderer: 'veste' };
  const place = { ...about, documents: [{ sha256, size }], priceItems: new Set(['prijs']) };
  const sealed = { [file.file.sha256]: { sha256, size } };
  const manifest = {
    format: 'leidraad-tender-1' as const,
    ...about,
    content: { ...emptyContent, files: [file] },
    sealed,
  };

  test('its own, its documents beside it, and no price in the first envelope', () => {
    expect(manifestFits(manifest, place).ok).toBe(true);
    expect(manifestFits({ ...manifest, tenderer: 'regge' }, place)).toMatchObject({ error: 'manifest-of-other' });
    expect(manifestFits(manifest, { ...place, documents: [] })).toMatchObject({ error: 'document-missing' });
    expect(manifestFits({ ...manifest, sealed: {} }, place)).toMatchObject({ error: 'document-missing' });
    const mixed = { ...place, priceItems: new Set(['plan']) };
    expect(manifestFits(manifest, mixed)).toMatchObject({ error: 'envelopes-mixed' });
  });

  test('prices beside their own tender, and nothing else in their envelope', () => {
    const prices = { format: 'leidraad-prices-1' as const, ...about, tender: 'a'.repeat(64), files: [file], sealed };
    const inside = { ...place, priceItems: new Set(['plan']) };
    expect(priceManifestFits(prices, inside, 'a'.repeat(64)).ok).toBe(true);
    expect(priceManifestFits(prices, inside, 'b'.repeat(64))).toMatchObject({ error: 'manifest-of-other' });
    expect(priceManifestFits(prices, place, 'a'.repeat(64))).toMatchObject({ error: 'envelopes-mixed' });
  });
});
