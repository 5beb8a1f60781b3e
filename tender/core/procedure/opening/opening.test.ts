import { describe, expect, test } from 'vitest';
import { admits } from '../testing/admission.ts';
import { draft, open, opened, published, tendered } from '../testing/journey.ts';
import { outageRule, reporting } from '../testing/outage.ts';
import {
  aquila,
  auditor,
  colleague,
  custodian,
  evaluators,
  leader,
  noorderwacht,
  notary,
  second,
  stranger,
  veste,
} from '../testing/people.ts';
import { placing } from '../testing/tendering.ts';
import {
  appointKeepers,
  keepers,
  proving,
  publishing,
  recipientOf,
  releasing,
  shareOf,
  vaultRecipient,
} from '../testing/vault.ts';
import { tenderOf } from './tender-of.ts';

const three = keepers.map(({ user }) => user);

describe('the key of the vault', () => {
  test('is split at publication among the custodians who have a key of their own', () => {
    const play = draft();
    appointKeepers(play);
    play.does(leader, { type: 'grant-role', user: colleague.user, role: 'custodian' });
    const asked = play.mails.filter(({ code }) => code === 'mail-custodian-appointed');
    expect(asked.map(({ recipient }) => recipient)).toEqual(
      [...three, colleague.user].map((user) => ({ to: 'user', user })),
    );
    const events = play.does(leader, publishing(play));
    expect(events.map(({ type }) => type)).toEqual(['VaultKeyMade', 'ProcedurePublished']);
    expect(play.file.opening.vault).toMatchObject({ recipient: vaultRecipient, needed: 2 });
    expect(play.file.opening.vault?.custodians.map(({ user }) => user)).toEqual(three);
    expect(play.view('opening', leader)?.custodians.map(({ user, holdsShare }) => [user, holdsShare])).toEqual([
      ...three.map((user) => [user, true]),
      [colleague.user, false],
    ]);
    expect(play.code(colleague, releasing(play, colleague))).toBe('not-a-custodian');
  });

  test('is not made when too few custodians have a key: said before publication, in words', () => {
    const play = draft();
    expect(play.next(leader)).toMatchObject({ code: 'next-appoint-custodians', params: { needed: 2 } });
    play.does(leader, { type: 'grant-role', user: second.user, role: 'custodian' });
    play.does(leader, { type: 'grant-role', user: custodian.user, role: 'custodian' });
    play.does(second, { type: 'register-custody-key', recipient: recipientOf('tweede') });
    expect(play.next(leader)).toMatchObject({
      code: 'next-await-custody-keys',
      params: { needed: 2, present: 1 },
      wait: true,
    });
    expect(play.next(custodian)).toMatchObject({ code: 'next-register-custody-key', must: true });
    const missing = { code: 'custodian-keys-too-few', params: { needed: 2, present: 1 } };
    expect(play.refuses(leader, publishing(play))).toMatchObject(missing);
    expect(play.view('opening', leader)?.warnings).toEqual([{ ...missing, severity: 'error' }]);
    play.does(custodian, { type: 'register-custody-key', recipient: recipientOf('derde') });
    expect(play.view('opening', leader)?.warnings).toMatchObject([{ code: 'custodians-none-to-spare' }]);
    expect(play.next(leader)?.code).toBe('next-publish');
    play.does(leader, publishing(play));
  });

  test('AnnexIV-b: who weakens it is warned of before publication: its maker keeps a share, or nobody from outside does', () => {
    const play = draft();
    const codes = () => play.view('opening', leader)?.warnings.map(({ code }) => code) ?? [];
    const appoint = (who: { user: string }) =>
      play.does(leader, { type: 'grant-role', user: who.user, role: 'custodian' });
    appoint(leader);
    play.does(leader, { type: 'register-custody-key', recipient: recipientOf('eerste') });
    appoint(custodian);
    play.does(custodian, { type: 'register-custody-key', recipient: recipientOf('derde') });
    expect(codes()).toContain('custodian-leads');
    expect(codes()).not.toContain('custodians-all-inside');
    play.does(leader, { type: 'grant-role', user: custodian.user, role: 'buyer' });
    expect(codes()).toContain('custodians-all-inside');
  });

  test('goes to each of them once, and to nobody else', () => {
    const play = draft();
    appointKeepers(play);
    const whole = publishing(play);
    const [first, ...others] = whole.vault.shares;
    if (first === undefined) throw new Error('no share');
    const given = (shares: typeof others) => play.code(leader, { ...whole, vault: { ...whole.vault, shares } });
    expect(given(others)).toBe('vault-shares-other');
    expect(given([first, first, ...others.slice(1)])).toBe('vault-shares-other');
    expect(given([{ ...first, user: veste.user }, ...others])).toBe('vault-shares-other');
    expect(given([...whole.vault.shares, { ...first, user: veste.user }])).toBe('vault-shares-other');
    expect(given(whole.vault.shares)).toBeUndefined();
  });

  test('a custodian registers his own key, again where he likes, until publication', () => {
    const play = draft();
    appointKeepers(play);
    const register = { type: 'register-custody-key', recipient: recipientOf('nieuw') } as const;
    expect(admits(play, register)).toEqual(three);
    play.does(second, register);
    expect(play.view('opening', second)?.custody?.recipient).toBe(recipientOf('nieuw'));
    play.does(leader, publishing(play));
    expect(play.code(second, register)).toBe('custody-keys-fixed');
  });

  test('before publication is seen by those who work on it alone', () => {
    const play = draft();
    expect(play.view('opening', leader)).toMatchObject({ vault: 'none', custodians: [] });
    for (const who of [undefined, veste, colleague]) expect(play.view('opening', who)).toBeUndefined();
    expect(published().view('opening', undefined)).toMatchObject({ vault: 'open', custodians: [], warnings: [] });
  });
});

