import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { recall, remember } from '#platform/ui/device-storage.ts';
import { soundReady } from '../alarm/sound.ts';
import { canVibrate } from '../alarm/vibration.ts';
import { Phone, type PhoneSnapshot } from '../phone/phone.ts';
import type { Device } from './device.ts';
import { pushIsOn } from './push.ts';

export interface OwnPhone {
  readonly phone: Phone;
  readonly seen: PhoneSnapshot;
  /** Another window of this browser has the line. */
  readonly elsewhere: boolean;
}

/** The phone of this browser with its line, in one window at a time. */
export function usePhone(device: Device): OwnPhone {
  const phone = useMemo(() => makePhone(device), [device]);
  const seen = useSyncExternalStore(phone.subscribe, phone.snapshot);
  const elsewhere = useOnlyWindow(phone, device.device);
  useEffect(() => {
    const nudge = (): void => phone.nudge();
    globalThis.addEventListener('online', nudge);
    globalThis.addEventListener('offline', nudge);
    document.addEventListener('visibilitychange', nudge);
    return () => {
      globalThis.removeEventListener('online', nudge);
      globalThis.removeEventListener('offline', nudge);
      document.removeEventListener('visibilitychange', nudge);
    };
  }, [phone]);
  return { phone, seen, elsewhere };
}

function makePhone({ device, token }: Device): Phone {
  const { protocol, host } = globalThis.location;
  return new Phone({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/v1/phone`,
    token,
    storage: { read: () => recall(`kept-${device}`), write: (text) => remember(`kept-${device}`, text) },
    app: { kind: 'web', version: '1' },
    // No sound while the app is closed: the server must not count on it.
    can: () => ({ push: pushIsOn(), sound: soundReady(), vibrate: canVibrate(), background: false }),
  });
}

/** Two windows with one line would take it from each other all the time. */
function useOnlyWindow(phone: Phone, device: string): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    if (!('locks' in navigator)) {
      phone.start();
      return () => phone.stop();
    }
    const leave = new AbortController();
    const late = setTimeout(() => setElsewhere(true), 700);
    const whileOpen = new Promise<void>((resolve) => leave.signal.addEventListener('abort', () => resolve()));
    navigator.locks
      .request(`phone-${device}`, { signal: leave.signal }, async () => {
        clearTimeout(late);
        setElsewhere(false);
        phone.start();
        await whileOpen;
        phone.stop();
      })
      // Left before it was this window's turn.
      .catch(() => undefined);
    return () => {
      clearTimeout(late);
      leave.abort();
    };
  }, [phone, device]);
  return elsewhere;
}
