import { describe, expect, test } from 'vitest';
import { frameOf } from '../frame.ts';
import { phases } from '../planning/phases.ts';
import { admits, buyers, operators } from '../testing/admission.ts';
import type { Command, Play } from '../testing/given.ts';
import { prepare, published, tendered } from '../testing/journey.ts';
import { confirming, noting, outageRule, reporting } from '../testing/outage.ts';
import {
  aquila,
  auditor,
  custodian,
  helpdesk,
  leader,
  noorderwacht,
  second,
  stranger,
  tenderers,
  veste,
} from '../testing/people.ts';
import { place, placing } from '../testing/tendering.ts';
import { releasing } from '../testing/vault.ts';

const ownRule = { '/submission/outage': { ...outageRule['/submission/outage'], confirmedBy: 'authority' } };

function withRule(changes: Readonly<Record<string, unknown>> = outageRule): Play {
  return tendered(changes);
}

function rejecting(play: Play): Command<'reject-outage'> {
  const { report } = play.last('OutageReported');
  return { type: 'reject-outage', report, reason: 'Het platform werkte; uw verbinding niet.' };
}

describe('ROC-04: the platform fails shortly before the deadline', () => {
  test('a report made in time and confirmed moves the one deadline 24 hours, everywhere', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(stranger, reporting());
    play.at('2025-10-06T13:15').does(helpdesk, confirming);
    const deadline = '2025-10-07T10:00:00.000Z';
    expect(play.view('submission', veste)).toMatchObject({ deadline, closed: false });
    expect(play.view('opening', leader)).toMatchObject({ deadline, vault: 'open', may: { release: false } });
    expect(phases(play.file).find(({ id }) => id === 'sluiting')).toMatchObject({ until: '2025-10-07T12:00' });
    expect(play.view('planning', undefined)?.changes).toMatchObject([
      { phase: 'sluiting', from: { until: '2025-10-06T12:00' }, to: { until: '2025-10-07T12:00' }, by: helpdesk.user },
    ]);
    const frame = frameOf(play.file, play.viewer(undefined), play.now);
    expect(frame).toMatchObject({ deadline, closed: false });
    expect(frame.timeLine.find(({ phase }) => phase === 'sluiting')).toMatchObject({ end: deadline, changed: true });
    play.at('2025-10-07T11:30');
    prepare(play, stranger);
    expect(play.reminders().find(({ key }) => key.startsWith('draft-2-'))).toMatchObject({
      mail: { params: { deadline } },
    });
    expect(play.code(leader, releasing(play, leader))).toBe('opening-too-early');
    play.at('2025-10-07T11:59:59.999');
    place(play, stranger);
    play.at('2025-10-07T12:00');
    expect(play.code(stranger, placing(play, stranger))).toBe('tender-too-late');
  });

  test('counts to the millisecond: at the deadline itself it is too late, a day before it too early', () => {
    const late = withRule().at('2025-10-06T12:00');
    expect(late.refuses(veste, reporting())).toEqual({
      code: 'outage-reported-late',
      params: { deadline: '2025-10-06T10:00:00.000Z' },
    });
    const early = withRule().at('2025-10-05T11:59:59.999');
    expect(early.refuses(veste, reporting('2025-10-05T11:00'))).toEqual({
      code: 'outage-reported-early',
      params: { fromAt: '2025-10-05T10:00:00.000Z' },
    });
    for (const instant of ['2025-10-05T12:00', '2025-10-06T11:59:59.999']) {
      expect(withRule().at(instant).code(veste, reporting('2025-10-05T11:00'))).toBeUndefined();
    }
  });

  test('AnnexIV-b, AnnexIV-c: while a report is undecided nobody opens the vault, whoever releases what', () => {
    const play = withRule().at('2025-10-06T11:59:59.999');
    play.does(veste, reporting());
    play.at('2025-10-06T12:05');
    for (const who of [leader, second, custodian]) {
      expect(play.code(who, releasing(play, who))).toBe('outage-undecided');
    }
    expect(play.next(custodian)).toMatchObject({ code: 'next-await-outage', wait: true });
    expect(play.next(helpdesk)).toMatchObject({ code: 'next-judge-outage', must: true });
    expect(play.view('outage', undefined)).toMatchObject({ holdsVault: true, reports: [] });
    play.does(helpdesk, rejecting(play));
    play.does(leader, releasing(play, leader));
    play.does(second, releasing(play, second));
    expect(play.file.opening.opened?.tenders).toHaveLength(3);
    expect(play.code(helpdesk, confirming)).toBe('outage-after-opening');
    expect(play.code(leader, noting('2025-10-06T11:58'))).toBe('outage-after-opening');
    expect(play.view('outage', helpdesk)?.may).toEqual({ report: false, note: false, judge: false });
  });

  test('who was turned away in between is told that he can place again, and all others that the deadline moved', () => {
    const play = withRule().at('2025-10-06T11:30');
    prepare(play, stranger);
    play.does(stranger, reporting());
    play.at('2025-10-06T12:00:00.001');
    expect(play.code(stranger, placing(play, stranger))).toBe('tender-too-late');
    expect(play.view('submission', stranger)?.own?.lateAt).toBe('2025-10-06T10:00:00.001Z');
    const before = play.mails.length;
    play.at('2025-10-06T12:30').does(helpdesk, confirming);
    const params = {
      fromAt: '2025-10-06T10:00:00.000Z',
      deadline: '2025-10-07T10:00:00.000Z',
      reason: confirming.reason,
    };
    expect(play.mails.slice(before)).toMatchObject([
      { recipient: { to: 'followers' }, code: 'mail-outage-confirmed', params },
      { recipient: { to: 'role', role: 'process-leader' }, code: 'mail-outage-confirmed', params },
      { recipient: { to: 'role', role: 'custodian' }, code: 'mail-outage-custodian', params },
      { recipient: { to: 'operator', operator: 'voorbijganger' }, code: 'mail-outage-place-again', params },
    ]);
    expect(play.view('submission', stranger)?.own?.lateAt).toBeUndefined();
    place(play, stranger);
    play.at('2025-10-07T12:00').does(leader, releasing(play, leader));
    play.does(second, releasing(play, second));
    expect(play.view('opening', leader)?.record).toMatchObject({ refusedLate: [] });
    expect(play.file.opening.opened?.tenders).toHaveLength(4);
  });

  test('a share that was released before a report came to light is void, and released again after the new deadline', () => {
    const play = withRule().at('2025-10-06T12:01');
    play.does(leader, releasing(play, leader));
    play.at('2025-10-06T12:10').does(second, noting('2025-10-06T11:57'));
    expect(play.code(second, releasing(play, second))).toBe('outage-undecided');
    play.does(helpdesk, confirming);
    expect(play.view('opening', leader)?.released).toEqual([]);
    play.at('2025-10-07T12:00').does(second, releasing(play, second));
    expect(play.file.opening.opened).toBeUndefined();
    play.does(leader, releasing(play, leader));
    expect(play.file.opening.opened?.by).toEqual([second.user, leader.user]);
  });
});

