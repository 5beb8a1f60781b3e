import { type ReactNode, useState } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { DemoPress } from '#platform/ui/demo-press.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { MoveClock } from './move-clock.tsx';
import { demoWords } from './words.ts';

/** The clock of the demonstration, marked as such, and the way to move it. */
export function ClockControl(): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const zone = useZone();
  const now = useNow(10_000);
  const [moving, setMoving] = useState(false);
  return (
    <>
      <span className="ui-demo-slot">
        <span className="ui-demo-slot__label">
          <Icon name="clock" /> {t('clock')}
        </span>
        <strong>{instantText(toIso(now), zone, language, 'short')}</strong>
      </span>
      <DemoPress aria-label={t('move')} onClick={() => setMoving(true)}>
        {t('moveShort')}
      </DemoPress>
      {moving ? <MoveClock onClose={() => setMoving(false)} /> : null}
    </>
  );
}
