import { createHash } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { z } from 'zod';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { StorePlace } from '#platform/store/open-store.ts';
import { inTurn } from './in-turn.ts';
import { openAccountsDatabase } from './open-accounts.ts';
import { checkPassword, passwordLength } from './password.ts';
import { askingPath, providerSessions } from './provider/sessions.ts';
import { securityEvent, type Told } from './security-events.ts';
import { isOver, sessionLife } from './session-life.ts';
import { UsedCodes } from './used-codes.ts';

export interface EngineSettings {
  readonly place: StorePlace;
  readonly store: EventStore;
  readonly origin: string;
  readonly secret: string;
  readonly cookiePrefix: string;
  readonly appName: string;
  readonly demo: boolean;
  readonly leakedPasswords: string | undefined;
  readonly told: Told;
  /** Whether the account may be used: it has a profile and is not suspended. */
  readonly mayEnter: (userId: string) => Promise<boolean>;
  readonly sendPasswordLink: (userId: string, address: string, token: string) => Promise<void>;
}

/** Accounts, sessions, passkeys and codes. Loading this file costs some hundred milliseconds: import it when it is needed. */
export type Engine = Awaited<ReturnType<typeof startEngine>>;

const hour = 3600;
/** Tries to sign in to one account: 20 at once, then one in half a minute, from wherever they come. */
const triesPerAccount = { burst: 20, perSecond: 1 / 30 };

export async function startEngine(settings: EngineSettings) {
  const database = await openAccountsDatabase(settings.place);
  const { dialect, type } = database;
  const options = { ...fixedOptions(settings), database: { dialect, type, transaction: false } } as const;
  const auth = betterAuth({
    ...options,
    plugins: [...options.plugins, providerSessions, signInAs(settings.demo)],
    databaseHooks: { session: { create: { before: (session) => refuseSuspended(settings, session.userId) } } },
    hooks: { before: beforeAll(settings), after: afterAll(settings) },
  });
  await database.alone(async () =>
    (await getMigrations({ ...options, plugins: [...options.plugins] })).runMigrations(),
  );
  const context = await auth.$context;
  const turn = inTurn();
  return {
    auth,
    context,
    /** Runs the work while nobody else does such work, in this process or another. */
    alone: <T>(work: () => Promise<T>): Promise<T> => turn(() => database.alone(work)),
    scrub: () => database.scrub(),
    close: () => database.close(),
  };
}

function advanced(origin: string, cookiePrefix: string) {
  return {
    cookiePrefix,
    // The library would put `__Secure-` before the name; ours begins with `__Host-`, which asks for more.
    useSecureCookies: false,
    defaultCookieAttributes: { secure: origin.startsWith('https:') },
    disableOriginCheck: false,
    disableCSRFCheck: false,
    ipAddress: { disableIpTracking: true },
  } as const;
}

const sessionOptions = {
  modelName: 'identity_session',
  expiresIn: sessionLife.idle,
  updateAge: hour / 2,
  freshAge: sessionLife.fresh,
  additionalFields: {
    /** Whoever signed in at the identity provider showed his second factor there. */
    secondFactorShown: { type: 'boolean', required: false, input: false },
  },
} as const;

function fixedOptions(settings: EngineSettings) {
  const { origin, secret, appName, cookiePrefix } = settings;
  return {
    appName,
    baseURL: origin,
    basePath: '/auth',
    secret,
    trustedOrigins: sameMachine(origin),
    telemetry: { enabled: false },
    // Its messages quote what people typed.
    logger: { disabled: true },
    // A bug is thrown on, to where the server logs bugs without what people typed.
    onAPIError: {
      onError: (error: unknown) => {
        if (!(error instanceof APIError)) throw error;
      },
    },
    // Limits are kept by the HTTP server for each address, and below for each account.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      sendResetPassword: ({ user, token }: { user: { id: string; email: string }; token: string }) =>
        settings.sendPasswordLink(user.id, user.email, token),
    },
    session: sessionOptions,
    user: { modelName: 'identity_user' },
    account: { modelName: 'identity_account' },
    verification: { modelName: 'identity_verification', storeIdentifier: 'hashed' },
    plugins: [
      twoFactor({ issuer: appName, schema: { twoFactor: { modelName: 'identity_two_factor' } } }),
      passkey({
        rpName: appName,
        rpID: new URL(origin).hostname,
        origin,
        schema: { passkey: { modelName: 'identity_passkey' } },
      }),
    ],
    advanced: advanced(origin, cookiePrefix),
  } as const;
}

/** A browser on the same machine may say `localhost` or the number. */
function sameMachine(origin: string): string[] {
  const url = new URL(origin);
  if (!['localhost', '127.0.0.1'].includes(url.hostname)) return [origin];
  return ['localhost', '127.0.0.1'].map((host) => `${url.protocol}//${host}${url.port === '' ? '' : `:${url.port}`}`);
}

async function refuseSuspended(settings: EngineSettings, userId: string): Promise<void> {
  if (!(await settings.mayEnter(userId))) throw problem('FORBIDDEN', 'ACCOUNT_SUSPENDED');
}

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