describe('a share', () => {
  test('is proved at any time until the opening, without giving it away', () => {
    const play = draft();
    appointKeepers(play);
    play.does(leader, publishing(play));
    expect(play.code(veste, { type: 'prove-share' })).toBe('not-a-custodian');
    expect(play.code(second, proving(play, custodian))).toBe('share-proof-wrong');
    expect(play.code(second, { type: 'prove-share', proof: shareOf(second) })).toBe('share-proof-wrong');
    play.does(second, proving(play, second));
    expect(play.view('opening', leader)?.custodians[1]?.provedAt).toBe('2025-07-09T13:00:00.000Z');
    open(play);
    expect(play.code(second, proving(play, second))).toBe('vault-opened-already');
  });

  test('that nobody tried is spoken of when closing comes near: to its custodian, and to who leads', () => {
    const play = draft();
    appointKeepers(play);
    play.at('2025-07-10T09:00').does(leader, publishing(play));
    play.does(second, proving(play, second));
    expect(play.next(custodian)).toMatchObject({ code: 'next-prove-share', must: false });
    expect(play.view('opening', leader)?.warnings).toEqual([]);
    play.at('2025-09-30T12:00');
    expect(play.next(custodian)).toMatchObject({ code: 'next-prove-share', must: true });
    const untried = { code: 'shares-untried', params: { needed: 2, tried: 1 } };
    expect(play.view('opening', leader)?.warnings).toMatchObject([untried]);
    const told = () => play.reminders().map(({ key, mail }) => [key.split('-2025')[0], mail.recipient]);
    const toLeader = { to: 'role', role: 'process-leader' };
    expect(told()).toEqual([
      ['share-7-inkoopadviseur', { to: 'user', user: leader.user }],
      ['share-7-sleutelhouder', { to: 'user', user: custodian.user }],
      ['shares-7', toLeader],
    ]);
    play.does(custodian, proving(play, custodian));
    play.at('2025-10-04T12:00');
    expect(told()).toEqual([['share-2-inkoopadviseur', { to: 'user', user: leader.user }]]);
    expect(play.view('opening', leader)?.warnings).toEqual([]);
  });

  test('of who is no custodian any more opens nothing; too few left is said in words', () => {
    const play = published();
    play.does(leader, { type: 'revoke-role', user: custodian.user, role: 'custodian' });
    expect(play.view('opening', leader)?.warnings).toMatchObject([{ code: 'custodians-none-to-spare' }]);
    play.does(leader, { type: 'revoke-role', user: second.user, role: 'custodian' });
    expect(play.view('opening', leader)?.warnings).toMatchObject([
      { code: 'custodians-too-few-left', params: { needed: 2, left: 1 } },
    ]);
    play.at('2025-10-06T12:00');
    expect(play.code(second, releasing(play, second))).toBe('not-a-custodian');
    play.does(leader, { type: 'grant-role', user: second.user, role: 'custodian' });
    expect(play.code(second, releasing(play, second))).toBeUndefined();
  });
});

