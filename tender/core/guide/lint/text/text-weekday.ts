import type { Language } from '#platform/kernel/language.ts';
import type { Rule, Stated } from '../rule.ts';
import { weekdayOf, writtenDates } from '../written-dates.ts';

export const textWeekday: Rule<Stated & { readonly language: Language }> = {
  id: 'text-weekday',
  severity: 'warning',
  reason: [
    'De dag van de week en de datum zeggen hetzelfde twee keer; wie de ene gelooft, mist de andere.',
    'Le jour et la date disent deux fois la même chose ; qui croit l’un manque l’autre.',
    'Weekday and date say one thing twice; whoever trusts the one misses the other.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/complaints/rules': 'Until Friday 23 February 2026.' },
    right: { '/complaints/rules': 'Until Monday 23 February 2026.' },
  },
  check: (guide) =>
    writtenDates(guide).flatMap(({ date, weekday, path, written }) => {
      if (date === undefined || weekday === undefined) return [];
      const right = weekdayOf(date, guide.language);
      return weekday.toLowerCase() === right.toLowerCase() ? [] : [{ path, params: { written, weekday: right } }];
    }),
};
