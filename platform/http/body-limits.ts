import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { formatBytes } from '#platform/kernel/format.ts';
import type { AppEnv, RequestContext } from './context.ts';
import { ownProblem } from './problem.ts';

/** No form or guide nests deeper; the walkers of the kernel stop at 200. */
const deepest = 100;

/** Refuses a body of more than `bytes`. */
export function limitBody(bytes: number): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize: bytes,
    onError: (c: RequestContext) => {
      // The rest of the body is not read, so nothing can come after it on this connection.
      c.header('connection', 'close');
      return ownProblem(c, 'body-too-large', 413, { limit: formatBytes(bytes, c.get('language')) });
    },
  });
}

/** Refuses JSON that is nested so deeply that it could exhaust the stack of whoever walks over it. */
export const limitDepth: MiddlewareHandler<AppEnv> = async (c, next) => {
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? '');
  if (!isJson || c.req.raw.body === null) return next();
  return depthOf(await c.req.text()) > deepest ? ownProblem(c, 'json-too-deep', 400, { deepest }) : next();
};

/** How deep brackets nest in a JSON text, strings left out. */
export function depthOf(json: string): number {
  let depth = 0;
  let greatest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') greatest = Math.max(greatest, ++depth);
    else if (token === ']' || token === '}') depth -= 1;
  }
  return greatest;
}
