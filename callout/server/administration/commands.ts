import { z } from 'zod';
import { foundationSchema, organisationBodySchema, organisationEndpoints } from '#callout/api/administration.ts';
import { type OrganisationCommand, organisationCommandSchema } from '#callout/core/organisation/commands.ts';
import type { Actor, Id, Organisation } from '#callout/core/organisation/organisation.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, refuse } from '#platform/kernel/result.ts';
import { listEntries } from '../calls/list.ts';
import type { Together } from '../organisation.ts';
import { answerRefusal } from '../refusals.ts';
import { describe } from '../routes/describe.ts';
import { bodyOf } from '../routes/input.ts';
import { requireActor, type Service, whoAsks } from '../service.ts';
import { requireOwnPeople, requireScope } from './scope.ts';

const version = z.object({ version: z.number() });

/** Each command about what is set up; the core decides whether it is this administrator's (BHV-13). */
export function serveOrganisationCommands(service: Service): void {
  serveFoundation(service);
  for (const endpoint of organisationEndpoints) {
    const { command, method, path } = endpoint;
    const schema = organisationBodySchema(endpoint);
    describe(service, {
      method,
      path: `/administration${path}`,
      id: command,
      tag: 'administration',
      summary: `The command ${command}`,
      answer: version,
      ...(method === 'delete' ? {} : { body: schema }),
    });
    service.api.on(method.toUpperCase(), `/administration${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, async (c) => {
      const scope = await requireScope(service, c);
      if (!scope.ok) return answerRefusal(c, scope.error);
      const body = method === 'delete' ? { ok: true as const, value: {} } : await bodyOf(c, schema);
      if (!body.ok) return body.answer;
      const read = organisationCommandSchema.safeParse({ ...body.value, ...c.req.param(), type: command });
      if (!read.success) return answerRefusal(c, { code: 'code-not-allowed' });
      const known = await requireOwnPeople(service.room, scope.value, newIn(service.room.organisation.now, read.data));
      if (!known.ok) return answerRefusal(c, known.error);
      return execute(service, c, read.data, { user: scope.value.user });
    });
  }
}

/** Who becomes a responder, or gets a function; of who is a responder the core looks at his home. */
function newIn({ responders }: Organisation, command: OrganisationCommand): readonly Id[] {
  if (command.type === 'appoint-officer') return [command.officer.user];
  if (command.type !== 'set-responders') return [];
  return command.responders.map(({ id }) => id).filter((id) => !responders.has(id));
}

async function execute(
  { room }: Service,
  c: RequestContext,
  command: OrganisationCommand,
  actor: Actor,
): Promise<Response> {
  const before = room.organisation.now;
  const also = command.type === 'remove-location' ? { also: noCallAt(command.id) } : {};
  const done = await room.organisation.execute([command], actor, also);
  if (!done.ok) return answerRefusal(c, done.error);
  // Receptions look at staffing, which follows from what is set up: before and after, so that a location that went is told as well.
  room.changes.presence([...before.locations.keys(), ...done.value.locations.keys()]);
  return c.json({ version: done.value.version });
}

/** Whoever was called there still has to hear how it ends. Code: `location-has-call`. */
function noCallAt(id: Id): NonNullable<Together['also']> {
  return async ({ entries }) => {
    const open = (await listEntries(entries)).some(
      ({ location, mode, phase }) =>
        location === id && mode !== 'test' && (phase === 'running' || phase === 'all-clear'),
    );
    return open ? refuse('location-has-call') : ok(undefined);
  };
}

/** The first administrator of a live server sets up his organisation, and is its super user from then on. */
function serveFoundation(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/administration',
    id: 'found-organisation',
    tag: 'administration',
    summary: 'Founds the organisation; possible once, by who made the installation',
    body: foundationSchema,
    answer: version,
  });
  service.api.post('/administration', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const signed = await whoAsks(service, c);
    if (signed?.administrator !== true) return answerRefusal(c, { code: 'administrators-only' });
    const body = await bodyOf(c, foundationSchema);
    if (!body.ok) return body.answer;
    return execute(service, c, { type: 'found-organisation', ...body.value }, actor.value);
  });
}
