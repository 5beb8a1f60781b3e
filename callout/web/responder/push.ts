import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { DevicesAnswer, PushKeyAnswer } from '#callout/api/answers.ts';
import { getJson, request } from '#platform/ui/request.ts';
import { keys } from '../data/keys.ts';
import { notificationState } from './notification.ts';

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
  const switchOn = useCallback(async () => {
    const found = await subscribe(device);
    isOn = found === 'on';
    setState(found);
  }, [device]);
  useEffect(() => void switchOn(), [switchOn]);
  return { state, switchOn };
}

/** Milliseconds; a page that was not built has no worker, and waits for one for ever. */
const patience = 10_000;

async function subscribe(device: string): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return 'unsupported';
  if (notificationState() !== 'allowed') return 'off';
  try {
    const signal = AbortSignal.timeout(patience);
    const { publicKey } = await getJson<PushKeyAnswer>('/v1/push', signal);
    const worker = await Promise.race([navigator.serviceWorker.ready, rejectAt(signal)]);
    const subscription = await Promise.race([subscriptionOf(worker, publicKey), rejectAt(signal)]);
    const { endpoint, keys: own = {} } = subscription.toJSON();
    const body = { endpoint, p256dh: own['p256dh'], auth: own['auth'] };
    await request('put', `/v1/devices/${encodeURIComponent(device)}/push`, { body, signal });
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

/** The one of this browser, with our key: one that was made with another key takes nothing from us. */
async function subscriptionOf(worker: ServiceWorkerRegistration, publicKey: string): Promise<PushSubscription> {
  const known = await worker.pushManager.getSubscription();
  if (known !== null) {
    if (textOf(known.options.applicationServerKey) === publicKey) return known;
    await known.unsubscribe();
  }
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

function textOf(key: ArrayBuffer | null): string {
  const bytes = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Whether a push of the test alarm came in on this phone, as the server knows it; asked until it did. */
export function usePushProof(device: string): boolean {
  const { data } = useQuery({
    queryKey: keys.devices,
    queryFn: async ({ signal }) => (await getJson<DevicesAnswer>('/v1/devices/mine', signal)).devices,
    refetchInterval: 2_000,
  });
  const own = data?.find((one) => one.device === device);
  const provedAt = own?.push.provedAt;
  return provedAt !== undefined && own?.test !== undefined && provedAt >= own.test.at;
}
