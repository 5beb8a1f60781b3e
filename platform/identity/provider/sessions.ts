import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({ userId: z.string() });

/** A path after which the library asks for the code of an authenticator app, where there is one. Nobody reaches it by HTTP. */
export const askingPath = '/sign-in/username';

/** Sessions of people who signed in elsewhere, made from within this process only. Who may have one is decided before. */
export const providerSessions = {
  id: 'provider-sessions',
  endpoints: {
    /** The provider asked for a second factor, so we do not. */
    signInWithFactor: createAuthEndpoint.serverOnly({ method: 'POST', body }, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const user = await internalAdapter.findUserById(ctx.body.userId);
      if (user === null) throw new Error('who signed in at the provider has an account');
      const session = await internalAdapter.createSession(user.id, false, { secondFactorShown: true });
      await setSessionCookie(ctx, { session, user });
      return ctx.json({});
    }),
    /** As after a right password: whoever has a second factor here is asked for it before there is a session. */
    signInWithoutFactor: createAuthEndpoint(
      askingPath,
      { method: 'POST', body, metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new Error('who signed in at the provider has an account');
        const session = await internalAdapter.createSession(user.id, false);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({});
      },
    ),
  },
};
