import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { ownProblem } from './problem.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another website makes a browser send with our cookies. Browsers say where a request comes from in Sec-Fetch-Site, older
 * ones in Origin; a request with neither does not come from a browser, so there is no session of a visitor to misuse.
 */
export function sameOrigin(publicOrigin: string | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (harmless.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const fromHere =
      site === undefined
        ? origin === undefined || isOwn(origin, c.req.url, publicOrigin)
        : site === 'same-origin' || site === 'none';
    return fromHere ? next() : ownProblem(c, 'cross-site-request', 403);
  };
}

/** A proxy may have taken off the TLS, so without a known public origin only host and port are compared. */
function isOwn(origin: string, requested: string, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return URL.canParse(origin) && new URL(origin).host === new URL(requested).host;
}
