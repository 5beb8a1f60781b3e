import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { qualificationJsonSchema, qualificationProblemText, readQualificationGuide } from './read.ts';
import { guideIn, textsOf } from './translation.ts';
import { qualificationProblemWords } from './words.ts';

const folder = new URL('../../../../examples/ores-kwalificatie/', import.meta.url);
const source = readFileSync(new URL('kabels.yaml', folder), 'utf8');

function problemsOf(text: string): readonly string[] {
  return readQualificationGuide(text).problems.map(({ code, line }) => `${line} ${code}`);
}

function lineWith(text: string): number {
  return source.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('a qualification guide', () => {
  test.each(['kabels.yaml', 'meters.yaml'])('%s is read without a problem', (name) => {
    const { guide, problems } = readQualificationGuide(readFileSync(new URL(name, folder), 'utf8'));
    expect(problems).toEqual([]);
    expect(guide?.country).toBe('BE');
  });

  test('ORES-03: states the qualification file: requirements, criteria, documents of the domain', () => {
    const kinds = readQualificationGuide(source).guide?.documents.map(({ kind }) => kind);
    expect(kinds).toEqual(['requirements', 'criteria', 'safety', 'administrative', 'technical', 'method', 'team']);
  });

  test('what is misspelt or missing is told at its line by the reader of guides', () => {
    const typed = source.replace('languages: [fr, nl]', 'langages: [fr, nl]');
    expect(problemsOf(typed)).toContain(`${lineWith('languages:')} key-unknown-near`);
    expect(problemsOf('[')).toHaveLength(1);
  });

  test('names twice, missing titles and signals without an end are found', () => {
    expect(problemsOf(source.replace('id: bediening,', 'id: werken-nabij-het-net,'))).toContain(
      `${lineWith('id: bediening')} name-used-twice`,
    );
    expect(problemsOf(source.replace(', fr: Cahier des charges technique', ''))).toEqual([
      `${lineWith('id: technisch-bestek')} title-missing-in-language`,
    ]);
    expect(
      problemsOf(
        source.replace('expires: true\n    signals: [{ months: 3 }', 'expires: false\n    signals: [{ months: 3 }'),
      ),
    ).toEqual([`${lineWith('{ months: 3 }')} signals-without-end`]);
  });

  test('a translation is whole and translates what is there; a remedy speaks each language of the decisions', () => {
    const lacking = source.replace('      - { text: Ondertekende aanvraag, reads: Demande signée }\n', '');
    expect(problemsOf(lacking)).toEqual([`${lineWith('translations:') + 1} translation-incomplete`]);
    const strange = source.replace('text: Ondertekende aanvraag', 'text: Getekende aanvraag');
    expect(problemsOf(strange)).toEqual([
      `${lineWith('language: fr')} translation-incomplete`,
      `${lineWith('text: Ondertekende aanvraag')} translation-of-nothing`,
    ]);
    const twice = source.replace('- language: fr', '- language: nl');
    expect(problemsOf(twice)).toEqual([`${lineWith('language: fr')} translation-twice`]);
    const dumb = source.replace(/ {8}fr: >-\n.*\n.*extrême urgence\.\n/, '');
    expect(problemsOf(dumb)).toEqual([`${lineWith('id: schorsing') + 1} remedy-missing-in-language`]);
  });

  test('the guide in another of its languages has its texts in it, and all else as it was', () => {
    const { guide } = readQualificationGuide(source);
    if (guide === undefined) throw new Error('the guide reads');
    const french = guideIn(guide, 'fr');
    expect([french.language, french.title]).toEqual(['fr', 'Système de qualification pose de câbles et conduites']);
    expect(french.criteria[1]?.says).toContain('permis');
    expect(french.bar).toEqual(guide.bar);
    expect([...textsOf(french)].filter((text) => /\b(de|het|een)\b .*\b(van|bij|in)\b/.test(text))).toEqual([]);
    const english = guideIn(guide, 'en');
    expect([english.language, english.title]).toEqual(['nl', guide.title]);
    expect(guideIn(french, 'nl').language).toBe('fr');
  });

  test('ORES-03: a decision of each kind rests on a criterion', () => {
    const without = source.replaceAll(', withdrawing]', ']').replace('[withdrawing]', '[refusing]');
    expect(problemsOf(without)).toEqual([`${lineWith('criteria:')} no-criterion-decides`].map((text) => text));
  });

  test('what the chosen reading says is what the guide says', () => {
    const other = source.replace('choice: volle-maanden', 'choice: zelfde-datum');
    expect(problemsOf(other)).toEqual([`${lineWith('choice: volle-maanden')} reading-not-followed`]);
    expect(problemsOf(source.replace('choice: volle-maanden', 'choice: geen'))).toEqual([
      `${lineWith('choice: volle-maanden')} reading-choice-unknown`,
    ]);
  });

  test('every problem has a sentence, with the same parameters in its three languages', () => {
    for (const [code, sentences] of Object.entries(qualificationProblemWords)) {
      expect(sentences, code).toHaveLength(languages.length);
      const [first, ...rest] = sentences.map((text) => slots(text).toSorted());
      for (const other of rest) expect(other, code).toEqual(first);
    }
    const [problem] = readQualificationGuide(source.replace('choice: volle-maanden', 'choice: geen')).problems;
    if (problem === undefined) throw new Error('no problem was found');
    expect(qualificationProblemText(problem, 'en')).toContain('none of the alternatives');
    const [misspelt] = readQualificationGuide(source.replace('reference:', 'refference:')).problems;
    if (misspelt === undefined) throw new Error('no problem was found');
    expect(slots(qualificationProblemText(misspelt, 'nl'))).toEqual([]);
  });
});

test('the published JSON Schema is the one of this program', () => {
  const file = new URL('qualification.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(qualificationJsonSchema())));
});
