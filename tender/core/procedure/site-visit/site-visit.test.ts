import { expect, test } from 'vitest';
import { admits, buyers, operators } from '../testing/admission.ts';
import { published } from '../testing/journey.ts';
import { auditor, leader, noorderwacht, stranger, veste } from '../testing/people.ts';

function register(...names: readonly string[]) {
  const attendants = names.map((name) => ({ personal: { name, licencePlate: 'XX-001-X' } }));
  return { type: 'register-for-site-visit', attendants } as const;
}

const attended = (operator: string, persons = 1) =>
  ({ type: 'record-site-visit-attendance', operator, persons }) as const;

test('ALM-03: at most two persons register, with a licence plate where they come by car, and hear where and when', () => {
  const play = published();
  expect(admits(play, register('Objectleider'))).toEqual(operators);
  expect(play.refuses(veste, register('Objectleider', 'Planner', 'Directeur'))).toMatchObject({
    code: 'too-many-attendants',
    params: { allowed: 2, named: 3 },
  });
  play.does(veste, register('Objectleider', 'Planner'));
  expect(play.view('site-visit', veste)?.registrations[0]?.attendants[0]?.personal).toEqual({
    name: 'Objectleider',
    licencePlate: 'XX-001-X',
  });
  expect(play.mails.at(-1)).toMatchObject({
    recipient: { to: 'operator', operator: 'veste' },
    params: { startsAt: '2025-09-08T11:00:00.000Z', count: 2 },
  });
});

test('ALM-03: registration ends at its hour, to the millisecond, for cancelling as well', () => {
  const play = published().at('2025-09-04T11:59:59.999');
  play.does(veste, register('Objectleider'));
  play.at('2025-09-04T12:00');
  expect(play.code(noorderwacht, register('Objectleider'))).toBe('site-visit-registration-closed');
  expect(play.code(veste, { type: 'cancel-site-visit' })).toBe('site-visit-registration-closed');
  expect(play.view('site-visit', veste)).toMatchObject({ registrationOpen: false, may: { register: false } });
});

test('a registration can be replaced and cancelled', () => {
  const play = published();
  expect(play.code(veste, { type: 'cancel-site-visit' })).toBe('not-registered-for-site-visit');
  expect(admits(play, { type: 'cancel-site-visit' })).toEqual(operators);
  play.does(veste, register('Objectleider', 'Planner'));
  play.does(veste, register('Directeur'));
  expect(play.view('site-visit', leader)?.registrations.map(({ attendants }) => attendants.length)).toEqual([1]);
  play.does(veste, { type: 'cancel-site-visit' });
  expect(play.view('site-visit', leader)?.registrations).toEqual([]);
});

test('ALM-03: attendance is recorded from the hour of the visit, which moves with the planning', () => {
  const play = published();
  play.does(veste, register('Objectleider'));
  expect(admits(play, attended('veste'))).toEqual(buyers);
  play.does(leader, {
    type: 'change-planning',
    phase: 'schouw',
    dating: { on: '2025-09-08T14:00' },
    reason: 'Trouwerij.',
  });
  expect(play.at('2025-09-08T13:59:59.999').code(leader, attended('veste'))).toBe('site-visit-not-yet');
  play.at('2025-09-08T14:00');
  expect(play.code(leader, attended('noorderwacht'))).toBe('not-registered-for-site-visit');
  expect(play.next(leader)?.code).toBe('next-record-attendance');
  play.does(leader, attended('veste'));
  expect(play.view('site-visit', leader)?.registrations[0]?.attended).toBe(1);
  expect(play.next(leader)).toBeUndefined();
});

test('a visit that is moved to another day keeps its hour', () => {
  const play = published();
  play.does(leader, { type: 'change-planning', phase: 'schouw', dating: { on: '2025-09-10' }, reason: 'Trouwerij.' });
  expect(play.view('site-visit', undefined)?.startsAt).toBe('2025-09-10T11:00:00.000Z');
});

test('who comes is seen by those who receive them and by himself', () => {
  const play = published();
  play.does(veste, register('Objectleider'));
  expect(play.view('site-visit', auditor)?.registrations).toHaveLength(1);
  for (const who of [undefined, noorderwacht, stranger])
    expect(play.view('site-visit', who)?.registrations).toEqual([]);
});

test('a guide without a visit has none', () => {
  const play = published({ '/siteVisit': undefined });
  expect(play.code(veste, register('Objectleider'))).toBe('no-site-visit');
  expect(play.view('site-visit', veste)).toBeUndefined();
});
