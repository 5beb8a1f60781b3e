import type { RequestContext } from '#platform/http/context.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { LiveService } from './live-service.ts';

/** Codes: `not-signed-in`, `second-factor-missing`. */
export async function requireSignedIn(live: LiveService, c: RequestContext): Promise<Result<SignedIn>> {
  const signed = await live.whoAsks(c);
  if (signed === undefined) return refuse('not-signed-in');
  return signed.secondFactorMissing ? refuse('second-factor-missing') : ok(signed);
}

/** Codes: those above and `administrator-needed`. */
export async function requireAdministrator(live: LiveService, c: RequestContext): Promise<Result<SignedIn>> {
  const signed = await requireSignedIn(live, c);
  return !signed.ok || signed.value.administrator ? signed : refuse('administrator-needed');
}
