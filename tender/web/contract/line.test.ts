import { expect, test } from 'vitest';
import { laterDay, lineOf, placeOn } from './line.ts';

const main = {
  kind: 'main',
  operator: 'noorderwacht',
  operatorName: 'Noorderwacht Security B.V.',
  signedOn: '2026-01-14',
  registeredAt: '2026-01-14T10:00:00.000Z',
  start: '2026-02-01',
  months: 48,
  lastDay: '2030-01-31',
} as const;
const option = (number: number) => ({
  option: number,
  start: `${2029 + number}-02-01`,
  lastDay: `${2030 + number}-01-31`,
  remindOn: `${2028 + number}-07-31`,
  decideBy: `${2029 + number}-01-31`,
});
const options = [option(1), option(2), option(3), option(4)];
const view = { contracts: [main], options, runsThrough: '2030-01-31' };
const yes = { used: true, reason: 'De dienst voldoet.' };
const no = { used: false, reason: 'De dienst vervalt.' };
const states = (shown: Parameters<typeof lineOf>[0], day: string): string =>
  lineOf(shown, Temporal.PlainDate.from(day))
    .map(({ state }) => state)
    .join(' ');

test('ALM-21: 48 months and four option years of 12 are half and an eighth each of the line', () => {
  const parts = lineOf(view, Temporal.PlainDate.from('2026-01-20'));
  expect(parts.map(({ share }) => share)).toEqual([5000, 1249, 1249, 1253, 1249]);
  expect(placeOn(parts, '2026-02-01')).toBe(0);
  expect(placeOn(parts, '2030-02-01')).toBe(5000);
  expect(placeOn(parts, '2026-01-31')).toBeUndefined();
  expect(placeOn(parts, '2034-02-01')).toBeUndefined();
});

test('ALM-21: only the next option is open; the others follow one after the other', () => {
  expect(states(view, '2026-01-20')).toBe('coming open later later later');
  expect(states(view, '2027-01-20')).toBe('running open later later later');
});

test('ALM-21: an option that is used extends the contract, and one that is not ends it', () => {
  const used = { ...view, options: [{ ...option(1), decision: yes }, ...options.slice(1)] };
  expect(states(used, '2029-09-10')).toBe('running used open later later');
  expect(states(used, '2030-03-01')).toBe('past running open later later');
  const unused = {
    ...view,
    options: [{ ...option(1), decision: yes }, { ...option(2), decision: no }, ...options.slice(2)],
  };
  expect(states(unused, '2030-03-01')).toBe('past running unused cut cut');
});

test('ALM-21: what comes after the day on which the contract was ended falls away', () => {
  const ended = { ...view, ended: { on: '2028-06-30', reason: 'Wanprestatie.' } };
  expect(states(ended, '2028-06-30')).toBe('running cut cut cut cut');
  expect(states(ended, '2028-07-01')).toBe('past cut cut cut cut');
});

test('ROC-43: where number two took over what remained, the term runs on and its options are open', () => {
  const ended = { on: '2028-06-30', reason: 'In overleg beëindigd.' };
  const takenOver = { operator: 'twentezeker', operatorName: 'TwenteZeker B.V.', start: '2028-07-01' };
  expect(states({ ...view, ended, takenOver }, '2028-07-01')).toBe('running open later later later');
});

test('without a registered contract there is no line, and it starts no earlier than it is signed', () => {
  expect(lineOf({ ...view, contracts: [] }, Temporal.PlainDate.from('2026-01-20'))).toEqual([]);
  expect(laterDay('2026-02-01', '2026-01-14')).toBe('2026-02-01');
  expect(laterDay('2026-02-01', '2026-02-20')).toBe('2026-02-20');
});
