import type { RequestContext } from '#platform/http/context.ts';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { type Actor, requireOperator } from '#tender/core/procedure/roles.ts';
import { requireActor, type Service } from '../service.ts';
import { visit } from './visit.ts';

/** Somebody of an operator at the procedure of the path. */
export interface OwnVisit {
  readonly actor: Actor;
  readonly operator: string;
  readonly procedure: string;
  readonly zone: string;
}

/** Codes: those of `requireActor` and `visit`, `operator-needed`. */
export async function asOperator(service: Service, c: RequestContext): Promise<Result<OwnVisit>> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const seen = await visit(service, c);
  if (!seen.ok) return seen;
  const { viewer, id: procedure, zone } = seen.value;
  const operator = requireOperator(viewer);
  return operator.ok ? ok({ actor: actor.value, operator: operator.value.id, procedure, zone }) : fail(operator.error);
}
