import { describe } from 'vitest';
import { checkAsPublished, type FoundByReading } from '../as-published.ts';

/** Written down while reading the document of 21 September 2023, chapter by chapter. */
const found: readonly FoundByReading[] = [
  { chapter: 'Voorwoord', rule: 'statements-disagree', what: 'a European procedure, by 2.2 a national one' },
  { chapter: '1.10 (twee inschrijvers)', rule: 'statements-disagree', what: 'one contractor, and then two' },
  { chapter: '1.12', rule: 'statements-disagree', what: 'framework agreement, by 1.10 a contract' },
  { chapter: '7.3', rule: 'statements-disagree', what: 'framework agreement once more' },
  {
    chapter: '1.13 rang 5; 1.15',
    rule: 'statements-disagree',
    what: 'four annexes have a rank of their own and the fifth',
  },
  { chapter: '2.4', rule: 'phase-before-guide', what: 'published before the date that the document bears' },
  { chapter: '2.4', rule: 'phase-before-guide', what: 'questions closed before that date' },
  {
    chapter: '2.4',
    rule: 'no-statutory-minimum',
    what: 'below the threshold nothing but proportion bounds the period',
  },
  { chapter: '2.4', rule: 'final-within-standstill', what: 'award on 27 November, the twentieth day is a Sunday' },
  { chapter: '2.7', rule: 'round-without-date', what: 'the first note has no date' },
  { chapter: '2.7', rule: 'round-without-date', what: 'questions about the note have no closing date' },
  { chapter: '2.12.2; 4', rule: 'item-not-in-one-step', what: 'no step examines the requirements of chapter 4' },
  { chapter: '3.2.1', rule: 'requirement-not-measurable', what: 'properly insured' },
  { chapter: '3.6', rule: 'reserve-without-evidence', what: 'number two waits with a contract, and gives no evidence' },
  { chapter: '5.1; 5.2; 6.6', rule: 'consensus-without-end', what: 'criterion 1 without agreement' },
  { chapter: '5.1; 5.2; 6.6', rule: 'consensus-without-end', what: 'criterion 2 without agreement' },
  { chapter: '5.1; 5.2; 6.6', rule: 'consensus-without-end', what: 'criterion 3 without agreement' },
  { chapter: '5.1; 5.2; 6.6', rule: 'consensus-without-end', what: 'criterion 4 without agreement' },
  { chapter: '5.1; 5.2; 6.6', rule: 'question-without-answer', what: 'the video is not among the documents of 2.12.2' },
  {
    chapter: '5.2 (criterium 1)',
    rule: 'statements-disagree',
    what: 'in use in January 2024, by 2.4 on a day to be told',
  },
  { chapter: '5.3', rule: 'statements-disagree', what: 'a price of a cent may be excluded, by 6.4 it is' },
  {
    chapter: '6.4',
    rule: 'statements-disagree',
    what: 'an incomplete price sheet is excluded, by 2.18 it may be mended',
  },
  { chapter: '6.7', rule: 'points-depend-recompute', what: 'the drop of number one can turn the rest round' },
  { chapter: '6.7', rule: 'statements-disagree', what: 'who was second wins, by 7.3 the new number one' },
  { chapter: '6.7 (rekenvoorbeeld)', rule: 'statements-disagree', what: 'the example rounds twice, the formula once' },
  { chapter: '6.7', rule: 'index-not-yet-known', what: 'asked by 1 November, with the figure of December' },
  { chapter: '7.2', rule: 'forfeiture-on-free-day', what: 'the term of forfeiture ends on Sunday 26 November' },
  { chapter: '7.2', rule: 'forfeiture-before-standstill', what: 'and so before the standstill does' },
];

describe('ROC: the document of ROC Midden Nederland', () => {
  checkAsPublished(
    new URL('as-published/leidraad.yaml', import.meta.url),
    new URL('leidraad.yaml', import.meta.url),
    found,
  );
});
