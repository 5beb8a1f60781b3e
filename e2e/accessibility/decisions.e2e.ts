import { inspectProcedure } from '../testing/inspect.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.use({ scene: { name: 'accessibility after the opening', until: 'facilitair-1-veste-vraag-1' } });

const scenes = [
  { until: 'overleg-begint', visits: [{ user: 'facilitair-2', pages: ['evaluation', 'evaluation/veste/vraag-1'] }] },
  { until: 'veste-presenteert', visits: [{ user: 'inkoopadviseur', pages: ['evaluation'] }] },
  {
    until: 'regge-uitgesloten',
    visits: [
      { user: 'inkoopadviseur', pages: ['examination', 'award'] },
      { user: 'notaris', pages: ['award'] },
      { user: 'frontoffice', pages: ['award'] },
    ],
  },
  {
    until: 'nieuwe-rangorde',
    visits: [
      { user: 'inkoopadviseur', pages: ['award', 'evidence', 'standstill', 'contract'] },
      { user: 'noorderwacht-tenders', pages: ['award', 'evidence', 'standstill'] },
      { user: 'aquila-tenders', pages: ['award', 'standstill', 'evaluation'] },
    ],
  },
  {
    until: 'kort-geding',
    visits: [
      { user: 'auditor', pages: ['', 'award', 'standstill', 'contract'] },
      { user: 'tweede-inkoopadviseur', pages: ['standstill'] },
    ],
  },
  {
    until: 'eerste-optiejaar',
    visits: [{}, { user: 'inkoopadviseur' }, { user: 'noorderwacht-tenders', pages: ['contract'] }],
  },
] as const;

test('an evaluator scores on pages without a fault', async ({ people }) => {
  const pages = ['evaluation', 'evaluation/noorderwacht/vraag-2'];
  expect(await inspectProcedure(people, [{ user: 'facilitair-1', pages }])).toEqual([]);
});

for (const { until, visits } of scenes) {
  test(`after ${until} no page has a fault`, async ({ people, demonstration }) => {
    await demonstration.playTo(until);
    expect(await inspectProcedure(people, visits)).toEqual([]);
  });
}
