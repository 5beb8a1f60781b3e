import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { college, start } from '../testing/world.ts';
import { belongsTo, checkClaim } from './belongs.ts';
import { readCsv } from './csv.ts';
import { foundAtEntrance } from './entrance.ts';
import { presenceOf } from './presence-of.ts';
import { readRoster, rosterSignals, type Shift } from './roster.ts';

const { organisation } = college();

describe('BHV-02: what a phone may say of where its owner is', () => {
  const code = (responder: string, location: string, says: 'here' | 'gone' = 'here', more = {}) => {
    const checked = checkClaim(organisation, { responder, location, source: 'geofence', says, ...more });
    return checked.ok ? 'believed' : checked.error.code;
  };

  test('here at home, at the location of a group of his, and anywhere when his group sees all', () => {
    expect(code('cees', 'noord')).toBe('believed');
    expect(code('cees', 'zuid')).toBe('location-not-yours');
    expect(code('anna', 'noord')).toBe('believed');
    expect(code('gijs', 'noord')).toBe('believed');
    expect(code('cees', 'nergens')).toBe('no-such-location');
    expect(code('niemand', 'noord')).toBe('no-such-responder');
  });

  test('anywhere where reserves of other locations are allowed', () => {
    const policy = { ...organisation.policy, allowsReservesFromOtherLocations: true };
    expect(belongsTo({ ...organisation, policy }, 'cees', 'zuid')).toBe(true);
    expect(belongsTo({ ...organisation, policy }, 'cees', 'nergens')).toBe(false);
  });

  test('that he left is believed of anywhere; a vague position says neither', () => {
    expect(code('cees', 'zuid', 'gone')).toBe('believed');
    expect(code('cees', 'noord', 'gone', { accuracy: 101 })).toBe('position-too-vague');
    expect(code('cees', 'noord', 'here', { accuracy: 100 })).toBe('believed');
    expect(code('cees', 'noord', 'here', { source: 'kiosk' })).toBe('source-not-of-phones');
  });
});

