import { inspect, inspectProcedure } from '../testing/inspect.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.use({ scene: { name: 'accessibility until the opening' } });

test('pages outside a procedure have no fault', async ({ people }) => {
  const faults = [
    ...(await inspect(people, undefined, ['/', '/sign-in', '/no-such-page'])),
    ...(await inspect(people, 'inkoopadviseur', ['/account', '/mailbox', '/new', '/editor', '/administration'])),
  ];
  expect(faults).toEqual([]);
});

test('while tenders are prepared no page has a fault', async ({ people, demonstration }) => {
  await demonstration.playTo('veste-vervangt');
  const tenderer = ['signatories', 'parties', 'espd', 'documents/prijzenblad-excel', 'documents/antwoorden'];
  const faults = await inspectProcedure(people, [
    {},
    { user: 'inkoopadviseur' },
    {
      user: 'veste-tenders',
      pages: [
        'interest',
        'questions',
        'site-visit',
        'submission',
        ...tenderer.map((page) => `submission/${page}`),
        'opening',
      ],
    },
  ]);
  expect(faults).toEqual([]);
});

test('while tenders are examined no page has a fault', async ({ people, demonstration }) => {
  await demonstration.playTo('waakhuis-herstel');
  const faults = await inspectProcedure(people, [
    {
      user: 'inkoopadviseur',
      pages: [
        'submission',
        'opening',
        'examination',
        'examination/tenders/waakhuis/referenties',
        'examination/tenders/noorderwacht/uea',
        'examination/exclude/waakhuis',
        'evaluation',
      ],
    },
    { user: 'twentezeker-directie', pages: ['submission', 'opening', 'examination'] },
    { user: 'borg-vennoot', pages: ['examination'] },
    { user: 'facilitair-1', pages: ['', 'evaluation'] },
  ]);
  expect(faults).toEqual([]);
});
