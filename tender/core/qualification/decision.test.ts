import { describe, expect, test } from 'vitest';
import { sentence } from '../procedure/words.ts';
import type { CommandOf, QualificationCommand } from './commands.ts';
import { mailsOfSystem } from './mails.ts';
import { registerOn } from './register.ts';
import { standingOf } from './state.ts';
import {
  applied,
  buyer,
  certificate,
  clock,
  concluded,
  firm,
  interest,
  leader,
  notifying,
  opened,
  other,
  qualified,
  qualifying,
  withPermits,
} from './testing/play.ts';

const reason = 'For a reason.';
const day = (text: string) => Temporal.PlainDate.from(text);

describe('a decision', () => {
  test('ORES-08: rests on criteria that can carry it, works from its notification, and goes by every channel', () => {
    const play = applied();
    expect(play.code(leader, qualifying(play))).toBe('examination-not-concluded');
    const ready = withPermits(concluded()).on('2027-05-14');
    const decision = qualifying(ready);
    expect(ready.code(leader, { ...decision, criteria: ['domein'] })).toBe('criterion-does-not-decide-this');
    ready.does(leader, decision);
    expect(registerOn(ready.file, day('2027-05-14'))).toEqual([]);
    expect(ready.code(leader, { ...notifying(ready), channels: ['email'] })).toBe('channel-missing');
    ready.on('2027-05-20').does(leader, notifying(ready));
    expect(registerOn(ready.file, day('2027-05-19'))).toEqual([]);
    expect(registerOn(ready.file, day('2027-05-20'))).toMatchObject([
      { operator: 'firm', since: '2027-05-20', why: 'All met.' },
    ]);
    expect(ready.code(firm, interest)).toBe('qualified-already');
    expect(ready.code(leader, notifying(ready))).toBe('case-stands-otherwise');
  });

  test('ORES-08: an attestation that expired meanwhile stands in the way', () => {
    const play = withPermits(concluded()).on('2028-01-11');
    expect(play.code(leader, qualifying(play))).toBe('attestation-not-valid');
  });

  test('ORES-09: a refusal bars for twelve months from its notification, in this system alone; the first free day is told', () => {
    const play = opened().on('2027-04-10').does(firm, interest);
    const refusing: QualificationCommand = { ...qualifying(play), outcome: 'refused', criteria: ['domein'] };
    play.does(leader, refusing);
    expect(play.code(firm, interest)).toBe('interest-runs-already');
    play.on('2027-04-15').does(leader, notifying(play)).on('2028-04-15');
    expect(play.refusal(firm, interest)).toEqual({
      code: 'interest-barred',
      params: { months: 12, notifiedOn: '2027-04-15', freeFrom: '2028-04-16' },
    });
    const told = play.refusal(firm, interest);
    expect(sentence(told.code, 'nl', told.params)).toContain('Vanaf 16 april 2028');
    play.does(other, interest);
    play.on('2028-04-16').does(firm, interest);
    expect(standingOf(play.case())).toBe('interested');
  });

  test('ORES-10: withdrawal is a decision with a criterion; nothing lapses while all is valid', () => {
    const play = qualified();
    const { key } = play.case();
    const end: CommandOf<'end-qualification'> = {
      type: 'end-qualification',
      case: key,
      outcome: 'withdrawn',
      criteria: ['veiligheid-op-de-werf'],
      reasons: reason,
    };
    expect(play.code(leader, { ...end, criteria: ['vakmanschap'] })).toBe('criterion-does-not-decide-this');
    expect(play.code(leader, { ...end, outcome: 'lapsed' })).toBe('nothing-expired');
    play.on('2027-09-01').does(leader, end);
    expect(registerOn(play.file, day('2027-09-01'))).toHaveLength(1);
    play.on('2027-09-03').does(leader, notifying(play));
    expect(registerOn(play.file, day('2027-09-03'))).toEqual([]);
    expect(registerOn(play.file, day('2027-09-02'))).toMatchObject([{ until: '2027-09-03', whyEnded: reason }]);
    expect(play.code(firm, interest)).toBe('interest-barred');
  });
});

