import { describe } from 'vitest';
import { checkAsPublished, type FoundByReading } from '../as-published.ts';

/** Written down while reading the document of 9 July 2025, chapter by chapter. */
const found: readonly FoundByReading[] = [
  { chapter: '1', rule: 'definition-unused', what: 'Wet Bibob is defined and never used' },
  { chapter: '3.2', rule: 'lot-without-reason', what: 'one lot, and no reason for it' },
  {
    chapter: '4.1 fase 13',
    rule: 'statements-disagree',
    what: 'the verification meeting stands after the standstill, 6.6 has it before the decision',
  },
  { chapter: '5.1', rule: 'contradictions-without-rule', what: '7.2 is about the documents, nothing about a tender' },
  { chapter: '5.3', rule: 'norm-unknown', what: 'ISO 90001 in the checklist' },
  { chapter: '6.2', rule: 'norm-unknown', what: 'ISO 90001 in the requirement' },
  { chapter: '6.2', rule: 'requirement-not-measurable', what: 'adequately insured' },
  { chapter: '6.2', rule: 'statements-disagree', what: 'references missing: 5.3 mends, 6.2 excludes' },
  { chapter: '6.3 stap 1', rule: 'statements-disagree', what: 'references missing: 5.3 mends, 6.3 makes it invalid' },
  { chapter: '6.2', rule: 'statements-disagree', what: 'ESPD incomplete: 5.3 mends, 6.2 excludes' },
  { chapter: '7.11', rule: 'statements-disagree', what: 'ESPD of a member missing: 5.3 mends, 7.11 excludes' },
  { chapter: '6.3 stap 1', rule: 'statements-disagree', what: 'statement of availability missing' },
  { chapter: '6.3 stap 1', rule: 'statements-disagree', what: 'answers missing' },
  { chapter: '6.3 stap 1', rule: 'statements-disagree', what: 'certificates missing' },
  {
    chapter: '6.2',
    rule: 'statements-disagree',
    what: 'annex 7 is the complaints procedure, in the table it is the ESPD',
  },
  { chapter: '6.2 (vormvereisten)', rule: 'statements-disagree', what: 'form is said to stand in 6.2 and 6.3' },
  { chapter: '7.5', rule: 'statements-disagree', what: 'rules for handing in are said to stand in chapter 6' },
  {
    chapter: '6.3 stap 6; 6.6',
    rule: 'tie-without-points',
    what: 'a tie is decided on the presentation, which has no points',
  },
  { chapter: '6.5', rule: 'term-undefined', what: 'Opdrachtgever is used and not defined' },
  { chapter: '6.5', rule: 'points-depend-recompute', what: 'a new ranking after an exclusion can turn the rest round' },
  { chapter: '6.5', rule: 'price-of-nothing', what: 'no outcome for a price of nothing' },
  {
    chapter: '6.6',
    rule: 'validity-before-start',
    what: 'tenders bind until 4 January, the contract begins on 1 February',
  },
  {
    chapter: '6.6 (nieuwe rangorde)',
    rule: 'statements-disagree',
    what: 'after a new ranking only the new winner gives evidence, before it numbers 1 and 2 did',
  },
  { chapter: '7.2', rule: 'statements-disagree', what: 'flaws may be pointed out all day, the round closes at noon' },
  {
    chapter: '1; 2.1',
    rule: 'statements-disagree',
    what: 'annexes are part of the guide, 7.9 ranks two of them elsewhere',
  },
];

describe('ALM: the guide of Almelo', () => {
  checkAsPublished(
    new URL('as-published/leidraad.yaml', import.meta.url),
    new URL('leidraad.yaml', import.meta.url),
    found,
  );
});
