import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { defineWords, say, slots } from './words.ts';

const words = defineWords({
  files: [
    'Er {count|is|zijn} {count|# bestand|# bestanden} van {name}',
    'Il y a {count|# fichier|# fichiers} de {name}',
    'There {count|is|are} {count|# file|# files} of {name}',
  ],
  winner: ['Gegund aan {name}. Bewijs: {file}.pdf.', 'Attribué à {name}.', 'Awarded to {name}.'],
  points: ['{points|# punt|# punten}', '{points|# point|# points}', '{points|# point|# points}'],
});

const files = (count: number): string[] =>
  languages.map((language) => say(words, 'files', language, { count, name: 'A' }));

test('a word takes the form that goes with its number, in each language by its own rule', () => {
  expect(files(1)).toEqual(['Er is 1 bestand van A', 'Il y a 1 fichier de A', 'There is 1 file of A']);
  expect(files(2)).toEqual(['Er zijn 2 bestanden van A', 'Il y a 2 fichiers de A', 'There are 2 files of A']);
  expect(files(0)).toEqual(['Er zijn 0 bestanden van A', 'Il y a 0 fichier de A', 'There are 0 files of A']);
});

test('numbers that are written as text are counted too', () => {
  const points = (text: string): string[] =>
    languages.map((language) => say(words, 'points', language, { points: text }));
  expect(points('1')).toEqual(['1 punt', '1 point', '1 point']);
  expect(points('1,50')).toEqual(['1,50 punten', '1,50 point', '1,50 points']);
  expect(points('12,50')).toEqual(['12,50 punten', '12,50 points', '12,50 points']);
});

test('a sentence that ends with a name that ends with a full stop has one', () => {
  const winner = (name: string): string => say(words, 'winner', 'nl', { name, file: 'a.' });
  expect(winner('Voorbeeld B.V.')).toBe('Gegund aan Voorbeeld B.V. Bewijs: a..pdf.');
  expect(winner('Voorbeeld')).toBe('Gegund aan Voorbeeld. Bewijs: a..pdf.');
  expect(say(words, 'winner', 'en', { name: 'Voorbeeld B.V.' })).toBe('Awarded to Voorbeeld B.V.');
});

test('a value is never read as a sentence, and a missing one stays to be seen', () => {
  expect(say(words, 'files', 'en', { count: 1, name: '{count|a|b} $&' })).toBe('There is 1 file of {count|a|b} $&');
  expect(say(words, 'points', 'en')).toBe('{points|# point|# points}');
  expect(slots(words.files[0])).toEqual(['count', 'name']);
});
