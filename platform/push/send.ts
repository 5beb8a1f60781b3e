import { AddressNotPublic } from '#platform/outgoing/public-address.ts';
import { HeldBack, send } from '#platform/outgoing/request.ts';
import { encryptPush, type PushKeys } from './encrypt.ts';
import type { PushServices } from './services.ts';
import type { PushIdentity } from './vapid.ts';

export interface PushTarget extends PushKeys {
  readonly endpoint: string;
}

export interface Push {
  readonly text: string;
  /** Seconds that the push service keeps it for a phone that is off. */
  readonly ttl: number;
  /** A newer push of the same topic takes the place of one that was not delivered; at most 32 characters of base64url. */
  readonly topic: string;
}

export type PushResult =
  /** The push service has it, and answers for it from here. */
  | { readonly kind: 'taken' }
  /** There is no such subscription any more: it never works again. */
  | { readonly kind: 'gone'; readonly status: number }
  /** Worth another try, at the earliest after so many seconds. */
  | { readonly kind: 'later'; readonly after: number; readonly problem: string }
  | { readonly kind: 'refused'; readonly problem: string }
  /** `mayGo` said no when its turn came: nothing went out. */
  | { readonly kind: 'held-back' };

export interface PushSenderSettings {
  readonly identity: PushIdentity;
  readonly services: PushServices;
  readonly now: () => Temporal.Instant;
  /** Milliseconds for one try; default 10 seconds. */
  readonly patience?: number;
  /** Asked in the moment before a push goes out, which may have waited for others until then. */
  readonly mayGo?: () => boolean;
}

export type SendPush = (target: PushTarget, push: Push) => Promise<PushResult>;

/** Longer than this no push service makes us wait, in seconds: a call is over by then. */
const longestWait = 120;

/** Sends by RFC 8030, encrypted by RFC 8291 and signed by RFC 8292. Never rejects: what went wrong is an answer. */
export function pushSender({ identity, services, now, patience = 10_000, mayGo }: PushSenderSettings): SendPush {
  return async (target, push) => {
    const place = services.check(target.endpoint);
    if (!place.ok) return { kind: 'refused', problem: place.error.code };
    const { url, trusted } = place.value;
    try {
      const body = encryptPush(Buffer.from(push.text), target);
      const { status, headers } = await send({
        url,
        trusted,
        patience,
        body,
        ...(mayGo === undefined ? {} : { mayGo }),
        method: 'POST',
        headers: {
          authorization: identity.authorization(url.origin, now()),
          'content-encoding': 'aes128gcm',
          'content-type': 'application/octet-stream',
          ttl: String(push.ttl),
          topic: push.topic,
          urgency: 'high',
        },
      });
      return resultOf(status, headers['retry-after'], now());
    } catch (error) {
      if (error instanceof HeldBack) return { kind: 'held-back' };
      if (error instanceof AddressNotPublic) return { kind: 'refused', problem: 'address-not-public' };
      return { kind: 'later', after: 0, problem: codeOf(error) };
    }
  };
}

function resultOf(status: number, retryAfter: string | undefined, now: Temporal.Instant): PushResult {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  const problem = `http-${status}`;
  if (status !== 429 && status < 500) return { kind: 'refused', problem };
  return { kind: 'later', after: waitOf(retryAfter, now), problem };
}

/** `Retry-After` in seconds or as a date. */
function waitOf(text: string | undefined, now: Temporal.Instant): number {
  if (text === undefined) return 0;
  const seconds = /^\d+$/u.test(text) ? Number(text) : (Date.parse(text) - now.epochMilliseconds) / 1000;
  return Number.isFinite(seconds) ? Math.min(longestWait, Math.max(0, Math.ceil(seconds))) : 0;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
