import { expect, test } from 'vitest';
import { fromIso } from '#platform/kernel/time.ts';
import { nowPosition, type Stage, stageStates } from './stages.ts';

const planning: Stage[] = [
  { id: 'questions', label: 'Vragen', from: '2025-07-10T07:00:00.000Z', to: '2025-09-18T10:00:00.000Z' },
  { id: 'submission', label: 'Indienen', from: '2025-07-10T07:00:00.000Z', to: '2025-10-06T10:00:00.000Z' },
  { id: 'opening', label: 'Opening', from: '2025-10-06T10:00:00.000Z' },
  { id: 'evaluation', label: 'Beoordeling', from: '2025-10-07T07:00:00.000Z', to: '2025-11-04T11:00:00.000Z' },
  { id: 'contract', label: 'Overeenkomst' },
];

test('a stage runs from its first instant and is over at its last', () => {
  expect(stageStates(planning, fromIso('2025-09-18T09:59:59.999Z'))).toEqual([
    'running',
    'running',
    'coming',
    'coming',
    'coming',
  ]);
  expect(stageStates(planning, fromIso('2025-09-18T10:00:00.000Z'))).toEqual([
    'past',
    'running',
    'coming',
    'coming',
    'coming',
  ]);
});

test('a stage without an end is over when a later one has begun', () => {
  expect(stageStates(planning, fromIso('2025-10-06T10:00:00.000Z'))[2]).toBe('running');
  expect(stageStates(planning, fromIso('2025-10-07T07:00:00.000Z'))[2]).toBe('past');
});

test('a state that is given outranks the clock', () => {
  const stages: Stage[] = [
    { id: 'visit', label: 'Schouw', state: 'skipped', from: '2025-09-08T11:00:00.000Z' },
    ...planning,
  ];
  expect(stageStates(stages, fromIso('2025-09-10T00:00:00.000Z'))[0]).toBe('skipped');
});

test('the line of now stands in the running stage, as far as time has gone', () => {
  const halfway = fromIso('2025-10-21T09:00:00.000Z');
  expect(nowPosition(planning, stageStates(planning, halfway), halfway)).toEqual({ index: 3, percent: 50 });
});

test('between two stages the line of now stands before the one that comes', () => {
  const after = fromIso('2025-11-20T00:00:00.000Z');
  expect(nowPosition(planning, stageStates(planning, after), after)).toEqual({ index: 4, percent: 0 });
});

test('when all is over there is no line of now', () => {
  const done = planning.slice(0, 2);
  const after = fromIso('2025-11-20T00:00:00.000Z');
  expect(nowPosition(done, stageStates(done, after), after)).toBeUndefined();
});
