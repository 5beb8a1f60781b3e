import { describe } from 'vitest';
import { checkAsPublished, type FoundByReading } from '../as-published.ts';

/** Written down while reading the document of 17 September 2025, chapter by chapter. */
const found: readonly FoundByReading[] = [
  {
    chapter: '2.2.3; annex 1',
    rule: 'contradictions-without-rule',
    what: 'chapter 7 is about the documents, nothing about a request',
  },
  { chapter: 'Voorwoord', rule: 'statements-disagree', what: 'Revis Lyceum, by 1.1 Revius Lyceum' },
  {
    chapter: '1.1 (score)',
    rule: 'statements-disagree',
    what: 'the score gives a group of schools, and the authority chooses',
  },
  { chapter: '1.1 (CLZ)', rule: 'statements-disagree', what: 'a framework agreement, by 1.5 a contract for works' },
  {
    chapter: '1.2',
    rule: 'statements-disagree',
    what: 'every candidate may visit the site, by 2.4 in the second phase',
  },
  {
    chapter: '2.2.1',
    rule: 'statements-disagree',
    what: 'points unless there are fewer than five, so also at exactly five',
  },
  { chapter: '2.2.1', rule: 'statements-disagree', what: 'a selection committee, elsewhere the assessment committee' },
  {
    chapter: '2.2.1',
    rule: 'statements-disagree',
    what: 'grounds and requirements stand in the annexes, in fact in chapter 3',
  },
  { chapter: '2.2.1', rule: 'statements-disagree', what: 'points stand in annex 4, in fact with the criteria' },
  {
    chapter: '2.2.2',
    rule: 'statements-disagree',
    what: 'questions until the time of day in the planning, which names none',
  },
  { chapter: '2.2.2; 5', rule: 'statements-disagree', what: 'tenderers where candidates are meant' },
  { chapter: '2.3.1', rule: 'statements-disagree', what: 'five is a minimum, by 2.2 a maximum' },
  { chapter: '2.3.1', rule: 'statements-disagree', what: 'the lowest tenderer hands in his budget, by 2.3.2 the best' },
  { chapter: '2.4 fase 1', rule: 'deadline-outside-hours', what: 'requests until midnight' },
  {
    chapter: '2.4 fase 2',
    rule: 'phase-out-of-order',
    what: 'the visit in week 45 or 46, after questions of 18 November',
  },
  { chapter: '2.4 fase 2', rule: 'phase-on-free-day', what: 'the standstill ends on Sunday 11 January 2026' },
  ...times(7, { chapter: '3.1.1', rule: 'ground-without-article', what: 'seven mandatory grounds without article' }),
  ...times(9, { chapter: '3.1.2', rule: 'ground-without-article', what: 'nine optional grounds without article' }),
  { chapter: '3.3.1', rule: 'statements-disagree', what: 'solvency by equity, in annex 2 by guarantee capital' },
  {
    chapter: '3.3.1 (drie boekjaren)',
    rule: 'statements-disagree',
    what: 'solvency of three years, elsewhere of none named',
  },
  { chapter: '3.4.1', rule: 'requirement-not-measurable', what: 'so near that travelling is limited' },
  { chapter: '3.5.1', rule: 'statements-disagree', what: 'references have the numbers 1, 2 and 3, and there are four' },
  ...times(3, { chapter: '3.5.2', rule: 'consensus-without-end', what: 'joint points for safety, without agreement' }),
  ...times(2, { chapter: '3.5.2', rule: 'grades-collapse', what: '75 and 60 percent of three points are both 2' }),
  ...times(5, { chapter: '3.5.3', rule: 'consensus-without-end', what: 'joint points for control, without agreement' }),
  { chapter: '3.5.3', rule: 'statements-disagree', what: 'six aspects of control, points for five' },
  {
    chapter: '4.1',
    rule: 'statements-disagree',
    what: 'evidence of the five selected, by 3.5.2 the certificate of the winner',
  },
  {
    chapter: 'annex 1',
    rule: 'statements-disagree',
    what: 'companies of one group for the same lot, by 1.6.4 for any',
  },
  {
    chapter: 'annex 2 (positief)',
    rule: 'statements-disagree',
    what: 'must be positive, and is rejected when negative',
  },
  {
    chapter: 'annex 2 (buiten het concern)',
    rule: 'statements-disagree',
    what: 'a guarantee from outside mends what was just rejected',
  },
  { chapter: 'annex 3', rule: 'statements-disagree', what: 'the form knows three competences of four' },
  { chapter: 'annex 4', rule: 'statements-disagree', what: 'grades for experience, which 3.5.1 adds up' },
  { chapter: 'annex 4 (toelichting)', rule: 'statements-disagree', what: 'the best grade has two names' },
  { chapter: 'annex 5', rule: 'statements-disagree', what: 'refers to 1.8.1 up to 1.8.4, which do not exist' },
];

function times(count: number, one: FoundByReading): readonly FoundByReading[] {
  return Array.from({ length: count }, () => one);
}

describe('CVO: the selection guide of CVO Groep', () => {
  checkAsPublished(
    new URL('as-published/leidraad.yaml', import.meta.url),
    new URL('leidraad-selectie.yaml', import.meta.url),
    found,
  );
});
