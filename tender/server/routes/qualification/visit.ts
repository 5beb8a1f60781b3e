import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Actor, Viewer } from '#tender/core/procedure/roles.ts';
import { viewerOfSystem } from '#tender/core/qualification/qualification.ts';
import { guideOfSystem, type QualificationSystem } from '#tender/core/qualification/state.ts';
import { actorIn, type SystemsService } from '../../service.ts';

/** Somebody looks at a qualification system. */
export interface SystemVisit {
  readonly id: string;
  readonly file: QualificationSystem;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** Opens the system of the path for whoever asks. Code: `no-such-system`, also for one without a notice in which he has no role. */
export async function visitSystem(service: SystemsService, c: RequestContext): Promise<Result<SystemVisit>> {
  return visitSystemAs(service, c.req.param('system') ?? '', await actorIn(service, c));
}

export async function visitSystemAs(
  { systems }: Pick<SystemsService, 'systems'>,
  id: string,
  actor: Actor | undefined,
): Promise<Result<SystemVisit>> {
  const file = await systems.newest(id);
  if (file === undefined) return refuse('no-such-system');
  const viewer = actor === undefined ? nobody : viewerOfSystem(file, actor);
  if (file.notices.length === 0 && viewer.roles.length === 0) return refuse('no-such-system');
  return ok({ id, file, viewer, now: systems.parts.clock.now(), zone: guideOfSystem(file).timeZone });
}

const nobody: Viewer = { roles: [] };
