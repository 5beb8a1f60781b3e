import { expect, test } from 'vitest';
import { documentOptions, placeText } from './place-text.ts';

const documents = [{ id: 'programma-van-eisen', number: 'Bijlage 1', title: 'Programma van Eisen' }];

test('ALM-02: a question names its place by document, page and section', () => {
  expect(placeText({ document: 'programma-van-eisen', page: 4, section: '2.1' }, documents, 'nl')).toBe(
    'Bijlage 1, Programma van Eisen, bladzijde 4, paragraaf 2.1',
  );
  expect(placeText({ document: 'guide', page: 12 }, documents, 'fr')).toBe('Guide, page 12');
});

test('ALM-02: one can ask about the guide and about each of its documents', () => {
  expect(documentOptions(documents, 'en').map(({ value }) => value)).toEqual(['guide', 'programma-van-eisen']);
});