describe('ROC-04: it lasts', () => {
  test('another report before the new deadline moves it once more; the guide says how often', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    play.at('2025-10-06T11:59').does(helpdesk, confirming);
    expect(play.refuses(aquila, reporting())).toMatchObject({
      code: 'outage-reported-early',
      params: { fromAt: '2025-10-06T10:00:00.000Z' },
    });
    play.at('2025-10-07T11:00').does(aquila, reporting());
    play.at('2025-10-07T12:20').does(helpdesk, confirming);
    expect(play.view('outage', leader)).toMatchObject({ deadline: '2025-10-08T10:00:00.000Z', stepsLeft: 0 });
    play.at('2025-10-08T11:00');
    expect(play.refuses(veste, reporting())).toMatchObject({ code: 'outage-extensions-used', params: { count: 2 } });
    expect(play.view('outage', veste)?.may.report).toBe(false);
  });

  test('one report of an outage of thirty hours moves the deadline by both steps at once', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    play.at('2025-10-07T17:00').does(helpdesk, confirming);
    expect(play.view('outage', undefined)).toMatchObject({
      deadline: '2025-10-08T10:00:00.000Z',
      closed: false,
      stepsLeft: 0,
      extensions: [{ from: '2025-10-06T10:00:00.000Z', to: '2025-10-08T10:00:00.000Z' }],
    });
  });

  test('what no extension reaches any more is refused, and the vault stays shut until the report is rejected', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    play.at('2025-10-08T12:00');
    expect(play.code(helpdesk, confirming)).toBe('outage-over-long');
    expect(play.code(leader, releasing(play, leader))).toBe('outage-undecided');
    play.does(helpdesk, rejecting(play));
    play.does(leader, releasing(play, leader));
  });

  test('of a deadline that the planning moved away since then a report no longer counts; it is rejected', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    const later = { type: 'change-planning', phase: 'sluiting', dating: { until: '2025-10-07T16:30' } } as const;
    play.does(leader, { ...later, reason: 'Er is meer tijd nodig.' });
    expect(play.refuses(helpdesk, confirming)).toEqual({
      code: 'outage-deadline-moved',
      params: { deadline: '2025-10-07T14:30:00.000Z' },
    });
    play.at('2025-10-07T14:00').does(aquila, reporting('2025-10-07T13:50'));
    play.does(helpdesk, confirming);
    expect(play.last('OutageConfirmed').reports).toHaveLength(1);
    const open = play.file.outage.reports.filter(({ decided }) => decided === undefined);
    expect(open.map(({ operator }) => operator)).toEqual(['veste']);
    play.does(helpdesk, { type: 'reject-outage', report: open[0]?.report ?? '', reason: 'De sluiting is verplaatst.' });
  });

  test('24 hours are 24 hours, also over the change to winter time, in the hour that clocks show twice', () => {
    const play = published(outageRule);
    const dating = { until: '2025-10-25T02:30' };
    play.does(leader, { type: 'change-planning', phase: 'sluiting', dating, reason: 'Er is meer tijd nodig.' });
    expect(phases(play.file).find(({ id }) => id === 'sluiting')).toMatchObject({ until: '2025-10-25T02:30' });
    play.at('2025-10-25T02:00').does(veste, reporting('2025-10-25T01:00'));
    play.does(helpdesk, confirming);
    expect(play.view('submission', veste)?.deadline).toBe('2025-10-26T00:30:00.000Z');
    play.now = Temporal.Instant.from('2025-10-26T00:29:00.000Z');
    play.does(veste, { ...reporting(), since: '2025-10-26T00:20:00.000Z' });
    play.does(helpdesk, confirming);
    expect(phases(play.file).find(({ id }) => id === 'sluiting')).toMatchObject({ until: '2025-10-27T01:30' });
  });
});

