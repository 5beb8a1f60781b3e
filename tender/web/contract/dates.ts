import { formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';

/** `1 februari 2026`, from an ISO date. */
export function dayText(date: string, language: Language): string {
  return formatDateShort(Temporal.PlainDate.from(date), language);
}
