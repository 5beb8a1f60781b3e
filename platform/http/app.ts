import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { say } from '#platform/kernel/words.ts';
import { storeFailure } from '#platform/store/failures.ts';
import { limitBody, limitDepth } from './body-limits.ts';
import type { Api, App, AppEnv, RequestContext } from './context.ts';
import { fieldErrors } from './field-errors.ts';
import { type ReadinessCheck, serveHealth } from './health.ts';
import { language } from './language.ts';
import { type ApiDescription, publishOpenApi } from './openapi.ts';
import { ownProblem, problem, problemSchema } from './problem.ts';
import { type Allowance, byAddress, bySession, rateLimit } from './rate-limit.ts';
import { errorLine, type Log, logToStdout, requestLog } from './request-log.ts';
import { sameOrigin } from './same-origin.ts';
import { type ContentPolicy, securityHeaders } from './security-headers.ts';
import { type WebFiles, webFiles } from './web-files.ts';
import { problemWords } from './words.ts';

export interface AppSettings {
  readonly description: ApiDescription;
  /** Scheme, host and port under which browsers know the server, without a path; needed behind a proxy. */
  readonly origin?: string;
  /** Number of reverse proxies in front, each of which adds to X-Forwarded-For. Default none. */
  readonly trustedProxies?: number;
  /** Aborts when the server is to end. */
  readonly lifetime?: AbortSignal;
  /** Folder with the built pages. */
  readonly web?: string;
  readonly contentPolicy?: ContentPolicy;
  readonly ready?: Readonly<Record<string, ReadinessCheck>>;
  /** Largest body, in bytes. Default one mebibyte. */
  readonly bodyLimit?: number;
  /** Paths (with all under them) that take files and watch over their size themselves. */
  readonly uploads?: readonly string[];
  readonly sessionCookie?: string;
  readonly limits?: Partial<Limits>;
  readonly log?: Log;
  /** Whether the log may hold the messages of errors. They can quote what people typed: only for development. */
  readonly logMessages?: boolean;
}

export interface Limits {
  readonly address: Allowance;
  readonly session: Allowance;
  /** For each address on the paths where passwords and codes are tried. */
  readonly signIn: Allowance;
}

/** An office behind one address stays well below these; a flood does not. */
export const usualLimits: Limits = {
  address: { burst: 600, perSecond: 60 },
  session: { burst: 200, perSecond: 20 },
  signIn: { burst: 15, perSecond: 0.2 },
};

/** Where passwords, codes and one-time links are tried. */
const signInPaths = ['/auth/sign-in/*', '/auth/two-factor/*', '/auth/request-password-reset', '/auth/reset-password'];

/** The application and its versioned part `/v1`. Register routes on `api`; they may be added until the first request. */
export function createApp(settings: AppSettings): { readonly app: App; readonly api: Api } {
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c: RequestContext) => {
      if (result.success) return undefined;
      const sentence = say(problemWords, 'input-invalid', c.get('language'));
      const errors = fieldErrors(result.error, Reflect.get(result, 'data'), result.target, c.get('language'));
      return problem(c, { code: 'input-invalid', status: 400, sentence, errors });
    },
  });
  const log = settings.log ?? logToStdout;
  guard(app, settings, log);
  const api: Api = app.basePath('/v1');
  api.openAPIRegistry.register('Problem', problemSchema);
  serveHealth(app, settings.ready ?? {});
  publishOpenApi(app, api, settings.description, settings.origin);
  const web = settings.web === undefined ? undefined : webFiles(settings.web);
  app.notFound((c) => notFound(app, c, web));
  app.onError((error, c) => failed(error, c, log, settings.logMessages ?? false));
  return { app, api };
}

function guard(app: App, settings: AppSettings, log: Log): void {
  const limits = { ...usualLimits, ...settings.limits };
  const uploads = settings.uploads ?? [];
  const except = (handler: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> => {
    return (c, next) =>
      uploads.some((path) => c.req.path === path || c.req.path.startsWith(`${path}/`)) ? next() : handler(c, next);
  };
  app.use(requestLog(log, settings.trustedProxies ?? 0, settings.lifetime ?? new AbortController().signal));
  app.use(securityHeaders(settings.origin?.startsWith('https:') ?? false, settings.contentPolicy));
  app.use('/v1/*', version(settings.description.version));
  app.use(language);
  app.use(rateLimit(limits.address, byAddress));
  if (settings.sessionCookie !== undefined) app.use(rateLimit(limits.session, bySession(settings.sessionCookie)));
  const signInLimit = rateLimit(limits.signIn, byAddress);
  for (const path of signInPaths) app.use(path, signInLimit);
  app.use(sameOrigin(settings.origin));
  app.use(except(limitBody(settings.bodyLimit ?? 1_048_576)));
  app.use(except(limitDepth));
}

function version(full: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    c.res.headers.set('api-version', full);
  };
}

const knownMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ownRooms = /^\/(v1|auth|health)(\/|$)/;

async function notFound(app: App, c: RequestContext, web: WebFiles | undefined): Promise<Response> {
  const allowed = allowedMethods(app, c.req.path);
  if (allowed.length > 0 && !allowed.includes(c.req.method === 'OPTIONS' ? '' : c.req.method)) {
    c.header('allow', allowed.join(', '));
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    return ownProblem(c, 'method-not-allowed', 405, { method: c.req.method.slice(0, 20), allowed: allowed.join(', ') });
  }
  const page = web === undefined || ownRooms.test(c.req.path) ? undefined : await web(c);
  return page ?? ownProblem(c, 'not-found', 404);
}

/** What the path answers to: routes of that very method, not the middleware that all methods pass. */
function allowedMethods(app: App, path: string): string[] {
  const found = knownMethods.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  if (found.length === 0) return [];
  return found.includes('GET') ? [...found, 'HEAD', 'OPTIONS'] : [...found, 'OPTIONS'];
}

function failed(error: Error, c: RequestContext, log: Log, messages: boolean): Response {
  if (error instanceof HTTPException && error.status < 500) {
    if (error.status === 415) return ownProblem(c, 'content-type-not-supported', 415);
    if (error.status === 400) return ownProblem(c, 'json-malformed', 400);
    return problem(c, {
      code: 'request-refused',
      status: 400,
      sentence: say(problemWords, 'request-refused', c.get('language')),
    });
  }
  log(errorLine(error, c.get('requestId'), messages));
  const passing = storeFailure(error);
  if (passing !== undefined) return ownProblem(c, passing, 503);
  return ownProblem(c, 'server-error', 500, { request: c.get('requestId') });
}
