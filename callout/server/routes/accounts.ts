import { invitedAnswerSchema } from '#callout/api/administration.ts';
import {
  acceptanceSchema,
  firstAdministratorSchema,
  invitationTokenSchema,
  madeUserSchema,
} from '#platform/identity/requests.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** The first administrator, and accounts by invitation: what only a live server has. */
export function serveAccounts(service: Service): void {
  serveFirstRun(service);
  serveLookup(service);
  serveAcceptance(service);
}

function serveFirstRun(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/first-run',
    id: 'first-run',
    tag: 'administration',
    summary: 'Makes the first administrator; possible once',
    body: firstAdministratorSchema,
    answer: madeUserSchema,
    status: 201,
  });
  service.api.post('/first-run', async (c) => {
    const body = await bodyOf(c, firstAdministratorSchema);
    if (!body.ok) return body.answer;
    const { identity, names } = service.room;
    const { title = '', ...account } = body.value;
    const made = await identity.createFirstAdministrator({ ...account, title });
    if (!made.ok) return answerRefusal(c, made.error);
    await names.refresh();
    return c.json(made.value, 201);
  });
}

/** The token comes in the body, so that it stands in no log of addresses. */
function serveLookup(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/invitation-lookups',
    id: 'look-up-invitation',
    tag: 'administration',
    summary: 'Whom an invitation is for',
    body: invitationTokenSchema,
    answer: invitedAnswerSchema,
  });
  service.api.post('/invitation-lookups', async (c) => {
    const body = await bodyOf(c, invitationTokenSchema);
    if (!body.ok) return body.answer;
    const { identity, organisation, expected } = service.room;
    const found = await identity.invitation(body.value.token);
    if (!found.ok) return answerRefusal(c, found.error);
    const { email, expires, userId = '' } = found.value;
    return c.json({ email, expires, name: expected.of(userId)?.name ?? '', organisation: organisation.now.name });
  });
}

function serveAcceptance(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/invitation-acceptances',
    id: 'accept-invitation',
    tag: 'administration',
    summary: 'Makes the account that one was invited to',
    body: acceptanceSchema,
    answer: madeUserSchema,
    status: 201,
  });
  service.api.post('/invitation-acceptances', async (c) => {
    const body = await bodyOf(c, acceptanceSchema);
    if (!body.ok) return body.answer;
    const { identity, expected, names } = service.room;
    const made = await identity.acceptInvitation(body.value);
    if (!made.ok) return answerRefusal(c, made.error);
    await names.refresh();
    await expected.forget([made.value.userId]);
    return c.json(made.value, 201);
  });
}
