import type { z } from 'zod';
import {
  type InvitationsAnswer,
  invitationsSchema,
  invitedSchema,
  invitePeopleSchema,
} from '#callout/api/administration.ts';
import { ok } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { Transaction } from '#platform/store/event-store.ts';
import { type ExpectedPerson, takeBack } from '../people/expected.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { describe } from '../routes/describe.ts';
import { bodyOf } from '../routes/input.ts';
import type { Service } from '../service.ts';
import { administers, requireScope, type Scope } from './scope.ts';
import { inviteWords } from './words.ts';

/** So many are invited in one transaction. */
const step = 25;

/** Mails each a link to make his account, and gives the people as they are kept from now on. A link that was sent before works no more. */
export async function inviteWithin(
  tx: Transaction,
  room: Room,
  people: readonly ExpectedPerson[],
  by: string,
): Promise<readonly ExpectedPerson[]> {
  const at = toIso(room.clock.now());
  const invited: ExpectedPerson[] = [];
  for (const person of people) {
    const { user, name, email, language } = person;
    await takeBack(tx, person.invitation);
    const { key, link, until } = await room.identity.openInvitation(tx, { userId: user, email, language });
    const params = { name, inviter: room.names.of(by), organisation: room.organisation.now.name, link, until };
    const subject = say(inviteWords, 'subject', language, params);
    const text = say(inviteWords, 'text', language, params);
    const letter = { to: [{ address: email, name }], subject, text, language, confidential: true } as const;
    const [mail] = await postMail(tx.entries, letter, at);
    invited.push({ ...person, invitation: { key, at, ...(mail === undefined ? {} : { mail }) } });
  }
  return invited;
}

export function serveInviting(service: Service): void {
  serveProgress(service);
  describe(service, {
    method: 'post',
    path: '/administration/invitations',
    id: 'invite-people',
    tag: 'administration',
    summary: 'Mails a new link to those of these people who have no account yet',
    body: invitePeopleSchema,
    answer: invitedSchema,
  });
  service.api.post('/administration/invitations', async (c) => {
    const scope = await requireScope(service, c);
    if (!scope.ok) return answerRefusal(c, scope.error);
    const body = await bodyOf(c, invitePeopleSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const foreign = body.value.users.find((user) => !administers(room.organisation.now, scope.value, user));
    if (foreign !== undefined) return answerRefusal(c, { code: 'no-such-person' });
    const people = [...new Set(body.value.users)].flatMap((user) => room.expected.of(user) ?? []);
    // In steps: who calls people out meanwhile does not wait for all of them.
    for (let first = 0; first < people.length; first += step) {
      const invited = await room.expected.change(async (tx) => {
        const written = await inviteWithin(tx, room, people.slice(first, first + step), scope.value.user);
        await room.expected.write(tx, written);
        return ok(written);
      });
      if (!invited.ok) return answerRefusal(c, invited.error);
      room.postOffice.wake();
    }
    return c.json({ invited: people.length } satisfies z.infer<typeof invitedSchema>);
  });
}

function serveProgress(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/administration/invitations',
    id: 'invitations',
    tag: 'administration',
    summary: 'How far the invitations of the people of this administrator came, and whose the mail server refused',
    answer: invitationsSchema,
  });
  service.api.get('/administration/invitations', async (c) => {
    const scope = await requireScope(service, c);
    return scope.ok ? c.json(await progressFor(service.room, scope.value)) : answerRefusal(c, scope.error);
  });
}

async function progressFor(room: Room, scope: Scope): Promise<InvitationsAnswer> {
  const people = room.expected.all().filter(({ user }) => administers(room.organisation.now, scope, user));
  const courses = await room.invitationMails.of(people);
  const all = people.flatMap(({ user, name }) => {
    const course = courses.get(user);
    return course === undefined ? [] : [{ user, name, ...course }];
  });
  const count = (wanted: string) => all.filter(({ state }) => state === wanted).length;
  const problem = all.find((one) => one.state === 'waiting' && one.problem !== undefined)?.problem;
  const refused = all.filter(({ state }) => state === 'refused').toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return {
    total: all.length,
    sent: count('sent') + count('expired'),
    expired: count('expired'),
    waiting: count('waiting'),
    ...(problem === undefined ? {} : { problem }),
    refused: refused.map(({ user, name, problem: said = '' }) => ({ user, name, problem: said })),
  };
}