describe('a report', () => {
  test('that came by mail or telephone counts by the instant at which it was received, also when it is written down later', () => {
    const play = withRule().at('2025-10-06T12:30');
    expect(play.code(leader, noting('2025-10-06T12:00'))).toBe('outage-reported-late');
    expect(play.code(leader, noting('2025-10-06T12:31'))).toBe('outage-report-in-future');
    expect(play.code(leader, noting('2025-10-06T11:30', '2025-10-06T11:31'))).toBe('outage-begins-later');
    play.does(leader, noting('2025-10-06T11:59:59.999'));
    expect(play.view('outage', auditor)?.reports).toMatchObject([
      {
        name: 'Voorbijganger Bewaking B.V.',
        way: 'mail',
        reportedAt: '2025-10-06T09:59:59.999Z',
        noted: { by: leader.user, at: '2025-10-06T10:30:00.000Z' },
      },
    ]);
    play.does(helpdesk, confirming);
    expect(play.last('OutageConfirmed').reports).toMatchObject([{ reportedAt: '2025-10-06T09:59:59.999Z' }]);
  });

  test('is seen by whoever made it and by those who judge, and by no rival', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    expect(play.code(veste, reporting())).toBe('outage-reported-already');
    play.does(noorderwacht, reporting());
    const names = (who: typeof veste) => play.view('outage', who)?.reports.map(({ name }) => name);
    expect(names(veste)).toEqual(['Veste Beveiliging B.V.']);
    expect(names(aquila)).toEqual([]);
    for (const who of [leader, auditor, helpdesk]) expect(names(who)).toHaveLength(2);
    expect(play.view('outage', aquila)).toMatchObject({ holdsVault: false });
    expect(play.mails.slice(-3)).toMatchObject([
      { recipient: { to: 'role', role: 'process-leader' }, code: 'mail-outage-reported' },
      { recipient: { to: 'role', role: 'helpdesk' }, code: 'mail-outage-reported' },
      { recipient: { to: 'operator', operator: 'noorderwacht' }, code: 'mail-outage-received' },
    ]);
  });

  test('is rejected with a reason; who reported is told, and the others still wait', () => {
    const play = withRule().at('2025-10-06T11:58');
    play.does(veste, reporting());
    const first = rejecting(play);
    play.does(aquila, reporting());
    play.at('2025-10-06T12:10').does(helpdesk, first);
    expect(play.code(helpdesk, first)).toBe('no-such-outage-report');
    expect(play.mails.at(-1)).toMatchObject({
      recipient: { to: 'operator', operator: 'veste' },
      code: 'mail-outage-rejected',
      params: { reason: first.reason, deadline: '2025-10-06T10:00:00.000Z' },
    });
    expect(play.code(leader, releasing(play, leader))).toBe('outage-undecided');
    play.does(helpdesk, confirming);
    expect(play.view('outage', veste)?.reports).toMatchObject([
      { decided: { confirmed: false, reason: first.reason } },
    ]);
    expect(play.code(helpdesk, confirming)).toBe('no-outage-reported');
  });
});

describe('who', () => {
  test('AnnexIV-c: reports, writes down and judges: as the guide says, and nobody else', () => {
    const play = withRule().at('2025-10-06T11:58');
    expect(admits(play, reporting())).toEqual(operators);
    expect(admits(play, noting('2025-10-06T11:57'))).toEqual([...buyers, helpdesk.user]);
    expect(admits(play, confirming)).toEqual([helpdesk.user]);
    play.does(veste, reporting());
    expect(admits(play, rejecting(play))).toEqual([helpdesk.user]);
    const own = withRule(ownRule).at('2025-10-06T11:58');
    expect(admits(own, confirming)).toEqual(buyers);
  });

  test('where the guide has no such rule it is refused with a sentence, and there is nothing to see', () => {
    const play = tendered().at('2025-10-06T11:58');
    expect(play.code(veste, reporting())).toBe('no-outage-rule');
    expect(play.code(leader, noting('2025-10-06T11:57'))).toBe('no-outage-rule');
    expect(play.code(leader, confirming)).toBe('no-outage-rule');
    for (const who of [undefined, leader, ...tenderers]) expect(play.view('outage', who)).toBeUndefined();
  });
});
