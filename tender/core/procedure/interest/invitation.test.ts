import { describe, expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { frameOf } from '../frame.ts';
import type { Actor } from '../roles.ts';
import { stageNames } from '../stages.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { begun, invited, invitedOnly, ofAwardPhase, platform } from '../testing/inviting.ts';
import { open, prepare, published } from '../testing/journey.ts';
import { aquila, citizen, colleague, leader, noorderwacht, stranger, veste } from '../testing/people.ts';
import { place } from '../testing/tendering.ts';

function renew(play: Play, version: number, ...who: readonly Actor[]) {
  return play.does(platform, { type: 'renew-invitations', version, invited: invited(...who) });
}

function seen(play: Play, who: Parameters<Play['view']>[1]): readonly string[] {
  return stageNames.filter((name) => play.view(name, who) !== undefined);
}

describe('CVO-01: the award phase is for those who were invited', () => {
  test('they see the documents and tender; everybody else is refused, and told why', () => {
    const play = invitedOnly();
    expect(seen(play, veste)).toContain('preparation');
    for (const who of [undefined, citizen, colleague, stranger, aquila]) expect(seen(play, who)).toEqual([]);
    expect(play.refuses(aquila, { type: 'follow-procedure' })).toEqual({ code: 'not-invited' });
    expect(play.code(aquila, { type: 'ask-question', place: { document: 'guide', page: 1 }, text: 'Hoe?' })).toBe(
      'not-invited',
    );
    expect(play.code(aquila, { type: 'keep-draft' })).toBe('not-invited');
    prepare(play, veste);
    expect(place(play, veste).map(({ type }) => type)).toEqual(['TenderPlaced']);
  });

  test('that it runs is public; who is invited is known to those who work on it alone', () => {
    const play = invitedOnly();
    const frame = frameOf(play.file, play.viewer(aquila), play.now);
    expect(frame).toMatchObject({ outsider: true, published: true, timeLine: [], stages: [] });
    expect(frame.next).toBeUndefined();
    const ofInvited = frameOf(play.file, play.viewer(veste), play.now);
    expect([ofInvited.outsider, ofInvited.timeLine.length > 0]).toEqual([undefined, true]);
    expect(play.view('interest', leader)?.invited?.map(({ name }) => name)).toEqual([
      'Veste Beveiliging B.V.',
      'Noorderwacht Security B.V.',
    ]);
    expect(play.view('interest', veste)?.invited).toBeUndefined();
    expect(mayRead(play.file, play.viewer(aquila), fileRef('nota.pdf').sha256)).toMatchObject({
      error: { code: 'not-invited' },
    });
  });

  test('they hear where the documents are when it is published, and who comes later when he does', () => {
    const play = invitedOnly();
    const told = () =>
      play.mails.filter(({ code }) => code === 'mail-documents-ready').map(({ recipient }) => recipient);
    expect(told()).toEqual([
      { to: 'operator', operator: 'veste' },
      { to: 'operator', operator: 'noorderwacht' },
    ]);
    renew(play, 45, veste, aquila);
    expect(told().slice(2)).toEqual([{ to: 'operator', operator: 'aquila' }]);
  });

  test('who gave up in the selection is out here, and what he placed stays shut; who follows is in', () => {
    const play = invitedOnly();
    for (const who of [veste, noorderwacht]) {
      prepare(play, who);
      place(play, who);
    }
    renew(play, 45, veste, aquila);
    expect(seen(play, noorderwacht)).toEqual([]);
    expect(play.code(noorderwacht, { type: 'keep-draft' })).toBe('not-invited');
    prepare(play, aquila);
    place(play, aquila);
    open(play);
    expect(play.file.opening.opened?.tenders.map(({ operator }) => operator)).toEqual(['veste', 'aquila']);
  });

  test('he may still take back what he placed', () => {
    const play = invitedOnly();
    prepare(play, noorderwacht);
    place(play, noorderwacht);
    renew(play, 45, veste);
    expect(play.code(noorderwacht, { type: 'withdraw-tender' })).toBeUndefined();
  });

  test('the same list again brings nothing, and after closing it stands', () => {
    const play = invitedOnly();
    expect(renew(play, 60, noorderwacht, veste)).toEqual([]);
    play.at('2025-10-06T12:00');
    const renewal = { type: 'renew-invitations', version: 61, invited: invited(veste) } as const;
    expect(play.code(platform, renewal)).toBe('invitations-stand');
  });

  test('a list is told by the platform alone, and only where operators are invited', () => {
    const renewal = { type: 'renew-invitations', version: 61, invited: invited(stranger) } as const;
    expect(invitedOnly().code(leader, renewal)).toBe('by-the-source-only');
    expect(invitedOnly().code(stranger, renewal)).toBe('not-invited');
    expect(published().code(platform, renewal)).toBe('nobody-is-invited');
  });
});

test('CVO-01: of a lot only who is invited for that lot', () => {
  const lots = [
    { id: 'noord', title: 'Noord' },
    { id: 'zuid', title: 'Zuid' },
  ];
  const play = begun({ ...ofAwardPhase, '/lots': lots });
  const [one = { operator: '', name: '' }] = invited(veste);
  play.does(platform, { type: 'renew-invitations', version: 2, invited: [{ ...one, lots: ['noord'] }] });
  const lot = { ...play.file, lot: 'zuid' };
  expect(frameOf(lot, play.viewer(veste), play.now).outsider).toBe(true);
  expect(frameOf({ ...lot, lot: 'noord' }, play.viewer(veste), play.now).outsider).toBeUndefined();
  expect(play.view('interest', leader)?.invited).toMatchObject([{ lots: ['Noord'] }]);
});
