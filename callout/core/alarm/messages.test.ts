import { expect, test } from 'vitest';
import { college, Play, raise } from '../testing/world.ts';
import type { CallCommand, CallCommandOf } from './commands.ts';
import { courseOf } from './course-view.ts';
import { phoneCallOf } from './phone-view.ts';

const { organisation } = college();
const context = { organisation, nameOf: (id: string) => `Naam ${id}` };

const message = (to: CallCommandOf<'send-message'>['to'], id = 'm1') =>
  ({ type: 'send-message', message: id, text: 'Via de achterdeur', to }) as const;

function running(): Play {
  const play = new Play().does('desk', raise());
  play.notes({ responder: 'anna', step: 'coming' }, { responder: 'dora', step: 'arrived' });
  return play;
}

const sentTo = (play: Play, to: CallCommandOf<'send-message'>['to']) => {
  const [event] = play.do('desk', message(to));
  return event?.type === 'MessageSent' ? event.to : undefined;
};

test('BHV-05: a message goes to all, to who comes, to a group, a skill or single persons, of those who were called', () => {
  expect(sentTo(running(), 'all')).toBe('all');
  expect(sentTo(running(), 'coming')).toEqual(['anna', 'dora']);
  expect(sentTo(running(), { group: 'verkenning' })).toEqual(['anna', 'bram']);
  expect(sentTo(running(), { skill: 'ehbo' })).toEqual(['anna', 'cees']);
  expect(sentTo(running(), ['bram', 'anna', 'bram'])).toEqual(['bram', 'anna']);
  const play = running();
  expect(play.code('desk', message({ skill: 'blussen' }))).toBe('message-to-nobody');
  expect(play.code('desk', message({ group: 'cmt' }))).toBe('message-to-nobody');
  expect(play.code('desk', message(['finn']))).toBe('message-to-uncalled');
  expect(new Play().does('desk', raise()).code('desk', message('coming'))).toBe('message-to-nobody');
});

test('BHV-05: a phone shows who it was from and when; who comes later does not get what was for who came then', () => {
  const play = running().after(5).does('desk', message('coming'));
  play.notes({ responder: 'bram', step: 'coming' });
  const seenBy = (id: string) => phoneCallOf(play.call, id, context)?.messages;
  const at = '2026-11-23T08:30:05.000Z';
  expect(seenBy('anna')).toEqual([{ message: 'm1', at, from: 'Naam desk', text: 'Via de achterdeur', read: false }]);
  expect(seenBy('bram')).toEqual([]);
});

test('BHV-08: reading it comes back, shows in counts, and counts once', () => {
  const play = running().does('desk', message('coming'));
  const read: CallCommand = { type: 'note-messages-read', reads: [{ responder: 'anna', message: 'm1' }] };
  play.does('system', read, read);
  expect(courseOf(play.call, 'desk', context)?.messages).toMatchObject([{ to: 2, read: 1 }]);
});

test('BHV-08: a reply in one press is seen by who leads, once however often it comes in', () => {
  const play = running();
  const help = { type: 'give-reply', responder: 'bram', reply: 'r1', says: 'need-help' } as const;
  play
    .after(3)
    .does('bram', help, help)
    .does('bram', { ...help, reply: 'r2', says: 'done-here' });
  expect(courseOf(play.call, 'desk', context)?.replies).toMatchObject([
    { reply: 'r1', says: 'need-help', from: { id: 'bram', name: 'Naam bram' }, at: '2026-11-23T08:30:03.000Z' },
    { reply: 'r2', says: 'done-here' },
  ]);
  expect(phoneCallOf(play.call, 'bram', context)?.reply).toBe('done-here');
  expect(phoneCallOf(play.call, 'anna', context)?.reply).toBeUndefined();
  expect(play.code('anna', help)).toBe('not-allowed');
  expect(play.code('finn', { ...help, responder: 'finn' })).toBe('not-called');
  for (let count = 2; count < 50; count += 1) play.does('bram', { ...help, reply: `r${count + 1}` });
  expect(play.code('bram', { ...help, reply: 'one-more' })).toBe('too-many-replies');
  play.does('desk', { type: 'give-all-clear', text: 'Veilig' });
  expect(play.code('bram', { ...help, reply: 'later' })).toBe('call-is-over');
});
