import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasSentence } from '../procedure/words.ts';
import { noticeMatches, noticeOf } from './notice.ts';
import { systemAfter, viewerOfSystem } from './qualification.ts';
import { registerOn } from './register.ts';
import { initialSystem, standingOf } from './state.ts';
import {
  accepting,
  application,
  applied,
  buyer,
  certificate,
  concluded,
  drafting,
  firm,
  interest,
  leader,
  opened,
  other,
  Play,
  paper,
  qualified,
  qualifying,
  source,
  withPermits,
} from './testing/play.ts';

const reason = 'For a reason.';
const day = (text: string) => Temporal.PlainDate.from(text);

describe('a system', () => {
  test('ORES-01: is drafted by an authority, published by a notice without a closing date, and found by words', () => {
    const play = new Play();
    expect(play.code(leader, { type: 'publish-system-notice' })).toBe('no-such-system');
    expect(play.code(firm, drafting)).toBe('authority-needed');
    expect(play.code(leader, { ...drafting, source: '[' })).toBe('guide-cannot-be-read');
    play.does(leader, drafting);
    expect(play.code(leader, drafting)).toBe('system-exists');
    expect(noticeOf(play.file)).toBeUndefined();
    expect(play.code(firm, interest)).toBe('system-not-published');
    play.does(leader, { type: 'replace-qualification-guide', fileName: 'net.yaml', source });
    play.does(leader, { type: 'publish-system-notice' });
    expect(play.code(leader, { type: 'replace-qualification-guide', fileName: 'net.yaml', source })).toBe(
      'guide-is-published',
    );
    const notice = noticeOf(play.file);
    if (notice === undefined) throw new Error('no notice');
    expect(notice).toMatchObject({ number: 1, open: true, keyword: 'kwalificatie' });
    expect(noticeMatches(notice, 'Kabels KWALIFICATIE')).toBe(true);
    expect(noticeMatches(notice, 'kabels meters')).toBe(false);
    // Years later it is still open, and may be published again.
    play.on('2047-01-01').does(leader, { type: 'publish-system-notice' });
    expect(noticeOf(play.file)).toMatchObject({ number: 2, open: true });
  });

  test('nobody has a role by default; the last process leader stays', () => {
    const play = opened();
    expect(viewerOfSystem(play.file, { user: 'stranger' }).roles).toEqual([]);
    const grant = { type: 'grant-system-role', user: 'buyer', role: 'buyer' } as const;
    expect(play.code(buyer, grant)).toBe('role-needed');
    expect(play.code(leader, grant)).toBe('role-held-already');
    expect(play.code(leader, { ...grant, type: 'revoke-system-role', role: 'auditor' })).toBe('role-not-held');
    const last = { type: 'revoke-system-role', user: 'leader', role: 'process-leader' } as const;
    expect(play.code(leader, last)).toBe('last-process-leader');
    play.does(leader, { ...grant, type: 'revoke-system-role' });
    expect(play.code(buyer, { type: 'publish-system-notice' })).toBe('role-needed');
    // Whoever works for an operator has no role, whatever is written.
    play.does(leader, { ...grant, user: firm.user });
    expect(viewerOfSystem(play.file, firm).roles).toEqual([]);
  });

  test('that has ended takes no new expressions, and who is qualified stays so', () => {
    const play = qualified();
    play.does(leader, { type: 'end-system', reason });
    expect(play.code(other, interest)).toBe('system-ended');
    expect(play.code(leader, { type: 'end-system', reason })).toBe('system-ended');
    expect(noticeOf(play.file)?.open).toBe(false);
    expect(registerOn(play.file, day('2027-06-01'))).toHaveLength(1);
  });

  test('nothing is decided before what stands in the log already', () => {
    const play = opened();
    play.now = play.now.subtract({ milliseconds: 1 });
    expect(play.code(firm, interest)).toBe('clock-set-back');
  });
});

