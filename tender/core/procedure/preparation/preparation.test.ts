import { describe, expect, test } from 'vitest';
import { almeloSource } from '../../guide/testing/almelo.ts';
import { stageNames } from '../stages.ts';
import { admits, buyers } from '../testing/admission.ts';
import { Play } from '../testing/given.ts';
import { draft, opened, published, sourceOf } from '../testing/journey.ts';
import { outageRule } from '../testing/outage.ts';
import {
  auditor,
  citizen,
  colleague,
  evaluators,
  everybody,
  helpdesk,
  leader,
  notary,
  second,
  veste,
} from '../testing/people.ts';
import { appointKeepers, publishing } from '../testing/vault.ts';

const drafting = {
  type: 'draft-procedure',
  procedure: 'almelo',
  fileName: 'leidraad.yaml',
  source: almeloSource,
} as const;
const unreadable = 'leidraad: 1\ntitle: [';

describe('a draft', () => {
  test('is made by somebody of an authority, who becomes buyer and process leader', () => {
    const play = new Play();
    for (const who of [citizen, veste]) expect(play.code(who, drafting)).toBe('authority-needed');
    play.does(leader, drafting);
    expect(play.viewer(leader).roles).toEqual(['process-leader', 'buyer']);
    expect(play.file.preparation).toMatchObject({ procedure: 'almelo', authority: 'almelo' });
    expect(play.next(leader)).toMatchObject({ code: 'next-appoint-custodians', stage: 'preparation', must: true });
    appointKeepers(play);
    expect(play.next(leader)).toMatchObject({ code: 'next-publish', stage: 'preparation', must: true });
  });

  test('needs a guide that can be read: the refusal names the line', () => {
    const refusal = new Play().refuses(leader, { ...drafting, source: unreadable });
    expect(refusal).toMatchObject({ code: 'guide-cannot-be-read', params: { line: 2 } });
  });

  test('is seen by nobody but those who work on it', () => {
    const play = draft();
    play.does(leader, { type: 'grant-role', user: auditor.user, role: 'auditor' });
    const seeing = everybody.filter((who) => stageNames.some((name) => play.view(name, who) !== undefined));
    expect(seeing).toEqual([leader, auditor]);
  });

  test('may hold a guide with errors, but is not published with one', () => {
    const wrong = sourceOf({ '/award/criteria/0/weight': '41' });
    const play = draft();
    appointKeepers(play);
    play.does(leader, { type: 'replace-guide', fileName: 'tweede.yaml', source: wrong });
    expect(play.next(leader)?.code).toBe('next-mend-guide');
    expect(play.view('preparation', leader)?.may.publish).toBe(false);
    expect(play.refuses(leader, publishing(play))).toMatchObject({ code: 'guide-has-errors' });
    play.does(leader, { type: 'replace-guide', fileName: 'derde.yaml', source: almeloSource });
    play.does(leader, publishing(play));
  });

  test('may hold a guide that cannot be read any more, and no view breaks on it', () => {
    const play = draft();
    play.does(leader, { type: 'replace-guide', fileName: 'stuk.yaml', source: unreadable });
    expect(play.code(leader, publishing(play))).toBe('no-readable-guide');
    const choice = {
      type: 'choose-reading',
      reading: 'gelijke-stand',
      alternative: 'kwaliteit-beslist',
      reason: 'Duidelijker.',
    } as const;
    expect(play.code(leader, choice)).toBe('no-readable-guide');
    for (const who of everybody) for (const name of stageNames) expect(() => play.view(name, who)).not.toThrow();
    expect(play.next(leader)?.code).toBe('next-mend-guide');
  });
});

describe('a reading', () => {
  test('ALM-17: can be chosen otherwise before publication, with a reason, and then holds', () => {
    const play = draft();
    appointKeepers(play);
    const chosen = {
      type: 'choose-reading',
      reading: 'gelijke-stand',
      alternative: 'kwaliteit-beslist',
      reason: 'Zo is het bedoeld.',
    } as const;
    play.does(leader, chosen);
    expect(play.file.preparation.guide?.award.ties[0]).toMatchObject({ by: 'quality' });
    expect(play.view('preparation', leader)?.chosen['gelijke-stand']?.reason).toBe('Zo is het bedoeld.');
    play.does(leader, publishing(play));
    expect(play.code(leader, chosen)).toBe('guide-is-published');
  });

  test('that is not in the guide cannot be chosen', () => {
    const play = draft();
    const choose = (reading: string, alternative: string) =>
      play.code(leader, { type: 'choose-reading', reading, alternative, reason: 'Daarom.' });
    expect(choose('geen', 'geen')).toBe('reading-unknown');
    expect(choose('gelijke-stand', 'geen')).toBe('alternative-unknown');
  });
});

