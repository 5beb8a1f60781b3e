import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { ownProblem, problems } from '#platform/http/problem.ts';
import { attachPersonal, personalLookup } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { logSchema, peopleSchema } from '#tender/api/answers.ts';
import { type SystemPreparation, systemPreparationSchema } from '#tender/api/qualification.ts';
import { daySchema, keySchema } from '#tender/core/procedure/basics.ts';
import { isOneOf, isStaff } from '#tender/core/procedure/roles.ts';
import { caseView } from '#tender/core/qualification/case-view.ts';
import { registerView, systemView } from '#tender/core/qualification/view.ts';
import { answerRefusal } from '../../refusals.ts';
import type { SystemsService } from '../../service.ts';
import { personAnswer } from '../people.ts';
import { timeTravel } from '../views.ts';
import { inLanguageOf, type SystemVisit, visitSystem } from './visit.ts';

type Look = (seen: SystemVisit, c: RequestContext) => Promise<Result<unknown>> | Result<unknown>;

interface Page {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly schema?: z.ZodType;
  readonly params?: z.ZodRawShape;
  readonly query?: z.ZodObject;
  readonly look: Look;
}

const registerQuery = timeTravel.extend({ on: daySchema.optional() });

/** What people see of a system: its one view, a case, the register of a day, the guide with its roles, people and log. */
export function serveSystemViews(service: SystemsService): void {
  const pages: readonly Page[] = [
    {
      path: '',
      operationId: 'qualification-system',
      summary: 'What this viewer may see of a qualification system',
      query: timeTravel,
      look: ({ file, viewer, now }, c) => ok(systemView(inLanguageOf(file, viewer, c.get('language')), viewer, now)),
    },
    {
      path: '/cases/{case}',
      operationId: 'qualification-case',
      summary: 'The case of an operator, for who works on the system',
      params: { case: keySchema },
      query: timeTravel,
      look: caseOf,
    },
    {
      path: '/register',
      operationId: 'qualification-register',
      summary: 'Who was qualified at the end of a day; without a day, today',
      query: registerQuery,
      look: registerOf,
    },
    {
      path: '/preparation',
      operationId: 'qualification-preparation',
      summary: 'The guide as it was written, and who has which role',
      schema: systemPreparationSchema,
      query: timeTravel,
      look: preparationOf,
    },
    {
      path: '/people',
      operationId: 'qualification-people',
      summary: 'Names behind the user ids of this system, as far as this viewer may know them',
      schema: peopleSchema,
      look: async (seen) => ok(await peopleOf(service, seen)),
    },
    {
      path: '/log',
      operationId: 'qualification-log',
      summary: 'Events of the system, in order',
      schema: logSchema,
      look: async (seen) => logOf(service, seen),
    },
  ];
  for (const page of pages) serve(service, page);
}

function serve(service: SystemsService, page: Page): void {
  const { path, operationId, summary, schema = z.looseObject({}), params = {}, query, look } = page;
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: `/qualification-systems/{system}${path}`,
    operationId,
    tags: ['qualification'],
    summary,
    request: { params: z.object({ system: keySchema, ...params }), ...(query === undefined ? {} : { query }) },
    responses: {
      200: { description: summary, content: { 'application/json': { schema } } },
      ...problems(400, 403, 404),
    },
  });
  service.api.get(`/qualification-systems/:system${path.replace(/\{(\w+)\}/g, ':$1')}`, async (c) => {
    const seen = await visitSystem(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const found = await look(seen.value, c);
    if (!found.ok) {
      return found.error.code === 'input-invalid'
        ? ownProblem(c, 'input-invalid', 400)
        : answerRefusal(c, found.error, seen.value.zone);
    }
    // A view is made of what JSON holds; optional properties that are undefined fall away.
    const plain = JSON.parse(JSON.stringify(found.value)) as JsonValue;
    return c.json(await attachPersonal(plain, personalLookup(service.application.parts.store.entries)));
  });
}

function caseOf({ file, viewer, now, zone }: SystemVisit, c: RequestContext): Result<unknown> {
  if (!isStaff(viewer)) return refuse('nothing-to-see');
  const one = file.cases.find(({ key }) => key === c.req.param('case'));
  const told = inLanguageOf(file, viewer, c.get('language'));
  return one === undefined ? refuse('no-such-case') : ok(caseView(told, one, viewer, localDate(now, zone)));
}

function registerOf({ file, viewer, now, zone }: SystemVisit, c: RequestContext): Result<unknown> {
  if (!isStaff(viewer)) return refuse('nothing-to-see');
  const read = registerQuery.safeParse(c.req.query());
  if (!read.success) return fail({ code: 'input-invalid' });
  const { on } = read.data;
  return ok(registerView(file, on === undefined ? localDate(now, zone) : Temporal.PlainDate.from(on)));
}

function preparationOf({ file, viewer }: SystemVisit): Result<SystemPreparation> {
  if (!isStaff(viewer)) return refuse('nothing-to-see');
  const deciding = isOneOf(viewer, 'buyer', 'process-leader');
  return ok({
    fileName: file.fileName ?? '',
    source: file.source ?? '',
    roles: Object.entries(file.granted)
      .filter(([, roles]) => roles.length > 0)
      .map(([user, roles]) => ({ user, roles: [...roles] })),
    mayEdit: deciding && file.notices.length === 0,
    mayGrant: isOneOf(viewer, 'process-leader'),
  });
}

/** Those who work on it see each other and everybody of their authority; an operator sees his own people, others nobody. */
async function peopleOf(service: SystemsService, { file, viewer }: SystemVisit): Promise<unknown> {
  const people = await service.application.parts.directory.people();
  const known = people.filter(({ user, organisation }) => {
    if (viewer.operator !== undefined) return organisation?.id === viewer.operator.id;
    if (viewer.roles.length === 0) return user === viewer.user;
    return (file.granted[user] ?? []).length > 0 || organisation?.id === file.authority;
  });
  return {
    people: known.map((person) => ({ ...personAnswer(person), roles: [...(file.granted[person.user] ?? [])] })),
  };
}

/** The content of events is for the auditor; the others have the pages. */
async function logOf(service: SystemsService, { id, viewer }: SystemVisit): Promise<Result<unknown>> {
  if (!isStaff(viewer)) return refuse('nothing-to-see');
  const events = await service.systems.events(id);
  return ok({
    events: events.map(({ seq, at, actor, event: { type, ...data } }) => ({
      seq,
      at,
      actor,
      type,
      ...(isOneOf(viewer, 'auditor') ? { data } : {}),
    })),
  });
}
