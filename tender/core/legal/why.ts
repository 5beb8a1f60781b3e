import { formatDate } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import { explain } from './notes.ts';
import type { TermOutcome } from './terms.ts';
import { legalWords } from './words.ts';

/** Why a term ends where it ends. `events` are those of the file on which the day of the event rests. */
export function whyTerm(outcome: TermOutcome, language: Language, events: readonly number[] = []): Why {
  const { term, event, lastDay, why } = outcome;
  return {
    title: say(legalWords, 'last-day', language, { date: formatDate(lastDay, language) }),
    rules: [{ text: say(legalWords, term.explanation, language, { count: term.count }), article: term.article }],
    inputs: [{ label: say(legalWords, 'event-day', language), value: formatDate(event, language) }],
    steps: why.map((note) => explain(note, language)),
    events,
  };
}
