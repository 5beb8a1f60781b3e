import type { LegalWord } from './words.ts';

/**
 * What happens when the last day is not a working day.
 * `atw`: Algemene termijnenwet, runs on, but not for more than 90 days, 12 weeks or 3 months, nor for years.
 * `regulation`: Verordening (EEG, Euratom) 1182/71, runs on whatever its length. `none`: ends where it ends.
 */
export type Extension = 'atw' | 'regulation' | 'none';

export type TermUnit = 'days' | 'working-days' | 'weeks' | 'months' | 'years';

export interface Term {
  /** Dutch citation of the article, or of the guide. */
  readonly article: string;
  readonly explanation: LegalWord;
  /** `backward` terms are counted back from the event. */
  readonly direction: 'forward' | 'backward';
  readonly count: number;
  readonly unit: TermUnit;
  readonly extension: Extension;
}

/** Minimum terms of tendering, forward from the dispatch of the notice or invitation unless the explanation says otherwise. */
export const statutoryTerms = {
  'open-45': dutch(45, 'Aanbestedingswet 2012 art. 2.71 lid 1', 'term-open'),
  'open-40-electronic': dutch(40, 'Aanbestedingswet 2012 art. 2.72', 'term-open-electronic'),
  'open-15-urgent': dutch(15, 'Aanbestedingswet 2012 art. 2.74', 'term-open-urgent'),
  'restricted-request-30': dutch(30, 'Aanbestedingswet 2012 art. 2.71 lid 2', 'term-request'),
  'request-15-urgent': dutch(15, 'Aanbestedingswet 2012 art. 2.74', 'term-request-urgent'),
  'restricted-tender-40': dutch(40, 'Aanbestedingswet 2012 art. 2.71 lid 3', 'term-tender'),
  'restricted-tender-35-electronic': dutch(35, 'Aanbestedingswet 2012 art. 2.72', 'term-tender-electronic'),
  'tender-10-urgent': dutch(10, 'Aanbestedingswet 2012 art. 2.74', 'term-tender-urgent'),
  'prior-notice-29': dutch(29, 'Aanbestedingswet 2012 art. 2.71', 'term-prior-notice'),
  'prior-notice-22': dutch(22, 'Aanbestedingswet 2012 art. 2.71', 'term-prior-notice-floor'),
  'answers-10': backward(10, 'Aanbestedingswet 2012 art. 2.54 lid 1', 'term-answers'),
  'answers-4-urgent': backward(4, 'Aanbestedingswet 2012 art. 2.54 lid 2', 'term-answers-urgent'),
  'standstill-nl-2.127': dutch(20, 'Aanbestedingswet 2012 art. 2.127 lid 1-3', 'term-standstill'),

  'arw-national-open-32': european(32, 'ARW 2016, nationale openbare procedure', 'term-open'),
  'arw-national-request-17': european(17, 'ARW 2016, nationale niet-openbare procedure', 'term-request'),
  'arw-national-tender-21': european(21, 'ARW 2016, nationale niet-openbare procedure', 'term-tender'),
  'arw-national-answers-6': backward(6, 'ARW 2016, nationale procedures', 'term-answers'),

  'utilities-open-35': european(35, 'Richtlijn 2014/25/EU art. 45 lid 1', 'term-open'),
  'utilities-open-30-electronic': european(30, 'Richtlijn 2014/25/EU art. 45 lid 4', 'term-open-electronic'),
  'utilities-open-15-urgent': european(15, 'Richtlijn 2014/25/EU art. 45 lid 3', 'term-open-urgent'),
  'utilities-open-15-prior-notice': european(15, 'Richtlijn 2014/25/EU art. 45 lid 2', 'term-prior-notice'),
  'utilities-request-30': european(30, 'Richtlijn 2014/25/EU art. 46-47', 'term-request'),
  'utilities-request-15': european(15, 'Richtlijn 2014/25/EU art. 46-47', 'term-request-floor'),
  'utilities-tender-10': european(10, 'Richtlijn 2014/25/EU art. 46-47', 'term-tender-no-agreement'),

  'be-open-35': european(35, 'Wet van 17 juni 2016 art. 36', 'term-open'),
  'standstill-be-art11': european(15, 'Wet van 17 juni 2013 art. 11', 'term-standstill-be'),
} satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof statutoryTerms;

/** A term that the guide or a contract sets: no law lengthens it (Algemene termijnenwet art. 1 and 4 cover terms set by law only). */
export function guideTerm(count: number, unit: TermUnit, direction: Term['direction'] = 'forward'): Term {
  return { article: 'leidraad', explanation: 'term-guide', direction, count, unit, extension: 'none' };
}

function dutch(count: number, article: string, explanation: LegalWord): Term {
  return { article, explanation, direction: 'forward', count, unit: 'days', extension: 'atw' };
}

function european(count: number, article: string, explanation: LegalWord): Term {
  return { article, explanation, direction: 'forward', count, unit: 'days', extension: 'regulation' };
}

function backward(count: number, article: string, explanation: LegalWord): Term {
  return { article, explanation, direction: 'backward', count, unit: 'days', extension: 'none' };
}
