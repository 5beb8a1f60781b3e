import { useEffect, useRef } from 'react';
import type { DashboardAnswer } from '#callout/api/answers.ts';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { sound } from '../alarm/sound.ts';
import { receptionWords } from './words.ts';

/** Sounds and says it when a location comes short while somebody watches (BHV-12), and when somebody answers a call. */
export function useStaffingSounds(seen: DashboardAnswer): void {
  const t = useWords(receptionWords);
  const show = useToast();
  const before = useRef(seen);
  useEffect(() => {
    const last = before.current;
    before.current = seen;
    const short = shortNow(seen).filter(({ id }) => !shortNow(last).some((one) => one.id === id));
    if (short.length > 0) {
      sound('short');
      show({ text: t('newShort', { location: short.map(({ name }) => name).join(', ') }), tone: 'bad' });
    }
    const answered = seen.calls.some(({ call, counts }) => {
      const known = last.calls.find((one) => one.call === call);
      return known !== undefined && counts.coming + counts.arrived > known.counts.coming + known.counts.arrived;
    });
    if (answered) sound('answer');
  }, [seen, show, t]);
}

function shortNow({ locations }: DashboardAnswer): DashboardAnswer['locations'] {
  return locations.filter(({ staffing }) => staffing.level === 'short');
}
