import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { college, responder, SetUp } from '../testing/world.ts';
import type { OrganisationCommand } from './commands.ts';
import { organisationCommandSchema } from './commands.ts';
import { organisationAfter, organisationDecider } from './decider.ts';
import { usualPolicy } from './evolve.ts';
import type { MinimumWindow, Officer, Scenario } from './organisation.ts';
import { skillsOn } from './skills.ts';
import { fillText, variablesIn } from './texts.ts';

const window = (from: string, to: string, more: Partial<MinimumWindow> = {}): MinimumWindow => {
  return { days: [1, 2, 3, 4, 5], from, to, total: 4, skills: { ehbo: 1 }, ...more };
};

function minima(...windows: readonly MinimumWindow[]): OrganisationCommand {
  return { type: 'set-minima', location: 'noord', minima: [...windows] };
}

function officer(user: string, role: Officer['role'], scope?: string): Officer {
  return { user, role, ...(scope === undefined ? {} : { scope }) };
}

const policy = { ...usualPolicy, retries: [5, 15, 30] };

describe('setting up', () => {
  test('BHV-13: whoever founds the organisation is its first super user; without him nothing is set up', () => {
    const setUp = new SetUp();
    expect(setUp.code('chief', { type: 'set-skill', id: 'ehbo', name: 'Eerste hulp' })).toBe('no-organisation');
    const found = { type: 'found-organisation', name: 'College', zone: 'Europe/Amsterdam' } as const;
    for (const zone of ['Europe/Nergens', '+01:00', '-05'])
      expect(setUp.code('chief', { ...found, zone })).toBe('no-such-zone');
    setUp.does('chief', found);
    expect(setUp.code('chief', found)).toBe('organisation-exists');
    expect(setUp.code('stranger', { type: 'set-policy', policy })).toBe('super-user-needed');
    expect(setUp.code('chief', { type: 'dismiss-officer', officer: officer('chief', 'super-user') })).toBe(
      'last-super-user',
    );
    setUp.does('chief', { type: 'appoint-officer', officer: officer('other', 'super-user') });
    setUp.does('other', { type: 'dismiss-officer', officer: officer('chief', 'super-user') });
    expect(setUp.code('chief', { type: 'set-policy', policy })).toBe('super-user-needed');
    setUp.now = setUp.now.subtract({ seconds: 1 });
    expect(setUp.code('other', { type: 'set-policy', policy })).toBe('clock-set-back');
  });

  test('BHV-13: what is used elsewhere is not removed under its feet, and what does not exist is not named', () => {
    const setUp = college();
    const remove = (
      type: 'remove-region' | 'remove-skill' | 'remove-location' | 'remove-group' | 'remove-text' | 'remove-scenario',
      id: string,
    ) => setUp.code('chief', { type, id });
    expect(remove('remove-region', 'stad')).toBe('region-in-use');
    expect(remove('remove-region', 'zee')).toBe('no-such-region');
    expect(remove('remove-skill', 'ehbo')).toBe('skill-in-use');
    expect(remove('remove-skill', 'koken')).toBe('no-such-skill');
    expect(remove('remove-location', 'noord')).toBe('location-in-use');
    expect(remove('remove-location', 'maan')).toBe('no-such-location');
    expect(remove('remove-group', 'bhv')).toBe('group-in-use');
    expect(remove('remove-group', 'koor')).toBe('no-such-group');
    expect(remove('remove-text', 'brand')).toBe('text-in-use');
    expect(remove('remove-text', 'gas')).toBe('no-such-text');
    expect(remove('remove-scenario', 'gas')).toBe('no-such-scenario');
    expect(setUp.code('chief', { type: 'set-location', id: 'west', name: 'West', region: 'zee' })).toBe(
      'no-such-region',
    );
    expect(setUp.code('chief', { type: 'set-location', id: 'stad', name: 'Stad', region: 'stad' })).toBe('id-taken');
    expect(setUp.code('chief', { type: 'set-region', id: 'noord', name: 'Noord' })).toBe('id-taken');
    expect(setUp.code('chief', { type: 'set-skill', id: 'any', name: 'Iedereen' })).toBe('id-taken');
    setUp.does(
      'chief',
      { type: 'remove-scenario', id: 'keukenbrand' },
      { type: 'remove-text', id: 'brand' },
      { type: 'remove-responders', responders: ['gijs'] },
      { type: 'remove-location', id: 'buiten' },
      { type: 'remove-region', id: 'land' },
      { type: 'remove-group', id: 'cmt' },
    );
    expect(setUp.organisation.locations.has('buiten')).toBe(false);
  });

  test('BHV-11, BHV-18: a group that a scenario calls stays where that scenario can call it', () => {
    const setUp = college();
    const group = { id: 'verkenning', name: 'Verkenning', rights: ['respond' as const] };
    // The scenario is for every location: at any other one it could not be called out any more.
    expect(setUp.refusal('chief', { type: 'set-group', group: { ...group, location: 'noord' } })).toEqual({
      code: 'group-used-elsewhere',
      params: { scenario: 'Brand in de leskeuken' },
    });
    setUp.does('chief', { type: 'set-group', group: { ...group, name: 'Verkenners' } });
    setUp.does('chief', { type: 'remove-scenario', id: 'keukenbrand' });
    setUp.does('chief', { type: 'set-group', group: { ...group, location: 'noord' } });
    expect(setUp.organisation.groups.get('verkenning')?.location).toBe('noord');
  });

  test('BHV-07: phones are tried again in the order of time, however the seconds were typed', () => {
    const setUp = college().does('chief', { type: 'set-policy', policy: { ...policy, retries: [30, 5, 15, 5] } });
    expect(setUp.organisation.policy.retries).toEqual([5, 15, 30]);
  });

  test('BHV-12, BHV-13: minima per time window do not overlap, also over midnight and the end of the week', () => {
    const setUp = college();
    expect(setUp.code('admin-noord', minima(window('08:00', '08:00')))).toBe('window-empty');
    const overlap = setUp.refusal('admin-noord', minima(window('08:00', '17:00'), window('16:00', '22:00')));
    expect(overlap).toEqual({ code: 'windows-overlap', params: { first: '08:00–17:00', second: '16:00–22:00' } });
    const night = window('22:00', '06:00', { days: [7] });
    expect(setUp.code('admin-noord', minima(night, window('05:00', '08:00', { days: [1] })))).toBe('windows-overlap');
    expect(setUp.code('admin-noord', minima(window('08:00', '17:00', { skills: { koken: 1 } })))).toBe('no-such-skill');
    setUp.does(
      'admin-noord',
      minima(night, window('06:00', '08:00'), window('08:00', '17:00'), window('17:00', '24:00')),
    );
    expect(setUp.organisation.locations.get('noord')?.minima).toHaveLength(4);
    expect(organisationCommandSchema.safeParse(minima(window('8:00', '17:00'))).success).toBe(false);
    expect(organisationCommandSchema.safeParse(minima(window('08:00', '25:00'))).success).toBe(false);
  });

  test('BHV-02: geofences are set per location, where they can be on a map', () => {
    const fence = {
      id: 'plein',
      name: 'Plein',
      kind: 'circle',
      centre: { lat: '52.09', lon: '5.12' },
      radius: 120,
    } as const;
    const signs = { type: 'set-signs', location: 'noord', fences: [fence], wifi: ['college'], beacons: [] };
    const read = organisationCommandSchema.parse(signs);
    const setUp = college().does('admin-noord', read);
    expect(setUp.organisation.locations.get('noord')?.fences).toEqual([fence]);
    const off = organisationCommandSchema.parse({
      ...signs,
      fences: [{ ...fence, centre: { lat: '152.09', lon: '5.12' } }],
    });
    expect(setUp.code('admin-noord', off)).toBe('fence-off-the-map');
    // The other things of the location stay as they were.
    setUp.does('admin-noord', minima(window('08:00', '17:00')), {
      type: 'set-location',
      id: 'noord',
      name: 'Noordvleugel',
      region: 'stad',
    });
    expect(setUp.organisation.locations.get('noord')).toMatchObject({
      name: 'Noordvleugel',
      fences: [fence],
      minima: [{}],
    });
  });

  test('a policy under which nobody could count as present is refused', () => {
    const weight = { geofence: 50, wifi: 50, beacon: 50, manual: 50, kiosk: 50, roster: 50 };
    const setUp = college();
    expect(setUp.code('chief', { type: 'set-policy', policy: { ...policy, weight } })).toBe('weights-too-low');
    setUp.does('chief', { type: 'set-policy', policy: { ...policy, damping: 30 } });
    expect(setUp.organisation.policy.damping).toBe(30);
  });
});

