import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { problemText } from '../problem.ts';
import { readGuide } from '../read.ts';
import { changed } from '../testing/almelo.ts';
import { lintGuide } from './lint.ts';
import { suitabilityLintWords } from './suitability-words.ts';

const name = 'leidraad-selectie.yaml';
const source = readFileSync(new URL(`../../../../examples/cvo-installatieonderhoud/${name}`, import.meta.url), 'utf8');
const { guide, lines } = readGuide(source, name);
if (guide === undefined) throw new Error('the example can be read');
const base = guide;

/** What a change brings: codes with the place. */
function brought(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const before = new Set(lintGuide(base, lines).map(({ code, path }) => `${code} ${path}`));
  const found = lintGuide(changed(base, changes), lines)
    .filter(({ severity }) => severity === 'error')
    .filter(({ code, path }) => !before.has(`${code} ${path}`));
  for (const { code } of found) met.add(code);
  return found.map(({ code, path }) => `${code} ${path}`);
}

const met = new Set<string>();
const rule = '/suitability/1/financial';

test('CVO-12: a formula that cannot be read is told at its place', () => {
  expect(brought({ [`${rule}/measures/1/formula`]: 'garantievermogen / balans' })).toEqual([
    `formula-unknown-name ${rule}/measures/1/formula`,
  ]);
  expect(brought({ [`${rule}/requirements/2/measure`]: 'currentRatio[volgend]' })).toEqual([
    `formula-unknown-entry ${rule}/requirements/2/measure`,
  ]);
  expect(brought({ [`${rule}/requirements/2/measure`]: 'currentRatio' })).toEqual([
    `formula-type ${rule}/requirements/2/measure`,
  ]);
});

test('CVO-12: names are not taken twice, exceptions name what stands before them, and each step of a table has an effect', () => {
  expect(brought({ [`${rule}/figures/5/name`]: 'sum' })).toContain(`name-taken ${rule}/figures/5/name`);
  expect(brought({ [`${rule}/requirements/1/exception/2/met`]: 'liquiditeit' })).toEqual([
    `condition-not-before ${rule}/requirements/1/exception/2/met`,
  ]);
  expect(brought({ [`${rule}/requirements/0/lower/steps/1/minimum`]: '0.19' })).toEqual([
    `lower-step-useless ${rule}/requirements/0/lower/steps/1`,
  ]);
});

test('CVO-12: what a rule needs is asked, on the page and not in a file', () => {
  expect(brought({ '/submission/checklist/2/about': 'zekerheden' })).toEqual([
    'item-about-nothing /submission/checklist/2/about',
    'requirement-not-asked /suitability/1',
  ]);
  expect(brought({ '/suitability/3/competences': undefined })).toContain(
    'references-without-competences /suitability/3/references',
  );
  expect(brought({ '/submission/checklist/4/formats': ['pdf'] })).toEqual([
    'item-on-page-with-format /submission/checklist/4/formats',
  ]);
});

test('CVO-16: rules look at facts that are asked of a reference, and add up to the weight', () => {
  expect(brought({ '/award/criteria/0/rules/competence': 'zorg' })).toEqual([
    'rules-about-nothing /award/criteria/0/rules',
  ]);
  expect(brought({ '/award/criteria/3/rules/add/0/when': 'reistijd < 100' })).toEqual([
    'formula-unknown-name /award/criteria/3/rules/add/0/when',
  ]);
  expect(brought({ '/award/criteria/0/scale': 'mate' })).toEqual(['rules-beside-grades /award/criteria/0/rules']);
  expect(brought({ '/award/criteria/0/rules/add/0/points': '7' })).toEqual([
    'grade-above-weight /award/criteria/0/rules',
  ]);
});

test('CVO-12: every finding is said in each language, with nothing left open', () => {
  const found = lintGuide(
    changed(base, {
      [`${rule}/figures/5/name`]: 'sum',
      [`${rule}/requirements/0/lower/steps/1/minimum`]: '0.19',
      '/submission/checklist/2/about': 'zekerheden',
    }),
    lines,
  );
  expect(Object.keys(suitabilityLintWords).filter((code) => !met.has(code))).toEqual([]);
  for (const language of languages) {
    for (const one of found) expect(slots(problemText(one, language)), one.code).toEqual([]);
  }
});
