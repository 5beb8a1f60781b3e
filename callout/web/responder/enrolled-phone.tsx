import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { recall, remember } from '#platform/ui/device-storage.ts';
import { useAlarm, useSoundAllowed } from '../alarm/use-sound.ts';
import { useWakeLock } from '../alarm/wake-lock.ts';
import type { Me } from '../data/me.ts';
import { isAlarming } from '../phone/kept.ts';
import { AlarmScreen } from './alarm-screen.tsx';
import type { Device } from './device.ts';
import { notify, withdrawNotices } from './notification.ts';
import { usePush } from './push.ts';
import { Quiet } from './quiet.tsx';
import { TaskCard } from './task-card.tsx';
import { usePhone } from './use-phone.ts';
import { useWhereabouts } from './whereabouts.ts';
import { WizardAfterEnrolling } from './wizard.tsx';

interface EnrolledPhoneProps {
  readonly device: Device;
  readonly person: Me['person'];
  readonly settingUp: boolean;
  readonly onSetUp: (settingUp: boolean) => void;
  readonly onEnrolAgain: () => void;
}

/** What an enrolled phone shows: an alarm before all else, then the call that goes on, else the quiet page. */
export function EnrolledPhone(props: EnrolledPhoneProps): ReactNode {
  const { device, person, settingUp, onSetUp, onEnrolAgain } = props;
  const own = usePhone(device);
  const push = usePush(device.device);
  const { phone, seen } = own;
  const soundAllowed = useSoundAllowed();
  const whereabouts = useWhereabouts(phone, device.device);
  const [dismissed, dismiss] = useDismissed(device.device);
  const alarm = seen.calls.find(isAlarming);
  const call = seen.calls.find((one) => one.mode !== 'test' && !dismissed.has(one.call) && isOpen(one));
  useAlarm(alarm?.mode);
  useNotice(alarm, seen.calls);
  useWakeLock(alarm !== undefined || call?.phase === 'running' || settingUp || person?.responder?.state === 'here');
  return (
    <>
      {alarm === undefined ? null : <AlarmScreen phone={phone} call={alarm} soundAllowed={soundAllowed} />}
      {/* What lies below the alarm keeps its place, and is not there meanwhile. */}
      <div hidden={alarm !== undefined}>
        {settingUp ? (
          <WizardAfterEnrolling
            device={device}
            own={own}
            push={push}
            onDone={() => onSetUp(false)}
            soundAllowed={soundAllowed}
            whereabouts={whereabouts}
          />
        ) : call === undefined ? (
          <Quiet
            device={device.device}
            own={own}
            push={push.state}
            person={person}
            soundAllowed={soundAllowed}
            whereabouts={whereabouts}
            onTest={() => onSetUp(true)}
            onEnrolAgain={onEnrolAgain}
          />
        ) : (
          <TaskCard own={own} call={call} onDismiss={() => dismiss(call.call)} />
        )}
      </div>
    </>
  );
}

/** Worth showing: it runs, or it is over and its owner has not put it away. */
function isOpen({ phase, you }: PhoneCall): boolean {
  return phase !== 'closed' || you === 'coming' || you === 'arrived';
}

function useNotice(alarm: PhoneCall | undefined, calls: readonly PhoneCall[]): void {
  const told = useRef('');
  useEffect(() => {
    if (alarm === undefined || told.current === alarm.call) return;
    told.current = alarm.call;
    notify(alarm);
  }, [alarm]);
  const alarming = calls
    .filter(isAlarming)
    .map(({ call }) => call)
    .join(' ');
  useEffect(() => {
    const withdraw = (): void => withdrawNotices(new Set(alarming.split(' ')));
    withdraw();
    document.addEventListener('visibilitychange', withdraw);
    return () => document.removeEventListener('visibilitychange', withdraw);
  }, [alarming]);
}

/** Calls that are over and were put away on this phone. */
function useDismissed(device: string): readonly [ReadonlySet<string>, (call: string) => void] {
  const key = `put-away-${device}`;
  const [calls, setCalls] = useState<readonly string[]>(() => (recall(key) ?? '').split(' ').filter(Boolean));
  const dismiss = (call: string): void => {
    const all = [call, ...calls].slice(0, 20);
    remember(key, all.join(' '));
    setCalls(all);
  };
  return [new Set(calls), dismiss];
}
