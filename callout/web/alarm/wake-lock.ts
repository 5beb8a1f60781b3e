import { useEffect, useState } from 'react';

export type WakeLock = 'off' | 'held' | 'refused';

/** Keeps the screen on while `wanted`; a browser lets go when the page is hidden, so it is asked for again when it shows. */
export function useWakeLock(wanted: boolean): WakeLock {
  const [lock, setLock] = useState<WakeLock>('off');
  useEffect(() => {
    if (!wanted) return undefined;
    let held: WakeLockSentinel | undefined;
    let over = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const got =
        'wakeLock' in navigator ? await navigator.wakeLock.request('screen').catch(() => undefined) : undefined;
      if (over) return void got?.release();
      held = got;
      setLock(got === undefined ? 'refused' : 'held');
    };
    const again = (): void => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void held?.release();
      setLock('off');
    };
  }, [wanted]);
  return lock;
}
