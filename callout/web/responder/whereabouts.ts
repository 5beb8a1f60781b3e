import { useEffect, useRef, useState } from 'react';
import type { WatchAnswer } from '#callout/api/places.ts';
import { looked, startWatch, worstAccuracy } from '#callout/core/places/watch.ts';
import { recall, remember } from '#platform/ui/device-storage.ts';
import type { Phone } from '../phone/phone.ts';
import { useWatched } from '../places/data.ts';

/** `asking`: no fix yet. `vague`: the phone knows its place too badly to say anything. */
export type WatchState = 'off' | 'asking' | 'watching' | 'vague' | 'denied' | 'unsupported';

export interface Whereabouts {
  readonly state: WatchState;
  /** There is something to watch for. */
  readonly offered: boolean;
  /** Name of the location where this phone says that it is. */
  readonly here: string | undefined;
  readonly allow: (wanted: boolean) => void;
}

/**
 * Finds out on this phone whether it is at a location, once its owner asked for it, as long as the app is open. What is sent is a location
 * and here or gone; where the phone is goes into `looked` and nowhere else, and is not kept.
 */
export function useWhereabouts(phone: Phone, device: string): Whereabouts {
  const consentKey = `watches-${device}`;
  const hereKey = `watched-here-${device}`;
  const [wanted, setWanted] = useState(() => recall(consentKey) === 'yes');
  const [state, setState] = useState<WatchState>('off');
  const [here, setHere] = useState(() => recalled(hereKey));
  const { data } = useWatched(true);
  const known = useRef(data);
  useEffect(() => {
    known.current = data;
  }, [data]);
  const offered = data?.locations.some(({ fences }) => fences.length > 0) === true;
  const allow = (next: boolean): void => {
    remember(consentKey, next ? 'yes' : 'no');
    setWanted(next);
  };
  useEffect(() => {
    if (!wanted || !offered) return setState('off');
    if (!('geolocation' in navigator)) return setState('unsupported');
    setState('asking');
    let watch = startWatch(recalled(hereKey));
    const seen = ({ coords }: GeolocationPosition): void => {
      const { latitude: lat, longitude: lon, accuracy } = coords;
      setState(accuracy > worstAccuracy ? 'vague' : 'watching');
      const done = looked(
        watch,
        { lat, lon, accuracy, at: performance.now() },
        watchedOf(known.current),
        repeatOf(known.current),
      );
      if (done.watch.here !== watch.here) {
        remember(hereKey, done.watch.here ?? '');
        setHere(done.watch.here);
      }
      ({ watch } = done);
      for (const { location, says, accuracy: metres } of done.says) phone.whereabouts(location, says, metres);
    };
    // Not to be found is not gone: nothing is said, and what was said grows stale.
    const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError): void =>
      setState(code === PERMISSION_DENIED ? 'denied' : 'vague');
    const id = navigator.geolocation.watchPosition(seen, failed, { enableHighAccuracy: true, maximumAge: 10_000 });
    return () => navigator.geolocation.clearWatch(id);
  }, [wanted, offered, phone, hereKey]);
  const name = data?.locations.find(({ id }) => id === here)?.name;
  return { state, offered, here: state === 'watching' ? name : undefined, allow };
}

/** An empty text is kept for nowhere. */
function recalled(key: string): string | undefined {
  const text = recall(key);
  return text === '' ? undefined : text;
}

function watchedOf(answer: WatchAnswer | undefined) {
  return (answer?.locations ?? []).map(({ id, fences }) => ({ location: id, fences }));
}

/** Milliseconds. */
function repeatOf(answer: WatchAnswer | undefined): number {
  return (answer?.repeatAfter.geofence ?? 1800) * 1000;
}
