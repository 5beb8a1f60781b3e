import {
  type AdministeredPerson,
  onePersonSchema,
  type PeopleAnswer,
  type PersonPageAnswer,
  peopleSchema,
} from '#callout/api/administration.ts';
import { certificateState } from '#callout/core/organisation/skills.ts';
import type { AccountEntry } from '#platform/identity/accounts.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { InvitationCourse } from '../people/invitation-mails.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { describe } from '../routes/describe.ts';
import { deviceAnswer } from '../routes/devices.ts';
import type { Service } from '../service.ts';
import { administers, requireScope, type Scope } from './scope.ts';

export function servePeople(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/administration/people',
    id: 'administered-people',
    tag: 'administration',
    summary: 'The people of this administrator, with certificates, accounts and phones',
    answer: peopleSchema,
  });
  service.api.get('/administration/people', async (c) => {
    const scope = await requireScope(service, c);
    if (!scope.ok) return answerRefusal(c, scope.error);
    const answer: PeopleAnswer = { people: [...(await peopleOf(service.room, scope.value))] };
    return c.json(answer);
  });
  serveOne(service);
}

function serveOne(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/administration/people/{user}',
    id: 'administered-person',
    tag: 'administration',
    summary: 'One person, with his phones and what their last test alarm showed',
    answer: onePersonSchema,
  });
  service.api.get('/administration/people/:user', async (c) => {
    const scope = await requireScope(service, c);
    if (!scope.ok) return answerRefusal(c, scope.error);
    const user = c.req.param('user');
    const { room } = service;
    const [known] = await personsOf(
      room,
      usersOf(room, scope.value).filter((one) => one === user),
    );
    if (known === undefined) return answerRefusal(c, { code: 'no-such-person' });
    const answer: PersonPageAnswer = {
      ...known,
      secondFactor: await room.identity.hasSecondFactor(user),
      devices: await Promise.all(room.devices.of(user).map((device) => deviceAnswer(room, device))),
    };
    return c.json(answer);
  });
}

/** By name. */
export async function peopleOf(room: Room, scope: Scope): Promise<readonly AdministeredPerson[]> {
  const people = await personsOf(room, usersOf(room, scope));
  return people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

async function personsOf(room: Room, users: readonly string[]): Promise<readonly AdministeredPerson[]> {
  const { identity, expected, invitationMails } = room;
  const accounts = await identity.accounts(users);
  const bound = await identity.provider?.boundAmong([...accounts.keys()]);
  const invitations = await invitationMails.of(
    users.flatMap((user) => (accounts.has(user) ? [] : (expected.of(user) ?? []))),
  );
  return users.map((user) =>
    personOf(room, user, {
      account: accounts.get(user),
      provider: bound?.has(user) === true ? identity.provider?.settings.name : undefined,
      invitation: invitations.get(user),
    }),
  );
}

function usersOf({ organisation, expected }: Room, scope: Scope): readonly string[] {
  const { responders, officers } = organisation.now;
  const users = new Set([...responders.keys(), ...officers.map(({ user }) => user), ...expected.users()]);
  return [...users].filter((user) => administers(organisation.now, scope, user));
}

interface Entered {
  readonly account: AccountEntry | undefined;
  readonly provider: string | undefined;
  readonly invitation: InvitationCourse | undefined;
}

function personOf(room: Room, user: string, { account, provider, invitation }: Entered): AdministeredPerson {
  const { responders, officers } = room.organisation.now;
  const expected = account === undefined ? room.expected.of(user) : undefined;
  const email = account?.email ?? expected?.email;
  const devices = room.devices.of(user);
  const testedAt = devices
    .flatMap(({ test }) => (test === undefined ? [] : [test.at]))
    .toSorted()
    .at(-1);
  const responder = responders.get(user);
  return {
    user,
    name: account?.name ?? room.names.of(user),
    ...(email === undefined ? {} : { email }),
    language: account?.language ?? room.names.language(user),
    account: accountState(account, expected),
    ...(provider === undefined ? {} : { provider }),
    ...(invitation === undefined ? {} : { invitation }),
    offices: officers.filter((officer) => officer.user === user),
    ...(responder === undefined ? {} : { responder: responderOf(room, responder) }),
    phones: devices.length,
    ...(testedAt === undefined ? {} : { testedAt }),
  };
}

function accountState(
  account: AccountEntry | undefined,
  expected: { readonly invitation?: unknown } | undefined,
): AdministeredPerson['account'] {
  if (account !== undefined) return account.suspended ? 'suspended' : 'active';
  return expected?.invitation === undefined ? 'none' : 'invited';
}

type Held = NonNullable<AdministeredPerson['responder']>;

function responderOf(
  { organisation, clock }: Room,
  {
    home,
    groups,
    skills,
    active,
  }: Pick<Held, 'home' | 'active'> & {
    readonly groups: readonly string[];
    readonly skills: readonly { readonly skill: string; readonly expires?: string | undefined }[];
  },
): Held {
  const today = localDate(clock.now(), organisation.now.zone);
  return {
    home,
    groups: [...groups],
    skills: skills.map((held) => ({
      skill: held.skill,
      ...(held.expires === undefined ? {} : { expires: held.expires }),
      state: certificateState(held, today),
    })),
    active,
  };
}
