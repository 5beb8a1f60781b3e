import { expect, test } from 'vitest';
import { suitabilitySchema } from '#tender/core/guide/schema/submission.ts';
import { figuresOf, healthRule } from '#tender/core/suitability/testing/health-rule.ts';
import { figuresFields, newEntity, readFigures, statementOf } from './figures-form.ts';
import { readReferences, referencesFields, statedReferences } from './references-form.ts';

const stated = {
  entities: [
    {
      key: 'own',
      of: 'tenderer',
      role: 'company' as const,
      name: 'Installateur B.V.',
      figures: figuresOf({ equity: -1250 }),
      explanations: { solvency: 'Onderhanden werk.' },
    },
    {
      key: 'holder',
      of: 'tenderer',
      role: 'shareholder' as const,
      name: 'Houder N.V.',
      share: '40.5',
      guarantees: true,
      figures: { oldest: {}, middle: {}, last: { equity: '12.50' } },
    },
  ],
};

const work = suitabilitySchema.parse({
  id: 'work',
  title: 'Work',
  text: 'Work.',
  kind: 'technical',
  competences: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  references: {
    text: 'One each.',
    facts: [
      { id: 'school', title: 'School', kind: 'truth' },
      { id: 'size', title: 'Size', kind: 'number' },
    ],
  },
});

test('CVO-12: figures come out of the form as they went in, whatever the language they are written in', () => {
  for (const language of ['nl', 'fr', 'en'] as const) {
    const fields = figuresFields(healthRule, stated, '', language);
    expect(statementOf(healthRule, fields)).toEqual(stated);
    // What stands in the tender is what stands in the form, so that nothing seems changed elsewhere.
    const again = figuresFields(healthRule, statementOf(healthRule, fields), '', language);
    expect(JSON.stringify(again)).toBe(JSON.stringify(fields));
  }
});

test('CVO-12: who begins gets an empty company with his own name, and keys never meet', () => {
  const fields = figuresFields(healthRule, undefined, 'Installateur B.V.', 'nl');
  expect(fields.entities).toMatchObject([{ key: 'company-1', role: 'company', name: 'Installateur B.V.' }]);
  expect(newEntity(healthRule, fields.entities)).toMatchObject({ key: 'company-2', role: 'partner' });
});

test('CVO-12: whatever the device kept, the form is whole', () => {
  const otherwise = figuresFields(healthRule, stated, '', 'nl');
  for (const text of ['', '{', 'null', '{"entities":1}', '[]']) {
    expect(readFigures(healthRule, text, otherwise)).toBe(otherwise);
  }
  expect(readFigures(healthRule, JSON.stringify(otherwise), { entities: [] })).toEqual(otherwise);
  const odd = readFigures(healthRule, '{"entities":[{"key":"<b>","role":"king","figures":{"last":7}}]}', otherwise);
  expect(odd.entities).toMatchObject([{ key: 'company-1', role: 'company', of: 'tenderer' }]);
  expect(odd.entities[0]?.figures['last']?.['equity']).toBe('');
});

test('CVO-15: references come out of the form as they went in, and the device may have kept anything', () => {
  const references = [
    {
      key: 'one',
      name: 'School',
      client: 'Bestuur',
      place: 'Zeist',
      description: 'Onderhoud.',
      started: '2021-01-01',
      ended: '2022-01-01',
      amount: '1250.50',
      shows: ['b'],
      facts: { school: 'yes', size: '2400.5' },
    },
  ];
  for (const language of ['nl', 'fr', 'en'] as const) {
    const fields = referencesFields(work, references, language);
    expect(statedReferences(work, fields)).toEqual(references);
    expect(JSON.stringify(referencesFields(work, statedReferences(work, fields), language))).toBe(
      JSON.stringify(fields),
    );
    expect(readReferences(work, JSON.stringify(fields), { references: [] })).toEqual(fields);
  }
  const otherwise = referencesFields(work, [], 'nl');
  expect(readReferences(work, '{"references":{}}', otherwise)).toBe(otherwise);
  const odd = readReferences(work, '{"references":[{"key":"<b>","shows":3,"facts":[]}]}', otherwise);
  expect(odd.references).toEqual(otherwise.references);
});
