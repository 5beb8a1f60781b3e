import { type DashboardAnswer, dashboardSchema, type PersonAnswer, type StaffingAnswer } from '#callout/api/answers.ts';
import type { Organisation, Responder } from '#callout/core/organisation/organisation.ts';
import { skillsOn } from '#callout/core/organisation/skills.ts';
import type { Presence } from '#callout/core/presence/presence.ts';
import { seenAt } from '#callout/core/presence/seen-at.ts';
import { type LocationStaffing, type Staffing, staffingAt } from '#callout/core/staffing/staffing.ts';
import type { Language } from '#platform/kernel/language.ts';
import { localDate, toIso } from '#platform/kernel/time.ts';
import { answerRefusal, sentenceOf } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireViewer, type Service } from '../service.ts';
import { openCallsFor } from './calls.ts';
import { describe } from './describe.ts';

export function serveDashboard(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/dashboard',
    id: 'dashboard',
    tag: 'reception',
    summary: 'Staffing, people and running calls of the locations that this viewer may see',
    answer: dashboardSchema,
  });
  service.api.get('/dashboard', async (c) => {
    const viewer = await requireViewer(service, c);
    if (!viewer.ok) return answerRefusal(c, viewer.error);
    const { actor, locations } = viewer.value;
    return c.json(dashboardFor(service.room, actor.user, locations, c.get('language')));
  });
}

function dashboardFor(room: Room, user: string, seen: ReadonlySet<string>, language: Language): DashboardAnswer {
  const organisation = onlyAt(room.organisation.now, seen);
  const now = room.clock.now();
  const presences = new Map([...room.board.presences()].map(([id, presence]) => [id, seenAt(presence, seen)]));
  const staffing = staffingAt(organisation, presences, room.reachability.reachable(), now);
  const day = localDate(now, organisation.zone);
  const people = [...organisation.responders.values()].flatMap((responder): readonly PersonAnswer[] => {
    const presence = presences.get(responder.id);
    const concerns = seen.has(responder.home) || presence?.location !== undefined;
    return presence === undefined || !concerns || !responder.active
      ? []
      : [personAnswer(room, responder, presence, skillsOn(responder, day))];
  });
  return {
    now: toIso(now),
    overall: staffingAnswer(staffing.overall),
    locations: staffing.perLocation.flatMap((one) => locationAnswer(organisation, one)),
    people,
    calls: openCallsFor(room, user),
    warnings: room.warnings.now().map(({ code, since, params }) => ({
      code,
      since,
      sentence: sentenceOf(`${code}-warning`, language, params),
    })),
  };
}

/** The organisation as if there were no other locations. */
function onlyAt(organisation: Organisation, seen: ReadonlySet<string>): Organisation {
  const locations = new Map([...organisation.locations].filter(([id]) => seen.has(id)));
  return { ...organisation, locations };
}

function locationAnswer({ locations }: Organisation, staffing: LocationStaffing): DashboardAnswer['locations'] {
  const location = locations.get(staffing.location);
  if (location === undefined) return [];
  const { id, name, region } = location;
  const until = staffing.until === undefined ? {} : { until: staffing.until };
  return [{ id, name, region, staffing: { ...staffingAnswer(staffing), ...until } }];
}

function staffingAnswer({ present, unreachable, stale, minimum, short, level }: Staffing): StaffingAnswer {
  return {
    present: present.length,
    unreachable: unreachable.length,
    stale: stale.length,
    minimum: { total: minimum.total, skills: { ...minimum.skills } },
    short: short.map((one) => ({ ...one })),
    level,
  };
}

function personAnswer(room: Room, responder: Responder, presence: Presence, holds: readonly string[]): PersonAnswer {
  const { id, home, groups, skills } = responder;
  const { state, location, sureness, since, lastHeard, because } = presence;
  const reach = room.reachability.of(id);
  return {
    responder: id,
    name: room.names.of(id),
    home,
    groups: [...groups],
    skills: skills.map(({ skill, expires }) => ({
      skill,
      expired: !holds.includes(skill),
      ...(expires === undefined ? {} : { expires }),
    })),
    state,
    ...(location === undefined ? {} : { location }),
    sureness,
    since,
    ...(lastHeard === undefined ? {} : { lastHeard }),
    reachable: reach.way !== 'none',
    reach: { ...reach },
    because: because.map((one) => ({ ...one })),
  };
}
