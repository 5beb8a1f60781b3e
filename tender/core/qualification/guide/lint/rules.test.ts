import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { changedData } from '../../../guide/testing/almelo.ts';
import { qualificationProblemText, readQualificationGuide } from '../read.ts';
import { type QualificationGuide, qualificationGuideSchema } from '../schema.ts';
import { lintQualification, qualificationFindings } from './lint.ts';
import { qualificationRules } from './rules.ts';
import { qualificationLintWords } from './words.ts';

const source = readFileSync(new URL('../testing/specimen.yaml', import.meta.url), 'utf8');
const { guide: sound, lines } = specimen();

const own = Object.values(qualificationRules)
  .flat()
  .filter(({ id }) => Object.hasOwn(qualificationLintWords, id));

test('nothing is found in the specimen', () => {
  expect(lintQualification(sound, lines)).toEqual([]);
});

describe('each rule of a qualification guide', () => {
  test.each(own.map((rule) => ({ id: rule.id, rule })))(
    '$id speaks of its own example and is silent when that is mended',
    ({ rule }) => {
      const found = findings(rule.example.wrong).filter(({ code }) => code === rule.id);
      expect(found.map(({ severity }) => severity)).toContain(rule.severity);
      expect(codes(rule.example.right)).not.toContain(rule.id);
      for (const language of languages) {
        for (const one of found) {
          const text = qualificationProblemText({ ...one, line: 1, column: 1 }, language);
          expect(slots(text)).toEqual([]);
        }
      }
    },
  );

  test('gives its reason in three languages and its ground, and stands in a file of its own', () => {
    for (const { reason, basis } of own) {
      expect(new Set(reason).size).toBe(languages.length);
      expect(basis.length).toBeGreaterThan(5);
    }
    const files = (['law', 'time', 'text'] as const).flatMap((family) =>
      readdirSync(new URL(family, import.meta.url)).filter((name) => name !== 'rules.ts'),
    );
    expect(own.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    expect(Object.keys(qualificationLintWords).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });
});

describe('what every kind of guide has', () => {
  const meeting = (place: string, value: string) => ({ about: 'visit', title: 'When a team is seen', place, value });

  test('statements that disagree are an error, until a reading of that name chooses', () => {
    const statements = [meeting('1', 'before the decision'), meeting('2', 'after the decision')];
    expect(codes({ '/statements': statements })).toEqual(['statements-disagree']);
    expect(codes({ '/statements': statements, '/readings/0/id': 'visit' })).toEqual([]);
    expect(codes({ '/statements': [meeting('1', 'first'), meeting('2', 'first')] })).toEqual([]);
  });

  test('texts are read in each language of the system', () => {
    const says = (text: string) => ({ '/criteria/0/says': text });
    expect(codes(says('Tot vrijdag 1 maart 2027 telt ISO 90001.'))).toEqual(['norm-unknown', 'text-weekday']);
    expect(codes(says('Valable le 31 février 2027.'))).toEqual(['text-date-impossible']);
  });

  test('an alternative that is chosen answers a warning, and one that answers nothing is told', () => {
    const settles = { '/readings/0/alternatives/0/settles': [{ finding: 'trial-without-bound' }] };
    expect(codes(settles)).toEqual(['settles-nothing']);
    const without = qualificationGuideSchema.parse(
      changedData(sound, { ...settles, '/trial/highestValue': undefined }),
    );
    expect(lintQualification(without, lines)).toEqual([]);
  });
});

function findings(changes: Readonly<Record<string, unknown>>) {
  return qualificationFindings(qualificationGuideSchema.parse(changedData(sound, changes)));
}

function codes(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return findings(changes).map(({ code }) => code);
}

function specimen(): { guide: QualificationGuide; lines: ReturnType<typeof readQualificationGuide>['lines'] } {
  const read = readQualificationGuide(source);
  if (read.guide === undefined) throw new Error(JSON.stringify(read.problems[0]));
  return { guide: read.guide, lines: read.lines };
}