describe('roles', () => {
  test('are given and taken by those who lead, and nobody has one by default', () => {
    const play = published();
    expect(play.viewer(colleague).roles).toEqual([]);
    const grant = { type: 'grant-role', user: colleague.user, role: 'buyer' } as const;
    expect(admits(play, grant)).toEqual(buyers);
    play.does(second, grant);
    expect(play.code(leader, grant)).toBe('role-held-already');
    play.does(leader, { type: 'revoke-role', user: colleague.user, role: 'buyer' });
    expect(play.viewer(colleague).roles).toEqual([]);
    expect(play.code(leader, { type: 'revoke-role', user: colleague.user, role: 'buyer' })).toBe('role-not-held');
  });

  test('one process leader stays', () => {
    const play = published();
    expect(play.code(leader, { type: 'revoke-role', user: leader.user, role: 'process-leader' })).toBe(
      'last-process-leader',
    );
  });

  test.each(['buyer', 'process-leader', 'auditor', 'notary'] as const)(
    'ALM-12: an evaluator cannot become %s: whoever can see prices does not judge quality',
    (role) => {
      const play = published();
      play.does(leader, { type: 'appoint-evaluator', user: evaluators[0].user, function: 'Beoordelaar' });
      expect(play.refuses(leader, { type: 'grant-role', user: evaluators[0].user, role })).toMatchObject({
        code: 'roles-clash',
        params: { roles: `evaluator, ${role}` },
      });
    },
  );

  test('the notary does not buy', () => {
    const play = published();
    expect(play.code(leader, { type: 'grant-role', user: notary.user, role: 'buyer' })).toBe('roles-clash');
  });

  test('ROC-04, AnnexIV-c: whoever vouches for the platform is named before publication, and leads nothing', () => {
    const play = draft(outageRule);
    appointKeepers(play);
    expect(play.code(leader, publishing(play))).toBe('outage-helpdesk-missing');
    expect(play.code(leader, { type: 'grant-role', user: leader.user, role: 'helpdesk' })).toBe('roles-clash');
    play.does(leader, { type: 'grant-role', user: helpdesk.user, role: 'helpdesk' });
    play.does(leader, publishing(play));
  });

  test('evaluators are appointed and dismissed elsewhere, with a reason', () => {
    const play = published();
    const { user } = evaluators[0];
    expect(play.code(leader, { type: 'grant-role', user, role: 'evaluator' })).toBe('evaluators-are-appointed');
    play.does(leader, { type: 'appoint-evaluator', user, function: 'Beoordelaar' });
    expect(play.code(leader, { type: 'revoke-role', user, role: 'evaluator' })).toBe('evaluators-are-appointed');
    expect(play.viewer(evaluators[0]).roles).toEqual(['evaluator']);
    play.does(leader, { type: 'dismiss-evaluator', user, reason: 'Verhinderd.' });
    expect(play.viewer(evaluators[0]).roles).toEqual([]);
  });
});

describe('publication', () => {
  test('is done by those who lead, fixes the guide by its hash, and shows it to everybody', () => {
    const play = draft();
    appointKeepers(play);
    expect(admits(play, publishing(play))).toEqual([leader.user]);
    play.does(leader, publishing(play));
    const { guideSha256, source } = play.view('preparation', undefined) ?? {};
    expect(guideSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source).toBe(almeloSource);
    expect(play.view('preparation', undefined)?.problems).toBeUndefined();
    expect(play.code(leader, { type: 'replace-guide', fileName: 'later.yaml', source: almeloSource })).toBe(
      'guide-is-published',
    );
    expect(play.code(leader, publishing(play))).toBe('guide-is-published');
  });

  test('ALM-04: is refused when the deadline has come', () => {
    const inTime = draft();
    appointKeepers(inTime);
    const play = draft().at('2025-10-06T12:00');
    expect(play.code(leader, publishing(play))).toBe('deadline-lies-in-the-past');
    play.file = inTime.file;
    play.at('2025-10-06T11:59:59.999').does(leader, publishing(play));
  });

  test('leaves nothing to do for the buyer at this stage', () => {
    expect(opened().view('preparation', leader)?.may).toEqual({ edit: false, publish: false, grant: true });
  });
});
