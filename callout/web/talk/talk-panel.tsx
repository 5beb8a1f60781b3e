import { type ReactNode, useEffect, useId, useState } from 'react';
import { sentence } from '#callout/core/words.ts';
import { recall, remember } from '#platform/ui/device-storage.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useSoundAllowed } from '../alarm/use-sound.ts';
import { useOrganisation } from '../data/queries.ts';
import type { ConversationSnapshot } from './conversation.ts';
import { HoldButton } from './hold-button.tsx';
import './talk.css';
import { type Talking, useTalk } from './use-talk.ts';
import type { TalkWire } from './wire.ts';
import { talkPanelWords } from './words.ts';

interface TalkPanelProps {
  readonly wire: TalkWire;
  /** `call/<id>` or `group/<id>` */
  readonly channel: string;
}

/** Who speaks, and the button to speak oneself (BHV-10). Shows nothing to who is not in the conversation. */
export function TalkPanel({ wire, channel }: TalkPanelProps): ReactNode {
  const t = useWords(talkPanelWords);
  const title = useId();
  const talking = useTalk(wire, channel);
  const { seen } = talking;
  const [was, setWas] = useState(false);
  if (seen.joined !== undefined && !was) setWas(true);
  if (!was && (seen.left !== undefined || seen.joined === undefined)) return null;
  return (
    <section className="talk ui-no-print" aria-labelledby={title}>
      <h2 id={title}>{t('title')}</h2>
      {seen.left === undefined ? <Speaking talking={talking} /> : <p role="status">{t('ended')}</p>}
    </section>
  );
}

function Speaking({ talking }: { readonly talking: Talking }): ReactNode {
  const t = useWords(talkPanelWords);
  const { seen, trouble, press, letGo } = talking;
  const [toggles, setToggles] = useToggles();
  const soundAllowed = useSoundAllowed();
  const { floor, joined } = seen;
  const down = seen.asking || floor.kind === 'mine';
  return (
    <>
      <FloorStatus seen={seen} />
      <HoldButton
        toggles={toggles}
        down={down}
        disabled={!seen.line || isHopeless(trouble)}
        look={floor.kind === 'mine' ? 'talk__button--mine' : down ? 'talk__button--waits' : ''}
        onDown={() => press(false)}
        onUp={letGo}
      >
        <Icon name="microphone" /> {t(labelOf(seen, toggles))}
      </HoldButton>
      {/* Below the button, which stays under the thumb that holds it. */}
      <FloorNotes seen={seen} />
      {seen.line && seen.cutOff === true ? (
        <p className="talk__note" role="alert">
          <Icon name="warning" /> {t('cutOff')}
        </p>
      ) : null}
      {trouble === undefined ? null : (
        <p className="talk__note" role="alert">
          <Icon name="warning" /> {t(trouble)}
        </p>
      )}
      <Interrupt talking={talking} toggles={toggles} />
      {joined === undefined ? null : <RecordedNote recorded={joined.recorded} />}
      {soundAllowed ? null : <p className="talk__note">{t('noSound')}</p>}
      <label className="talk__toggle">
        <input type="checkbox" checked={toggles} onChange={(event) => setToggles(event.target.checked)} /> {t('toggle')}
      </label>
    </>
  );
}

/** Whoever speaks knows whether it is kept, and until when (BHV-15). */
function RecordedNote({ recorded }: { readonly recorded: boolean }): ReactNode {
  const t = useWords(talkPanelWords);
  const { data: organisation } = useOrganisation();
  if (!recorded) return <p className="talk__note">{t('notRecorded')}</p>;
  const days = organisation?.recordingsKeptFor;
  return (
    <p className="talk__note talk__note--recorded">
      <Icon name="dot" /> {days === undefined ? t('recorded') : t('recordedFor', { days })}
    </p>
  );
}

