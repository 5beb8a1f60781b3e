import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { addressGroup } from './client-address.ts';
import type { AppEnv, RequestContext } from './context.ts';
import { ownProblem } from './problem.ts';

export interface Allowance {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests that are given back each second. */
  readonly perSecond: number;
}

const mostKeys = 50_000;

/** Token buckets in memory, one a key. Least recently used keys are forgotten when there are too many. */
export class TokenBuckets {
  readonly #allowance: Allowance;
  readonly #milliseconds: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(allowance: Allowance, milliseconds: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#milliseconds = milliseconds;
  }

  /** Takes one token. Zero when there was one, else the whole seconds until there will be. */
  take(key: string): number {
    const now = this.#milliseconds();
    const { burst, perSecond } = this.#allowance;
    const before = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond);
    const allowed = tokens >= 1;
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    this.#forget();
    return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  }

  #forget(): void {
    if (this.#buckets.size <= mostKeys) return;
    const oldest = this.#buckets.keys().next().value;
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** Refuses with 429 and Retry-After when the bucket of `key(c)` is empty. A key that is undefined is not limited. */
export function rateLimit(
  allowance: Allowance,
  key: (c: RequestContext) => string | undefined,
): MiddlewareHandler<AppEnv> {
  const buckets = new TokenBuckets(allowance);
  return async (c, next) => {
    const whose = key(c);
    const seconds = whose === undefined ? 0 : buckets.take(whose);
    if (seconds === 0) return next();
    c.header('retry-after', String(seconds));
    return ownProblem(c, 'too-many-requests', 429, { seconds });
  };
}

/** A bucket for each client address (an IPv6 client counts by its /64). */
export function byAddress(c: RequestContext): string {
  return addressGroup(c.get('address'));
}

/** A bucket for each session cookie; its value is not kept. */
export function bySession(cookieName: string): (c: RequestContext) => string | undefined {
  return (c) => {
    const cookie = getCookie(c, cookieName);
    return cookie === undefined ? undefined : createHash('sha256').update(cookie).digest('base64');
  };
}
