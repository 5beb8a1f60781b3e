import { formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import type { Period } from '#tender/core/guide/schema/basics.ts';
import type { Note } from '#tender/core/legal/notes.ts';
import { explain } from '#tender/core/legal/notes.ts';
import { barAfter } from '#tender/core/qualification/bar.ts';
import type { DecisionDue } from '#tender/core/qualification/due.ts';
import type { RemedyView } from '#tender/core/qualification/remedies.ts';
import type { SystemView } from '#tender/core/qualification/view.ts';
import { dayText } from '../standstill/days.ts';
import { systemWords } from './words.ts';

export { dayText, shortDay } from '../standstill/days.ts';

/** `3 maanden`, `30 dagen`, from the period of a guide. */
export function periodText({ years = 0, months = 0, days = 0 }: Period, language: Language): string {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [days, 'day'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}

/** Why somebody waits until that day (ORES-09): the rule of the guide, how the law counts, the day it began. */
export function whyBar(
  { bar }: Pick<SystemView, 'bar'>,
  { notifiedOn, why }: { readonly notifiedOn: string; readonly why: readonly Note[] },
  language: Language,
): Why {
  const { months, counting, source } = bar;
  return {
    title: say(systemWords, 'barWhy', language, { months }),
    rules: [
      {
        text: say(systemWords, 'barRule', language, { months }),
        ...(source === undefined ? {} : { place: say(systemWords, 'guidePlace', language, { place: source }) }),
      },
      counting === 'full-months'
        ? { text: say(systemWords, 'barFull', language), article: say(systemWords, 'barArticle', language) }
        : { text: say(systemWords, 'barSame', language) },
    ],
    inputs: [
      {
        label: say(systemWords, 'notifiedOn', language),
        value: dayText(notifiedOn, language),
        source: say(systemWords, 'eventSource', language),
      },
    ],
    steps: why.map((note) => explain(note, language)),
    events: [],
  };
}

/** Until when a decision can be contested: the article, the day it began, and how it was counted. */
export function whyRemedy(
  { article, why }: Pick<RemedyView, 'article' | 'why'>,
  notifiedOn: string,
  language: Language,
): Why {
  return {
    title: say(systemWords, 'remedyWhy', language),
    rules: [{ text: say(systemWords, 'remedyRule', language), article }],
    inputs: [{ label: say(systemWords, 'notifiedOn', language), value: dayText(notifiedOn, language) }],
    steps: why.map((note) => explain(note, language)),
    events: [],
  };
}

/** Through which day an operator must be told of the decision on his application. */
export function whyDue({ appliedOn, why }: DecisionDue, source: string | undefined, language: Language): Why {
  const place = source === undefined ? {} : { place: say(systemWords, 'guidePlace', language, { place: source }) };
  return {
    title: say(systemWords, 'dueWhy', language),
    rules: [
      { text: say(systemWords, 'dueRule', language), article: say(systemWords, 'dueArticle', language), ...place },
    ],
    inputs: [{ label: say(systemWords, 'appliedOn', language), value: dayText(appliedOn, language) }],
    steps: why.map((note) => explain(note, language)),
    events: [],
  };
}

/** A rule of the guide as the explanation of a date or status. */
export function whyRule(title: string, text: string, source: string | undefined, language: Language): Why {
  const place = source === undefined ? {} : { place: say(systemWords, 'guidePlace', language, { place: source }) };
  return { title, rules: [{ text, ...place }], inputs: [], steps: [], events: [] };
}

/** The day before, as `t/m` is said. */
export function dayBefore(day: string, language: Language): string {
  return formatDateShort(Temporal.PlainDate.from(day).subtract({ days: 1 }), language);
}

/** ISO day from which who is told of a refusal or a loss on a day can begin anew. */
export function firstFreeDay(view: Pick<SystemView, 'bar' | 'country' | 'timeZone'>, notifiedOn: string): string {
  return `${barAfter(Temporal.PlainDate.from(notifiedOn), view).freeFrom}`;
}
