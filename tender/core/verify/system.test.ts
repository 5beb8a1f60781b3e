import { describe, expect, test } from 'vitest';
import type { QualificationEvent, RecordedQualification } from '../qualification/events.ts';
import { systemAfter } from '../qualification/qualification.ts';
import { initialSystem } from '../qualification/state.ts';
import {
  applied,
  clock,
  firm,
  interest,
  leader,
  notifying,
  other,
  type Play,
  qualified,
} from '../qualification/testing/play.ts';
import { systemChecks } from './system.ts';

/** What the rules say of a log in which one event says something else than it should, as of a forger who can sign. */

function wrongIn(
  events: readonly RecordedQualification[],
  change: (event: QualificationEvent) => QualificationEvent,
): readonly string[] {
  let before = initialSystem;
  const wrong: string[] = [];
  for (const recorded of events) {
    const changed = { ...recorded, event: change(recorded.event) };
    const after = systemAfter(before, [changed]);
    for (const check of systemChecks)
      wrong.push(...check.at({ recorded: changed, before, after }).flatMap(({ right, code }) => (right ? [] : [code])));
    before = after;
  }
  return wrong;
}

/** Refused on 14 April 2027, told on the next day; begins anew on the first free day. */
function refused(): Play {
  const play = applied().on('2027-04-14');
  play.does(leader, {
    type: 'decide-qualification',
    case: play.case().key,
    outcome: 'refused',
    criteria: ['domein'],
    reasons: 'Supplies software only.',
  });
  return play.on('2027-04-15').does(leader, notifying(play)).on('2028-04-16').does(firm, interest);
}

/** With a frozen list, and a qualification that lapsed after it. */
function lapsed(): Play {
  const play = qualified();
  play.does(leader, { type: 'issue-periodic-notice', call: 'werk', title: 'Werk', summary: 'Sleuven.' });
  play.on('2028-01-11').does(clock, { type: 'signal-expiries' });
  const ending = { case: play.case().key, criteria: ['dossier'], reasons: 'Not renewed.' };
  play.does(leader, { type: 'end-qualification', outcome: 'lapsed', ...ending });
  return play.does(leader, notifying(play));
}

const same = (event: QualificationEvent) => event;

describe('a log that was kept', () => {
  test('ORES-09, ORES-10: has nothing wrong', () => {
    expect(wrongIn(refused().events, same)).toEqual([]);
    expect(wrongIn(lapsed().events, same)).toEqual([]);
  });
});

describe('a log that was forged', () => {
  test('ORES-09: a first free day that is one day off, and interest within the term', () => {
    const off = (freeFrom: string) =>
      wrongIn(refused().events, (event) => (event.type === 'DecisionNotified' ? { ...event, freeFrom } : event));
    expect(off('2028-04-15')).toEqual(['notified-wrong']);
    expect(off('2028-04-17')).toEqual(['notified-wrong', 'interest-in-bar']);
    const twice = (event: QualificationEvent): QualificationEvent =>
      event.type === 'DecisionNotified' ? { ...event, type: 'TrialPaid', paidOn: event.day } : event;
    expect(wrongIn(refused().events, twice)).toContain('interest-twice');
  });

  test('ORES-08: a decision without reasons, on a criterion that cannot carry it, or by who has no role', () => {
    const decided = (more: object) =>
      wrongIn(refused().events, (event) => (event.type === 'QualificationDecided' ? { ...event, ...more } : event));
    expect(decided({ reasons: ' ' })).toEqual(['decision-without-reasons']);
    expect(decided({ criteria: ['veiligheid-op-de-werf'] })).toEqual(['decision-not-as-ruled']);
    expect(decided({ outcome: 'qualified' })).toContain('decision-not-as-ruled');
    const byOther = refused().events.map((one) =>
      one.event.type === 'QualificationDecided' ? { ...one, actor: other.user } : one,
    );
    expect(wrongIn(byOther, same)).toEqual(['role-missing', 'decision-not-as-ruled']);
  });

  test('ORES-10, ORES-11: a day of notification, a lapse of what did not expire, a name that is not on the list', () => {
    const told = wrongIn(lapsed().events, (event) =>
      event.type === 'DecisionNotified' && event.outcome === 'qualified' ? { ...event, day: '2027-05-01' } : event,
    );
    expect(told).toContain('notified-wrong');
    const early = lapsed().events.map((one) =>
      one.at > '2028' ? { ...one, at: one.at.replace('2028-01-11', '2028-01-10') } : one,
    );
    expect(wrongIn(early, same)).toContain('decision-not-as-ruled');
    const listed = wrongIn(lapsed().events, (event) =>
      event.type === 'PeriodicNoticeIssued' ? { ...event, invited: [] } : event,
    );
    expect(listed).toEqual(['frozen-wrong']);
  });

  test('a guide that was changed after the notice', () => {
    const [draft, ...rest] = refused().events;
    if (draft?.event.type !== 'SystemDrafted') throw new Error('it begins with its guide');
    const { fileName, source } = draft.event;
    const later = { ...draft, seq: 99, event: { type: 'QualificationGuideReplaced', fileName, source } as const };
    expect(wrongIn([draft, ...rest, later], same)).toEqual(['guide-changed-later']);
  });
});