describe('an expression of interest', () => {
  test('ORES-02: a second one while the first runs is refused with its date', () => {
    const play = opened().does(firm, interest);
    expect(play.refusal(firm, interest)).toMatchObject({ code: 'interest-runs-already' });
    expect(play.code(leader, interest)).toBe('operator-needed');
    play.does(other, interest);
    expect(play.file.cases).toHaveLength(2);
  });

  test('ORES-03: is answered with every document, in the language of the case', () => {
    const play = opened();
    expect(play.code(firm, { ...interest, language: 'en' })).toBe('language-not-offered');
    play.does(other, { ...interest, language: 'fr' });
    const { key } = play.case('other');
    expect(play.code(other, application())).toBe('case-stands-otherwise');
    expect(play.code(firm, { type: 'send-qualification-file', case: key })).toBe('role-needed');
    expect(play.code(buyer, { type: 'send-qualification-file', case: 'case-99' })).toBe('no-such-case');
    play.does(buyer, { type: 'send-qualification-file', case: key });
    expect(play.events.at(-1)?.event).toMatchObject({ language: 'fr', documents: { length: 7 } });
    expect(play.code(buyer, { type: 'send-qualification-file', case: key })).toBe('case-stands-otherwise');
  });

  test('withdrawn by the operator bars nobody', () => {
    const play = opened().does(firm, interest, { type: 'withdraw-interest', reason });
    expect(standingOf(play.case())).toBe('closed');
    expect(play.code(firm, { type: 'withdraw-interest', reason })).toBe('no-running-case');
    play.does(firm, interest);
    expect(play.file.cases).toHaveLength(2);
  });
});

