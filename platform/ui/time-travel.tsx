import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { instantText } from './dates.ts';
import { Icon } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { useRoomFor } from './room.ts';
import './time-travel.css';
import { uiWords } from './words.ts';
import { useZone } from './zone.tsx';

export interface Moment {
  readonly seq: number;
  /** ISO */
  readonly at: string;
  /** What happened then. */
  readonly text: string;
}

interface TimeTravelProps {
  /** The events of the file, in order. */
  readonly moments: readonly Moment[];
  /** The moment shown; null is now. */
  readonly seq: number | null;
  readonly onMove: (seq: number | null) => void;
}

/**
 * A slider over the log. While it stands in the past the page carries a banner and a frame that cannot be overlooked;
 * the page itself must take its actions away and put a `ClockProvider stillAt` around what it shows.
 */
export function TimeTravel({ moments, seq, onMove }: TimeTravelProps): ReactNode {
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const zone = useZone();
  const id = useId();
  const last = moments.length - 1;
  const found = seq === null ? -1 : moments.findIndex((moment) => moment.seq === seq);
  const index = found === -1 ? last : found;
  const moment = moments[index];
  useFrame(seq !== null);
  if (moment === undefined) return null;
  const go = (to: number): void => onMove(to >= last ? null : (moments[Math.max(0, to)]?.seq ?? null));
  const at = instantText(moment.at, zone, language);
  const position = t('eventOf', { seq: moment.seq, last: moments[last]?.seq ?? 0 });
  return (
    <section className="ui-travel" aria-labelledby={`${id}-title`}>
      <div className="ui-travel__head">
        <h2 id={`${id}-title`} className="ui-travel__title">
          <Icon name="history" /> {t('timeTravel')}
        </h2>
        <p id={`${id}-hint`} className="ui-travel__hint">
          {t('timeTravelHint')}
        </p>
      </div>
      <div className="ui-travel__slide">
        <Step word={t('earlier')} side="back" disabled={index === 0} onPress={() => go(index - 1)} />
        <input
          type="range"
          className="ui-travel__slider"
          min={0}
          max={last}
          value={index}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-hint`}
          aria-valuetext={`${at}: ${moment.text} (${position})`}
          onChange={(event) => go(event.target.valueAsNumber)}
        />
        <Step word={t('later')} side="on" disabled={index === last} onPress={() => go(index + 1)} />
      </div>
      <p className="ui-travel__moment">
        <strong>{at}</strong> <span>{moment.text}</span> <span className="ui-soft">{position}</span>
      </p>
      {seq === null ? null : <Banner at={at} onBack={() => onMove(null)} />}
    </section>
  );
}

function Banner(props: { readonly at: string; readonly onBack: () => void }): ReactNode {
  const t = useWords(uiWords);
  const bar = useRef<HTMLDivElement>(null);
  useRoomFor(bar, '--ui-past-bar');
  return (
    <div ref={bar} className="ui-travel-banner" role="status">
      <p>
        <strong>{t('timeTravelBanner', { date: props.at })}</strong> {t('readOnly')}
      </p>
      <Button onClick={props.onBack}>{t('backToNow')}</Button>
    </div>
  );
}

interface StepProps {
  readonly word: string;
  readonly side: 'back' | 'on';
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function Step({ word, side, disabled, onPress }: StepProps): ReactNode {
  return (
    <button type="button" className={`ui-travel__step ui-travel__step--${side}`} disabled={disabled} onClick={onPress}>
      <Icon name="chevron" />
      <span className="ui-hidden">{word}</span>
    </button>
  );
}

/** Marks the whole document while the past is shown. */
function useFrame(past: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-past', past);
    return () => document.documentElement.removeAttribute('data-past');
  }, [past]);
}
