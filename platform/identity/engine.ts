import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { z } from 'zod';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import { passwordLength } from './password.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

export interface EngineSettings {
  readonly file: string;
  readonly origin: string;
  readonly secret: string;
  readonly cookiePrefix: string;
  readonly appName: string;
  readonly demo: boolean;
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
  const db = new DatabaseSync(settings.file);
  db.exec('PRAGMA synchronous = FULL');
  // What is erased must not stay readable in the free space of the file.
  db.exec('PRAGMA secure_delete = ON');
  const options = {
    ...fixedOptions(settings),
    database: { dialect: sqliteDialect(db), type: 'sqlite', transaction: false },
  } as const;
  const auth = betterAuth({
    ...options,
    plugins: [...options.plugins, signInAs(settings.demo)],
    databaseHooks: { session: { create: { before: (session) => refuseSuspended(settings, session.userId) } } },
    hooks: { before: limitTries(), after: keepFactors() },
  });
  await (await getMigrations({ ...options, plugins: [...options.plugins] })).runMigrations();
  const context = await auth.$context;
  return {
    auth,
    context,
    /** Empties the write-ahead log, where what was erased still stands, unless somebody is reading or writing at this moment. */
    scrub: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => db.close(),
  };
}

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
    session: { modelName: 'identity_session', expiresIn: 12 * hour, updateAge: hour / 2, freshAge: hour },
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
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
    },
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

function limitTries() {
  const buckets = new TokenBuckets(triesPerAccount);
  return createAuthMiddleware(async (ctx) => {
    if (ctx.path !== '/sign-in/email') return;
    const { email } = z.object({ email: z.string() }).catch({ email: '' }).parse(ctx.body);
    const seconds = buckets.take(createHash('sha256').update(email.toLowerCase()).digest('base64'));
    if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_TRIES', message: String(seconds) });
  });
}

/** After these all other sessions of the account end: they were opened with what was just replaced, or without what was just added. */
const endsOtherSessions = ['/passkey/verify-registration', '/change-password'];

/** A password alone opens no account that has a passkey: otherwise the passkey would protect nothing. */
function keepFactors() {
  return createAuthMiddleware(async (ctx) => {
    const { adapter, internalAdapter, newSession, session } = ctx.context;
    if (ctx.path === '/sign-in/email' && newSession) {
      const { user } = newSession;
      const passkeys = await adapter.count({ model: 'passkey', where: [{ field: 'userId', value: user.id }] });
      if (passkeys === 0 || user['twoFactorEnabled'] === true) return;
      await internalAdapter.deleteSession(newSession.session.token);
      deleteSessionCookie(ctx);
      ctx.context.setNewSession(null);
      throw problem('FORBIDDEN', 'PASSKEY_REQUIRED');
    }
    if (endsOtherSessions.includes(ctx.path) && session && !(ctx.context.returned instanceof Error)) {
      const current = (newSession ?? session).session.token;
      const others = await internalAdapter.listSessions(session.user.id);
      for (const { token } of others) if (token !== current) await internalAdapter.deleteSession(token);
    }
  });
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

function problem(status: 'FORBIDDEN' | 'NOT_FOUND', code: string): APIError {
  return new APIError(status, { code, message: code });
}
