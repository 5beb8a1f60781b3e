import type { ReactNode } from 'react';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useFrame } from '../data/frame.ts';
import { dayNumber, shortDay, termDays } from './days.ts';
import { standstillPageWords } from './words.ts';

/** One mark a day: filled when it is past, ringed when it is today. Who does not see it hears which day it is. */
export function TermPicture({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const days = termDays(view.firstDay, view.lastDay, localDate(useNow(), timeZone));
  const number = dayNumber(days);
  const count = days.length;
  const said =
    number === 0 ? t('notBegun', { count }) : number > count ? t('allOver', { count }) : t('dayOf', { number, count });
  return (
    <figure className="standstill-picture">
      <figcaption className="standstill-picture__said">{said}</figcaption>
      <div className="standstill-picture__days" aria-hidden="true">
        {days.map(({ day, state, weekend }) => (
          <span
            key={day}
            title={shortDay(day, language)}
            className={`standstill-day standstill-day--${state}${weekend ? ' standstill-day--weekend' : ''}`}
          />
        ))}
      </div>
      <div className="standstill-picture__ends" aria-hidden="true">
        <span>{shortDay(view.firstDay, language)}</span>
        <span>{shortDay(view.lastDay, language)}</span>
      </div>
    </figure>
  );
}