describe('an application', () => {
  test('ORES-04: is whole and signed, and has no final date', () => {
    const play = opened().does(firm, interest);
    play.does(buyer, { type: 'send-qualification-file', case: play.case().key }).on('2037-03-01');
    const late = [
      certificate({ attestation: 'erkenning', scheme: 'erkenning-p', validUntil: '2041-12-31' }),
      certificate({ validUntil: '2038-01-01' }),
    ];
    const whole = application({ attestations: late });
    expect(play.refusal(firm, { ...whole, items: whole.items.slice(1) })).toMatchObject({
      code: 'application-incomplete',
      params: { missing: 'Uitgevoerde werken in het domein' },
    });
    const stranger = { item: 'iets-anders', file: paper };
    expect(play.code(firm, { ...whole, items: [...whole.items, stranger] })).toBe('no-such-part-of-application');
    expect(play.code(firm, { ...whole, teams: [...whole.teams, ...whole.teams] })).toBe('team-named-twice');
    play.does(firm, whole);
    expect(play.case().applications[0]?.signatories).toHaveLength(1);
    expect(play.code(firm, whole)).toBe('application-handed-in-already');
  });

  test('ORES-04: as many teams as the guide asks', () => {
    const play = opened(source.replace('least: 1', 'least: 2')).does(firm, interest);
    play.does(leader, { type: 'send-qualification-file', case: play.case().key });
    expect(play.code(firm, application())).toBe('too-few-teams');
  });

  test('ORES-05: an attestation is of an accepted scheme or equivalent where that is allowed, issued and still valid', () => {
    const strict = source.replace('orEquivalent: true', 'orEquivalent: false');
    const play = opened(strict).does(firm, interest);
    play.does(buyer, { type: 'send-qualification-file', case: play.case().key }).on('2027-04-05');
    const recognition = certificate({ attestation: 'erkenning', scheme: 'erkenning-c', validUntil: '2031-12-31' });
    const equivalent = { name: 'ISO 45001', issuer: 'A body', reason };
    const code = (...pieces: ReturnType<typeof certificate>[]) =>
      play.code(firm, application({ attestations: [recognition, ...pieces] }));
    expect(code(certificate({ scheme: 'erkenning-c' }))).toBe('scheme-not-accepted');
    expect(code(certificate({ scheme: 'vca', equivalent }))).toBe('scheme-or-equivalent');
    expect(code(certificate({ issuedOn: '2027-04-06' }))).toBe('attestation-issued-later');
    expect(code(certificate({ validUntil: undefined }))).toBe('validity-missing');
    expect(code(certificate({ validUntil: '2027-04-04' }))).toBe('attestation-expired');
    expect(code(certificate(), certificate({ attestation: 'rijbewijs' }))).toBe('no-such-attestation');
    expect(code(certificate(), certificate({ attestation: 'erkenning', equivalent }))).toBe('no-equivalent-accepted');
    // The last day counts.
    play.does(
      firm,
      application({ attestations: [recognition, certificate({ equivalent, validUntil: '2027-04-05' })] }),
    );
    expect(play.case().pieces.map(({ scheme }) => scheme)).toEqual(['erkenning-c', undefined]);
  });

  test('what is not met is supplemented on request; the first application stays as it was', () => {
    const play = applied();
    const { key } = play.case();
    const first = play.case().applications[0];
    const conclude = { type: 'conclude-application', case: key, newcomer: false, reason } as const;
    const examine = { type: 'examine-item', case: key, item: 'referenties', met: false, reason } as const;
    play.does(buyer, ...accepting(play), examine);
    expect(play.code(buyer, { ...examine, item: 'iets' })).toBe('no-such-part-of-application');
    expect(play.code(buyer, conclude)).toBe('application-not-met');
    play.does(buyer, { type: 'request-supplement', case: key, asks: reason });
    expect(play.code(buyer, { type: 'request-supplement', case: key, asks: reason })).toBe('supplement-asked-already');
    play.does(firm, application({ items: [{ item: 'referenties', file: paper }], attestations: [] }));
    expect(play.code(buyer, conclude)).toBe('application-not-met');
    play.does(buyer, { ...examine, met: true }, conclude);
    expect(play.case().applications[0]).toEqual(first);
    expect(play.case().applications).toHaveLength(2);
  });

  test('ORES-05: every attestation is examined once, and must be accepted', () => {
    const play = applied();
    const { key, pieces } = play.case();
    const judge = {
      type: 'examine-attestation',
      case: key,
      piece: pieces[1]?.piece ?? '',
      accepted: false,
      reason,
    } as const;
    expect(play.code(buyer, { ...judge, piece: 'piece-9' })).toBe('no-such-piece');
    play.does(buyer, ...accepting(play).slice(0, 4), judge);
    expect(play.code(buyer, judge)).toBe('piece-judged-already');
    expect(play.refusal(buyer, { type: 'conclude-application', case: key, newcomer: false, reason })).toMatchObject({
      code: 'attestation-not-valid',
      params: { lacking: 'Veiligheidsattest' },
    });
  });
});

