import { describe, expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { fileRef, type Play } from '../testing/given.ts';
import {
  committee,
  draft,
  examineAll,
  examinePrices,
  frozen,
  met,
  open,
  openEnvelopes,
  opened,
  priced,
  published,
  readings,
  tendered,
  usualTariffs,
} from '../testing/journey.ts';
import {
  auditor,
  colleague,
  custodian,
  evaluators,
  everybody,
  leader,
  noorderwacht,
  second,
  tenderers,
  veste,
} from '../testing/people.ts';
import { appointKeepers, proving, publishing, releasing, releasingPrices, wholePriceKey } from '../testing/vault.ts';

const byCustodians = { '/submission/priceEnvelope': { openedBy: 'custodians' } };
const byLeader = { '/submission/priceEnvelope': { openedBy: 'process-leader' } };
const vestePrice = fileRef('veste prijzenblad-excel.xlsx');

function readersOf(play: Play, sha256 = vestePrice.sha256): readonly (string | undefined)[] {
  return everybody.filter((who) => mayRead(play.file, play.viewer(who), sha256).ok).map((who) => who?.user);
}

describe('ALM-12: a price envelope that custodians open once quality is frozen', () => {
  test('has a key of its own, made at publication and another than the first', () => {
    const play = published(byCustodians);
    const { prices, vault } = play.file.opening;
    expect(prices.vault?.custodians).toHaveLength(3);
    expect(prices.vault?.leaders).toEqual([]);
    expect(prices.vault?.recipient).not.toBe(vault?.recipient);
    expect(play.view('submission', veste)?.vault?.prices).toMatchObject({
      openedBy: 'custodians',
      items: ['prijzenblad-excel', 'prijzenblad-pdf'],
    });
  });

  test('is not published with one key for both, without the second, or with one where the guide has one vault', () => {
    const play = draft(byCustodians);
    appointKeepers(play);
    const good = publishing(play);
    const { priceVault, ...without } = good;
    expect(play.code(leader, without)).toBe('price-key-missing');
    const same = { ...good, priceVault: { ...priceVault!, recipient: good.vault.recipient } };
    expect(play.code(leader, same)).toBe('vault-keys-same');
    const fewer = { ...good, priceVault: { ...priceVault!, shares: priceVault!.shares.slice(1) } };
    expect(play.code(leader, fewer)).toBe('vault-shares-other');
    const given = { ...good, priceVault: { ...priceVault!, leaders: priceVault!.shares.slice(0, 1) } };
    expect(play.code(leader, given)).toBe('vault-shares-other');
    const one = draft();
    appointKeepers(one);
    expect(one.code(leader, good)).toBe('no-price-envelope');
  });

  test('before quality is frozen a share is refused, whoever offers it, and the attempt stays', () => {
    const play = met(byCustodians);
    for (const keeper of [leader, second, custodian]) {
      const before = play.events.length;
      expect(play.code(keeper, releasingPrices(play, keeper))).toBe('price-opening-too-early');
      expect(play.events.slice(before).map(({ event }) => event)).toEqual([
        { type: 'PriceOpeningRefusedEarly', user: keeper.user },
      ]);
    }
    expect(play.view('opening', auditor)?.prices?.early).toHaveLength(3);
    for (const who of [auditor, colleague, ...evaluators, veste]) {
      expect(play.code(who, releasingPrices(play, who))).toBe('not-a-custodian');
    }
    expect(play.code(leader, readings(play, usualTariffs))).toBe('quality-not-frozen');
  });

  test('of who was excluded before, the prices stay closed for good', () => {
    const play = frozen(byCustodians).at('2025-10-28T18:00');
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'onvolledig', reason: 'Ingetrokken.' });
    openBoth(play);
    expect(play.last('PriceEnvelopeOpened').tenders.map(({ operator }) => operator)).toEqual([
      'noorderwacht',
      'aquila',
    ]);
    expect(readersOf(play)).toEqual([]);
  });

  test('a custodian proves both shares; one who lost the second is found out long before closing', () => {
    const play = published(byCustodians);
    const { priceProof: _lost, ...first } = proving(play, second);
    expect(play.code(second, first)).toBe('share-proof-wrong');
    play.does(second, proving(play, second));
    const later = opened(byCustodians);
    later.does(second, proving(later, second));
    expect(later.view('opening', second)?.may).toMatchObject({ prove: true, release: false, releasePrices: false });
    const over = priced(byCustodians);
    expect(over.code(second, { type: 'prove-share' })).toBe('vault-opened-already');
    expect(over.code(custodian, releasingPrices(over, custodian))).toBe('price-envelope-opened-already');
  });
});

