import { describe, expect, test } from 'vitest';
import { caseView } from './case-view.ts';
import { decisionDue } from './due.ts';
import { mailsOfSystem } from './mails.ts';
import { viewerOfSystem } from './qualification.ts';
import { remediesAfter } from './remedies.ts';
import { guideOfSystem } from './state.ts';
import { applied, buyer, clock, drafting, firm, leader, notifying, opened, Play, source } from './testing/play.ts';
import { systemView } from './view.ts';

/** Applied on 5 April 2027: he must know by 5 October (Richtlijn 2014/25/EU art. 75 lid 4). */

const looking = { type: 'signal-expiries' } as const;

function signals(play: Play): readonly string[] {
  return play.events.flatMap(({ event }) => (event.type === 'DecisionDueSignalled' ? [event.ahead] : []));
}

function refused(play: Play): Play {
  const decision = { case: play.case().key, criteria: ['domein'], reasons: 'Software only.' };
  return play.does(leader, { type: 'decide-qualification', outcome: 'refused', ...decision });
}

describe('ORES-08: the term within which an application is decided', () => {
  test('is told ahead on its days, each once, and after it, to the authority', () => {
    const play = applied();
    const on = (day: string) => play.on(day).does(clock, looking, looking);
    on('2027-06-04');
    expect(signals(play)).toEqual([]);
    on('2027-06-05');
    expect(signals(play)).toEqual(['P4M']);
    on('2027-09-06');
    on('2027-09-28');
    on('2027-10-05');
    expect(signals(play)).toEqual(['P4M', 'P1M', 'P7D']);
    on('2027-10-06');
    expect(signals(play)).toEqual(['P4M', 'P1M', 'P7D', 'late']);
    const mails = play.events.flatMap((recorded) =>
      recorded.event.type === 'DecisionDueSignalled' ? mailsOfSystem(recorded, play.file) : [],
    );
    expect(mails.map(({ code }) => code)).toEqual([
      'mail-decision-due',
      'mail-decision-due',
      'mail-decision-due',
      'mail-decision-late',
    ]);
    expect(mails[0]).toMatchObject({
      recipient: { to: 'role', role: 'buyer' },
      params: { name: 'Firm NV', appliedOn: '2027-04-05', lastDay: '2027-10-05' },
    });
  });

  test('shows to who works on the system once it comes near, and ends with the notification', () => {
    const play = applied();
    const due = () => systemView(play.file, viewerOfSystem(play.file, buyer), play.now).staff?.due;
    expect(due()).toEqual([]);
    play.on('2027-06-07');
    expect(due()).toMatchObject([{ name: 'Firm NV', lastDay: '2027-10-05', late: false }]);
    play.on('2027-10-07');
    expect(due()).toMatchObject([{ late: true }]);
    refused(play);
    expect(due()).toHaveLength(1);
    play.does(leader, notifying(play));
    expect(due()).toEqual([]);
    expect(signals(play.does(clock, looking))).toEqual([]);
  });

  test('is six months where the guide says nothing, and what the guide says otherwise', () => {
    const silent = opened(source.replace('  within: { months: 6 }\n', ''));
    expect(guideOfSystem(silent.file).decision.within).toBeUndefined();
    const short = applied(source.replace('within: { months: 6 }', 'within: { days: 90 }'));
    expect(decisionDue(short.file, short.case())?.lastDay).toBe('2027-07-04');
    const byLaw = applied(source.replace('  within: { months: 6 }\n', ''));
    expect(decisionDue(byLaw.file, byLaw.case())?.lastDay).toBe('2027-10-05');
  });
});

describe('ORES-08: how a decision can be contested', () => {
  test('stands with it from its notification on, each remedy with its article and last day', () => {
    const play = refused(applied().on('2027-04-15'));
    const shown = () => {
      const viewer = viewerOfSystem(play.file, firm);
      const today = Temporal.PlainDate.from('2027-04-15');
      return caseView(play.file, play.case(), viewer, today).decisions[0]?.remedies;
    };
    expect(shown()).toBeUndefined();
    play.does(leader, notifying(play));
    expect(shown()?.map(({ article, lastDay }) => [article, lastDay])).toEqual([
      ['Wet van 17 juni 2013 art. 15 en 23 § 3', '2027-04-30'],
      ['Wet van 17 juni 2013 art. 14 en 23 § 2', '2027-06-14'],
    ]);
  });

  test('a term that ends on a Saturday runs on to the Monday, where the guide says that it does', () => {
    const { file } = opened();
    const guide = guideOfSystem(file);
    const days = (runsOn: boolean) => {
      const remedies = guide.decision.remedies.map((remedy) => ({ ...remedy, runsOn }));
      const changed = { ...guide, decision: { ...guide.decision, remedies } };
      return remediesAfter('2027-04-09', changed, 'fr').map(({ lastDay }) => lastDay);
    };
    // 24 April 2027 is a Saturday, 8 June a Tuesday.
    expect(days(true)).toEqual(['2027-04-26', '2027-06-08']);
    expect(days(false)).toEqual(['2027-04-24', '2027-06-08']);
    expect(remediesAfter('2027-04-09', guide, 'fr')[0]?.text).toContain('suspension');
    expect(remediesAfter('2027-04-09', guide, 'en')[0]?.language).toBe('nl');
  });
});

test('ORES-01: what the linter calls an error keeps the notice back, with its line', () => {
  const late = source.replace('within: { months: 6 }', 'within: { months: 9 }');
  const play = new Play().does(leader, { ...drafting, source: late });
  const line = late.split('\n').findIndex((text) => text.includes('months: 9')) + 1;
  expect(play.refusal(leader, { type: 'publish-system-notice' })).toEqual({
    code: 'guide-has-errors',
    params: { line },
  });
  play.does(leader, { type: 'replace-qualification-guide', fileName: 'net.yaml', source });
  expect(play.does(leader, { type: 'publish-system-notice' }).file.notices).toHaveLength(1);
});
