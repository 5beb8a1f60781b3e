import { inspectProcedure } from '../testing/inspect.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.use({ scene: { name: 'accessibility of the vault', until: 'meridiaan-antwoorden' } });

const tender = ['', '/key', '/vault', '/sealed', '/signatories', '/documents/referenties'].map(
  (page) => `submission${page}`,
);

test('a tender in the vault, its key and its files stand on pages without a fault', async ({ people }) => {
  const visits = [
    { user: 'veste-tenders', pages: tender },
    { user: 'notaris', pages: ['opening'] },
  ];
  expect(await inspectProcedure(people, visits)).toEqual([]);
});

test('after closing the pages of tenderer and custodian have no fault', async ({ people, demonstration }) => {
  await demonstration.playTo('opening-eerste');
  const visits = [
    { user: 'veste-tenders', pages: ['submission'] },
    { user: 'tweede-inkoopadviseur', pages: ['opening'] },
    { user: 'inkoopadviseur', pages: ['opening'] },
  ];
  expect(await inspectProcedure(people, visits)).toEqual([]);
});
