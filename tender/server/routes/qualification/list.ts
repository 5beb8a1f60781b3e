import { z } from 'zod';
import type { Language } from '#platform/kernel/language.ts';
import { type ListedSystem, type SystemList, systemListSchema } from '#tender/api/qualification.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { guideIn, languageOfGuide } from '#tender/core/qualification/guide/translation.ts';
import { type Notice, noticeMatches, noticeOf } from '#tender/core/qualification/notice.ts';
import { viewerOfSystem } from '#tender/core/qualification/qualification.ts';
import { type QualificationSystem, standingOf } from '#tender/core/qualification/state.ts';
import { actorIn, type SystemsService } from '../../service.ts';

const query = z.object({ search: z.string().max(200).optional() });

/** Notices on the existence of qualification systems (ORES-01), and drafts of who works on them. */
export function serveSystemList(service: SystemsService): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems',
    operationId: 'list-qualification-systems',
    tags: ['qualification'],
    summary: 'List and search of notices on qualification systems',
    request: { query },
    responses: {
      200: {
        description: 'Systems that this viewer may know of',
        content: { 'application/json': { schema: systemListSchema } },
      },
    },
  });
  service.api.get('/qualification-systems', async (c) => {
    const read = query.safeParse(c.req.query());
    return c.json(await listSystems(service, read.data?.search ?? '', await actorIn(service, c), c.get('language')));
  });
}

/** Words may stand in the notice as it was written, or as this reader sees it. */
async function listSystems(
  { systems }: SystemsService,
  search: string,
  actor: Actor | undefined,
  language: Language,
): Promise<SystemList> {
  const found = (await systems.all()).flatMap(([id, file]) => {
    const { guide } = file;
    if (guide === undefined) return [];
    const told = [guideIn(guide, language), guide].flatMap(
      (one) => listedSystem(id, { ...file, guide: one }, actor) ?? [],
    );
    return told.some((one) => noticeMatches(asNotice(one), search)) ? told.slice(0, 1) : [];
  });
  return { systems: found, total: found.length };
}

/** Nothing of a draft for who has no part in it. */
function listedSystem(id: string, file: QualificationSystem, actor: Actor | undefined): ListedSystem | undefined {
  const { guide } = file;
  const viewer = actor === undefined ? undefined : viewerOfSystem(file, actor);
  const roles = viewer?.roles ?? [];
  if (guide === undefined || (file.notices.length === 0 && roles.length === 0)) return undefined;
  const notice = noticeOf(file);
  const own = file.cases.findLast(({ operator }) => operator === viewer?.operator?.id);
  // Until its notification a decision shows nowhere but to who takes it.
  const standing =
    own === undefined
      ? undefined
      : standingOf({ ...own, decisions: own.decisions.filter(({ notified }) => notified !== undefined) });
  return {
    system: id,
    title: guide.title,
    language: languageOfGuide(guide),
    reference: guide.reference,
    authority: guide.authority.name,
    summary: guide.subject.summary,
    platform: guide.notice.platform,
    keyword: guide.notice.keyword ?? '',
    cpv: guide.subject.cpv.map(({ code, name }) => `${code} ${name}`),
    timeZone: guide.timeZone,
    state: notice === undefined ? 'draft' : notice.open ? 'open' : 'ended',
    ...(notice === undefined ? {} : { publishedAt: notice.publishedAt }),
    roles: [...roles],
    ...(standing === undefined ? {} : { standing }),
  };
}

function asNotice({ publishedAt = '', state, language: _language, ...notice }: ListedSystem): Notice {
  return { ...notice, number: 0, publishedAt, open: state === 'open' };
}
