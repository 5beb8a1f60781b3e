import { z } from 'zod';
import { problems } from '#platform/http/problem.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type MeAnswer, meSchema, type PeopleAnswer, type PersonAnswer, peopleSchema } from '#tender/api/answers.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Viewer } from '#tender/core/procedure/roles.ts';
import type { Person } from '../directory.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { visit } from './visit.ts';

export function servePeople(service: Service): void {
  serveMe(service);
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/people',
    operationId: 'people',
    tags: ['people'],
    summary: 'Names behind the user ids of this procedure, as far as this viewer may know them',
    request: { params: z.object({ procedure: fileIdSchema }) },
    responses: {
      200: { description: 'People', content: { 'application/json': { schema: peopleSchema } } },
      ...problems(404),
    },
  });
  service.api.get('/procedures/:procedure/people', async (c) => {
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const { file, viewer } = seen.value;
    return c.json(knownPeople(file, viewer, await service.application.parts.directory.people()));
  });
}

/**
 * Those with a role see each other and everybody of the authority, from whom roles are given; a tenderer sees his own people. Others
 * see nobody: names of officials do not stand on public pages.
 */
export function knownPeople(file: ProcedureFile, viewer: Viewer, people: readonly Person[]): PeopleAnswer {
  const { granted, authority } = file.preparation;
  const rolesOf = (person: Person) => granted[person.user] ?? [];
  const isKnown = (person: Person): boolean => {
    if (viewer.operator !== undefined && person.organisation?.id === viewer.operator.id) return true;
    if (viewer.roles.length === 0) return person.user === viewer.user;
    return rolesOf(person).length > 0 || person.organisation?.id === authority;
  };
  return { people: people.filter(isKnown).map((person) => ({ ...personAnswer(person), roles: [...rolesOf(person)] })) };
}

export function personAnswer(person: Person): PersonAnswer {
  return {
    user: person.user,
    name: person.name,
    function: person.function,
    ...(person.organisation === undefined ? {} : { organisation: { ...person.organisation } }),
  };
}

function serveMe(service: Service): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/me',
    operationId: 'me',
    tags: ['people'],
    summary: 'Who is signed in, and how this installation runs',
    responses: { 200: { description: 'Me', content: { 'application/json': { schema: meSchema } } } },
  });
  service.api.get('/me', async (c) => {
    const signed = await service.whoAsks(c);
    return c.json({
      ...(signed === undefined ? {} : { person: meAnswer(signed) }),
      mode: service.mode,
      firstRun: await service.firstRun(),
      now: toIso(service.application.clock.now()),
    });
  });
}

function meAnswer({
  userId,
  name,
  title,
  email,
  language,
  administrator,
  organisation,
  secondFactorMissing,
}: SignedIn): MeAnswer['person'] {
  const member = organisation === undefined ? {} : { organisation: { ...organisation } };
  return { user: userId, name, function: title, email, language, administrator, secondFactorMissing, ...member };
}
