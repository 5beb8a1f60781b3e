import type { Api, App, RequestContext } from '#platform/http/context.ts';
import { requireSecured, type SignedIn } from '#platform/identity/identity.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application } from './application.ts';
import type { QualificationSystems } from './qualification/systems.ts';
import type { RecordProofs } from './record-proofs.ts';

/** What routes stand on. */
export interface Service {
  readonly app: App;
  readonly api: Api;
  readonly application: Application;
  readonly mode: 'demonstration' | 'live';
  /** Undefined for the public. */
  whoAsks(c: RequestContext): Promise<SignedIn | undefined>;
  /** Whether the first administrator is still to be made. */
  firstRun(): Promise<boolean>;
  /** Proofs about the log, and the key with which anyone checks them. */
  readonly proofs: RecordProofs;
}

/** What routes about qualification systems stand on. */
export interface SystemsService extends Service {
  readonly systems: QualificationSystems;
}

/** Who looks; who still has to set up his second factor is the public until he did. */
export async function actorIn(service: Service, c: RequestContext): Promise<Actor | undefined> {
  const signed = await service.whoAsks(c);
  return signed === undefined || signed.secondFactorMissing ? undefined : asActor(signed);
}

/** Who acts. Codes: `not-signed-in`, `second-factor-missing`. */
export async function requireActor(service: Service, c: RequestContext): Promise<Result<Actor>> {
  const signed = requireSecured(await service.whoAsks(c));
  return signed.ok ? ok(asActor(signed.value)) : signed;
}

function asActor({ userId, organisation }: SignedIn): Actor {
  return { user: userId, ...(organisation === undefined ? {} : { organisation }) };
}
