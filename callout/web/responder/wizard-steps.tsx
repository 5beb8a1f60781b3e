import { type ReactNode, useEffect, useState } from 'react';
import type { TestAlarmAnswer } from '#callout/api/answers.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { request } from '#platform/ui/request.ts';
import { List } from '#platform/ui/text.tsx';
import { soundOn, unlockSound } from '../alarm/sound.ts';
import { canVibrate, vibrateOn } from '../alarm/vibration.ts';
import { Refused } from '../data/refused.tsx';
import { hasReached } from '../phone/kept.ts';
import type { Device } from './device.ts';
import { askNotification, type NotificationState, notificationState } from './notification.ts';
import { type OwnPush, usePushProof } from './push.ts';
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

interface PermissionProps {
  readonly own: OwnPhone;
  readonly push: OwnPush;
  readonly onNext: () => void;
}

export function Permission({ own, push, onNext }: PermissionProps): ReactNode {
  const t = useWords(wizardWords);
  const [state, setState] = useState<NotificationState>(notificationState);
  const good = own.seen.line === 'open';
  const allow = async (): Promise<void> => {
    const now = await askNotification();
    setState(now);
    if (now === 'allowed') await push.switchOn();
  };
  return (
    <>
      <p>{t('permissionText')}</p>
      <ul className="wizard__checks">
        <Check good={state === 'allowed'} text={t(notificationWords[state])} />
        <Check good={push.state === 'on'} text={t(pushWords[push.state])} />
        <Check good={good} text={t(good ? 'lineGood' : 'lineBad')} />
      </ul>
      {state === 'not-asked' ? <Button onClick={() => void allow()}>{t('allow')}</Button> : null}
      {state === 'allowed' && push.state === 'failed' ? (
        <Button onClick={() => void push.switchOn()}>{t('pushAgain')}</Button>
      ) : null}
      <p>{t('install')}</p>
      <h2>{t('settingsTitle')}</h2>
      <List items={[t('settingsSilent'), t('settingsBattery'), t('settingsVolume')]} />
      <button type="button" className="phone__big" onClick={onNext}>
        {t('next')}
      </button>
    </>
  );
}

const pushWords = {
  unknown: 'pushUnknown',
  on: 'pushOn',
  off: 'pushOff',
  unsupported: 'pushUnsupported',
  failed: 'pushFailed',
} as const;

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
  readonly push: OwnPush;
  readonly soundAllowed: boolean;
  readonly onDone: () => void;
}

/** A real call to this one phone. It is over when the server has the answer; what was proved stands below each other. */
export function AlarmTest({ device, own, push, soundAllowed, onDone }: AlarmTestProps): ReactNode {
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
  if (answered) return <Result {...{ device, own, push, soundAllowed, onDone }} />;
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

function Result({ device, own, push, soundAllowed, onDone }: AlarmTestProps): ReactNode {
  const t = useWords(wizardWords);
  const pushed = usePushProof(device.device);
  const verdict = (what: Parameters<typeof t>[0], good: boolean): string =>
    t('result', { what: t(what), how: t(good ? 'yes' : 'no') });
  const line = own.seen.line === 'open';
  const notification = notificationState() === 'allowed';
  return (
    <div role="status">
      <h2>{t('testGood')}</h2>
      <ul className="wizard__checks">
        <Check good text={verdict('testAnswered', true)} />
        <Check good={line} text={verdict('resultLine', line)} />
        <Check good={soundAllowed} text={verdict('resultSound', soundAllowed)} />
        <Check good={notification} text={verdict('resultNotification', notification)} />
        <Check
          good={push.state === 'on' && pushed}
          text={t('result', {
            what: t('resultPush'),
            how: t(push.state !== 'on' ? 'pushNot' : pushed ? 'yes' : 'pushWaiting'),
          })}
        />
      </ul>
      {push.state === 'on' && pushed ? null : <p>{t('pushMeans')}</p>}
      <button type="button" className="phone__big" onClick={onDone}>
        {t('finish')}
      </button>
    </div>
  );
}
