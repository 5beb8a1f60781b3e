import { type Result, refuse } from '#platform/kernel/result.ts';
import type { CustodyKeyToKeep } from '#tender/api/sealing.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application, Executed } from './application.ts';
import { keepLockedKey } from './custody.ts';
import { isUsable } from './uploads.ts';

/** Codes of `register-custody-key`; `recipient-unusable` for a key to which nothing can be sealed. */
export async function registerCustodyKey(
  application: Application,
  procedure: string,
  actor: Actor,
  key: CustodyKeyToKeep,
): Promise<Result<Executed>> {
  if (!(await isUsable(key.recipient))) return refuse('recipient-unusable');
  return application.execute(procedure, { type: 'register-custody-key', recipient: key.recipient }, actor, {
    beside: { write: (entries) => keepLockedKey(entries, procedure, actor.user, key) },
  });
}
