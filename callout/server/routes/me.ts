import { type MeAnswer, meSchema, type OrganisationAnswer, organisationSchema } from '#callout/api/answers.ts';
import { ownDataSchema } from '#callout/api/own-data.ts';
import { ownPresenceSchema } from '#callout/api/requests.ts';
import { phaseOf } from '#callout/core/alarm/call.ts';
import { locationsFor } from '#callout/core/organisation/rights.ts';
import { checkClaim } from '#callout/core/presence/belongs.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { scopeOf } from '../administration/scope.ts';
import { ownDataOf } from '../own-data/own-data.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service, whoAsks } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

export function serveMe(service: Service): void {
  const { room } = service;
  const summary = 'Who is signed in, and what he may do';
  describe(service, { method: 'get', path: '/me', id: 'me', tag: 'people', summary, answer: meSchema });
  service.api.get('/me', async (c) => {
    const signed = await whoAsks(service, c);
    const { name, zone, version } = room.organisation.now;
    const answer: MeAnswer = {
      mode: service.mode,
      now: toIso(room.clock.now()),
      organisation: { name, timeZone: zone, telephone: service.telephone, founded: version > 0 },
      firstRun: service.mode === 'live' && signed === undefined && (await room.identity.firstRun()),
      ...(room.identity.provider === undefined ? {} : { provider: room.identity.provider.settings.name }),
      ...(signed === undefined ? {} : { account: accountOf(signed) }),
      ...(signed === undefined || signed.secondFactorMissing ? {} : { person: personOf(room, signed) }),
    };
    return c.json(answer);
  });
  serveOwnData(service);
  servePresence(service);
  serveOrganisation(service);
}

function accountOf({ name, email, administrator, secondFactorMissing }: SignedIn): MeAnswer['account'] {
  return { name, email, administrator, secondFactorMissing };
}

function personOf(room: Room, { userId, name, language }: SignedIn): NonNullable<MeAnswer['person']> {
  const organisation = room.organisation.now;
  const may = (act: 'see' | 'raise' | 'lead' | 'configure') => [...locationsFor(organisation, userId, act)];
  const responder = responderOf(room, userId);
  return {
    user: userId,
    name,
    language,
    offices: organisation.officers
      .filter(({ user }) => user === userId)
      .map(({ role, scope }) => ({ role, ...(scope === undefined ? {} : { scope }) })),
    ...(responder === undefined ? {} : { responder }),
    may: {
      see: may('see'),
      raise: may('raise'),
      lead: may('lead'),
      administer: may('configure'),
      configure: scopeOf(organisation, userId) !== undefined,
    },
    calls: room.calls
      .recent()
      .filter(({ call }) => phaseOf(call) === 'running' && call.members.has(userId))
      .map(({ id }) => id),
  };
}

function responderOf(room: Room, user: string): NonNullable<MeAnswer['person']>['responder'] {
  const { responders, locations } = room.organisation.now;
  const responder = responders.get(user);
  if (responder === undefined) return undefined;
  const { state, location, since } = room.board.of(user);
  const named = (id: string) => ({ id, name: locations.get(id)?.name ?? id });
  return {
    home: named(responder.home),
    groups: [...responder.groups],
    skills: responder.skills.map(({ skill }) => skill),
    state,
    ...(location === undefined ? {} : { location: named(location) }),
    since,
    reachable: room.reachability.isReachable(user),
  };
}

function serveOwnData(service: Service): void {
  const summary = 'All that is kept of who asks, to read or to take along';
  describe(service, { method: 'get', path: '/me/data', id: 'own-data', tag: 'people', summary, answer: ownDataSchema });
  service.api.get('/me/data', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const signed = await whoAsks(service, c);
    if (signed === undefined) return answerRefusal(c, { code: 'not-signed-in' });
    return c.json(await ownDataOf(service.room, signed), 200, { 'cache-control': 'no-store' });
  });
}

function servePresence(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/me/presence',
    id: 'say-presence',
    tag: 'people',
    summary: 'Says that one is here, or gone',
    body: ownPresenceSchema,
    status: 204,
  });
  service.api.put('/me/presence', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const body = await bodyOf(c, ownPresenceSchema);
    if (!body.ok) return body.answer;
    const { user } = actor.value;
    if (!service.room.organisation.now.responders.has(user)) return answerRefusal(c, { code: 'responders-only' });
    const said = { responder: user, source: 'manual', ...body.value } as const;
    const claim = checkClaim(service.room.organisation.now, said);
    if (!claim.ok) return answerRefusal(c, claim.error);
    const heard = await service.room.board.hear(said);
    return heard.ok ? c.body(null, 204) : answerRefusal(c, heard.error);
  });
}

function serveOrganisation(service: Service): void {
  const summary = 'Locations, groups, texts and scenarios that concern this viewer';
  describe(service, {
    method: 'get',
    path: '/organisation',
    id: 'organisation',
    tag: 'reception',
    summary,
    answer: organisationSchema,
  });
  service.api.get('/organisation', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    return c.json(organisationFor(service.room, actor.value.user));
  });
}

/** A responder who may not see his location has its name, and no more of it. */
function organisationFor(room: Room, user: string): OrganisationAnswer {
  const organisation = room.organisation.now;
  const sees = new Set([
    ...locationsFor(organisation, user, 'see'),
    ...locationsFor(organisation, user, 'raise'),
    ...locationsFor(organisation, user, 'configure'),
  ]);
  const { home, groups: own = [] } = organisation.responders.get(user) ?? {};
  const works = sees.size > 0;
  const concerns = ({ location }: { readonly location?: string | undefined }) =>
    works && (location === undefined || sees.has(location));
  const answer = {
    name: organisation.name,
    timeZone: organisation.zone,
    talk: organisation.talk,
    recordingsKeptFor: room.retention.terms.recordings,
    skills: [...organisation.skills.values()],
    regions: works ? [...organisation.regions.values()] : [],
    locations: [...organisation.locations.values()]
      .filter(({ id }) => sees.has(id) || id === home)
      .map(({ id, name, region, address, minima }) => ({
        id,
        name,
        region,
        ...(address === undefined ? {} : { address }),
        minima: sees.has(id) ? minima : [],
      })),
    groups: [...organisation.groups.values()].filter((group) => concerns(group) || own.includes(group.id)),
    texts: [...organisation.texts.values()].filter(concerns),
    scenarios: [...organisation.scenarios.values()].filter(concerns),
  };
  // Leaves out what only the core needs to know.
  return organisationSchema.parse(answer);
}