describe('BHV-02: a roster', () => {
  const names: Readonly<Record<string, string>> = { cees: 'Cees van Noord', dora: 'Dora', emma: 'dora' };
  const nameOf = (user: string) => names[user] ?? user;
  const read = (csv: string) => readRoster(csv, { organisation, nameOf, location: 'noord', now: start });

  test('is read as a spreadsheet saves it, in the time of the organisation', () => {
    const csv = [
      '\uFEFFPersoon;Locatie;Van;Tot',
      'Cees van Noord;Noord;2026-11-23 08:00;2026-11-23 17:00',
      '"bram";noord;23-11-2026 9:00;23-11-2026 12.30',
      ';;;',
      'cees;noord;2026-11-20 08:00;2026-11-20 17:00',
      '',
    ].join('\r\n');
    expect(read(csv)).toEqual({
      ok: true,
      value: {
        shifts: [
          { responder: 'cees', location: 'noord', from: '2026-11-23T07:00:00.000Z', to: '2026-11-23T16:00:00.000Z' },
          { responder: 'bram', location: 'noord', from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T11:30:00.000Z' },
        ],
        wrong: [],
        past: 1,
      },
    });
  });

  test('says of every line what is wrong with it', () => {
    const line = (person: string, from = '2026-11-23 08:00', to = '2026-11-23 17:00', location = 'noord') =>
      `${person},${location},${from},${to}`;
    const csv = [
      'person,location,from,to',
      line('Niemand'),
      line('Dora'),
      line('cees', undefined, undefined, 'zuid'),
      line('finn'),
      line('cees', 'morgen'),
      line('cees', '2026-03-29 02:30', '2026-03-29 09:00'),
      line('cees', '2026-11-23 08:00', '2026-11-23 07:00'),
      line('cees', '2026-11-23 08:00', 'straks'),
      line('<script>'),
    ].join('\n');
    const done = read(csv);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.wrong.map(({ line: number, code }) => [number, code])).toEqual([
      [2, 'roster-person-unknown'],
      [3, 'roster-person-unclear'],
      [4, 'roster-of-other-location'],
      [5, 'roster-person-elsewhere'],
      [6, 'roster-time-wrong'],
      [7, 'roster-time-wrong'],
      [8, 'roster-shift-wrong'],
      [9, 'roster-time-wrong'],
      [10, 'roster-person-unknown'],
    ]);
    expect(done.value.shifts).toEqual([]);
    const codeOf = (text: string) => {
      const got = read(text);
      return got.ok ? 'read' : got.error.code;
    };
    expect(codeOf('wie;waar\ncees;noord')).toBe('roster-columns-missing');
    expect(codeOf(`persoon;locatie;van;tot\n${'x\n'.repeat(20_001)}`)).toBe('roster-too-long');
  });

  test('fields in quotes hold what stands between fields elsewhere', () => {
    expect(readCsv('a,b\n"x, ""y""",z\n"over\ntwee",\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'z'],
      ['over\ntwee', ''],
      [''],
    ]);
    expect(readCsv('"nooit gesloten')).toEqual([['nooit gesloten']]);
  });

  test('expects until its end, by the weight of a roster, and overrules nothing', () => {
    const shift: Shift = {
      responder: 'cees',
      location: 'noord',
      from: '2026-11-23T07:00:00.000Z',
      to: '2026-11-23T16:00:00.000Z',
    };
    const policy = { ...organisation.policy, weight: { ...organisation.policy.weight, roster: 40 } };
    const at = (time: string) => {
      const now = Temporal.Instant.from(`2026-11-23T${time}:00Z`);
      return presenceOf('cees', rosterSignals([shift], now), now, policy);
    };
    expect(at('06:59').because).toEqual([]);
    expect(at('07:00')).toMatchObject({ state: 'here', location: 'noord', sureness: 40 });
    expect(at('15:59').because[0]).toMatchObject({ source: 'roster', counted: true, strength: 22 });
    expect(at('16:00')).toMatchObject({
      state: 'unknown',
      because: [{ counted: false, why: 'roster-ended', strength: 0 }],
    });
    expect(at('17:00').because).toEqual([]);
    const now = Temporal.Instant.from('2026-11-23T07:30:00Z');
    const gone = {
      responder: 'cees',
      location: 'noord',
      source: 'manual',
      says: 'gone',
      at: '2026-11-23T06:30:00.000Z',
    } as const;
    expect(presenceOf('cees', [gone, ...rosterSignals([shift], now)], now, policy).state).toBe('gone');
    const next = { ...shift, from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T18:00:00.000Z' };
    expect(rosterSignals([shift, next], Temporal.Instant.from('2026-11-23T10:00:00Z'))).toMatchObject([
      { until: next.to },
    ]);
    expect(toIso(start) < next.to).toBe(true);
  });
});

describe('a name at an entrance', () => {
  const people = ['Anna Berg', 'Anne de Wit', 'Annelies Vos', 'Annet Bos', 'Anneke Bos', 'Anton Bos', 'Bram Ünal'].map(
    (name) => ({ name }),
  );
  const found = (wanted: string) => foundAtEntrance(people, wanted);

  test('is found by two letters or more, and shown while few fit', () => {
    expect(found('bos').people.map(({ name }) => name)).toEqual(['Annet Bos', 'Anneke Bos', 'Anton Bos']);
    expect(found('unal').people).toHaveLength(1);
    expect(found('  BOS  anneke ').people).toHaveLength(1);
  });

  test('tells nothing of the others: not of one letter, not while more fit than a screen holds', () => {
    for (const wanted of ['', ' ', 'a', '  b ', '.*', 'zz']) expect(found(wanted).people).toEqual([]);
    expect(found('an')).toEqual({ people: [], more: true });
    expect(foundAtEntrance([...people, { name: 'An' }], 'an')).toEqual({ people: [{ name: 'An' }], more: true });
  });
});
