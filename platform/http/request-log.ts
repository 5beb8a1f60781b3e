import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { clientAddress } from './client-address.ts';
import type { AppEnv } from './context.ts';

/**
 * One line of the log. It holds no address, name, cookie, query or body; of a path only the pattern of its route. Of an account it holds
 * the id, and only where that is needed: who was refused, and who came in or went.
 */
export interface LogLine {
  readonly at: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly what: string;
  readonly [detail: string]: string | number | boolean | readonly string[];
}

export type Log = (line: LogLine) => void;

export const logToStdout: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** The instant now, for the log. */
export function logInstant(): string {
  return Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
}

/** Answers that say no to somebody who is known. A 404 is one: what a stranger may not see is not there for him. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404, 429]);

/** Something that has to do with who may come in, as a line of its own. */
export function securityLine(event: {
  readonly what: string;
  readonly account?: string;
  readonly way?: string;
  readonly code?: string;
}): LogLine {
  const level = event.what === 'sign-in-refused' ? 'warn' : 'info';
  return { at: logInstant(), level, ...event, what: `security-${event.what}` };
}

/** Gives each request its id, address and lifetime, and writes one line when it is answered. */
export function requestLog(log: Log, trustedProxies: number, lifetime: AbortSignal): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now();
    const id = randomUUID();
    c.set('requestId', id);
    c.set('address', clientAddress(c, trustedProxies));
    c.set('lifetime', lifetime);
    await next();
    c.res.headers.set('x-request-id', id);
    const { status } = c.res;
    const account = c.get('account');
    log({
      at: logInstant(),
      level: status >= 500 ? 'error' : 'info',
      what: 'request',
      id,
      method: c.req.method,
      route: routePath(c, -1),
      status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(account !== undefined && refusals.has(status) ? { account } : {}),
    });
  };
}

/** A bug: its kind and where it happened. Its message may quote what somebody typed, so that stays out unless `messages` is on. */
export function errorLine(error: unknown, id: string, messages: boolean): LogLine {
  const known = error instanceof Error ? error : undefined;
  const stack = (known?.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    at: logInstant(),
    level: 'error',
    what: 'error',
    id,
    kind: known?.name ?? typeof error,
    ...(messages && known !== undefined ? { message: known.message } : {}),
    stack: stack.slice(0, 12).map((line) => line.trim()),
  };
}
