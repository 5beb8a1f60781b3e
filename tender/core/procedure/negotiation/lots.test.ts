import { describe, expect, test } from 'vitest';
import { changed } from '../../guide/testing/almelo.ts';
import { signedBundle } from '../../verify/testing/signed.ts';
import { failing, withPages } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import { isSharedFrom } from '../lots.ts';
import { deadlineOf } from '../planning/phases.ts';
import type { Actor } from '../roles.ts';
import { examineAll, prepare } from '../testing/journey.ts';
import { LotPlay, Stream, twoLots } from '../testing/lots.ts';
import { confirming, outageRule, reporting } from '../testing/outage.ts';
import { custodian, helpdesk, leader, noorderwacht, second, stranger, veste } from '../testing/people.ts';
import { inviting, negotiating, openRound, tenderAnew } from '../testing/rounds.ts';
import { place } from '../testing/tendering.ts';
import { appointKeepers, keepers, proving, publishing, releasing } from '../testing/vault.ts';

/** Two lots of a negotiated procedure: tendered for, opened and examined; on 10 October a round is called in the north alone. */
class Lots {
  readonly stream = new Stream();
  readonly shared = new LotPlay(this.stream);
  readonly noord = new LotPlay(this.stream, 'noord');
  readonly zuid = new LotPlay(this.stream, 'zuid');

  constructor() {
    const source = JSON.stringify(changed(twoLots(), { ...negotiating(), ...outageRule }));
    const { shared } = this;
    shared.does(leader, { type: 'draft-procedure', procedure: 'almelo', fileName: 'leidraad.yaml', source });
    shared.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
    appointKeepers(shared);
    shared.does(leader, { type: 'grant-role', user: helpdesk.user, role: 'helpdesk' });
    shared.at('2025-07-10T09:00').does(leader, publishing(shared));
    for (const keeper of keepers) shared.does(keeper, proving(shared, keeper));
    shared.at('2025-09-01T10:00').does(stranger, { type: 'follow-procedure' });
    for (const lot of ['noord', 'zuid'] as const) for (const who of [veste, noorderwacht]) this.tender(lot, who);
    for (const lot of ['noord', 'zuid'] as const) this.open(lot);
    for (const lot of ['noord', 'zuid'] as const) this.examine(lot);
    this.at('noord', '2025-10-10T10:00').does(leader, inviting(this.noord, '2025-10-20T12:00'));
  }

  at(lot: 'noord' | 'zuid', moment: string): LotPlay {
    const play = this[lot];
    play.at(moment);
    play.catchUp();
    return play;
  }

  tender(lot: 'noord' | 'zuid', who: Actor): void {
    const play = this.at(lot, '2025-10-01T10:00');
    prepare(play, who);
    place(play, who);
  }

  open(lot: 'noord' | 'zuid'): void {
    const play = this.at(lot, '2025-10-06T12:05');
    for (const keeper of [leader, second]) play.does(keeper, releasing(play, keeper));
  }

  examine(lot: 'noord' | 'zuid'): void {
    const play = this.at(lot, '2025-10-07T10:00');
    for (const who of [veste, noorderwacht]) examineAll(play, who);
    play.does(leader, { type: 'conclude-examination' });
  }

  lotsOf(type: string): readonly (string | undefined)[] {
    return this.stream.events.filter(({ event }) => event.type === type).map(({ lot }) => lot);
  }
}

describe('ORES-14, CVO-02: a round in one of several lots', () => {
  test('has a vault of its own: custodians show ahead that they can open their share of it', () => {
    const lots = new Lots();
    expect(isSharedFrom(lots.noord.file, 'prove-share')).toBe(false);
    expect(isSharedFrom(lots.zuid.file, 'prove-share')).toBe(true);
    const play = lots.at('noord', '2025-10-13T10:00');
    for (const keeper of keepers) play.does(keeper, proving(play, keeper));
    expect(lots.lotsOf('ShareProved')).toEqual([undefined, undefined, undefined, 'noord', 'noord', 'noord']);
    lots.zuid.catchUp();
    expect(Object.keys(lots.stream.fileOf('noord').opening.proofs)).toHaveLength(3);
    expect(lots.stream.fileOf('noord').opening.opened).toBeUndefined();
    expect(lots.stream.fileOf('zuid').opening.opened).toBeDefined();
    const zuid = lots.at('zuid', '2025-10-13T10:00');
    expect(zuid.code(custodian, proving(zuid, custodian))).toBe('vault-opened-already');
  });

  test('ROC-04: an outage before its deadline moves that of the round, and no other', () => {
    const lots = new Lots();
    const play = lots.at('noord', '2025-10-20T11:00');
    play.does(veste, reporting('2025-10-20T10:30'));
    play.at('2025-10-20T12:05');
    expect(play.code(leader, releasing(play, leader))).toBe('outage-undecided');
    play.at('2025-10-20T12:10').does(helpdesk, confirming);
    expect(lots.lotsOf('OutageReported')).toEqual(['noord']);
    expect(lots.lotsOf('OutageConfirmed')).toEqual(['noord']);
    expect(`${deadlineOf(lots.stream.fileOf('noord'))}`).toBe('2025-10-21T10:00:00Z');
    expect(`${deadlineOf(lots.stream.fileOf('zuid'))}`).toBe('2025-10-06T10:00:00Z');
    expect(lots.stream.fileOf('zuid').outage.reports).toEqual([]);
    const told = play.mails.filter(({ code }) => code === 'mail-outage-confirmed');
    expect(told.map(({ recipient }) => recipient)).toEqual([
      { to: 'operator', operator: 'veste' },
      { to: 'operator', operator: 'noorderwacht' },
      { to: 'role', role: 'process-leader' },
    ]);
    expect(play.view('outage', stranger)).toBeUndefined();
    expect(play.view('outage', helpdesk)).toBeDefined();
  });

  test('is handed in, opened and verified while the other lot stands still', () => {
    const lots = new Lots();
    const play = lots.at('noord', '2025-10-13T10:00');
    for (const keeper of keepers) play.does(keeper, proving(play, keeper));
    tenderAnew(lots.at('noord', '2025-10-17T10:00'), veste);
    lots.at('noord', '2025-10-20T11:00').does(veste, reporting('2025-10-20T10:30'));
    play.at('2025-10-20T12:10').does(helpdesk, confirming);
    play.at('2025-10-21T12:05');
    openRound(play);
    expect(failing(verifyBundle(signedBundle(withPages(lots.stream.events))))).toEqual([]);
    expect(lots.stream.fileOf('zuid').negotiation.past).toEqual([]);
  });
});
