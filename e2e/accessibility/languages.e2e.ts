import { inspectProcedure, type Visit } from '../testing/inspect.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.use({ scene: { name: 'accessibility in other languages', until: 'nieuwe-rangorde' } });

const visits: readonly Visit[] = [
  { pages: ['', 'questions', 'planning'] },
  {
    user: 'inkoopadviseur',
    pages: ['opening', 'examination', 'evaluation', 'award', 'evidence', 'standstill', 'termination'],
  },
  { user: 'noorderwacht-tenders', pages: ['submission', 'award', 'evidence'] },
];

for (const language of ['fr', 'en'] as const) {
  test(`no page has a fault when it is read in another language: ${language}`, async ({ people }) => {
    expect(await inspectProcedure(people, visits, language)).toEqual([]);
  });
}
