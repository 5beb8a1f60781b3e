import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { KioskAnswer, KioskMadeAnswer } from '#callout/api/answers.ts';
import { type Action, useAction } from '#platform/ui/action.ts';
import { recall, remember } from '#platform/ui/device-storage.ts';
import { request } from '#platform/ui/request.ts';
import { keys } from '../data/keys.ts';

/** The token of this screen, which opens one entrance and nothing else; without one the session of who is signed in counts. */
function headers(location: string): { readonly headers?: Readonly<Record<string, string>> } {
  const token = recall(`kiosk-${location}`);
  return token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } };
}

function kioskPath(location: string): string {
  return `/v1/kiosks/${encodeURIComponent(location)}`;
}

export function useKiosk(location: string): UseQueryResult<KioskAnswer> {
  return useQuery({
    queryKey: keys.kiosk(location),
    queryFn: ({ signal }) => request<KioskAnswer>('get', kioskPath(location), { signal, ...headers(location) }),
    refetchInterval: 60_000,
  });
}

export interface Saying {
  readonly responder: string;
  readonly says: 'here' | 'gone';
}

export function useSignIn(location: string): Action<Saying, KioskAnswer> {
  return useAction((body) =>
    request<KioskAnswer>('post', `${kioskPath(location)}/sign-in`, {
      body,
      signal: AbortSignal.timeout(6_000),
      ...headers(location),
    }),
  );
}

/** Makes this screen the kiosk of an entrance. */
export function useMakeKiosk(location: string, name: string): Action<undefined, void> {
  return useAction(async () => {
    const made = await request<KioskMadeAnswer>('post', '/v1/kiosks', { body: { location, name } });
    remember(`kiosk-${location}`, made.token);
  });
}
