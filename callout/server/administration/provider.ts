import { type ProviderAnswer, providerCheckedSchema, providerSchema } from '#callout/api/administration.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { answerRefusal, sentenceOf } from '../refusals.ts';
import { describe } from '../routes/describe.ts';
import type { Service } from '../service.ts';
import { requireScope } from './scope.ts';

/** The identity provider: how it is set up on this server, whether it works, and whom it is bound to. Set up in a file, as SMS and mail. */
export function serveProviderSettings(service: Service): void {
  serveSettings(service);
  serveCheck(service);
  serveUnbinding(service);
}

function serveSettings(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/administration/provider',
    id: 'identity-provider',
    tag: 'administration',
    summary:
      'The identity provider of the organisation, as it stands in the settings of this server; without its secret',
    answer: providerSchema,
  });
  service.api.get('/administration/provider', async (c) => {
    const allowed = await requireSuperUser(service, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const { provider, providerRedirect } = service.room.identity;
    const answer: ProviderAnswer = { redirectUri: providerRedirect };
    if (provider === undefined) return c.json(answer);
    const { name, issuer, clientId, domains, vouched, secondFactor } = provider.settings;
    const { amr, acr } = secondFactor;
    const shown = { name, issuer: issuer.href, clientId, domains: [...domains], vouched };
    return c.json({ ...answer, provider: { ...shown, secondFactor: [...amr, ...acr] } } satisfies ProviderAnswer);
  });
}

function serveCheck(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/administration/provider/checks',
    id: 'check-identity-provider',
    tag: 'administration',
    summary: 'Asks the identity provider who it is and whether it knows us; says what is the matter, if anything',
    answer: providerCheckedSchema,
  });
  service.api.post('/administration/provider/checks', async (c) => {
    const allowed = await requireSuperUser(service, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const { provider } = service.room.identity;
    if (provider === undefined) return answerRefusal(c, { code: 'provider-none' });
    const checked = await provider.check();
    if (checked.ok) return c.json({});
    const { code, params } = checked.error;
    const { issuer, clientId } = provider.settings;
    const sentence = sentenceOf(code, c.get('language'), { issuer: issuer.href, client: clientId, ...params });
    return c.json({ problem: { code, sentence } });
  });
}

function serveUnbinding(service: Service): void {
  describe(service, {
    method: 'delete',
    path: '/administration/people/{user}/provider',
    id: 'unbind-person',
    tag: 'administration',
    summary: 'He is recognised anew at the identity provider the next time, by his address; his sessions end',
    status: 204,
  });
  service.api.delete('/administration/people/:user/provider', async (c) => {
    const allowed = await requireSuperUser(service, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const { provider } = service.room.identity;
    if (provider === undefined) return answerRefusal(c, { code: 'provider-none' });
    const done = await provider.unbind(c.req.param('user'));
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}

async function requireSuperUser(service: Service, c: RequestContext): Promise<Result<undefined>> {
  const scope = await requireScope(service, c);
  if (!scope.ok) return scope;
  return scope.value.everything ? ok(undefined) : refuse('super-user-needed');
}
