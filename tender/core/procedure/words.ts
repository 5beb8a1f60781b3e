import { formatDateShort, formatDeadline, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, isIso } from '#platform/kernel/time.ts';
import { type Params, say, type Wording, type Words } from '#platform/kernel/words.ts';
import { arrivalWords } from '../arrival/words.ts';
import { guideRefusals } from '../guide/refusal-words.ts';
import { qualificationWords } from '../qualification/words.ts';
import { scoringRefusals } from '../scoring/refusal-words.ts';
import { suitabilityWords } from '../suitability/words.ts';
import { awardWords } from './award/words.ts';
import { complaintsWords } from './complaints/words.ts';
import { contractWords } from './contract/words.ts';
import { evaluationWords } from './evaluation/words.ts';
import { evidenceWords } from './evidence/words.ts';
import { examinationWords } from './examination/words.ts';
import { generalWords } from './general-words.ts';
import { interestWords } from './interest/words.ts';
import { negotiationWords } from './negotiation/words.ts';
import { openingWords } from './opening/words.ts';
import { outageWords } from './outage/words.ts';
import { planningWords } from './planning/words.ts';
import { preparationWords } from './preparation/words.ts';
import { questionsWords } from './questions/words.ts';
import { inSelection } from './selection/wording.ts';
import { selectionWords } from './selection/words.ts';
import { siteVisitWords } from './site-visit/words.ts';
import { standstillWords } from './standstill/words.ts';
import { submissionWords } from './submission/words.ts';
import { terminationWords } from './termination/words.ts';

const all: Words = {
  ...arrivalWords,
  ...guideRefusals,
  ...scoringRefusals,
  ...suitabilityWords,
  ...qualificationWords,
  ...generalWords,
  ...preparationWords,
  ...planningWords,
  ...interestWords,
  ...questionsWords,
  ...siteVisitWords,
  ...submissionWords,
  ...outageWords,
  ...openingWords,
  ...examinationWords,
  ...negotiationWords,
  ...evaluationWords,
  ...awardWords,
  ...standstillWords,
  ...evidenceWords,
  ...contractWords,
  ...selectionWords,
  ...complaintsWords,
  ...terminationWords,
};

export function hasSentence(code: string): boolean {
  return Object.hasOwn(all, code);
}

/** Every code that has a sentence. */
export const codes: readonly string[] = Object.keys(all);

/** In the words of the phase that a procedure is in: those of a selection say themselves what they are about. */
export function wordingFor(code: string, selection: boolean): Wording | undefined {
  return selection && !Object.hasOwn(selectionWords, code) && !code.endsWith('-selection') ? inSelection : undefined;
}

/**
 * The sentence of a refusal, a next step or a mail. Parameters that are instants or days are written out, instants in the
 * zone given, the end of a term at midnight as 24.00 of its last day; roles are written by their names.
 */
export function sentence(
  code: string,
  language: Language,
  params: Params = {},
  zone = 'Europe/Amsterdam',
  selection = false,
): string {
  if (!hasSentence(code)) return code;
  const written = Object.entries(params).map(([name, value]) => [name, write(name, value, language, zone)] as const);
  // Where the words of an award would say something else in a selection, there is a sentence of its own.
  const key = selection && hasSentence(`${code}-selection`) ? `${code}-selection` : code;
  return say(all, key, language, Object.fromEntries(written), wordingFor(key, selection));
}

/** The parameters that say when a term ends. */
const ends: ReadonlySet<string> = new Set(['deadline', 'until']);

function write(name: string, value: string | number, language: Language, zone: string): string | number {
  if (typeof value === 'number') return value;
  if (isIso(value)) return (ends.has(name) ? formatDeadline : formatInstant)(fromIso(value), zone, language);
  if (isDay(value)) return formatDateShort(Temporal.PlainDate.from(value), language);
  if (name !== 'roles') return value;
  return value
    .split(', ')
    .map((role) => (hasSentence(`role-${role}`) ? say(all, `role-${role}`, language) : role))
    .join(', ');
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
