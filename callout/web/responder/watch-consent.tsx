import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { watchWords } from './watch-words.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Asked for in plain words before the browser asks; off until its owner presses, and off again as easily. */
export function WatchConsent({ whereabouts }: { readonly whereabouts: Whereabouts }): ReactNode {
  const t = useWords(watchWords);
  const { state, offered, here, allow } = whereabouts;
  if (!offered) return null;
  const on = state !== 'off';
  return (
    <section className="watch">
      <h2>{t('title')}</h2>
      <p>{t('what')}</p>
      <p>{t('cannot')}</p>
      {on ? (
        <p role="status">
          <Icon name={state === 'watching' ? 'check' : 'warning'} />{' '}
          {here === undefined ? t(state) : t('here', { location: here })}
        </p>
      ) : null}
      <Button aria-pressed={on} onClick={() => allow(!on)}>
        {t(on ? 'stop' : 'start')}
      </Button>
    </section>
  );
}
