import { useCallback } from 'react';
import { type DateForm, instantText } from '#platform/ui/dates.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import { useZone } from '#platform/ui/zone.tsx';

/** Writes an instant (ISO) inside a sentence, in the zone of the procedure: `6 oktober 2025, 11.42 uur`. */
export function useMoment(): (at: string | undefined, form?: DateForm) => string {
  const { language } = useLanguage();
  const zone = useZone();
  return useCallback(
    (at, form = 'short') => (at === undefined ? '' : instantText(at, zone, language, form)),
    [zone, language],
  );
}
