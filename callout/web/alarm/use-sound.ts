import { useEffect, useSyncExternalStore } from 'react';
import { type Signal, soundOn, soundReady, unlockSound, watchSound } from './sound.ts';
import { vibrateOn } from './vibration.ts';

/** Not when a pointer goes down: what the page shows changes with it, and a button that moves away under the finger is not pressed. */
const presses = ['pointerup', 'keydown'] as const;

/** Whether sound is allowed; a press or key anywhere on the page allows it, also after it was taken away. */
export function useSoundAllowed(): boolean {
  const allowed = useSyncExternalStore(watchSound, soundReady);
  useEffect(() => {
    if (allowed) return undefined;
    const unlock = (): void => void unlockSound();
    for (const press of presses) globalThis.addEventListener(press, unlock);
    return () => {
      for (const press of presses) globalThis.removeEventListener(press, unlock);
    };
  }, [allowed]);
  return allowed;
}

/**
 * Sounds and vibrates as long as there is a signal. Sound is asked for without a press too, for an alarm that is shown after the page was loaded
 * anew: an app on the home screen may have it, and where it may not, it begins with the first press anywhere.
 */
export function useAlarm(signal: Signal | undefined): void {
  useEffect(() => {
    if (signal === undefined) return undefined;
    const ask = (): void => void unlockSound();
    ask();
    document.addEventListener('visibilitychange', ask);
    const silence = soundOn(signal);
    const still = vibrateOn();
    return () => {
      document.removeEventListener('visibilitychange', ask);
      silence();
      still();
    };
  }, [signal]);
}