describe('people and groups', () => {
  const set = (...responders: Parameters<typeof responder>[]) => {
    return {
      type: 'set-responders',
      responders: responders.map((one) => responder(...one)),
    } as const satisfies OrganisationCommand;
  };

  test('BHV-01: people come and go at any time, hundreds at once, all of a list or none', () => {
    const many = Array.from({ length: 450 }, (_, index) => responder(`p${index}`));
    const setUp = college().does('admin-noord', { type: 'set-responders', responders: many });
    expect(setUp.organisation.responders.size).toBe(457);
    expect(
      setUp.code('admin-noord', {
        type: 'set-responders',
        responders: [...many, responder('x', { groups: ['koor'] })],
      }),
    ).toBe('no-such-group');
    expect(setUp.code('admin-noord', set(['x'], ['x']))).toBe('responder-named-twice');
    setUp.does('admin-noord', { type: 'remove-responders', responders: many.map(({ id }) => id) });
    expect(setUp.organisation.responders.size).toBe(7);
    expect(setUp.code('admin-noord', { type: 'remove-responders', responders: ['p1'] })).toBe('no-such-responder');
  });

  test('BHV-13: skills have an expiry, whose day still counts', () => {
    const setUp = college();
    expect(setUp.code('admin-noord', set(['x', { skills: [{ skill: 'koken' }] }]))).toBe('no-such-skill');
    expect(setUp.code('admin-noord', set(['x', { skills: [{ skill: 'ehbo' }, { skill: 'ehbo' }] }]))).toBe(
      'named-twice-for-responder',
    );
    const held = responder('x', { skills: [{ skill: 'ehbo', expires: '2026-11-23' }, { skill: 'ontruimen' }] });
    setUp.does('admin-noord', { type: 'set-responders', responders: [held] });
    const on = (day: string) => skillsOn(held, Temporal.PlainDate.from(day));
    expect([on('2026-11-23'), on('2026-11-24')]).toEqual([['ehbo', 'ontruimen'], ['ontruimen']]);
  });

  test('BHV-11: nobody gives through a group what he may not himself', () => {
    const setUp = college();
    expect(setUp.code('admin-noord', set(['x', { groups: ['cmt'] }]))).toBe('group-not-yours');
    setUp.does('admin-noord', set(['x', { groups: ['bhv', 'leiders'] }]));
    const group = { id: 'nacht', name: 'Nacht', location: 'noord', rights: ['respond', 'lead'] } as const;
    const make = (more: object): OrganisationCommand => ({ type: 'set-group', group: { ...group, ...more } });
    expect(setUp.code('admin-noord', make({ rights: ['see-all'] }))).toBe('super-user-needed');
    expect(setUp.code('admin-noord', make({ location: undefined }))).toBe('super-user-needed');
    expect(setUp.code('admin-noord', make({ location: 'zuid' }))).toBe('not-your-location');
    expect(setUp.code('admin-noord', make({ id: 'cmt' }))).toBe('super-user-needed');
    setUp.does('admin-noord', make({}));
    expect(setUp.code('admin-noord', { type: 'remove-group', id: 'bhv' })).toBe('super-user-needed');
    setUp.does('admin-noord', { type: 'remove-group', id: 'nacht' });
    // Nor does he take out whom another put in.
    setUp.does('chief', set(['anna', { groups: ['bhv', 'cmt'] }]));
    expect(setUp.code('admin-noord', set(['anna', { groups: ['bhv'] }]))).toBe('group-not-yours');
    expect(setUp.code('admin-noord', { type: 'remove-responders', responders: ['anna'] })).toBe('group-not-yours');
  });
});

