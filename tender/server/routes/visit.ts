import type { RequestContext } from '#platform/http/context.ts';
import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { fileId, isSharedFile, lotsOf, partsOfFileId } from '#tender/core/procedure/lots.ts';
import { inLanguage } from '#tender/core/procedure/preparation/in-language.ts';
import { viewerOf } from '#tender/core/procedure/procedure.ts';
import { type Actor, isStaff, type Viewer } from '#tender/core/procedure/roles.ts';
import { actorIn, type Service } from '../service.ts';

/** Somebody looks at a procedure: at its file now, or as it stood before. */
export interface Visit {
  readonly id: string;
  readonly file: ProcedureFile;
  readonly viewer: Viewer;
  readonly actor: Actor | undefined;
  /** The instant that is looked at: now, or that of the event travelled to. */
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly language: Language;
  /** The files of its lots as they are now, where this is the file that they share. */
  readonly lots?: readonly ProcedureFile[];
}

/**
 * Opens the procedure of the path for whoever asks. Codes: `no-such-procedure` (also for one that is not published and in which he has no
 * role), `time-travel-not-allowed`, `no-such-version`.
 */
export async function visit(
  service: Service,
  c: RequestContext,
  language: Language = c.get('language'),
): Promise<Result<Visit>> {
  const id = c.req.param('procedure') ?? '';
  const actor = await actorIn(service, c);
  return visitAs(service, id, actor, language, c.req.query('at'));
}

export async function visitAs(
  service: Pick<Service, 'application'>,
  id: string,
  actor: Actor | undefined,
  language: Language,
  at?: string,
): Promise<Result<Visit>> {
  const { files, clock } = service.application;
  const shown = (file: ProcedureFile): ProcedureFile => inLanguage(file, language);
  const newest = await files.newest(id);
  if (newest === undefined) return refuse('no-such-procedure');
  const viewer = viewerOf(newest, actor);
  if (newest.preparation.publishedAt === undefined && viewer.roles.length === 0) return refuse('no-such-procedure');
  const zone = newest.preparation.guide?.timeZone ?? 'Europe/Amsterdam';
  const about = { id, viewer, actor, zone, language };
  if (at === undefined) {
    const lots = isSharedFile(newest) ? { lots: (await files.ofLots(id)).map(shown) } : {};
    return ok({ ...about, file: shown(newest), now: clock.now(), ...lots });
  }
  if (!isStaff(viewer)) return refuse('time-travel-not-allowed');
  const past = /^\d{1,9}$/.test(at) ? await files.at(id, Number(at)) : undefined;
  if (past?.lastAt === undefined) return refuse('no-such-version', { version: at.slice(0, 20) });
  // What he is today decides what he may see of the past, so that an auditor appointed later sees all of it.
  return ok({ ...about, file: shown(past), now: fromIso(past.lastAt) });
}

/** The same for what happened in a lot: the file that it happened in, and what the viewer is there. What happened in none, in the file visited. */
export async function seenByLot(
  { application: { files } }: Pick<Service, 'application'>,
  { id, file, viewer, actor, language }: Visit,
): Promise<(lot: string | undefined) => Pick<Visit, 'file' | 'viewer'>> {
  const { procedure } = partsOfFileId(id);
  const here = { file, viewer };
  const seen = new Map<string, Pick<Visit, 'file' | 'viewer'>>();
  for (const { id: lot } of lotsOf(file)) {
    const own = await files.at(fileId(procedure, lot), file.version);
    const now = await files.newest(fileId(procedure, lot));
    if (own !== undefined && now !== undefined)
      seen.set(lot, { file: inLanguage(own, language), viewer: viewerOf(now, actor) });
  }
  return (lot) => (lot === undefined ? here : (seen.get(lot) ?? here));
}