describe('attestations that expire', () => {
  const signalling = { type: 'signal-expiries' } as const;

  test('ORES-10: are signalled ahead, each signal once, and afterwards to the authority too', () => {
    const play = qualified();
    expect(play.code(leader, signalling)).toBe('by-the-clock-only');
    const told: string[] = [];
    for (let date = day('2027-05-15'); `${date}` <= '2028-02-01'; date = date.add({ days: 1 })) {
      const before = play.events.length;
      play.on(`${date}`).does(clock, signalling);
      for (const { event } of play.events.slice(before)) {
        if (event.type === 'ExpirySignalled') told.push(`${date} ${event.attestation} ${event.ahead}`);
      }
    }
    expect(told).toEqual(['2027-10-10 veiligheid P3M', '2027-12-11 veiligheid P30D', '2028-01-11 veiligheid expired']);
    const last = play.events.at(-1);
    const mails = last === undefined ? [] : mailsOfSystem(last, play.file);
    expect(mails.map(({ recipient }) => recipient.to)).toEqual(['operator', 'role']);
    // Expired, and still qualified: only a decision ends it.
    expect(registerOn(play.file, day('2028-01-11'))).toMatchObject([{ expired: ['veiligheid'] }]);
    expect(registerOn(play.file, day('2028-01-10'))).toMatchObject([{ expired: [] }]);
  });

  test('ORES-10: a renewal keeps the qualification, once it is accepted', () => {
    const play = qualified().on('2027-12-20');
    expect(play.code(firm, { type: 'renew-attestation', piece: certificate({ scheme: 'iets' }) })).toBe(
      'scheme-not-accepted',
    );
    play.does(firm, {
      type: 'renew-attestation',
      piece: certificate({ issuedOn: '2027-12-19', validUntil: '2030-12-18' }),
    });
    // He did his part: no more signals while it waits to be examined.
    play.does(clock, signalling);
    expect(play.events.at(-1)?.event.type).toBe('AttestationRenewed');
    const piece = play.case().pieces.at(-1)?.piece ?? '';
    play.does(buyer, { type: 'examine-attestation', case: play.case().key, piece, accepted: true, reason });
    expect(registerOn(play.file, day('2030-12-18'))).toMatchObject([{ expired: [] }]);
    expect(registerOn(play.file, day('2030-12-19'))).toMatchObject([{ expired: ['veiligheid'] }]);
  });
});

describe('a periodic indicative notice', () => {
  const call = { type: 'issue-periodic-notice', call: 'call-1', title: 'Call 1', summary: reason } as const;

  test('ORES-11: fixes the list of that moment, which later events do not change', () => {
    expect(concluded().code(leader, call)).toBe('nobody-qualified');
    const play = qualified().on('2027-06-01');
    play.does(leader, call);
    const frozen = play.file.frozen[0];
    expect(frozen?.invited).toEqual([
      { case: play.case().key, operator: 'firm', name: 'Firm NV', since: '2027-05-14' },
    ]);
    expect(play.code(leader, call)).toBe('call-exists');
    const { key } = play.case();
    play.does(leader, {
      type: 'end-qualification',
      case: key,
      outcome: 'withdrawn',
      criteria: ['veiligheid-op-de-werf'],
      reasons: reason,
    });
    play.does(leader, notifying(play));
    expect(play.file.frozen[0]).toEqual(frozen);
    expect(play.code(leader, { ...call, call: 'call-2' })).toBe('nobody-qualified');
  });

  test('ORES-08: every qualified operator is told without asking', () => {
    const play = qualified().does(leader, call);
    const last = play.events.at(-1);
    expect(last === undefined ? [] : mailsOfSystem(last, play.file)).toMatchObject([
      { recipient: { to: 'operator', operator: 'firm' }, code: 'mail-periodic-notice' },
    ]);
  });
});
