import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { App, RequestContext } from '#platform/http/context.ts';
import { refused } from '#platform/http/problem.ts';
import type { Identity } from '../identity.ts';
import { providerPath, underWayFor } from './path.ts';
import { providerWords } from './refusal-words.ts';
import type { ProviderSignIn } from './sign-in.ts';

const startSchema = z.strictObject({ bind: z.boolean().default(false) });

/** Where a browser is led afterwards; no request says so, and so nobody can lead it elsewhere. */
const pages = { home: '/', signIn: '/sign-in', account: '/account' } as const;

/** Signing in at the identity provider of the organisation, where there is one. */
export function serveProvider(app: App, identity: Identity): void {
  const { provider } = identity;
  if (provider === undefined) return;
  app.get(providerPath, async (c) => {
    const signed = await identity.currentUser(c.req.raw.headers);
    if (signed === undefined) return refused(c, { code: 'provider-sign-in-first' }, 401, providerWords);
    return c.json({ name: provider.settings.name, bound: await provider.isBound(signed.userId) });
  });
  app.post(`${providerPath}/start`, (c) => start(c, identity, provider));
  app.get(`${providerPath}/callback`, (c) => comeBack(c, identity, provider));
}

async function start(c: RequestContext, identity: Identity, provider: ProviderSignIn): Promise<Response> {
  const { bind } = startSchema.catch({ bind: false }).parse(await c.req.json());
  const signed = bind ? await identity.currentUser(c.req.raw.headers) : undefined;
  if (bind && (signed === undefined || signed.secondFactorMissing))
    return refused(c, { code: 'provider-sign-in-first' }, 401, providerWords);
  if (signed !== undefined && !(await provider.isFresh(c.req.raw.headers)))
    return refused(c, { code: 'provider-not-fresh' }, 403, providerWords);
  const begun = await provider.begin(signed?.userId);
  if (!begun.ok) return refused(c, { code: forVisitor(begun.error.code) }, 503, providerWords);
  const { cookie, url } = begun.value;
  setCookie(c, identity.providerCookie, cookie, {
    path: '/',
    httpOnly: true,
    secure: identity.providerCookie.startsWith('__Host-'),
    // The provider sends the browser back to us from a page of its own.
    sameSite: 'Lax',
    maxAge: underWayFor / 1000,
  });
  return c.json({ url });
}

async function comeBack(c: RequestContext, identity: Identity, provider: ProviderSignIn): Promise<Response> {
  const cookie = getCookie(c, identity.providerCookie) ?? '';
  deleteCookie(c, identity.providerCookie, { path: '/', secure: identity.providerCookie.startsWith('__Host-') });
  c.header('cache-control', 'no-store');
  const page = (await provider.binds(cookie)) ? pages.account : pages.signIn;
  const signed = page === pages.account ? await identity.currentUser(c.req.raw.headers) : undefined;
  const ended = await provider.finish(new URL(c.req.url).search, cookie, signed?.userId);
  if (!ended.ok) return c.redirect(`${page}#${forVisitor(ended.error.code)}`, 303);
  for (const line of ended.value.cookies) c.header('set-cookie', line, { append: true });
  switch (ended.value.kind) {
    case 'signed-in':
      return c.redirect(pages.home, 303);
    case 'code':
      return c.redirect(`${pages.signIn}#code`, 303);
    case 'bound':
      return c.redirect(`${pages.account}#provider-bound`, 303);
  }
}

/** What is for the administrator to mend is one sentence to everybody else. */
function forVisitor(code: string): keyof typeof providerWords {
  return code in providerWords && isForVisitors(code) ? code : 'provider-settings';
}

const forVisitors = [
  'account-suspended',
  'passkey-required',
  'provider-address',
  'provider-administrator',
  'provider-answer',
  'provider-away',
  'provider-begin-again',
  'provider-cancelled',
  'provider-other-person',
  'provider-stranger',
  'provider-time',
] as const;

function isForVisitors(code: string): code is (typeof forVisitors)[number] {
  return forVisitors.some((one) => one === code);
}
