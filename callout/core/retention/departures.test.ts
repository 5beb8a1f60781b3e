import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationDecider } from '../organisation/decider.ts';
import type { OrganisationEvent } from '../organisation/events.ts';
import { evolveOrganisation } from '../organisation/evolve.ts';
import { evolveDepartures, nobodyLeft } from './departures.ts';

const responder = (id: string) => ({ id, home: 'school', groups: [], skills: [], active: true });
const event: fc.Arbitrary<OrganisationEvent> = fc
  .tuple(fc.constantFrom('an', 'bo', 'cy'), fc.nat({ max: 3 }))
  .map(([id, kind]): OrganisationEvent => {
    const officer = { user: id, role: 'reception', scope: 'school' } as const;
    if (kind === 0) return { type: 'RespondersSet', responders: [responder(id)] };
    if (kind === 1) return { type: 'RespondersRemoved', responders: [id] };
    return kind === 2 ? { type: 'OfficerAppointed', officer } : { type: 'OfficerDismissed', officer };
  });

describe('BHV-15: who left', () => {
  test('is whoever was spoken of and is neither responder nor in office, since he was last spoken of', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const recorded = events.map((one, index) => ({
          event: one,
          seq: index + 1,
          actor: 'chief',
          at: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00.000Z`,
        }));
        const organisation = recorded.reduce(evolveOrganisation, organisationDecider.initial);
        const { left } = recorded.reduce(evolveDepartures, nobodyLeft);
        for (const id of ['an', 'bo', 'cy']) {
          const about = recorded.filter(({ event: one }) => JSON.stringify(one).includes(`"${id}"`));
          const belongs = organisation.responders.has(id) || organisation.officers.some(({ user }) => user === id);
          expect(left.get(id)).toBe(belongs ? undefined : about.at(-1)?.at);
        }
      }),
    );
  });

  test('never whoever founded the organisation, as long as he is its super user', () => {
    const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
    const by = (done: OrganisationEvent, day: number) => ({ event: done, actor: 'an', at: at(day) });
    const founded = [
      by({ type: 'OrganisationFounded', name: 'School', zone: 'Europe/Amsterdam' }, 1),
      by({ type: 'RespondersSet', responders: [responder('an')] }, 2),
      by({ type: 'RespondersRemoved', responders: ['an'] }, 3),
    ].reduce(evolveDepartures, nobodyLeft);
    expect(founded.left).toEqual(new Map());
    const officer = { user: 'an', role: 'super-user' } as const;
    const after = evolveDepartures(founded, by({ type: 'OfficerDismissed', officer }, 4));
    expect(after.left).toEqual(new Map([['an', at(4)]]));
  });
});