describe('ALM-04: the vault', () => {
  test('is opened by those who hold a share, by nobody else', () => {
    const play = tendered().at('2025-10-06T12:05');
    expect(admits(play, releasing(play, leader))).toEqual(three);
  });

  test('never opens before the deadline: the attempt is refused and kept', () => {
    const play = tendered().at('2025-10-06T11:59:59.999');
    const refusal = play.refuses(custodian, releasing(play, custodian));
    expect(refusal).toMatchObject({
      code: 'opening-too-early',
      params: { deadline: '2025-10-06T10:00:00.000Z' },
      record: [{ type: 'OpeningRefusedEarly', user: custodian.user, deadline: '2025-10-06T10:00:00.000Z' }],
    });
    expect(play.view('opening', auditor)?.early).toMatchObject([{ user: custodian.user }]);
    expect(play.view('opening', custodian)?.early).toEqual([]);
    expect(play.view('opening', custodian)?.may.release).toBe(false);
    play.at('2025-10-06T12:00').does(custodian, releasing(play, custodian));
    expect(play.file.opening.opened).toBeUndefined();
  });

  test('ROC-04: stays shut after the deadline while a failure that was reported before it is undecided', () => {
    const play = tendered(outageRule).at('2025-10-06T11:59:59.999');
    play.does(veste, reporting());
    play.at('2025-10-06T12:05');
    for (const who of [leader, second, custodian]) {
      expect(play.code(who, releasing(play, who))).toBe('outage-undecided');
      expect(play.view('opening', who)?.may.release).toBe(false);
    }
    expect(play.view('opening', leader)?.warnings.map(({ code }) => code)).toContain('outage-undecided');
  });

  test('opens at the very instant of closing, with the shares of two different persons', () => {
    const play = tendered().at('2025-10-06T12:00');
    expect(play.view('opening', undefined)?.vault).toBe('closed');
    expect(play.next(leader)).toMatchObject({ code: 'next-release-share', must: true });
    expect(play.does(leader, releasing(play, leader)).map(({ type }) => type)).toEqual(['ShareReleased']);
    expect(play.code(leader, releasing(play, leader))).toBe('share-released-already');
    expect(play.next(second)?.code).toBe('next-release-share-too');
    const events = play.does(second, releasing(play, second));
    expect(events.map(({ type }) => type)).toEqual(['ShareReleased', 'VaultOpened']);
    expect(play.code(custodian, releasing(play, custodian))).toBe('vault-opened-already');
    expect(play.file.opening.opened?.by).toEqual([leader.user, second.user]);
  });

  test('threat: replayed share: is not opened by a wrong share, which is kept as an attempt', () => {
    const play = tendered().at('2025-10-06T12:00');
    play.does(leader, releasing(play, leader));
    const stolen = { ...releasing(play, second), share: shareOf(custodian) };
    expect(play.refuses(second, stolen)).toMatchObject({
      code: 'share-wrong',
      record: [{ type: 'ShareRefused', user: second.user }],
    });
    const replayed = { ...releasing(play, second), share: shareOf(leader) };
    expect(play.code(second, replayed)).toBe('share-wrong');
    expect(play.code(leader, releasing(play, leader))).toBe('share-released-already');
    expect(play.view('opening', auditor)?.refused).toHaveLength(2);
    expect(play.view('opening', custodian)?.refused).toEqual([]);
    expect(play.file.opening.opened).toBeUndefined();
    play.does(second, releasing(play, second));
    expect(play.file.opening.opened?.tenders).toHaveLength(3);
  });

  test('opens without the custodian who lost his key', () => {
    for (const [one, other] of [
      [leader, second],
      [custodian, leader],
      [second, custodian],
    ] as const) {
      const play = tendered().at('2025-10-06T12:05');
      play.does(one, releasing(play, one));
      play.does(other, releasing(play, other));
      expect(play.file.opening.opened?.by).toEqual([one.user, other.user]);
    }
  });

  test('opens with as many persons as the guide asks', () => {
    const play = tendered({ '/submission/opening/persons': 3 }).at('2025-10-06T12:00');
    play.does(leader, releasing(play, leader));
    play.does(second, releasing(play, second));
    expect(play.file.opening.opened).toBeUndefined();
    play.does(custodian, releasing(play, custodian));
    expect(play.file.opening.opened?.tenders).toHaveLength(3);
  });

  test('no share stands in the log', () => {
    const log = JSON.stringify(opened().events);
    for (const keeper of keepers) expect(log).not.toContain(shareOf(keeper));
  });

  test('holds no tender that was withdrawn', () => {
    const play = tendered().at('2025-10-05T10:00');
    play.does(noorderwacht, { type: 'withdraw-tender' });
    expect(open(play).file.opening.opened?.tenders.map(({ operator }) => operator)).toEqual(['veste', 'aquila']);
  });

  test('does not open when of some tender nothing is said', () => {
    const play = tendered().at('2025-10-06T12:05');
    play.does(leader, releasing(play, leader));
    const silent = { ...releasing(play, second), tenders: releasing(play, second).tenders.slice(1) };
    expect(() => play.try(second, silent)).toThrow('nothing is said of the tender of veste');
    expect(play.file.opening.opened).toBeUndefined();
  });
});

