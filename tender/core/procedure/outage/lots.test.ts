import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { changed } from '../../guide/testing/almelo.ts';
import { deadlineOf } from '../planning/phases.ts';
import { prepare } from '../testing/journey.ts';
import { LotPlay, Stream, twoLots } from '../testing/lots.ts';
import { confirming, noting, reporting } from '../testing/outage.ts';
import { leader, second, stranger, veste } from '../testing/people.ts';
import { place } from '../testing/tendering.ts';
import { appointKeepers, keepers, proving, publishing, releasing } from '../testing/vault.ts';

describe('ROC-04: an outage, where each lot has its vault and all have one deadline', () => {
  const rule = { withinHours: 24, extensionHours: 24, extensions: 2, confirmedBy: 'authority' };

  function published(play: LotPlay): void {
    const source = JSON.stringify(changed(twoLots(), { '/submission/outage': rule }));
    play.at('2025-07-09T15:00');
    play.does(leader, { type: 'draft-procedure', procedure: 'almelo', fileName: 'leidraad.yaml', source });
    play.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
    appointKeepers(play);
    play.at('2025-07-10T09:00').does(leader, publishing(play));
    for (const keeper of keepers) play.does(keeper, proving(play, keeper));
  }

  function north(): { shared: LotPlay; noord: LotPlay; zuid: LotPlay } {
    const stream = new Stream();
    const plays = {
      shared: new LotPlay(stream),
      noord: new LotPlay(stream, 'noord'),
      zuid: new LotPlay(stream, 'zuid'),
    };
    published(plays.shared);
    at(plays, '2025-10-06T11:30');
    prepare(plays.noord, veste);
    place(plays.noord, veste);
    plays.shared.does(stranger, reporting());
    at(plays, '2025-10-06T12:05');
    return plays;
  }

  function at(plays: Readonly<Record<string, LotPlay>>, instant: string): void {
    for (const play of Object.values(plays)) play.at(instant).catchUp();
  }

  function deadlines(plays: Readonly<Record<string, LotPlay>>): readonly string[] {
    return Object.values(plays).map((play) => {
      play.catchUp();
      return toIso(deadlineOf(play.file));
    });
  }

  test('an undecided report holds the vault of every lot', () => {
    const { noord, zuid } = north();
    for (const play of [noord, zuid]) expect(play.code(leader, releasing(play, leader))).toBe('outage-undecided');
  });

  test('confirmed in one lot it moves the deadline of all, and no vault opens before it', () => {
    const plays = north();
    plays.zuid.does(leader, confirming);
    expect(new Set(deadlines(plays))).toEqual(new Set(['2025-10-07T10:00:00.000Z']));
    for (const play of [plays.noord, plays.zuid])
      expect(play.code(leader, releasing(play, leader))).toBe('opening-too-early');
  });

  test('once the vault of one lot is open the deadline of no lot moves any more, whatever is reported', () => {
    const plays = north();
    const { shared, noord, zuid } = plays;
    const { report } = shared.last('OutageReported');
    shared.does(leader, { type: 'reject-outage', report, reason: 'Het platform werkte.' });
    noord.catchUp();
    for (const keeper of [leader, second]) noord.does(keeper, releasing(noord, keeper));
    expect(noord.file.opening.opened?.tenders.map(({ operator }) => operator)).toEqual(['veste']);
    for (const play of [shared, noord, zuid]) {
      play.catchUp();
      expect(play.code(leader, noting('2025-10-06T11:58'))).toBe('outage-after-opening');
      expect(play.code(leader, confirming)).toBe('outage-after-opening');
      expect(play.view('outage', leader)?.may).toEqual({ report: false, note: false, judge: false });
    }
    expect(new Set(deadlines(plays))).toEqual(new Set(['2025-10-06T10:00:00.000Z']));
    for (const keeper of [leader, second]) zuid.does(keeper, releasing(zuid, keeper));
    expect(zuid.file.opening.opened?.tenders).toEqual([]);
  });
});
