import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

/** What browsers can do for a page; none of it unless a page of ours needs it. */
const permissions = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;
export type Permission = (typeof permissions)[number];

export interface ContentPolicy {
  /** Sources of scripts besides our own files, such as `'wasm-unsafe-eval'`. */
  readonly scripts?: readonly string[];
  /** What our own pages may ask their visitor for. */
  readonly permissions?: readonly Permission[];
}

/** For files that are to be saved: should a browser show one all the same, nothing in it runs, loads or reaches our pages. */
const inert = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * Headers of every answer. Pages load nothing from elsewhere and no script written into them; nobody may frame them, except that our own
 * pages may show a PDF in a frame. Answers of the API are never kept by a cache unless a route says otherwise.
 */
export function securityHeaders(secure: boolean, policy: ContentPolicy = {}): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const framed = headers.get('content-type') === 'application/pdf';
    const saved = headers.get('content-disposition')?.startsWith('attachment') === true;
    const page = contentSecurityPolicy(policy, framed ? "'self'" : "'none'");
    headers.set('content-security-policy', saved ? inert : page);
    headers.set('x-frame-options', framed ? 'SAMEORIGIN' : 'DENY');
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('permissions-policy', permissionsPolicy(policy));
    headers.set('cross-origin-opener-policy', 'same-origin');
    if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    if (secure) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };
}

function permissionsPolicy({ permissions: own = [] }: ContentPolicy): string {
  return permissions.map((name) => `${name}=${own.includes(name) ? '(self)' : '()'}`).join(', ');
}

function contentSecurityPolicy(policy: ContentPolicy, frameAncestors: string): string {
  const directives = [
    "default-src 'self'",
    ["script-src 'self'", ...(policy.scripts ?? [])].join(' '),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ];
  return directives.join('; ');
}
