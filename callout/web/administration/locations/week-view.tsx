import type { ReactNode } from 'react';
import type { MinimumWindow, Weekday } from '#callout/core/organisation/organisation.ts';
import { type DayPart, weekOf } from '#callout/core/organisation/week.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { classes } from '#platform/ui/classes.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { shownClock } from './clock.ts';
import { locationWords } from './words.ts';
import './week-view.css';

export const dayWords: Readonly<Record<Weekday, 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'>> = {
  1: 'mo',
  2: 'tu',
  3: 'we',
  4: 'th',
  5: 'fr',
  6: 'sa',
  7: 'su',
};

/** The week as it will be: each day a bar with its windows, gaps hatched, overlaps said in words (BHV-12). */
export function WeekView({ minima }: { readonly minima: readonly MinimumWindow[] }): ReactNode {
  const t = useWords(locationWords);
  const span = useSpan();
  const week = weekOf(minima);
  const overlaps = week.flatMap(({ day, parts }) =>
    parts.filter(({ windows }) => windows.length > 1).map((part) => `${t(dayWords[day])} ${span(part)}`),
  );
  return (
    <Stack>
      {overlaps.length === 0 ? null : (
        <Alert tone="bad" role="status" title={t('overlapTitle')}>
          <p>
            {overlaps.join(', ')}. {t('overlapText')}
          </p>
        </Alert>
      )}
      <table className="week">
        <caption className="ui-hidden">{t('week')}</caption>
        <tbody>
          {week.map(({ day, parts }) => (
            <tr key={day}>
              <th scope="row">{t(dayWords[day])}</th>
              <td>
                <ul className="week__day">
                  {parts.map((part) => (
                    <Part key={part.from} part={part} minima={minima} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}

/** `07.30–17.00` */
function useSpan(): (part: DayPart) => string {
  const { language } = useLanguage();
  return ({ from, to }) => `${shownClock(from, language)}–${shownClock(to, language)}`;
}

function Part({ part, minima }: { readonly part: DayPart; readonly minima: readonly MinimumWindow[] }): ReactNode {
  const t = useWords(locationWords);
  const span = useSpan();
  const { from, to, windows } = part;
  const [first] = windows;
  const total = first === undefined ? 0 : (minima[first]?.total ?? 0);
  const kind = windows.length === 0 ? 'gap' : windows.length > 1 ? 'overlap' : 'window';
  const word = kind === 'gap' ? t('gap') : kind === 'overlap' ? t('overlap') : t('people', { count: total });
  const short = kind === 'window' ? String(total) : kind === 'gap' ? '' : '!';
  return (
    <li
      className={classes('week__part', `week__part--${kind}`)}
      style={{ flexGrow: to - from }}
      title={`${span(part)}: ${word}`}
    >
      <span aria-hidden="true">
        <strong>{short}</strong>
        <small>{span(part)}</small>
      </span>
      <span className="ui-hidden">{`${span(part)}: ${word}`}</span>
    </li>
  );
}