describe('a tender that cannot be opened', () => {
  function withOneShut() {
    const play = tendered().at('2025-10-06T12:05');
    const manifest = play.file.submission.workspaces['noorderwacht']?.placed?.manifest.sha256 ?? '';
    play.sealed.delete(manifest);
    return open(play);
  }

  test('is recorded with the reason, stays in the race, and stands in nobody’s way', () => {
    const play = withOneShut();
    const failures = play.view('opening', leader)?.record?.tenders.map(({ failure }) => failure);
    expect(failures).toEqual([undefined, 'sealed-damaged', undefined]);
    expect(tenderOf(play.file, 'noorderwacht')).toBeUndefined();
    expect(tenderOf(play.file, 'aquila')?.files.length).toBeGreaterThan(3);
    const examined = play.view('examination', leader)?.tenders[1];
    expect(examined).toMatchObject({ operator: 'noorderwacht', failure: 'sealed-damaged' });
    expect(examined?.items.every(({ suggestion }) => suggestion !== 'complete')).toBe(true);
  });

  test('its tenderer is told by mail, and sees why', () => {
    const play = withOneShut();
    const told = play.mails.filter(({ code }) => code === 'mail-tender-not-opened');
    expect(told.map(({ recipient }) => recipient)).toEqual([{ to: 'operator', operator: 'noorderwacht' }]);
    expect(play.view('submission', noorderwacht)?.own).toMatchObject({ state: 'placed', failure: 'sealed-damaged' });
    expect(play.view('submission', veste)?.own?.failure).toBeUndefined();
  });
});

test('who has released is seen by those who work on the procedure', () => {
  const play = tendered().at('2025-10-06T12:00');
  play.does(leader, releasing(play, leader));
  for (const who of [leader, second, custodian, auditor]) expect(play.view('opening', who)?.released).toHaveLength(1);
  for (const who of [undefined, veste, evaluators[0], notary]) expect(play.view('opening', who)?.released).toEqual([]);
});

describe('ALM-04: the opening record', () => {
  test('says who tendered and who was late, and goes to every tenderer', () => {
    const play = tendered();
    play.at('2025-10-05T10:00').does(stranger, { type: 'follow-procedure' });
    play.at('2025-10-06T12:00:00.001').try(stranger, placing(play, stranger));
    open(play);
    const record = play.view('opening', veste)?.record;
    expect(record).toMatchObject({
      openedAt: '2025-10-06T10:06:00.000Z',
      by: [leader.user, second.user],
      document: 'opening-record',
    });
    expect(record?.tenders.map(({ operatorName }) => operatorName)).toEqual([
      'Veste Beveiliging B.V.',
      'Noorderwacht Security B.V.',
      'Aquila Objectbeveiliging B.V.',
    ]);
    expect(record?.refusedLate).toMatchObject([{ operatorName: 'Voorbijganger Bewaking B.V.', millisecondsLate: 1 }]);
    const copies = play.mails.filter(({ code }) => code === 'mail-vault-opened');
    expect(copies.map(({ recipient, document }) => [recipient, document])).toEqual(
      ['veste', 'noorderwacht', 'aquila'].map((operator) => [{ to: 'operator', operator }, 'opening-record']),
    );
  });

  test('is not changed by who comes after the opening', () => {
    const play = opened();
    play.at('2025-10-07T10:00').try(stranger, placing(play, stranger));
    expect(play.file.submission.late).toHaveLength(1);
    expect(play.view('opening', leader)?.record?.refusedLate).toEqual([]);
  });

  test('is for those who work on the procedure and the tenderers in it', () => {
    const play = opened();
    for (const who of [leader, second, custodian, auditor, veste, aquila])
      expect(play.view('opening', who)?.record).toBeDefined();
    for (const who of [undefined, stranger, notary, evaluators[0]])
      expect(play.view('opening', who)?.record).toBeUndefined();
  });

  test('goes to nobody where the guide does not say so', () => {
    const play = opened({ '/submission/opening/copyToTenderers': false });
    expect(play.mails.some(({ code }) => code === 'mail-vault-opened')).toBe(false);
  });
});
