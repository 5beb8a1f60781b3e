import type { RequestContext } from '#platform/http/context.ts';
import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { type Actor, isStaff, type Viewer } from '#tender/core/procedure/roles.ts';
import { guideIn, isIn } from '#tender/core/qualification/guide/translation.ts';
import { viewerOfSystem } from '#tender/core/qualification/qualification.ts';
import { guideOfSystem, type QualificationSystem } from '#tender/core/qualification/state.ts';
import { actorIn, type SystemsService } from '../../service.ts';

/** Somebody looks at a qualification system. */
export interface SystemVisit {
  readonly id: string;
  readonly file: QualificationSystem;
  readonly viewer: Viewer;
  /** The instant that is looked at: now, or that of the event travelled to. */
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/**
 * Opens the system of the path for whoever asks, as it stands or, with `at`, as it stood. Codes: `no-such-system`, also for one without a
 * notice in which he has no role; `time-travel-not-allowed`, `no-such-version`.
 */
export async function visitSystem(service: SystemsService, c: RequestContext): Promise<Result<SystemVisit>> {
  const seen = await visitSystemAs(service, c.req.param('system') ?? '', await actorIn(service, c));
  const at = c.req.query('at');
  return at === undefined || !seen.ok ? seen : visitBefore(service, seen.value, at);
}

/** What he is today decides what he may see of the past, as in a procedure. */
async function visitBefore(
  { systems }: Pick<SystemsService, 'systems'>,
  seen: SystemVisit,
  at: string,
): Promise<Result<SystemVisit>> {
  if (!isStaff(seen.viewer)) return refuse('time-travel-not-allowed');
  const past = /^\d{1,9}$/.test(at) ? await systems.at(seen.id, Number(at)) : undefined;
  if (past?.lastAt === undefined) return refuse('no-such-version', { version: at.slice(0, 20) });
  return ok({ ...seen, file: past, now: fromIso(past.lastAt), zone: guideOfSystem(past).timeZone });
}

/** The texts of its guide in the language of the case of this viewer, else in that of the reader, where they exist in it. */
export function inLanguageOf(file: QualificationSystem, viewer: Viewer, reading: Language): QualificationSystem {
  const own = file.cases.findLast(({ operator }) => operator === viewer.operator?.id)?.language;
  const guide = guideOfSystem(file);
  const wanted = own !== undefined && isIn(guide, own) ? own : reading;
  return { ...file, guide: guideIn(guide, wanted) };
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
