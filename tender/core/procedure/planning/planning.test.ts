import { describe, expect, test } from 'vitest';
import { frameOf } from '../frame.ts';
import { admits, buyers } from '../testing/admission.ts';
import type { Play } from '../testing/given.ts';
import { opened, published } from '../testing/journey.ts';
import { auditor, leader, veste } from '../testing/people.ts';
import type { PhaseDating } from './events.ts';
import { phases } from './phases.ts';

function change(phase: string, dating: PhaseDating) {
  return { type: 'change-planning', phase, dating: { ...dating }, reason: 'Er is meer tijd nodig.' } as const;
}

describe('the planning', () => {
  test('ALM-01: has the sixteen phases of the guide and shows which run', () => {
    const play = published().at('2025-09-08T14:00');
    expect(phases(play.file)).toHaveLength(16);
    const line = frameOf(play.file, play.viewer(undefined), play.now).timeLine;
    const status = Object.fromEntries(line.map((segment) => [segment.phase, segment.status]));
    expect(status).toMatchObject({ publicatie: 'past', schouw: 'running', sluiting: 'coming', verificatie: 'undated' });
    expect(line.find(({ phase }) => phase === 'opschortende-termijn')).toMatchObject({
      start: '2025-11-04T23:00:00.000Z',
      end: '2025-11-24T23:00:00.000Z',
    });
  });

  test('ALM-01: a change is a decision with a reason, kept with who and when, and told to all who take part', () => {
    const play = published();
    play.does(veste, { type: 'follow-procedure' });
    play.at('2025-09-01T09:00').does(leader, change('nota-2', { on: '2025-09-24' }));
    expect(play.view('planning', undefined)?.changes).toEqual([
      {
        phase: 'nota-2',
        from: { on: '2025-09-23' },
        to: { on: '2025-09-24' },
        reason: 'Er is meer tijd nodig.',
        at: '2025-09-01T07:00:00.000Z',
        by: leader.user,
      },
    ]);
    expect(play.mails.at(-1)).toMatchObject({ recipient: { to: 'followers' }, code: 'mail-planning-changed' });
    expect(phases(play.file).find(({ id }) => id === 'nota-2')).toMatchObject({
      on: '2025-09-24',
      title: 'Tweede Nota van Inlichtingen',
    });
  });

  test('AnnexIV-c: is changed by those who lead alone', () => {
    expect(admits(published(), change('nota-2', { on: '2025-09-24' }))).toEqual(buyers);
    expect(published().view('planning', auditor)?.may.change).toBe(false);
  });

  test('a change names one phase and one date that exists and lies ahead', () => {
    const play = published().at('2025-09-01T09:00');
    expect(play.code(leader, change('koffie', { on: '2025-09-24' }))).toBe('no-such-phase');
    expect(play.code(leader, change('nota-2', {}))).toBe('phase-needs-one-date');
    expect(play.code(leader, change('nota-2', { on: '2025-09-24', month: '2025-09' }))).toBe('phase-needs-one-date');
    expect(play.code(leader, change('nota-2', { from: '2025-09-24' }))).toBe('phase-needs-one-date');
    expect(play.code(leader, change('presentaties', { on: '2025-10-26T02:30' }))).toBe('date-does-not-exist');
    expect(play.code(leader, change('nota-2', { on: '2025-08-31' }))).toBe('phase-in-the-past');
    expect(play.code(leader, change('nota-2', { on: '2025-09-23' }))).toBe('phase-unchanged');
  });
});

describe('ALM-04: the deadline', () => {
  const later = change('sluiting', { until: '2025-10-13T12:00' });
  const deadline = (play: Play) => play.view('opening', undefined)?.deadline;

  test('moves to a later moment, everywhere at once', () => {
    const play = published();
    play.does(leader, later);
    expect(deadline(play)).toBe('2025-10-13T10:00:00.000Z');
    play.at('2025-10-06T12:00');
    expect(play.view('submission', veste)).toMatchObject({ closed: false, deadline: '2025-10-13T10:00:00.000Z' });
  });

  test('AnnexIV-c, threat: corrupt buyer: never moves to an earlier one, nor loses its hour', () => {
    const play = published();
    expect(play.refuses(leader, change('sluiting', { until: '2025-10-06T11:59' }))).toMatchObject({
      code: 'deadline-only-later',
      params: { deadline: '2025-10-06T10:00:00.000Z' },
    });
    expect(play.code(leader, change('sluiting', { on: '2025-10-13' }))).toBe('deadline-needs-a-time');
    expect(deadline(play)).toBe('2025-10-06T10:00:00.000Z');
  });

  test('stands once it has come, to the millisecond', () => {
    const play = published().at('2025-10-06T12:00');
    expect(play.code(leader, later)).toBe('deadline-passed');
    play.at('2025-10-06T11:59:59.999').does(leader, later);
    expect(opened().code(leader, later)).toBe('deadline-passed');
  });
});
