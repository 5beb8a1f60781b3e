import type { ReactNode } from 'react';
import { formatDuration } from '#platform/kernel/format.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { useNow } from './clock.tsx';
import './countdown.css';
import { useLanguage, useWords } from './language.tsx';
import { remaining, spokenRemaining } from './remaining.ts';
import { uiWords } from './words.ts';

/**
 * How long until an instant (ISO), by the server's clock: to the second in the last hour. Read aloud politely and seldom:
 * each whole hour, then at half an hour, a quarter, ten minutes and the last five.
 */
export function Countdown(props: { readonly until: string }): ReactNode {
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const now = useNow(1000);
  const left = remaining(now, fromIso(props.until));
  const over = left.blank;
  const shown = over ? t('timeOver') : t('timeLeft', { duration: formatDuration(left, language) });
  const spoken = spokenRemaining(left);
  return (
    <span className="ui-countdown" data-soon={!over && left.total('hours') < 24 ? '' : undefined}>
      <time dateTime={props.until}>{shown}</time>
      <span className="ui-hidden" aria-live="polite">
        {over
          ? t('timeOver')
          : spoken === undefined
            ? ''
            : t('timeLeftSpoken', { duration: formatDuration(spoken, language) })}
      </span>
    </span>
  );
}
