import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import { instantText } from '#platform/ui/dates.ts';
import { explain } from '#tender/core/legal/notes.ts';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { dayText } from './days.ts';
import { standstillPageWords as words } from './words.ts';

/** Why the standstill ends where it ends: the steps of the law, from the sending of the letters (ALM-20). */
export function whyLastDay(view: StandstillView, zone: string, language: Language): Why {
  return {
    title: say(words, 'lastDayWhy', language),
    rules: [{ text: say(words, 'lastDayRule', language), article: view.article }],
    inputs: [
      { label: say(words, 'sentOn', language), value: instantText(view.sentAt, zone, language) },
      { label: say(words, 'firstDay', language), value: dayText(view.firstDay, language) },
      { label: say(words, 'lastDay', language), value: dayText(view.lastDay, language) },
    ],
    steps: view.why.map((note) => explain(note, language)),
    events: [],
  };
}

/** Why a summons has to be served by then, with what may be said against the term of the guide. */
export function whyForfeiture(view: StandstillView, zone: string, language: Language): Why {
  return {
    title: say(words, 'forfeitureWhy', language),
    rules: [{ text: say(words, 'forfeitureRule', language) }],
    inputs: [
      { label: say(words, 'sentOn', language), value: instantText(view.sentAt, zone, language) },
      { label: say(words, 'court', language), value: view.court },
    ],
    steps: view.forfeiture.findings.map((finding) => explain(finding, language)),
    events: [],
  };
}

export function whyValid(view: StandstillView, language: Language): Why {
  return {
    title: say(words, 'validWhy', language),
    rules: [{ text: say(words, 'validRule', language) }],
    inputs: [],
    steps: view.validityWhy.map((note) => explain(note, language)),
    events: [],
  };
}