/** Stays under the finger until it is let go, although the floor is taken by then. */
function Interrupt({ talking, toggles }: { readonly talking: Talking; readonly toggles: boolean }): ReactNode {
  const t = useWords(talkPanelWords);
  const [held, setHeld] = useState(false);
  const { seen, trouble, press, letGo } = talking;
  const { floor } = seen;
  const may = floor.kind === 'taken' && floor.mayPreempt && trouble === undefined;
  if (!may && !held) return null;
  return (
    <HoldButton
      toggles={toggles}
      down={held}
      look="talk__button--interrupts"
      onDown={() => {
        setHeld(true);
        press(true);
      }}
      onUp={() => {
        setHeld(false);
        letGo();
      }}
    >
      {t(held && floor.kind === 'mine' ? (toggles ? 'pressToEnd' : 'letGo') : 'interrupt')}
    </HoldButton>
  );
}

/** Another press cannot help. */
function isHopeless(trouble: Talking['trouble']): boolean {
  return trouble === 'microphone-unsupported' || trouble === 'microphone-insecure';
}

function labelOf({ floor, asking, place }: ConversationSnapshot, toggles: boolean): keyof typeof talkPanelWords {
  if (floor.kind === 'mine') return toggles ? 'pressToEnd' : 'letGo';
  if (place !== undefined && asking) return 'waiting';
  if (asking) return 'asking';
  return toggles ? 'press' : 'hold';
}

function statusOf({ floor, cutOff }: ConversationSnapshot): keyof typeof talkPanelWords {
  if (floor.kind !== 'mine') return 'idle';
  return cutOff === true ? 'youSpeakToSome' : 'youSpeak';
}

function FloorStatus({ seen }: { readonly seen: ConversationSnapshot }): ReactNode {
  const t = useWords(talkPanelWords);
  const { floor, line } = seen;
  if (!line) {
    return (
      <p className="talk__status" role="alert">
        <Icon name="warning" /> {t('noLine')}
      </p>
    );
  }
  return (
    <p className={`talk__status talk__status--${floor.kind}`} role="status">
      {floor.kind === 'taken' ? t('speaks', { name: floor.by }) : t(statusOf(seen))}
    </p>
  );
}

function FloorNotes({ seen }: { readonly seen: ConversationSnapshot }): ReactNode {
  const t = useWords(talkPanelWords);
  const { language } = useLanguage();
  const { floor, line, place, denied, revoked, asking } = seen;
  const left = useSecondsLeft(floor.kind === 'idle' ? undefined : floor.until);
  if (!line) return null;
  const stopped = denied === undefined ? revoked && revokedWords[revoked] : undefined;
  return (
    <>
      {left === undefined ? null : (
        <p className="talk__left" role="timer" aria-live="off">
          {t('secondsLeft', { count: left })}
        </p>
      )}
      {asking && place !== undefined ? (
        <p className="talk__note" role="status">
          {place.place === 1 ? t('next') : t('place', place)}
        </p>
      ) : null}
      {denied === undefined && stopped === undefined ? null : (
        <p className="talk__note" role="alert">
          <Icon name="ban" /> {stopped === undefined ? sentence(denied ?? '', language, {}, 'UTC') : t(stopped)}
        </p>
      )}
    </>
  );
}

const revokedWords = {
  'time-limit': 'revoked-time-limit',
  'pre-empted': 'revoked-pre-empted',
  lost: 'revoked-lost',
  closed: 'revoked-closed',
  released: undefined,
  left: undefined,
} as const;

/** Whole seconds until then, rounded up. */
function useSecondsLeft(until: number | undefined): number | undefined {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (until === undefined) return undefined;
    const look = (): void => setNow(performance.now());
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

const toggleKey = 'talk-toggles';

function useToggles(): readonly [boolean, (toggles: boolean) => void] {
  const [toggles, setToggles] = useState(() => recall(toggleKey) === 'yes');
  const set = (wanted: boolean): void => {
    remember(toggleKey, wanted ? 'yes' : 'no');
    setToggles(wanted);
  };
  return [toggles, set];
}