function beforeAll(settings: EngineSettings) {
  const buckets = new TokenBuckets(triesPerAccount);
  return createAuthMiddleware(async (ctx) => {
    if (ctx.path === '/sign-in/email') limitTries(buckets, ctx.body);
    if (ctx.path.startsWith('/sign-in/')) return;
    const current = await getSessionFromCtx(ctx, { disableRefresh: true });
    if (current !== null && isOver(current.session)) {
      await ctx.context.internalAdapter.deleteSession(current.session.token);
      deleteSessionCookie(ctx);
      ctx.context.session = null;
      return;
    }
    const owner = ctx.path === '/change-password' ? current?.user : await resetting(ctx);
    if (owner !== undefined) await checkNewPassword(ctx, owner, settings.leakedPasswords);
  });
}

function limitTries(buckets: TokenBuckets, body: unknown): void {
  const { email } = z.object({ email: z.string() }).catch({ email: '' }).parse(body);
  const seconds = buckets.take(createHash('sha256').update(email.toLowerCase()).digest('base64'));
  if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_TRIES', message: String(seconds) });
}

/** Whose password a link of a mail is to replace; undefined when the link is no good, which the library says. */
async function resetting(ctx: Ctx): Promise<{ readonly name: string; readonly email: string } | undefined> {
  if (ctx.path !== '/reset-password') return undefined;
  const { token } = z.object({ token: z.string() }).catch({ token: '' }).parse(ctx.body);
  const found = await ctx.context.internalAdapter.findVerificationValue(`reset-password:${token}`);
  return found === null ? undefined : ((await ctx.context.internalAdapter.findUserById(found.value)) ?? undefined);
}

async function checkNewPassword(
  ctx: Ctx,
  owner: { readonly name: string; readonly email: string },
  leaked: string | undefined,
): Promise<void> {
  const { newPassword } = z.object({ newPassword: z.string() }).catch({ newPassword: '' }).parse(ctx.body);
  const checked = await checkPassword(newPassword, owner, leaked);
  // Its length is what the library refuses by itself, with a code of its own.
  if (checked.ok || ['password-too-short', 'password-too-long'].includes(checked.error.code)) return;
  throw problem('BAD_REQUEST', checked.error.code.toUpperCase().replaceAll('-', '_'));
}

/** After these all other sessions of the account end: they were opened with what was just replaced, or without what was just added. */
const endsOtherSessions = ['/passkey/verify-registration', '/change-password'];

function afterAll({ told, store }: EngineSettings) {
  const used = new UsedCodes(store);
  return createAuthMiddleware(async (ctx) => {
    const { newSession, session, returned } = ctx.context;
    const code = returned instanceof APIError ? String(returned.body?.code ?? returned.status) : undefined;
    try {
      if (code === undefined) await keepFactors(ctx, used);
    } catch (error) {
      if (error instanceof APIError) tell(told, ctx.path, undefined, String(error.body?.code));
      throw error;
    }
    tell(told, ctx.path, (newSession ?? session)?.user.id, code);
  });
}

function tell(told: Told, path: string, account: string | undefined, refused: string | undefined): void {
  const event = securityEvent(path, account, refused);
  if (event !== undefined) told(event);
}

async function keepFactors(ctx: Ctx, used: UsedCodes): Promise<void> {
  const { adapter, internalAdapter, newSession, session } = ctx.context;
  if (ctx.path === '/two-factor/verify-totp') await takeCode(ctx, used);
  if ((ctx.path === '/sign-in/email' || ctx.path === askingPath) && newSession) {
    // A password alone, or another provider, opens no account that has a passkey: otherwise the passkey would protect nothing.
    const { user } = newSession;
    const passkeys = await adapter.count({ model: 'passkey', where: [{ field: 'userId', value: user.id }] });
    if (passkeys > 0 && user['twoFactorEnabled'] !== true) await refuseSession(ctx, 'FORBIDDEN', 'PASSKEY_REQUIRED');
    return;
  }
  if (endsOtherSessions.includes(ctx.path) && session) {
    const current = (newSession ?? session).session.token;
    const others = await internalAdapter.listSessions(session.user.id);
    for (const { token } of others) if (token !== current) await internalAdapter.deleteSession(token);
  }
}

/** A code that somebody looked on at is worth nothing to him. */
async function takeCode(ctx: Ctx, used: UsedCodes): Promise<void> {
  const account = (ctx.context.newSession ?? ctx.context.session)?.user.id;
  const { code } = z.object({ code: z.string() }).catch({ code: '' }).parse(ctx.body);
  if (account !== undefined && !(await used.take(account, code))) await refuseSession(ctx, 'UNAUTHORIZED', 'CODE_USED');
}

async function refuseSession(ctx: Ctx, status: 'FORBIDDEN' | 'UNAUTHORIZED', code: string): Promise<never> {
  const { newSession, internalAdapter } = ctx.context;
  if (newSession) await internalAdapter.deleteSession(newSession.session.token);
  deleteSessionCookie(ctx);
  ctx.context.setNewSession(null);
  throw problem(status, code);
}

/** Signing in without a secret, for demonstrations: reachable from within this process only, and only in demonstration mode. */
function signInAs(demo: boolean) {
  return {
    id: 'sign-in-as',
    endpoints: {
      signInAs: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          if (!demo) throw new Error('signing in without a secret is for demonstrations only');
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          if (user === null) throw problem('NOT_FOUND', 'ACCOUNT_UNKNOWN');
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ userId: user.id });
        },
      ),
    },
  };
}

function problem(status: 'BAD_REQUEST' | 'FORBIDDEN' | 'NOT_FOUND' | 'UNAUTHORIZED', code: string): APIError {
  return new APIError(status, { code, message: code });
}
