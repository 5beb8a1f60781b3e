import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { DevicesAnswer, PushKeyAnswer, SubscribedAnswer } from '#callout/api/answers.ts';
import { forget, recall, remember } from '#platform/ui/device-storage.ts';
import { useWords } from '#platform/ui/language.tsx';
import { getJson, request } from '#platform/ui/request.ts';
import { keys } from '../data/keys.ts';
import { notificationState } from './notification.ts';
import { lostWords } from './words.ts';

/** `failed`: the browser or the server would not, such as where a push service cannot be reached. */
export type PushState = 'unknown' | 'on' | 'off' | 'unsupported' | 'failed';

export interface OwnPush {
  readonly state: PushState;
  readonly switchOn: () => Promise<void>;
}

let isOn = false;

/** Whether this browser has push on now, as far as this page knows. */
export function pushIsOn(): boolean {
  return isOn;
}

/** Push on this phone. What the browser subscribed to is told anew each time the app opens: a browser may have changed it meanwhile. */
export function usePush(device: string): OwnPush {
  const [state, setState] = useState<PushState>('unknown');
  const t = useWords(lostWords);
  const switchOn = useCallback(async () => {
    const found = await subscribe(device, { lost: t('lost'), open: t('open') });
    isOn = found === 'on';
    setState(found);
  }, [device, t]);
  useEffect(() => void switchOn(), [switchOn]);
  return { state, switchOn };
}

/** Milliseconds; a page that was not built has no worker, and waits for one for ever. */
const patience = 10_000;

async function subscribe(device: string, words: Readonly<Record<'lost' | 'open', string>>): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return 'unsupported';
  if (notificationState() !== 'allowed') return 'off';
  try {
    const signal = AbortSignal.timeout(patience);
    const { publicKey } = await getJson<PushKeyAnswer>('/v1/push', signal);
    const worker = await Promise.race([navigator.serviceWorker.ready, rejectAt(signal)]);
    const ended = await endedAt(device, signal);
    if (ended !== undefined) remember(lostKey(device), ended);
    const made = subscriptionOf(worker, publicKey, ended !== undefined);
    const { endpoint, keys: own = {} } = (await Promise.race([made, rejectAt(signal)])).toJSON();
    const body = { endpoint, p256dh: own['p256dh'], auth: own['auth'] };
    const path = `/v1/devices/${encodeURIComponent(device)}/push`;
    const { renewal } = await request<SubscribedAnswer>('put', path, { body, signal });
    await keepForWorker({ renewal, publicKey, ...words });
    return 'on';
  } catch {
    return 'failed';
  }
}

function rejectAt(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('too late', 'TimeoutError')));
  });
}

const lostKey = (device: string): string => `push-lost-${device}`;

/** When the push service said that the subscription of this phone is none; undefined while it works. */
async function endedAt(device: string, signal: AbortSignal): Promise<string | undefined> {
  const { devices } = await getJson<DevicesAnswer>('/v1/devices/mine', signal);
  return devices.find((one) => one.device === device)?.push.goneAt;
}

/** What the worker needs to tell the server by itself when the browser changes the subscription; see `service-worker.ts`. */
async function keepForWorker(kept: Readonly<Record<'renewal' | 'publicKey' | 'lost' | 'open', string>>): Promise<void> {
  const cache = await caches.open('push-renewal');
  await cache.put('/push-renewal', Response.json(kept));
}

/**
 * The one of this browser, with our key: one that was made with another key takes nothing from us, and one that ended takes nothing from anybody,
 * although the browser still has it.
 */
async function subscriptionOf(
  worker: ServiceWorkerRegistration,
  publicKey: string,
  ended: boolean,
): Promise<PushSubscription> {
  const known = await worker.pushManager.getSubscription();
  if (known !== null) {
    if (!ended && textOf(known.options.applicationServerKey) === publicKey) return known;
    await known.unsubscribe();
  }
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

function textOf(key: ArrayBuffer | null): string {
  const bytes = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** This phone as the server knows it. */
function useOwnDevice(device: string, refetchInterval: number) {
  const { data } = useQuery({
    queryKey: keys.devices,
    queryFn: async ({ signal }) => (await getJson<DevicesAnswer>('/v1/devices/mine', signal)).devices,
    refetchInterval,
  });
  return data?.find((one) => one.device === device);
}

/** Since when a closed app was not woken on this phone, as was found when it was opened; until a push was seen to come in again. */
export function usePushLost(device: string): string | undefined {
  const provedAt = useOwnDevice(device, 60_000)?.push.provedAt;
  const lost = recall(lostKey(device));
  const over = lost !== undefined && provedAt !== undefined && provedAt > lost;
  useEffect(() => {
    if (over) forget(lostKey(device));
  }, [over, device]);
  return over ? undefined : lost;
}

/** Whether a push of the test alarm came in on this phone, as the server knows it; asked until it did. */
export function usePushProof(device: string): boolean {
  const own = useOwnDevice(device, 2_000);
  const provedAt = own?.push.provedAt;
  return provedAt !== undefined && own?.test !== undefined && provedAt >= own.test.at;
}
