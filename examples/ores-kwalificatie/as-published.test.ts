import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintQualification, qualificationFindings } from '#tender/core/qualification/guide/lint/lint.ts';
import { readQualificationGuide } from '#tender/core/qualification/guide/read.ts';
import type { FoundByReading } from '../as-published.ts';

/** Written down while reading the page, step by step; its first part is about qualification, its second about contracts. */
const found: readonly FoundByReading[] = [
  { chapter: 'inleiding', rule: 'statements-disagree', what: 'for contractors, elsewhere for service providers too' },
  { chapter: '1 overzicht', rule: 'statements-disagree', what: 'a team hands in permits, in step 6 it obtains them' },
  { chapter: '1 stap 4', rule: 'criterion-not-measurable', what: 'needed for most files, and not said for which' },
  { chapter: '1 stap 4', rule: 'equivalent-not-taken', what: 'a recognition, without an equivalent' },
  { chapter: '1 stap 4', rule: 'expiry-without-signal', what: 'a recognition ends, and nothing is said of it' },
  { chapter: '1 stap 4', rule: 'expiry-without-signal', what: 'so does a safety certificate' },
  { chapter: '1 stap 6', rule: 'criterion-not-measurable', what: 'permits, if any' },
  { chapter: '1 stap 6', rule: 'trial-without-bound', what: 'a paid job for newcomers, of any value' },
  { chapter: '1 kwalificatie', rule: 'remedies-unsaid', what: 'decides, and does not say how that can be contested' },
  { chapter: '1 kwalificatie', rule: 'decision-term-unsaid', what: 'decides, and does not say within which time' },
  { chapter: '1 kwalificatie', rule: 'statements-disagree', what: 'requests for a price, later invitations to tender' },
  { chapter: '1 opmerking 2', rule: 'bar-day-short', what: 'twelve months from the date of notification' },
  { chapter: '1 opmerking 3', rule: 'statements-disagree', what: 'in one go, and without a final date' },
  { chapter: 'nuttige links', rule: 'statements-disagree', what: 'referred to twice, and empty' },
  {
    chapter: '2 stap 1',
    rule: 'statements-disagree',
    what: 'a notice makes the list, but who is qualified is asked anyway',
  },
  { chapter: '2 stap 1', rule: 'statements-disagree', what: 'a second notice calls for competition' },
  { chapter: '2 stap 2', rule: 'statements-disagree', what: 'what a tender needs stands in the qualification file' },
  { chapter: "2 stap 4 (5')", rule: 'statements-disagree', what: 'negotiation is step 5, within step 4' },
];

const printed = read('as-published/kwalificatie.yaml');

describe('ORES: the page on working with ORES', () => {
  test('the page as published: the linter finds what was found by reading it, and nothing else', () => {
    const told = lintQualification(printed.guide, printed.lines).map(({ source = '', code }) => `${source} ${code}`);
    expect(told.toSorted()).toEqual(found.map(({ chapter, rule }) => `${chapter} ${rule}`).toSorted());
    expect(printed.guide.readings).toEqual([]);
  });

  test.each(['kabels.yaml', 'meters.yaml'])(
    '%s runs, and is silent, also with what the page says elsewhere',
    (name) => {
      const { guide, lines } = read(name);
      expect(lintQualification(guide, lines)).toEqual([]);
      const both = { ...guide, statements: printed.guide.statements };
      expect(qualificationFindings(both).filter(({ code }) => code === 'statements-disagree')).toEqual([]);
    },
  );
});

function read(name: string) {
  const { guide, problems, lines } = readQualificationGuide(readFileSync(new URL(name, import.meta.url), 'utf8'));
  if (guide === undefined) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
  return { guide, lines };
}