describe('teams and trial', () => {
  test('ORES-06: each permit is tracked for its team; without them nobody is qualified', () => {
    const play = concluded();
    const { key } = play.case();
    const permit = {
      type: 'hand-in-permit',
      team: 'team-1',
      permit: 'bediening',
      obtainedOn: '2027-04-05',
      file: paper,
    } as const;
    const judge = {
      type: 'judge-permit',
      case: key,
      team: 'team-1',
      permit: 'bediening',
      accepted: true,
      reason,
    } as const;
    expect(play.code(leader, qualifying(play))).toBe('permits-missing');
    expect(play.code(firm, { ...permit, team: 'team-2' })).toBe('no-such-team');
    expect(play.code(firm, { ...permit, permit: 'rijbewijs' })).toBe('no-such-permit');
    expect(play.code(firm, { ...permit, obtainedOn: '2027-04-06' })).toBe('permit-obtained-later');
    expect(play.code(buyer, judge)).toBe('no-permit-to-judge');
    play.does(firm, permit).does(buyer, judge);
    expect(play.code(firm, permit)).toBe('permit-accepted-already');
    expect(play.refusal(leader, qualifying(play))).toMatchObject({
      code: 'permits-missing',
      params: { least: 1, ready: 0 },
    });
    expect(standingOf(withPermits(concluded()).case())).toBe('concluded');
  });

  test('ORES-07: a newcomer does a real, paid job, which is evaluated before the decision', () => {
    const play = concluded(true);
    const { key } = play.case();
    const trial = {
      type: 'assign-trial',
      case: key,
      subject: reason,
      team: 'team-1',
      start: '2027-05-03',
      value: '38500.00',
    } as const;
    const evaluate = { type: 'evaluate-trial', case: key, passed: true, reason } as const;
    const pay = { type: 'pay-trial', case: key, paidOn: '2027-06-01' } as const;
    expect(play.code(buyer, trial)).toBe('team-without-permits');
    withPermits(play);
    expect(play.code(leader, qualifying(play))).toBe('trial-not-evaluated');
    expect(play.code(buyer, evaluate)).toBe('no-trial-assigned');
    expect(play.code(buyer, pay)).toBe('no-trial-assigned');
    expect(play.code(buyer, { ...trial, team: 'team-2' })).toBe('no-such-team');
    expect(play.code(buyer, { ...trial, value: '0.00' })).toBe('trial-unpaid');
    expect(play.code(buyer, { ...trial, value: '50000.01' })).toBe('trial-too-large');
    play.does(buyer, trial);
    expect(play.code(buyer, trial)).toBe('trial-assigned-already');
    expect(play.code(buyer, evaluate)).toBe('trial-not-begun');
    play.on('2027-05-31');
    expect(play.code(buyer, pay)).toBe('trial-paid-later');
    play.does(buyer, evaluate, { ...pay, paidOn: '2027-05-31' });
    expect(play.code(buyer, evaluate)).toBe('trial-evaluated-already');
    expect(play.code(buyer, { ...pay, paidOn: '2027-05-31' })).toBe('trial-paid-already');
    play.does(leader, qualifying(play));
    expect(play.case().trial).toMatchObject({ value: '38500.00', paidOn: '2027-05-31', evaluated: { passed: true } });
  });

  test('ORES-07: who did not pass is not qualified; who is known already does none', () => {
    const play = withPermits(concluded(true)).on('2027-05-03');
    const { key } = play.case();
    const trial = {
      type: 'assign-trial',
      case: key,
      subject: reason,
      team: 'team-1',
      start: '2027-05-03',
      value: '1',
    } as const;
    play.does(buyer, trial, { type: 'evaluate-trial', case: key, passed: false, reason });
    expect(play.code(leader, qualifying(play))).toBe('trial-not-passed');
    const known = withPermits(concluded());
    expect(known.code(buyer, { ...trial, case: known.case().key })).toBe('no-trial-asked');
  });
});

test('the state is the fold of the log', () => {
  const play = qualified();
  expect(systemAfter(initialSystem, play.events)).toEqual(play.file);
});

describe('words', () => {
  const folders = ['.', './decide'].map((name) => new URL(`${name}/`, import.meta.url));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !/words|\.test\./.test(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const refusals = new Set(
    sources.flatMap((text) => [...text.matchAll(/refuse\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '')),
  );
  const own = ['qualification', 'decision', 'documents', 'due']
    .map((name) => readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8'))
    .join('\n');

  test('every refusal has its sentence and is met by a test', () => {
    expect([...refusals].filter((code) => !hasSentence(code))).toEqual([]);
    expect([...refusals].filter((code) => !own.includes(`'${code}'`))).toEqual([]);
    expect(refusals.size).toBeGreaterThan(50);
  });

  test('every message has its subject and text', () => {
    const mails = sources.flatMap((text) => [...text.matchAll(/'(mail-[a-z-]+)'/g)].map((match) => match[1] ?? ''));
    expect(mails.length).toBeGreaterThan(10);
    const missing = mails.flatMap((code) => [`${code}-subject`, `${code}-text`]).filter((code) => !hasSentence(code));
    expect(missing).toEqual([]);
  });
});
