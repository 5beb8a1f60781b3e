import { type Action, useAction } from '../action.ts';
import { request } from '../request.ts';

/** Becomes another person of the demonstration; without a name a visitor who is not signed in. */
export function useBecome(): Action<string | undefined, unknown> {
  return useAction((user) =>
    user === undefined
      ? request('post', '/auth/sign-out', { body: {} })
      : request('post', '/demo/sign-in', { body: { user } }),
  );
}