describe('texts and scenarios', () => {
  const text = (more: object = {}): OrganisationCommand => {
    return {
      type: 'set-text',
      text: { id: 'gas', nature: 'Gaslucht', text: 'Gaslucht in {ruimte}', location: 'noord', ...more },
    };
  };
  const scenario = (more: Partial<Scenario> = {}): OrganisationCommand => ({
    type: 'set-scenario',
    scenario: {
      id: 'gas',
      name: 'Gaslucht',
      nature: 'Gaslucht',
      text: 'gas',
      location: 'noord',
      secondWaveAfter: 90,
      steps: [
        {
          id: 'een',
          name: 'Ventileren',
          audience: { kind: 'all-available' },
          needed: [{ skill: 'any', count: 2 }],
          task: 'Zet ramen open.',
        },
      ],
      ...more,
    },
  });
  const steps = (audience: Scenario['steps'][number]['audience'], skill = 'any') => {
    return [{ id: 'een', name: 'Ventileren', audience, needed: [{ skill, count: 1 }], task: 'Zet ramen open.' }];
  };

  test('BHV-05: a standard text has at most one field, whose name can be asked', () => {
    const setUp = college();
    expect(setUp.code('admin-noord', text({ text: 'Gas {hier' }))).toBe('text-braces-unpaired');
    expect(setUp.code('admin-noord', text({ text: 'Gas in {}' }))).toBe('variable-name-not-allowed');
    expect(setUp.code('admin-noord', text({ text: '{wat} in {ruimte}' }))).toBe('too-many-variables');
    expect(setUp.code('admin-noord', text({ location: undefined }))).toBe('super-user-needed');
    setUp.does('admin-noord', text({ text: 'Gas in {ruimte}, ja {ruimte}' }));
    expect(variablesIn('Gas in {ruimte}, ja {ruimte}')).toEqual(['ruimte']);
    expect(fillText('Gas in {ruimte}', { ruimte: ' 2.14 ' })).toEqual({ ok: true, value: 'Gas in 2.14' });
    expect(fillText('Gas in {ruimte}', { ruimte: ' ' })).toEqual({
      ok: false,
      error: { code: 'variable-not-filled', params: { variable: 'ruimte' } },
    });
    expect(fillText('Gas in {ruimte}', {})).toMatchObject({ ok: false });
    expect(fillText('Gas in {toString}', {})).toMatchObject({ ok: false });
  });

  test('BHV-05: what is typed into a field is never read as a field, or as anything else', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((value) => value.trim() !== ''),
        (value) => {
          expect(fillText('Brand in {ruimte}!', { ruimte: value })).toEqual({
            ok: true,
            value: `Brand in ${value.trim()}!`,
          });
        },
      ),
      { seed: 1 },
    );
    expect(fillText('In {ruimte}', { ruimte: '$& $1 {ruimte}' })).toEqual({ ok: true, value: 'In $& $1 {ruimte}' });
  });

  test('BHV-13: a scenario names only what exists and holds at its location', () => {
    const setUp = college();
    expect(setUp.code('admin-noord', scenario())).toBe('no-such-text');
    setUp.does('admin-noord', text()).does('admin-stad', text({ id: 'gas-zuid', location: 'zuid' }));
    expect(setUp.code('admin-noord', scenario({ text: 'gas-zuid' }))).toBe('text-of-other-location');
    expect(
      setUp.code(
        'admin-stad',
        scenario({ steps: [...steps({ kind: 'all-available' }), ...steps({ kind: 'all-available' })] }),
      ),
    ).toBe('step-named-twice');
    expect(setUp.code('admin-noord', scenario({ steps: steps({ kind: 'group', group: 'koor' }) }))).toBe(
      'no-such-group',
    );
    expect(
      setUp.code(
        'chief',
        scenario({ location: 'zuid', text: 'gas-zuid', steps: steps({ kind: 'group', group: 'leiders' }) }),
      ),
    ).toBe('group-of-other-location');
    expect(setUp.code('admin-noord', scenario({ steps: steps({ kind: 'persons', persons: ['finn'] }) }))).toBe(
      'no-such-responder',
    );
    expect(
      setUp.code('admin-noord', scenario({ steps: steps({ kind: 'scenario-step', scenario: 'gas', step: 'een' }) })),
    ).toBe('step-refers-to-step');
    expect(setUp.code('admin-noord', scenario({ steps: steps({ kind: 'all-available' }, 'koken') }))).toBe(
      'no-such-skill',
    );
    setUp.does('admin-noord', scenario({ steps: steps({ kind: 'persons', persons: ['anna'] }) }));
    expect(setUp.code('admin-noord', { type: 'remove-responders', responders: ['anna'] })).toBe(
      'responder-in-scenario',
    );
    expect(setUp.code('admin-stad', text({ location: 'zuid' }))).toBe('text-used-elsewhere');
    expect(setUp.code('admin-noord', { type: 'remove-text', id: 'gas' })).toBe('text-in-use');
    expect(setUp.code('admin-noord', text({ use: 'message' }))).toBe('text-in-use');
    setUp.does('admin-noord', text({ id: 'wacht', use: 'message' }));
    expect(setUp.code('admin-noord', scenario({ text: 'wacht' }))).toBe('text-is-message');
    setUp.does('admin-noord', { type: 'remove-scenario', id: 'gas' });
  });
});

test('what was set up follows from its events alone, and a command that was refused leaves none', () => {
  const setUp = college();
  expect(organisationAfter(organisationDecider.initial, setUp.events)).toEqual(setUp.organisation);
  const before = setUp.events.length;
  expect(setUp.code('bram', minima())).toBe('not-your-location');
  expect(setUp.events).toHaveLength(before);
});
