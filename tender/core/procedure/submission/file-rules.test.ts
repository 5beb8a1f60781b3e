import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistItemSchema } from '../../guide/schema/submission.ts';
import { almelo } from '../../guide/testing/almelo.ts';
import { guideOf } from '../planning/phases.ts';
import { published } from '../testing/journey.ts';
import { checklistOf } from './checklist.ts';
import { emptyContent } from './content.ts';
import { editDraft, emptyDraft } from './draft.ts';
import { misnamed } from './file-names.ts';
import { assessedPages } from './page-budget.ts';

const letter = checklistItemSchema.parse({
  id: 'brief',
  title: 'Brief',
  kind: 'other',
  envelope: 'general',
  formats: ['pdf'],
  required: 'always',
  fileName: 'Brief {tenderer}',
  languages: ['nl', 'en'],
  whenMissing: 'remedy',
});

function namesFound(...names: readonly string[]): readonly string[] {
  const files = names.map((name) => ({
    item: 'brief',
    file: { sha256: 'a'.repeat(64), name, size: 1, mediaType: 'application/pdf' },
    findings: [],
  }));
  return misnamed(letter, files).map(({ params }) => String(params?.['name']));
}

test('ROC-12: a file is called as the checklist asks, whatever the letter case and the marks between words', () => {
  expect(namesFound('Brief Paraat Software.pdf', 'brief_paraat-software.PDF', 'Brief Paraat (2).pdf')).toEqual([]);
  expect(namesFound('Brief.pdf', 'Paraat brief.pdf', 'Briefing Paraat.pdf', 'scan0001.pdf')).toEqual([
    'Brief.pdf',
    'Paraat brief.pdf',
    'Briefing Paraat.pdf',
    'scan0001.pdf',
  ]);
  const odd = { ...letter, fileName: 'Bijlage (1) [a] {tenderer} $' };
  const file = { sha256: 'a'.repeat(64), name: 'Bijlage (1) [a] X $.pdf', size: 1, mediaType: 'application/pdf' };
  expect(misnamed(odd, [{ item: 'brief', file, findings: [] }])).toEqual([]);
});

test('ROC-12: any name of a tenderer fits, and no name makes the check hang', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9&+*(){}[\]^$ .-]{1,60}[a-z]$/), (name) => {
      expect(namesFound(`Brief ${name}.pdf`)).toEqual([]);
    }),
    { seed: 1 },
  );
  expect(namesFound(`Brief${' '.repeat(150)}`)).toHaveLength(1);
});

test('ROC-12: a wrong name is a warning that is said before placing, and no lack', () => {
  const guide = guideOf(published().file);
  const asking = { ...guide, submission: { ...guide.submission, checklist: [letter] } };
  const edited = editDraft(asking, emptyDraft, {
    type: 'attach-document',
    item: 'brief',
    file: { sha256: 'a'.repeat(64), name: 'scan.pdf', size: 1, mediaType: 'application/pdf' },
    findings: [],
    sealed: { sha256: 'b'.repeat(64), size: 2 },
  });
  if (!edited.ok) throw new Error(edited.error.code);
  expect(checklistOf(asking, edited.value.content)).toMatchObject([
    { state: 'complete', findings: [{ code: 'file-name-differs', severity: 'warning' }] },
  ]);
});

test('ROC-11: a guide says in what languages a document may be; without that it is the language of the guide', () => {
  expect(letter.languages).toEqual(['nl', 'en']);
  const { languages: _, ...plain } = letter;
  expect(checklistItemSchema.parse(plain).languages).toBeUndefined();
  expect(checklistItemSchema.safeParse({ ...letter, languages: ['xx'] }).success).toBe(false);
});

test('ROC-18: who has no establishment in the country adds the statement, and nobody else', () => {
  const guide = guideOf(published().file);
  const item = checklistItemSchema.parse({ ...letter, required: 'when-established-abroad' });
  const asking = { ...guide, submission: { ...guide.submission, checklist: [item] } };
  const stateOf = (abroad: boolean | undefined): string | undefined =>
    checklistOf(asking, { ...emptyContent, abroad })[0]?.state;
  expect(stateOf(undefined)).toBe('not-needed');
  expect(stateOf(false)).toBe('not-needed');
  expect(stateOf(true)).toBe('missing');
  const edited = editDraft(asking, emptyDraft, {
    type: 'name-signatories',
    signatories: [{ authority: 'sole', personal: { name: 'x' } }],
    contact: { personal: { name: 'x' } },
    registration: '1',
    abroad: true,
  });
  expect(edited.ok && edited.value.content.abroad).toBe(true);
});

test('ROC-13: with a limit of five, an answer of three pages and annexes of five leave two of the annexes', () => {
  const answer = { layout: { maxPages: 5, over: 'all-files' as const } };
  expect(assessedPages(answer, [3, 5])).toEqual([5, 2]);
  expect(assessedPages(answer, [1, 3, 5, 2])).toEqual([5, 4, 1, 0]);
  expect(assessedPages(answer, [3, undefined, 2])).toEqual([5, 2, undefined]);
  expect(assessedPages({ layout: { maxPages: 5 } }, [3, 5])).toEqual([5, 5]);
  expect(assessedPages({}, [3])).toEqual([undefined]);
});

test('ROC-13: what falls outside a limit that several files share is a warning before placing, and no lack', () => {
  const checklist = almelo().submission.checklist.map((item) =>
    item.id === 'antwoorden' ? { ...item, maxFiles: 4, layout: { maxPages: 5, over: 'all-files' as const } } : item,
  );
  const guide = { ...almelo(), submission: { ...almelo().submission, checklist } };
  const file = (name: string, pages?: number) => ({
    item: 'antwoorden',
    file: { sha256: name, name, size: 1, mediaType: 'application/pdf' },
    findings: [],
    ...(pages === undefined ? {} : { pages }),
  });
  const status = (...files: ReturnType<typeof file>[]) =>
    checklistOf(guide, { ...emptyContent, files }).find(({ item }) => item.id === 'antwoorden');
  expect(status(file('a', 3), file('b', 2))).toMatchObject({ state: 'complete', findings: [] });
  expect(status(file('a', 3), file('b', 5))).toMatchObject({
    state: 'complete',
    findings: [{ code: 'pages-beyond-budget', params: { name: 'b', pages: 5, read: 2, allowed: 5 } }],
  });
  // Nobody can say what is left after a file whose pages are not known.
  expect(status(file('a'), file('b', 9))?.findings).toEqual([]);
});

test('ROC-13: however an answer is cut into files, no more pages of it are assessed than the limit', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 20 }), (pages, maxPages) => {
      const read = assessedPages({ layout: { maxPages, over: 'all-files' } }, pages);
      const seen = read.map((most, place) => Math.min(most ?? 0, pages[place] ?? 0)).reduce((sum, one) => sum + one, 0);
      const all = pages.reduce((sum, one) => sum + one, 0);
      expect(seen).toBe(Math.min(all, maxPages));
    }),
    { seed: 1 },
  );
});
