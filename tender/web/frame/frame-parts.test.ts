import { expect, test } from 'vitest';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import { bindingOf, segmentOf, staleIn, upcoming } from './frame-parts.ts';

const frame: FrameView = {
  procedure: 'beveiliging',
  title: 'Beveiliging',
  reference: '2025-1',
  authority: 'Gemeente',
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  lots: [],
  published: true,
  deadline: '2025-10-06T10:00:00.000Z',
  closed: false,
  opened: false,
  awarded: false,
  timeLine: [
    {
      phase: 'deadline',
      title: 'Sluiting',
      start: '2025-10-06T10:00:00.000Z',
      end: '2025-10-06T10:00:00.000Z',
      status: 'coming',
      changed: true,
    },
    {
      phase: 'questions',
      title: 'Vragen',
      start: '2025-09-01T10:00:00.000Z',
      end: '2025-09-01T10:00:00.000Z',
      status: 'past',
      changed: false,
    },
    {
      phase: 'award',
      title: 'Gunning',
      start: '2025-11-03T23:00:00.000Z',
      end: '2025-11-04T23:00:00.000Z',
      status: 'coming',
      changed: false,
    },
    { phase: 'start', title: 'Start', note: 'na ondertekening', status: 'undated', changed: false },
  ],
  stages: [],
  roles: [],
  version: 0,
  now: '2025-09-20T08:00:00.000Z',
};

test('ALM-01: until the deadline it is the deadline that binds, after that the first phase that still ends', () => {
  expect(bindingOf(frame, 'nl')).toEqual({ at: '2025-10-06T10:00:00.000Z', label: 'Sluiting inschrijving' });
  expect(bindingOf({ ...frame, closed: true, now: '2025-10-07T08:00:00.000Z' }, 'nl')?.label).toBe('Gunning');
  expect(bindingOf({ ...frame, closed: true, now: '2026-10-07T08:00:00.000Z' }, 'nl')).toBeUndefined();
});

test('ALM-01: what changes next is the phase that begins first, wherever it stands in the planning', () => {
  expect(upcoming(frame)).toEqual({ at: '2025-10-06T10:00:00.000Z', title: 'Sluiting', wholeDays: false });
  expect(upcoming({ ...frame, now: '2025-10-06T10:00:00.000Z' })).toEqual({
    at: '2025-11-03T23:00:00.000Z',
    title: 'Gunning',
    wholeDays: true,
  });
});

test('ALM-01: a phase keeps its note, and says when its date was changed', () => {
  const [deadline, , , start] = frame.timeLine;
  expect(deadline === undefined ? undefined : segmentOf(deadline, 'en').note).toBe('changed');
  expect(start === undefined ? undefined : segmentOf(start, 'nl')).toEqual({
    id: 'start',
    label: 'Start',
    note: 'na ondertekening',
  });
});

test('ALM-04: the page asks again at the next instant of the planning', () => {
  const now = Temporal.Instant.from('2025-10-06T09:59:58Z').epochMilliseconds;
  expect(staleIn(frame, now)).toBe(2000);
  expect(staleIn(frame, now + 100 * 86_400_000)).toBeUndefined();
});
