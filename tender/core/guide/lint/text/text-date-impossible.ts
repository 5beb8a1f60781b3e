import type { Language } from '#platform/kernel/language.ts';
import type { Rule, Stated } from '../rule.ts';
import { writtenDates } from '../written-dates.ts';

export const textDateImpossible: Rule<Stated & { readonly language: Language }> = {
  id: 'text-date-impossible',
  severity: 'warning',
  reason: [
    'Een dag die niet bestaat, kan geen termijn begrenzen.',
    'Un jour qui n’existe pas ne peut borner un délai.',
    'A day that does not exist can bound no term.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/complaints/rules': 'Until 31 February 2026.' },
    right: { '/complaints/rules': 'Until 23 February 2026.' },
  },
  check: (guide) =>
    writtenDates(guide).flatMap(({ date, path, written }) =>
      date === undefined ? [{ path, params: { written } }] : [],
    ),
};
