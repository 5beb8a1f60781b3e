import { type AdministrationAnswer, administrationSchema } from '#callout/api/administration.ts';
import { localDate } from '#platform/kernel/time.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { describe } from '../routes/describe.ts';
import type { Service } from '../service.ts';
import { hasOffice, requireScope, type Scope } from './scope.ts';

export function serveOverview(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/administration',
    id: 'administration',
    tag: 'administration',
    summary: 'What is set up, as far as this administrator may see it',
    answer: administrationSchema,
  });
  service.api.get('/administration', async (c) => {
    const scope = await requireScope(service, c);
    return scope.ok ? c.json(administrationFor(service.room, scope.value)) : answerRefusal(c, scope.error);
  });
}

function administrationFor(room: Room, scope: Scope): AdministrationAnswer {
  const organisation = room.organisation.now;
  const { everything, regions, locations } = scope;
  const concerns = ({ location }: { readonly location?: string | undefined }) =>
    location === undefined || locations.has(location);
  const own = [...organisation.locations.values()].filter(({ id }) => everything || locations.has(id));
  const seen = new Set([...regions, ...own.map(({ region }) => region)]);
  return {
    version: organisation.version,
    name: organisation.name,
    timeZone: organisation.zone,
    today: localDate(room.clock.now(), organisation.zone).toString(),
    may: { everything, regions: [...regions], locations: [...locations] },
    regions: [...organisation.regions.values()].filter(({ id }) => everything || seen.has(id)),
    skills: [...organisation.skills.values()],
    locations: own.map(({ id, name, region, address, minima }) => ({
      id,
      name,
      region,
      ...(address === undefined ? {} : { address }),
      minima: [...minima],
    })),
    groups: [...organisation.groups.values()].filter(concerns),
    texts: [...organisation.texts.values()].filter(concerns),
    scenarios: [...organisation.scenarios.values()].filter(concerns),
    officers: organisation.officers
      .filter((officer) => hasOffice(scope, officer))
      .map((officer) => ({ ...officer, name: room.names.of(officer.user) })),
    policy: organisation.policy,
    talk: organisation.talk,
  };
}
