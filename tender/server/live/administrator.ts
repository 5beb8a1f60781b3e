import type { RequestContext } from '#platform/http/context.ts';
import { requireSecured, type SignedIn } from '#platform/identity/identity.ts';
import { type Result, refuse } from '#platform/kernel/result.ts';
import type { LiveService } from './live-service.ts';

/** Codes: `not-signed-in`, `second-factor-missing`. */
export async function requireSignedIn(live: LiveService, c: RequestContext): Promise<Result<SignedIn>> {
  return requireSecured(await live.whoAsks(c));
}

/** Codes: those above and `administrator-needed`. */
export async function requireAdministrator(live: LiveService, c: RequestContext): Promise<Result<SignedIn>> {
  const signed = await requireSignedIn(live, c);
  return !signed.ok || signed.value.administrator ? signed : refuse('administrator-needed');
}
