import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { KioskAnswer, KioskMadeAnswer, KioskPairedAnswer } from '#callout/api/places.ts';
import { type Action, useAction } from '#platform/ui/action.ts';
import { ProblemError } from '#platform/ui/answer.ts';
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

/** The entrance, and who was found by what was typed: the server tells no other names. */
export function useKiosk(location: string, name: string): UseQueryResult<KioskAnswer> {
  return useQuery({
    queryKey: [...keys.kiosk(location), name],
    queryFn: ({ signal }) =>
      request<KioskAnswer>('get', `${kioskPath(location)}?name=${encodeURIComponent(name)}`, {
        signal,
        ...headers(location),
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export interface Saying {
  readonly responder: string;
  readonly says: 'here' | 'gone';
}

export function useSignIn(location: string): Action<Saying, unknown> {
  return useAction((body) =>
    request('post', `${kioskPath(location)}/sign-in`, {
      body,
      signal: AbortSignal.timeout(6_000),
      ...headers(location),
    }),
  );
}

const ownKey = 'kiosk-of-this-screen';

/** The entrance of which this screen is the kiosk. */
export function ownEntrance(): string | undefined {
  return recall(ownKey);
}

/** Opens the link of a kiosk: gives the entrance. */
export function usePairing(): Action<string, string> {
  return useAction(async (code) => {
    const { location, token } = await request<KioskPairedAnswer>('post', '/v1/kiosks/pairing', { body: { code } });
    remember(`kiosk-${location.id}`, token);
    remember(ownKey, location.id);
    return location.id;
  });
}

/** Makes this screen the kiosk of an entrance. */
export function useMakeKiosk(location: string, name: string): Action<undefined, string> {
  const pairing = usePairing();
  return useAction(async () => {
    const made = await request<KioskMadeAnswer>('post', '/v1/kiosks', { body: { location, name } });
    const paired = await pairing.run(made.code);
    if (!paired.ok) throw new ProblemError(paired.error);
    return paired.value;
  });
}
