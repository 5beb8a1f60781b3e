import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { everyField } from '../fields.ts';
import { choiceText, fieldText, isChoiceDescribed, isDescribed } from './words.ts';

test('every field of the schema has a label, an explanation and a ground, in three languages', () => {
  const fields = everyField();
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.map(({ place }) => place).filter((place) => !isDescribed(place))).toEqual([]);
  for (const { place } of fields) {
    for (const language of languages) {
      const { label, help, ground } = fieldText(place, language);
      expect(`${place}: ${label}`).toMatch(/: [\p{L}\d]/u);
      expect(`${place}: ${help}`).toMatch(/[.…]$/u);
      expect(`${place}: ${ground}`).not.toMatch(/undefined/);
    }
  }
});

test('every word that a guide chooses from is told in three languages', () => {
  const choices = everyField().flatMap(({ place, field }) =>
    field.kind === 'value'
      ? field.choices.map((choice) => ({ key: place.split('/').at(-1) ?? '', choice }))
      : field.kind === 'either'
        ? field.words.map((choice) => ({ key: '', choice }))
        : [],
  );
  expect(choices.filter(({ choice }) => !isChoiceDescribed(choice))).toEqual([]);
  expect(choiceText('decidedBy', 'both', 'nl')).toBe('Beide partijen');
  expect(choiceText('accepts', 'both', 'fr')).toBe('Les deux');
});

test('a field in a list is called after one of the items', () => {
  expect(fieldText('/award/criteria', 'nl').label).toBe('Criteria');
  expect(fieldText('/award/criteria/*', 'nl').label).toBe('Criterium');
  expect(fieldText('/award/criteria/*/weight', 'nl').ground).toBe('Aanbestedingswet 2012 art. 2.115; ALM-13; ROC-32');
});
