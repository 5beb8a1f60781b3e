import { type ReactNode, useEffect, useState } from 'react';
import type { TestAlarmAnswer } from '#callout/api/answers.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { request } from '#platform/ui/request.ts';
import { soundOn, unlockSound } from '../alarm/sound.ts';
import { canVibrate, vibrateOn } from '../alarm/vibration.ts';
import { Refused } from '../data/refused.tsx';
import { hasReached } from '../phone/kept.ts';
import type { Device } from './device.ts';
import { askNotification, type NotificationState, notificationState } from './notification.ts';
import type { OwnPhone } from './use-phone.ts';
import { wizardWords } from './words.ts';

export function SoundStep({ onNext }: { readonly onNext: () => void }): ReactNode {
  const t = useWords(wizardWords);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const silence = soundOn('test');
    const still = vibrateOn();
    return () => {
      silence();
      still();
    };
  }, [playing]);
  const press = async (): Promise<void> => {
    await unlockSound();
    setPlaying((before) => !before);
  };
  return (
    <>
      <p>{t('soundText')}</p>
      {canVibrate() ? null : <p>{t('noVibration')}</p>}
      <Button icon="bell" aria-pressed={playing} onClick={() => void press()}>
        {t(playing ? 'stopSound' : 'play')}
      </Button>
      <button type="button" className="phone__big" onClick={onNext}>
        {t('heard')}
      </button>
    </>
  );
}

const notificationWords = {
  allowed: 'allowed',
  denied: 'denied',
  'not-asked': 'notAsked',
  unsupported: 'unsupported',
} as const;

export function Permission({ own, onNext }: { readonly own: OwnPhone; readonly onNext: () => void }): ReactNode {
  const t = useWords(wizardWords);
  const [state, setState] = useState<NotificationState>(notificationState);
  const good = own.seen.line === 'open';
  return (
    <>
      <p>{t('permissionText')}</p>
      <ul className="wizard__checks">
        <Check good={state === 'allowed'} text={t(notificationWords[state])} />
        <Check good={good} text={t(good ? 'lineGood' : 'lineBad')} />
      </ul>
      {state === 'not-asked' ? (
        <Button onClick={() => void askNotification().then(setState)}>{t('allow')}</Button>
      ) : null}
      <p>{t('install')}</p>
      <button type="button" className="phone__big" onClick={onNext}>
        {t('next')}
      </button>
    </>
  );
}

function Check({ good, text }: { readonly good: boolean; readonly text: string }): ReactNode {
  return (
    <li className={good ? 'wizard__check wizard__check--good' : 'wizard__check'}>
      <Icon name={good ? 'check' : 'warning'} /> {text}
    </li>
  );
}

interface AlarmTestProps {
  readonly device: Device;
  readonly own: OwnPhone;
  readonly soundAllowed: boolean;
  readonly onDone: () => void;
}

/** A real call to this one phone. It is over when the server has the answer; what was proved stands below each other. */
export function AlarmTest({ device, own, soundAllowed, onDone }: AlarmTestProps): ReactNode {
  const t = useWords(wizardWords);
  const [call, setCall] = useState<string>();
  const start = useAction(() =>
    request<TestAlarmAnswer>('post', `/v1/devices/${encodeURIComponent(device.device)}/test-alarm`, {
      body: {},
      signal: AbortSignal.timeout(8_000),
    }),
  );
  const test = own.seen.calls.find((one) => one.call === call);
  const answered = test !== undefined && hasReached(test.you, 'coming') && !own.seen.unsent.has(test.call);
  const go = async (): Promise<void> => {
    const done = await start.run(undefined);
    if (done.ok) setCall(done.value.call);
  };
  if (answered) return <Result own={own} soundAllowed={soundAllowed} onDone={onDone} />;
  return (
    <>
      <p>{t('testText')}</p>
      <Refused problem={start.problem} />
      {call === undefined ? (
        <button
          type="button"
          className="phone__big"
          aria-disabled={start.busy || undefined}
          onClick={() => (start.busy ? undefined : void go())}
        >
          {t('testStart')}
        </button>
      ) : (
        <p role="status">{t('testWaiting')}</p>
      )}
    </>
  );
}

function Result(props: {
  readonly own: OwnPhone;
  readonly soundAllowed: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(wizardWords);
  const { own, soundAllowed, onDone } = props;
  const verdict = (good: boolean): string => t(good ? 'yes' : 'no');
  const line = own.seen.line === 'open';
  const notification = notificationState() === 'allowed';
  return (
    <div role="status">
      <h2>{t('testGood')}</h2>
      <ul className="wizard__checks">
        <Check good text={`${t('testAnswered')}: ${t('yes')}`} />
        <Check good={line} text={`${t('resultLine')}: ${verdict(line)}`} />
        <Check good={soundAllowed} text={`${t('resultSound')}: ${verdict(soundAllowed)}`} />
        <Check good={notification} text={`${t('resultNotification')}: ${verdict(notification)}`} />
        <Check good={false} text={`${t('resultPush')}: ${t('notYet')}`} />
      </ul>
      <button type="button" className="phone__big" onClick={onDone}>
        {t('finish')}
      </button>
    </div>
  );
}
