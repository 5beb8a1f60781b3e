import { describe, expect, test } from 'vitest';
import { admits, buyers } from '../testing/admission.ts';
import { draft, opened, prepare, published } from '../testing/journey.ts';
import { auditor, colleague, leader, stranger, veste } from '../testing/people.ts';
import { placing } from '../testing/tendering.ts';

function stop(duration: 'for-now' | 'for-good', extent: 'whole' | 'partly' = 'whole') {
  return { type: 'stop-procedure', extent, duration, reason: 'Geen budget.' } as const;
}

const resume = { type: 'resume-procedure', reason: 'Er is weer budget.' } as const;

describe('ROC-10: stopping', () => {
  test('is for those who lead, at any moment after publication, and is told to all', () => {
    expect(draft().code(leader, stop('for-now'))).toBe('not-yet-published');
    for (const play of [published(), opened()]) {
      expect(admits(play, stop('for-now'))).toEqual(buyers);
      play.does(leader, stop('for-now'));
      expect(play.mails.at(-1)).toMatchObject({
        recipient: { to: 'followers' },
        code: 'mail-stopped',
        params: { reason: 'Geen budget.' },
      });
    }
  });

  test('the whole for now leaves nothing to do but resume, and giving roles', () => {
    const play = published();
    play.does(leader, stop('for-now'));
    expect(play.refuses(veste, { type: 'follow-procedure' })).toMatchObject({
      code: 'procedure-stopped',
      params: { reason: 'Geen budget.' },
    });
    play.does(leader, { type: 'grant-role', user: colleague.user, role: 'buyer' });
    expect(play.view('termination', leader)?.may).toEqual({ stop: true, resume: true });
    play.does(leader, resume);
    play.does(veste, { type: 'follow-procedure' });
    expect(play.code(leader, resume)).toBe('not-stopped');
    expect(play.view('termination', undefined)?.history.map(({ what }) => what)).toEqual(['stopped', 'resumed']);
  });

  test('for good cannot be taken back', () => {
    const play = published();
    play.does(leader, stop('for-good'));
    expect(play.code(leader, stop('for-good'))).toBe('already-stopped');
    expect(play.code(leader, resume)).toBe('stopped-for-good');
    expect(play.view('termination', leader)?.may).toEqual({ stop: false, resume: false });
  });

  test('in part lets the rest go on', () => {
    const play = published();
    play.does(leader, stop('for-now', 'partly'));
    prepare(play, veste);
    expect(play.code(veste, placing(play, veste))).toBeUndefined();
    expect(play.code(leader, stop('for-good'))).toBeUndefined();
  });

  test('keeps the file: what was there is still seen', () => {
    const play = opened();
    const before = play.view('opening', auditor);
    play.does(leader, stop('for-good'));
    expect(play.view('opening', auditor)).toEqual(before);
  });

  test('is nobody’s news before it happens', () => {
    const play = published();
    expect(play.view('termination', leader)?.history).toEqual([]);
    for (const who of [undefined, veste, stranger]) expect(play.view('termination', who)).toBeUndefined();
    play.does(leader, stop('for-now'));
    expect(play.next(leader)).toMatchObject({ code: 'next-resume', must: false });
  });
});
