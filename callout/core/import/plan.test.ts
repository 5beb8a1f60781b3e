import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganisationCommand } from '../organisation/commands.ts';
import { organisationDecider } from '../organisation/decider.ts';
import { college, start } from '../testing/world.ts';
import { codes } from '../words.ts';
import type { ImportLine } from './columns.ts';
import { type ImportContext, type PlannedLine, planImport } from './plan.ts';

function context(user = 'chief'): ImportContext {
  let count = 0;
  return {
    organisation: college().organisation,
    user,
    known: new Map([
      ['anna@x.example', { user: 'anna', name: 'Anna', language: 'nl', hasAccount: true }],
      ['bram@x.example', { user: 'bram', name: 'Bram', language: 'nl', hasAccount: false }],
      ['finn@x.example', { user: 'finn', name: 'Finn', language: 'nl', hasAccount: true }],
      ['desk@x.example', { user: 'desk', name: 'Receptie', language: 'nl', hasAccount: true }],
    ]),
    isAddress: (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text),
    newId: () => `new-${(count += 1)}`,
  };
}

type Cells = ImportLine['cells'];

function planned(cells: Cells, user?: string): PlannedLine {
  const [line] = planImport([{ line: 2, cells }], context(user));
  if (line === undefined) throw new Error('no line');
  return line;
}

function refusal(cells: Cells, user?: string): string {
  const line = planned(cells, user);
  return line.kind === 'refused' ? line.refusal.code : line.kind;
}

const fresh = { name: 'Nieuw Iemand', email: 'nieuw@x.example', location: 'Noord' };

