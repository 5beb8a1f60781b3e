import { createRoute } from '@hono/zod-openapi';
import type { z } from 'zod';
import type { SignedIn } from '#platform/identity/identity.ts';
import type { Invitation } from '#platform/identity/invitations.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import {
  acceptanceSchema,
  type InvitationAnswer,
  invitationSchema,
  invitationTokenSchema,
  madeUserSchema,
  newInvitationSchema,
} from '#tender/api/administration.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import { requireSignedIn } from './administrator.ts';
import type { LiveService } from './live-service.ts';

const invite = createRoute({
  method: 'post',
  path: '/invitations',
  operationId: 'invite',
  tags: ['administration'],
  summary: 'Invite somebody by mail: an administrator to any organisation, others a colleague',
  request: { body: { required: true, content: { 'application/json': { schema: newInvitationSchema } } } },
  responses: {
    201: { description: 'The invitation', content: { 'application/json': { schema: invitationSchema } } },
    ...refusals,
  },
});

/** The token comes in the body, so that it stands in no log of addresses. */
const look = createRoute({
  method: 'post',
  path: '/invitation-lookups',
  operationId: 'look-up-invitation',
  tags: ['administration'],
  summary: 'What an invitation is for',
  request: { body: { required: true, content: { 'application/json': { schema: invitationTokenSchema } } } },
  responses: {
    200: { description: 'The invitation', content: { 'application/json': { schema: invitationSchema } } },
    ...refusals,
  },
});

const accept = createRoute({
  method: 'post',
  path: '/invitation-acceptances',
  operationId: 'accept-invitation',
  tags: ['administration'],
  summary: 'Make the account that one was invited to',
  request: { body: { required: true, content: { 'application/json': { schema: acceptanceSchema } } } },
  responses: {
    201: { description: 'The account', content: { 'application/json': { schema: madeUserSchema } } },
    ...refusals,
  },
});

export function serveInvitations(live: LiveService): void {
  const { api, identity } = live;
  api.openapi(invite, async (c) => {
    const signed = await requireSignedIn(live, c);
    if (!signed.ok) return answerRefusal(c, signed.error);
    const wanted = allowedInvitation(signed.value, c.req.valid('json'));
    const invited = wanted.ok ? await identity.invite(wanted.value) : wanted;
    return invited.ok ? c.json(await answer(live, invited.value), 201) : answerRefusal(c, invited.error);
  });
  api.openapi(look, async (c) => {
    const found = await identity.invitation(c.req.valid('json').token);
    return found.ok ? c.json(await answer(live, found.value), 200) : answerRefusal(c, found.error);
  });
  api.openapi(accept, async (c) => {
    const made = await identity.acceptInvitation(c.req.valid('json'));
    live.forgetPeople();
    return made.ok ? c.json({ userId: made.value.userId }, 201) : answerRefusal(c, made.error);
  });
}

type Wanted = z.infer<typeof newInvitationSchema>;

function allowedInvitation(by: SignedIn, wanted: Wanted): Result<Wanted & { organisation: string; inviter: string }> {
  const organisation = wanted.organisation ?? by.organisation?.id;
  if (organisation === undefined) return refuse('organisation-unknown');
  const within = organisation === by.organisation?.id && !wanted.administrator;
  return by.administrator || within
    ? ok({ ...wanted, organisation, inviter: by.name })
    : refuse('administrator-needed');
}

async function answer({ identity }: LiveService, invitation: Invitation): Promise<InvitationAnswer> {
  const { founds, organisation = '', ...more } = invitation;
  const invited = { ...more, organisation };
  if (founds !== undefined) return { ...invited, founds, organisationName: founds.name };
  return { ...invited, organisationName: (await identity.organisation(organisation))?.name ?? '' };
}
