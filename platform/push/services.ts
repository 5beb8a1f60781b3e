import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** To which push services something may be sent. An endpoint comes from a browser: it must lead nowhere else. */

/** Those of the browsers; a star stands for one name more. */
const known = ['fcm.googleapis.com', '*.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com'];

export interface PushServices {
  /** Code: `push-service-unknown`. `trusted`: whoever runs the server named it himself, wherever it stands. */
  check(endpoint: string): Result<{ readonly url: URL; readonly trusted: boolean }>;
}

/** `more` are origins such as `https://push.city.example`, beside those of the browsers. Throws a TypeError on one that is none. */
export function pushServices(more: readonly string[] = []): PushServices {
  const own = new Set(more.map((origin) => originOf(origin)));
  return {
    check(endpoint) {
      const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
      if (url === undefined || url.username !== '' || url.password !== '') return refuse('push-service-unknown');
      if (own.has(url.origin)) return ok({ url, trusted: true });
      const allowed = url.protocol === 'https:' && url.port === '' && known.some((name) => fits(url.hostname, name));
      return allowed ? ok({ url, trusted: false }) : refuse('push-service-unknown');
    },
  };
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol) || url.pathname !== '/')
    throw new TypeError(`not the origin of a push service: ${text}`);
  return url.origin;
}

function fits(hostname: string, name: string): boolean {
  if (!name.startsWith('*')) return hostname === name;
  const first = hostname.slice(0, -(name.length - 1));
  return hostname.endsWith(name.slice(1)) && /^[a-z0-9-]+$/u.test(first);
}