function openBoth(play: Play): void {
  for (const keeper of [leader, second]) play.does(keeper, releasingPrices(play, keeper));
}

describe('ROC-31: a price envelope that the process leader opens alone', () => {
  test('is published only when a process leader has a key of his own', () => {
    const play = draft(byLeader);
    play.does(leader, { type: 'grant-role', user: second.user, role: 'custodian' });
    play.does(leader, { type: 'grant-role', user: custodian.user, role: 'custodian' });
    for (const who of [second, custodian]) {
      play.does(who, { type: 'register-custody-key', recipient: publishing(published()).vault.recipient });
    }
    expect(play.view('opening', leader)?.warnings.map(({ code }) => code)).toContain('leader-key-missing');
    expect(play.code(leader, publishing(play))).toBe('leader-key-missing');
    // He is no custodian, and may have a key all the same.
    play.does(leader, { type: 'register-custody-key', recipient: publishing(published()).vault.recipient });
    play.does(leader, publishing(play));
    expect(play.file.opening.prices.vault?.leaders.map(({ user }) => user)).toEqual([leader.user]);
    expect(play.view('opening', leader)?.custody).toMatchObject({ holdsShare: false, holdsPriceKey: true });
    play.does(leader, proving(play, leader));
    const single = draft();
    expect(single.code(leader, { type: 'register-custody-key', recipient: 'age1' })).toBe('role-needed');
  });

  test('ROC-30: opens at his own step, after the tenders, and not before', () => {
    const play = tendered(byLeader).at('2025-10-06T12:01');
    expect(play.code(leader, releasingPrices(play, leader, wholePriceKey))).toBe('opening-comes-first');
    expect(play.last('PriceOpeningRefusedEarly').user).toBe(leader.user);
    open(play).at('2025-10-06T13:00');
    expect(play.next(leader)?.code).toBe('next-open-prices-alone');
    for (const who of [second, custodian]) {
      expect(play.code(who, releasingPrices(play, who, wholePriceKey))).toBe('price-opening-too-early');
      expect(play.code(who, releasingPrices(play, who))).toBe('price-opening-too-early');
    }
    play.does(leader, releasingPrices(play, leader, wholePriceKey));
    expect(play.last('PriceEnvelopeOpened').by).toEqual([leader.user]);
  });

  test('once quality is frozen who works on it sees them, and they count', () => {
    const play = opened(byLeader).at('2025-10-06T13:00');
    play.does(leader, releasingPrices(play, leader, wholePriceKey));
    examinePrices(play);
    play.at('2025-10-07T10:00');
    for (const who of tenderers) examineAll(play, who);
    play.does(leader, { type: 'conclude-examination' });
    committee(play);
    expect(readersOf(play)).toEqual([leader.user, veste.user]);
    const whole = priced(byLeader);
    expect(readersOf(whole)).toEqual([leader.user, second.user, auditor.user, veste.user]);
  });

  test('a lost key: the custodians open it once quality is frozen, in his stead', () => {
    const play = frozen(byLeader).at('2025-10-29T09:00');
    expect(play.view('opening', second)?.may.releasePrices).toBe(true);
    play.does(second, releasingPrices(play, second));
    play.does(custodian, releasingPrices(play, custodian));
    expect(play.last('PriceEnvelopeOpened').by).toEqual([second.user, custodian.user]);
    expect(readersOf(play)).toEqual([leader.user, second.user, auditor.user, veste.user]);
  });

  test('a leader without the role opens nothing, nor does one with the wrong key', () => {
    const play = opened(byLeader).at('2025-10-06T13:00');
    const wrong = play.code(leader, releasingPrices(play, leader, 'AGE-SECRET-KEY-PQ-een-andere'));
    expect(wrong).toBe('price-opening-too-early');
    play.does(leader, { type: 'grant-role', user: second.user, role: 'process-leader' });
    play.does(second, { type: 'revoke-role', user: leader.user, role: 'process-leader' });
    play.does(second, { type: 'revoke-role', user: leader.user, role: 'custodian' });
    expect(play.code(leader, releasingPrices(play, leader, wholePriceKey))).toBe('not-a-custodian');
  });
});

test('a guide with one vault is as it was: no second key, no second opening', () => {
  const play = frozen();
  expect(play.view('opening', leader)?.prices).toBeUndefined();
  expect(play.code(leader, releasingPrices(play, leader))).toBe('no-price-envelope');
  expect(play.code(noorderwacht, releasingPrices(play, noorderwacht))).toBe('not-a-custodian');
  expect(releasing(play, custodian).type).toBe('release-share');
  openEnvelopes(play);
  play.at('2025-10-29T09:30').does(leader, readings(play, usualTariffs));
});
