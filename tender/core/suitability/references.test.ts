import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suitabilitySchema } from '../guide/schema/submission.ts';
import { explainReferences } from './explain-references.ts';
import { judgeReferences, referenceMisfits, type StatedReference } from './references.ts';

const requirement = suitabilitySchema.parse({
  id: 'experience',
  title: 'Experience',
  text: 'Comparable work.',
  kind: 'technical',
  competences: [
    { id: 'a', text: 'Work in a building in use.' },
    { id: 'b', text: 'Maintenance of buildings.' },
  ],
  endedWithin: { years: 3 },
  references: {
    text: 'One reference for each competence.',
    source: '3.5',
    facts: [
      { id: 'school', title: 'School', kind: 'truth' },
      { id: 'size', title: 'Size', kind: 'number', unit: 'm2' },
    ],
  },
});

const today = Temporal.PlainDate.from('2023-10-03');

function reference(key: string, shows: readonly string[], more: Partial<StatedReference> = {}): StatedReference {
  return {
    key,
    name: `Work ${key}`,
    client: 'Client',
    place: 'Utrecht',
    description: 'Maintenance.',
    started: '2019-01-01',
    ended: '2022-06-30',
    shows: [...shows],
    facts: {},
    ...more,
  };
}

function ways(references: readonly StatedReference[], counts?: 'ended-or-started' | 'ended-or-running') {
  const { references: rule } = requirement;
  const asked =
    counts === undefined || rule === undefined ? requirement : { ...requirement, references: { ...rule, counts } };
  return judgeReferences(asked, references, today).competences.map(({ way }) => way);
}

test('ROC-23: one reference may show several competences; several may not be combined for one', () => {
  expect(ways([reference('1', ['a', 'b'])])).toEqual(['shown', 'shown']);
  expect(ways([reference('1', ['a']), reference('2', ['b'])])).toEqual(['shown', 'shown']);
  expect(ways([reference('1', ['a']), reference('2', ['a', 'b'])])).toEqual(['several', 'shown']);
  expect(ways([reference('1', ['b'])])).toEqual(['none', 'shown']);
});

test('ROC-23: age counts on the day of tendering; exactly three years ago is not older than three years', () => {
  expect(ways([reference('1', ['a', 'b'], { ended: '2020-10-03' })])).toEqual(['shown', 'shown']);
  expect(ways([reference('1', ['a', 'b'], { ended: '2020-10-02' })])).toEqual(['too-old', 'too-old']);
  expect(ways([reference('1', ['a', 'b'], { ended: '2023-10-04' })])).toEqual(['running', 'running']);
  expect(ways([reference('1', ['a', 'b'], { ended: undefined })])).toEqual(['running', 'running']);
});

test('CVO-15: a guide may count work that has begun: from its start, or for as long as it runs', () => {
  const running = (started: string) => [reference('1', ['a', 'b'], { started, ended: undefined })];
  expect(ways(running('2021-01-01'), 'ended-or-started')).toEqual(['shown', 'shown']);
  expect(ways(running('2019-01-01'), 'ended-or-started')).toEqual(['too-old', 'too-old']);
  expect(ways(running('2019-01-01'), 'ended-or-running')).toEqual(['shown', 'shown']);
  expect(ways(running('2024-01-01'), 'ended-or-running')).toEqual(['running', 'running']);
});

test('CVO-15: what cannot be so is told, by reference', () => {
  const codes = (references: readonly StatedReference[]) =>
    referenceMisfits(requirement, references).map(({ code }) => code);
  expect(codes([reference('1', ['a'], { facts: { school: 'yes', size: '2400.5' } })])).toEqual([]);
  expect(codes([reference('1', ['a']), reference('1', ['b'])])).toEqual(['reference-named-twice']);
  expect(codes([reference('1', ['a'], { ended: '2018-01-01' })])).toEqual(['reference-ends-first']);
  expect(codes([reference('1', ['a', 'a']), reference('2', ['c'])])).toEqual([
    'reference-shows-unknown',
    'reference-shows-unknown',
  ]);
  expect(codes([reference('1', ['a'], { facts: { school: 'perhaps', size: 'large', depth: '1' } })])).toEqual([
    'reference-fact-wrong',
    'reference-fact-wrong',
    'reference-fact-wrong',
  ]);
});

test('CVO-15: the explanation names the reference of each competence, and from when it counts', () => {
  const references = [reference('1', ['a']), reference('2', ['b'], { ended: '2020-01-01' })];
  const why = explainReferences(requirement, references, judgeReferences(requirement, references, today), 'en');
  expect(why.title).toBe('Experience: not met');
  expect(why.rules).toEqual([{ text: 'One reference for each competence.', place: 'Guide § 3.5' }]);
  expect(why.steps).toEqual([
    'Work in a building in use.: shown by Work 1.',
    'Maintenance of buildings.: Work 2 counts from 1 January 2020, which is before 3 October 2020.',
  ]);
});

test('ROC-23: tendering a day later never makes an ended reference younger', () => {
  const day = fc.integer({ min: 0, max: 2500 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (before, later) => {
      const ended = today.subtract({ days: before });
      const stated = [reference('1', ['a', 'b'], { started: '2000-01-01', ended: `${ended}` })];
      const outcome = (on: Temporal.PlainDate) => judgeReferences(requirement, stated, on).outcome;
      if (outcome(today) === 'failed') expect(outcome(today.add({ days: later }))).toBe('failed');
    }),
    { seed: 1 },
  );
});
