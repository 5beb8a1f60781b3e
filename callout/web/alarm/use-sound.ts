import { useEffect, useState } from 'react';
import { type Signal, soundOn, soundReady, unlockSound } from './sound.ts';
import { vibrateOn } from './vibration.ts';

/** Whether sound is allowed; the first press or key anywhere on the page allows it. */
export function useSoundAllowed(): boolean {
  const [allowed, setAllowed] = useState(soundReady);
  useEffect(() => {
    if (allowed) return undefined;
    const unlock = (): void => void unlockSound().then(setAllowed);
    // Not when it goes down: what the page shows changes with it, and a button that moves under the finger is not pressed.
    globalThis.addEventListener('pointerup', unlock);
    globalThis.addEventListener('keydown', unlock);
    return () => {
      globalThis.removeEventListener('pointerup', unlock);
      globalThis.removeEventListener('keydown', unlock);
    };
  }, [allowed]);
  return allowed;
}

/** Sounds and vibrates as long as there is a signal. */
export function useAlarm(signal: Signal | undefined): void {
  useEffect(() => {
    if (signal === undefined) return undefined;
    const silence = soundOn(signal);
    const still = vibrateOn();
    return () => {
      silence();
      still();
    };
  }, [signal]);
}
