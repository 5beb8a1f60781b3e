import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { formulaWords } from '../../scoring/formula/words.ts';
import { problemText } from '../problem.ts';
import { guideLines } from '../read.ts';
import type { Guide } from '../schema/guide.ts';
import { changed } from '../testing/almelo.ts';
import { findingsOf, lintGuide } from './lint.ts';
import { families } from './rule.ts';
import { ruleOf, rules } from './rules.ts';
import { specimen, specimenSource } from './testing/specimen.ts';
import { lintWords } from './words.ts';

const sound = specimen();
const calendar = { country: sound.country, zone: sound.timeZone };
const all = families.flatMap((family) => rules[family].map((rule) => ({ family, rule, id: rule.id })));

function codes(guide: Guide): readonly string[] {
  return findingsOf(guide, calendar).map(({ code }) => code);
}

test('nothing is found in the specimen', () => {
  expect(lintGuide(sound, guideLines(specimenSource))).toEqual([]);
});

describe('each rule', () => {
  test.each(all)('$family: $id speaks of its own example and is silent when that is mended', ({ rule }) => {
    const { wrong, right } = rule.example;
    const found = findingsOf(changed(sound, wrong), calendar).filter(({ code }) => code === rule.id);
    expect(found.map(({ severity }) => severity)).toContain(rule.severity);
    expect(codes(changed(sound, right))).not.toContain(rule.id);
    for (const language of languages) {
      for (const problem of found) expect(problemText(problem, language)).not.toMatch(/\{\w+\}/);
    }
  });

  test.each(all)('$family: $id gives its reason in three languages and its ground', ({ rule }) => {
    expect(rule.reason).toHaveLength(languages.length);
    for (const sentence of rule.reason) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(slots(sentence)).toEqual([]);
    }
    expect(new Set(rule.reason).size).toBe(languages.length);
    expect(rule.basis.length).toBeGreaterThan(5);
  });
});

describe('the table of rules', () => {
  test.each(families.map((family) => ({ family })))('$family holds every file of its folder, once', ({ family }) => {
    const files = readdirSync(new URL(`./${family}`, import.meta.url))
      .filter((name) => name !== 'rules.ts')
      .map((name) => name.replace('.ts', ''));
    expect(rules[family].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  test('every sentence of the linter and of formulas belongs to one rule', () => {
    const said = all.flatMap(({ rule }) => [rule.id, ...(rule.alsoSays ?? [])]);
    expect(new Set(said).size).toBe(said.length);
    for (const code of [...Object.keys(lintWords), ...Object.keys(formulaWords)]) {
      expect(ruleOf(code), code).toBeDefined();
    }
    expect(ruleOf('yaml-tab')).toBeUndefined();
  });
});
