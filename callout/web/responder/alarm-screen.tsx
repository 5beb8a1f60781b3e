import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { unlockSound } from '../alarm/sound.ts';
import { stopwatch, useClockTime } from '../frame/clock-time.ts';
import type { Phone } from '../phone/phone.ts';
import { alarmWords } from './words.ts';

interface AlarmScreenProps {
  readonly phone: Phone;
  readonly call: PhoneCall;
  readonly soundAllowed: boolean;
}

/** The whole screen: what, where, since when, and two answers (BHV-07, BHV-08). It goes away by an answer only. */
export function AlarmScreen({ phone, call, soundAllowed }: AlarmScreenProps): ReactNode {
  const t = useWords(alarmWords);
  const clock = useClockTime();
  const now = useNow(1_000);
  const titleId = useId();
  const textId = useId();
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => screen.current?.focus(), [call.call]);
  useShown(phone, call.call);
  const { mode, nature, place, location, text, raisedAt } = call;
  return (
    <div
      ref={screen}
      className={`alarm alarm--${mode}`}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={textId}
      tabIndex={-1}
    >
      <p className="alarm__mode">
        <Icon name="bell" /> {t(mode)}
      </p>
      {mode === 'real' ? null : <p className="alarm__not-real">{t(mode === 'drill' ? 'drillText' : 'testText')}</p>}
      <div className="alarm__what">
        <h1 id={titleId}>{nature}</h1>
        <p className="alarm__place">{place}</p>
        <p className="alarm__location">{location.name}</p>
        <p id={textId}>{text}</p>
        <p className="alarm__since">
          {t('since', { time: clock(raisedAt, 'minutes'), clock: stopwatch(raisedAt, now) })}
        </p>
      </div>
      {soundAllowed ? null : (
        <button type="button" className="alarm__silent" onClick={() => void unlockSound()}>
          <Icon name="warning" /> {t('silent')}
        </button>
      )}
      <div className="alarm__answers">
        <button type="button" className="alarm__coming" onClick={() => phone.progress(call.call, 'coming')}>
          <Icon name="check" /> {t('coming')}
        </button>
        <button type="button" className="alarm__cannot" onClick={() => phone.progress(call.call, 'cannot')}>
          <Icon name="cross" /> {t('cannot')}
        </button>
      </div>
    </div>
  );
}

/** Tells the server that somebody can see it: only when the page is on the screen. */
function useShown(phone: Phone, call: string): void {
  useEffect(() => {
    const tell = (): void => {
      if (document.visibilityState === 'visible') phone.progress(call, 'shown');
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [phone, call]);
}