describe('BHV-01: a list of people, before anything changes', () => {
  test('says who is new, with home, groups, skills and certificates by name or by code', () => {
    const line = planned({
      ...fresh,
      groups: 'BHV | verkenning',
      skills: 'Eerste hulp 2028-12-31 | ontruimen (1-3-2027)',
      language: 'FR',
    });
    expect(line).toMatchObject({
      kind: 'new',
      person: { user: 'new-1', name: 'Nieuw Iemand', email: 'nieuw@x.example', language: 'fr', hasAccount: false },
      responder: {
        id: 'new-1',
        home: 'noord',
        groups: ['bhv', 'verkenning'],
        skills: [
          { skill: 'ehbo', expires: '2028-12-31' },
          { skill: 'ontruimen', expires: '2027-03-01' },
        ],
        active: true,
      },
    });
  });

  test('a known address is changed only where the file says something', () => {
    expect(planned({ email: 'Anna@X.example' })).toMatchObject({ kind: 'same', changes: [] });
    const changed = planned({
      email: 'bram@x.example',
      name: 'Bram de Tweede',
      skills: 'ontruimen 2027-01-01',
      active: 'nee',
    });
    expect(changed).toMatchObject({
      kind: 'changed',
      person: { name: 'Bram de Tweede' },
      responder: { groups: ['bhv', 'verkenning'] },
      changes: [
        { what: 'name', from: 'Bram', to: 'Bram de Tweede' },
        { what: 'certificate', from: 'Ontruimen', to: 'Ontruimen (2027-01-01)' },
        { what: 'inactive' },
      ],
    });
    // An empty cell leaves what there is, a dash empties it.
    expect(planned({ email: 'bram@x.example', groups: '', skills: '-' })).toMatchObject({
      responder: { groups: ['bhv', 'verkenning'], skills: [] },
      changes: [{ what: 'skill-left', from: 'Ontruimen' }],
    });
  });

  test('who has an account keeps his own name; who only has a function becomes a responder', () => {
    expect(planned({ email: 'anna@x.example', name: 'Iemand Anders' })).toMatchObject({
      kind: 'same',
      person: { name: 'Anna', hasAccount: true },
    });
    expect(planned({ email: 'desk@x.example', location: 'zuid' })).toMatchObject({
      kind: 'new',
      person: { user: 'desk' },
      responder: { id: 'desk', home: 'zuid' },
    });
  });

  test.each([
    [{ ...fresh, email: '' }, 'import-email-missing'],
    [{ ...fresh, email: 'nieuw at x' }, 'import-email-invalid'],
    [{ ...fresh, name: '' }, 'import-name-missing'],
    [{ ...fresh, name: 'x'.repeat(121) }, 'import-name-invalid'],
    [{ ...fresh, name: 'Twee\nregels' }, 'import-name-invalid'],
    [{ ...fresh, location: '' }, 'import-location-missing'],
    [{ ...fresh, location: 'Maan' }, 'import-location-unknown'],
    [{ ...fresh, groups: 'Koor' }, 'import-group-unknown'],
    [{ ...fresh, skills: 'Koken' }, 'import-skill-unknown'],
    [{ ...fresh, skills: 'ehbo 2027-02-30' }, 'import-date-invalid'],
    [{ ...fresh, skills: 'ehbo | Eerste hulp' }, 'import-skill-twice'],
    [{ ...fresh, active: 'misschien' }, 'import-active-unknown'],
    [{ ...fresh, language: 'de' }, 'import-language-unknown'],
  ])('%j is refused with %s', (cells, code) => {
    expect(refusal(cells)).toBe(code);
    expect(codes).toContain(code);
  });

  test('BHV-11: of groups with one name it is that of his own location, or else the one for all; two of those are one too many', () => {
    const team = (id: string, location?: string): OrganisationCommand => ({
      type: 'set-group',
      group: { id, name: 'Crisisteam', rights: ['respond'], ...(location === undefined ? {} : { location }) },
    });
    const { organisation } = college().does('chief', team('lct-zuid', 'zuid'), team('lct-noord', 'noord'));
    const groupsAt = (location: string, set = organisation, groups = 'crisisteam') => {
      const cells = { ...fresh, location, groups };
      const [line] = planImport([{ line: 2, cells }], { ...context(), organisation: set });
      return line?.kind === 'refused' ? line.refusal.code : line?.responder.groups;
    };
    expect(groupsAt('noord')).toEqual(['lct-noord']);
    expect(groupsAt('zuid')).toEqual(['lct-zuid']);
    expect(groupsAt('buiten')).toBe('import-name-unclear');
    expect(groupsAt('buiten', organisation, 'lct-zuid')).toEqual(['lct-zuid']);
    const general = college().does('chief', team('lct-zuid', 'zuid'), team('cmt-2')).organisation;
    expect(groupsAt('buiten', general)).toEqual(['cmt-2']);
    const skills = college().does('chief', { type: 'set-skill', id: 'ehbo-2', name: 'eerste hulp' }).organisation;
    const [unclear] = planImport([{ line: 2, cells: { ...fresh, skills: 'Eerste Hulp' } }], {
      ...context(),
      organisation: skills,
    });
    expect(unclear).toMatchObject({ refusal: { code: 'import-name-unclear', params: { name: 'Eerste Hulp' } } });
    const places = college().does(
      'chief',
      { type: 'set-location', id: 'west', name: 'Dépendance', region: 'stad' },
      { type: 'set-location', id: 'oost', name: 'dépendance', region: 'land' },
    ).organisation;
    expect(groupsAt('DÉPENDANCE'.normalize('NFD'), places, 'bhv')).toBe('import-name-unclear');
    expect(groupsAt('oost', places, 'bhv')).toEqual(['bhv']);
  });

  test('a line with a fault holds up no other; the second line of one person is the one that is refused', () => {
    const lines = [
      fresh,
      { ...fresh, name: 'Nogmaals' },
      { ...fresh, email: 'kapot' },
      { ...fresh, email: 'b@x.example' },
    ];
    const kinds = planImport(
      lines.map((cells, index) => ({ line: index + 2, cells })),
      context(),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['new', 'refused', 'refused', 'new']);
    expect(kinds[1]).toMatchObject({ refusal: { code: 'import-email-twice', params: { line: 2 } } });
  });

  test('BHV-13: an administrator imports his own people, and hears of no location or person of another', () => {
    expect(refusal(fresh, 'admin-noord')).toBe('new');
    expect(refusal({ ...fresh, location: 'zuid' }, 'admin-noord')).toBe('import-location-unknown');
    expect(refusal({ email: 'finn@x.example', location: 'noord' }, 'admin-noord')).toBe('not-your-location');
    // With a group one gives its rights: those of every location are not his to give.
    expect(refusal({ ...fresh, groups: 'cmt' }, 'admin-noord')).toBe('group-not-yours');
  });

  test('whatever stands in a cell, each line has an outcome, and what is planned is what the core takes', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('BHV', 'noord', 'ehbo 2027-01-01', 'ja', '-', '|', 'nl'),
    );
    const cells = fc.record({
      name: cell,
      email: cell,
      location: cell,
      groups: cell,
      skills: cell,
      active: cell,
      language: cell,
    });
    fc.assert(
      fc.property(cells, (some) => {
        const made = { ...some, email: some.email.includes('@') ? some.email : 'a@b.example' };
        const line = planned(made);
        if (line.kind === 'refused') return codes.includes(line.refusal.code);
        const responders = [line.responder];
        const { organisation } = context();
        const command = {
          type: 'set-responders' as const,
          responders: responders.map((one) => ({ ...one, groups: [...one.groups], skills: [...one.skills] })),
        };
        return organisationDecider.decide(organisation, command, { now: start, actor: { user: 'chief' } }).ok;
      }),
      { seed: 1 },
    );
  });
});
