import { describe, expect, test } from 'vitest';
import { college, responder } from '../testing/world.ts';
import type { OrganisationCommand } from './commands.ts';
import type { Officer } from './organisation.ts';
import { type Act, locationsFor, mayAt } from './rights.ts';

function officer(user: string, role: Officer['role'], scope?: string): Officer {
  return { user, role, ...(scope === undefined ? {} : { scope }) };
}

describe('who may do what where', () => {
  test('BHV-13: each administers within his own scope', () => {
    const setUp = college();
    const rename = (id: string, region = 'stad'): OrganisationCommand => ({
      type: 'set-location',
      id,
      name: id,
      region,
    });
    setUp.does('admin-noord', rename('noord')).does('admin-stad', rename('zuid'), rename('west'));
    expect(setUp.code('admin-noord', rename('zuid'))).toBe('not-your-location');
    expect(setUp.code('admin-noord', rename('oost'))).toBe('not-your-region');
    expect(setUp.code('admin-stad', rename('noord', 'land'))).toBe('not-your-region');
    expect(setUp.code('desk', { type: 'set-minima', location: 'noord', minima: [] })).toBe('not-your-location');
    for (const user of ['desk', 'head', 'anna', 'stranger'])
      expect(setUp.code(user, rename('noord'))).toBe('not-your-location');
    expect(
      setUp.code('admin-noord', { type: 'set-responders', responders: [responder('finn', { home: 'noord' })] }),
    ).toBe('not-your-location');
  });

  test('BHV-13: each appoints below himself', () => {
    const setUp = college();
    const appoint = (one: Officer): OrganisationCommand => ({ type: 'appoint-officer', officer: one });
    expect(setUp.code('chief', appoint(officer('x', 'region-administrator', 'noord')))).toBe('scope-not-fitting');
    expect(setUp.code('chief', appoint(officer('x', 'location-administrator')))).toBe('scope-not-fitting');
    expect(setUp.code('chief', appoint(officer('x', 'super-user', 'noord')))).toBe('scope-not-fitting');
    expect(setUp.code('chief', appoint(officer('x', 'head', 'maan')))).toBe('scope-not-fitting');
    expect(setUp.code('admin-stad', appoint(officer('x', 'region-administrator', 'stad')))).toBe('super-user-needed');
    expect(setUp.code('admin-stad', appoint(officer('x', 'reception')))).toBe('super-user-needed');
    expect(setUp.code('admin-stad', appoint(officer('x', 'head', 'land')))).toBe('not-your-region');
    expect(setUp.code('admin-noord', appoint(officer('x', 'location-administrator', 'noord')))).toBe('not-your-region');
    expect(setUp.code('admin-noord', appoint(officer('x', 'reception', 'zuid')))).toBe('not-your-location');
    setUp.does(
      'admin-stad',
      appoint(officer('x', 'location-administrator', 'zuid')),
      appoint(officer('y', 'head', 'stad')),
    );
    setUp.does('admin-noord', appoint(officer('z', 'reception', 'noord')));
    expect(setUp.code('admin-noord', appoint(officer('z', 'reception', 'noord')))).toBe('officer-already');
    expect(setUp.code('chief', { type: 'dismiss-officer', officer: officer('z', 'head', 'noord') })).toBe(
      'no-such-officer',
    );
    setUp.does('admin-noord', { type: 'dismiss-officer', officer: officer('z', 'reception', 'noord') });
  });

  test('BHV-11, BHV-13: nobody sees or does anything where he has no function and no group', () => {
    const { organisation } = college();
    const where = (user: string, act: Act) => locationsFor(organisation, user, act).join(' ');
    const table = [
      'chief',
      'desk',
      'desk-zuid',
      'admin-noord',
      'admin-stad',
      'head',
      'anna',
      'bram',
      'gijs',
      'stranger',
    ].map((user) => {
      return [user, ...(['see', 'raise', 'lead', 'configure'] as const).map((act) => where(user, act))];
    });
    const all = 'noord zuid buiten';
    expect(table).toEqual([
      ['chief', all, all, all, all],
      ['desk', all, all, all, ''],
      ['desk-zuid', 'zuid', 'zuid', 'zuid', ''],
      ['admin-noord', 'noord', 'noord', 'noord', 'noord'],
      ['admin-stad', 'noord zuid', 'noord zuid', 'noord zuid', 'noord zuid'],
      ['head', 'noord zuid', 'noord zuid', 'noord zuid', ''],
      ['anna', 'noord', 'noord', 'noord', ''],
      ['bram', '', '', '', ''],
      ['gijs', all, '', '', ''],
      ['stranger', '', '', '', ''],
    ]);
    expect(mayAt(organisation, 'chief', 'see', 'maan')).toBe(false);
    // Whatever stands in the log: who administers a location never covers a region.
    const wrong = {
      ...organisation,
      officers: [officer('odd', 'location-administrator', 'stad'), officer('odd', 'location-administrator')],
    };
    expect(locationsFor(wrong, 'odd', 'see')).toEqual([]);
  });

  test('BHV-11: a responder who is no longer active has no rights left; without a location those of a group hold at home', () => {
    const setUp = college().does('chief', {
      type: 'set-group',
      group: { id: 'kijkers', name: 'Kijkers', rights: ['see-location', 'raise-call'] },
    });
    setUp.does('chief', { type: 'set-responders', responders: [responder('dora', { groups: ['kijkers'] })] });
    expect(locationsFor(setUp.organisation, 'dora', 'see')).toEqual(['noord']);
    expect(locationsFor(setUp.organisation, 'dora', 'raise')).toEqual(['noord']);
    setUp.does('chief', {
      type: 'set-responders',
      responders: [responder('dora', { groups: ['kijkers'], active: false })],
    });
    expect(locationsFor(setUp.organisation, 'dora', 'see')).toEqual([]);
  });
});
