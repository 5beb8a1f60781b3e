import { formatPercent } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';

/** `1:04`: minutes and whole seconds, rounded to the nearest; nothing where nothing was measured. */
export function timeText(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '–';
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function decimalOf(text: string | undefined, language: Language): string {
  if (text === undefined) return '–';
  return language === 'en' ? text : text.replace('.', ',');
}

/** `written` with a point, as the server sends decimals, or whole. */
export function percentText(written: number | string | undefined, language: Language): string {
  return written === undefined ? '–' : formatPercent(decimalOf(String(written), language), language);
}

const names: Readonly<Record<Language, string>> = { nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB' };

/** Monday is 1. */
export function weekdayOf(weekday: number, language: Language, style: 'short' | 'long'): string {
  return Temporal.PlainDate.from({ year: 2024, month: 1, day: weekday }).toLocaleString(names[language], {
    weekday: style,
  });
}

export function monthOf(month: string, language: Language): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(names[language], { month: 'short', year: 'numeric' });
}

/** How bad an hour was: never short, for less than a tenth of the time, less than half, or more; nothing where it was not measured. */
export function toneOf({
  present,
  short,
}: {
  readonly present?: string | undefined;
  readonly short?: number | undefined;
}) {
  if (present === undefined) return undefined;
  if (short === undefined || short === 0) return 0;
  if (short < 10) return 1;
  return short < 50 ? 2 : 3;
}
