import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { madePersonSchema, newPersonSchema, personDetailsSchema } from '#callout/api/administration.ts';
import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { suspensionSchema } from '#platform/identity/requests.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress, oneLine } from '#platform/mail/address.ts';
import type { ExpectedPerson } from '../people/expected.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { describe } from '../routes/describe.ts';
import { bodyOf } from '../routes/input.ts';
import type { Service } from '../service.ts';
import { inviteWithin } from './inviting.ts';
import { administers, requireScope, type Scope } from './scope.ts';

export function servePersonCommands(service: Service): void {
  serveNew(service);
  serveDetails(service);
  serveRemoval(service);
  serveAccounts(service);
}

function serveNew(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/administration/people',
    id: 'add-person',
    tag: 'administration',
    summary: 'Enters somebody as responder, or with a function; on request mails the link to make an account',
    body: newPersonSchema,
    answer: madePersonSchema,
    status: 201,
  });
  service.api.post('/administration/people', async (c) => {
    const scope = await requireScope(service, c);
    if (!scope.ok) return answerRefusal(c, scope.error);
    const body = await bodyOf(c, newPersonSchema);
    if (!body.ok) return body.answer;
    const made = await addPerson(service.room, scope.value, body.value);
    return made.ok ? c.json({ user: made.value }, 201) : answerRefusal(c, made.error);
  });
}

async function addPerson(
  room: Room,
  scope: Scope,
  { responder, officer, invite, ...details }: z.output<typeof newPersonSchema>,
): Promise<Result<string>> {
  const person = await checkDetails(room, randomUUID(), details);
  if (!person.ok) return person;
  const { user } = person.value;
  const commands: readonly OrganisationCommand[] = [
    ...(responder === undefined ? [] : [{ type: 'set-responders' as const, responders: [{ id: user, ...responder }] }]),
    ...(officer === undefined ? [] : [{ type: 'appoint-officer' as const, officer: { user, ...officer } }]),
  ];
  if (commands.length === 0) return refuse('person-without-work');
  let people: readonly ExpectedPerson[] = [person.value];
  const done = await room.organisation.execute(
    commands,
    { user: scope.user },
    {
      also: async (tx) => {
        const free = await room.expected.checkAddresses(tx, people);
        if (!free.ok) return free;
        if (invite) people = await inviteWithin(tx, room, people, scope.user);
        await room.expected.write(tx, people);
        return ok(undefined);
      },
    },
  );
  if (!done.ok) return done;
  room.expected.remember(people);
  if (invite) room.postOffice.wake();
  return ok(user);
}

/** Codes: `address-invalid`, `address-taken`, `name-invalid`. */
async function checkDetails(
  room: Room,
  user: string,
  details: z.output<typeof personDetailsSchema>,
): Promise<Result<ExpectedPerson>> {
  const email = details.email.toLowerCase();
  const name = details.name.normalize('NFC');
  if (!isMailAddress(email)) return refuse('address-invalid');
  if (oneLine(name) !== name) return refuse('name-invalid');
  const other = (await room.identity.userWithAddress(email)) ?? room.expected.withAddress(email)?.user;
  if (other !== undefined && other !== user) return refuse('address-taken');
  return ok({ user, name, email, language: details.language });
}

function serveDetails(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/administration/people/{user}',
    id: 'change-person',
    tag: 'administration',
    summary: 'Name, address and language of somebody who has no account yet',
    body: personDetailsSchema,
    status: 204,
  });
  service.api.put('/administration/people/:user', async (c) => {
    const allowed = await requirePerson(service, c, c.req.param('user'));
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const body = await bodyOf(c, personDetailsSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const before = room.expected.of(c.req.param('user'));
    if (before === undefined) return answerRefusal(c, { code: 'person-has-account' });
    const person = await checkDetails(room, before.user, body.value);
    if (!person.ok) return answerRefusal(c, person.error);
    const moved = before.email !== person.value.email && before.invitation !== undefined;
    // A link that went to the wrong address works no more: the new one gets its own.
    const changed = await room.expected.change(async (tx) => {
      const kept = { ...before, ...person.value };
      const free = await room.expected.checkAddresses(tx, [kept]);
      if (!free.ok) return free;
      const people = moved ? await inviteWithin(tx, room, [kept], allowed.value.user) : [kept];
      await room.expected.write(tx, people);
      return ok(people);
    });
    if (!changed.ok) return answerRefusal(c, changed.error);
    if (moved) room.postOffice.wake();
    return c.body(null, 204);
  });
}

function serveRemoval(service: Service): void {
  describe(service, {
    method: 'delete',
    path: '/administration/people/{user}/responder',
    id: 'remove-responders',
    tag: 'administration',
    summary: 'He is no responder any more; whoever has no account and no function is forgotten',
    status: 204,
  });
  service.api.delete('/administration/people/:user/responder', async (c) => {
    const user = c.req.param('user');
    const allowed = await requirePerson(service, c, user);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const { room } = service;
    const actor = { user: allowed.value.user };
    const done = await room.organisation.execute([{ type: 'remove-responders', responders: [user] }], actor);
    if (!done.ok) return answerRefusal(c, done.error);
    if (!done.value.officers.some((officer) => officer.user === user)) await room.expected.forget([user]);
    room.changes.presence([...done.value.locations.keys()]);
    return c.body(null, 204);
  });
}

/** Accounts are of the installation: only a super user closes one, or helps who lost his second factor. */
function serveAccounts(service: Service): void {
  const { identity } = service.room;
  describe(service, {
    method: 'put',
    path: '/administration/people/{user}/suspension',
    id: 'suspend-person',
    tag: 'administration',
    summary: 'Closes or opens an account; closing ends its sessions',
    body: suspensionSchema,
    status: 204,
  });
  service.api.put('/administration/people/:user/suspension', async (c) => {
    const allowed = await requirePerson(service, c, c.req.param('user'), true);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const body = await bodyOf(c, suspensionSchema);
    if (!body.ok) return body.answer;
    const done = await identity.setSuspended(c.req.param('user'), body.value.suspended);
    await service.room.names.refresh();
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
  describe(service, {
    method: 'delete',
    path: '/administration/people/{user}/second-factors',
    id: 'remove-second-factors',
    tag: 'administration',
    summary: 'For somebody who lost phone and key: the next sign-in is by password, and a new factor must be set up',
    status: 204,
  });
  service.api.delete('/administration/people/:user/second-factors', async (c) => {
    const allowed = await requirePerson(service, c, c.req.param('user'), true);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const done = await identity.removeSecondFactors(c.req.param('user'));
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}

/** Codes: those of `requireScope`, `no-such-person`, `super-user-needed`. */
async function requirePerson(
  service: Service,
  c: RequestContext,
  user: string,
  everything = false,
): Promise<Result<Scope>> {
  const scope = await requireScope(service, c);
  if (!scope.ok) return scope;
  if (everything && !scope.value.everything) return refuse('super-user-needed');
  return administers(service.room.organisation.now, scope.value, user) ? scope : refuse('no-such-person');
}
