import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { system } from '../organisation/organisation.ts';
import { college, Play, raise, responder, step } from '../testing/world.ts';
import { staffingOf } from './call.ts';
import { checkNote } from './decide/progress.ts';
import { callAfter } from './decider.ts';

const allClear = { type: 'give-all-clear', text: 'Alles is veilig.' } as const;
const close = { type: 'close-call' } as const;

describe('raising a call', () => {
  test('BHV-04: one press calls all who are available at the location, and nobody else', () => {
    const play = new Play().does('desk', raise());
    expect(play.called).toEqual(['anna', 'bram', 'cees', 'dora']);
    expect(play.call).toMatchObject({
      mode: 'real',
      nature: 'Brand',
      personal: { place: 'Leskeuken 2.14', text: 'Brand: Leskeuken 2.14' },
    });
    expect(play.member('anna')).toMatchObject({
      wave: 1,
      reachable: true,
      presence: 'here',
      skills: ['ploegleider', 'ehbo'],
    });
  });

  test('BHV-04: whose presence went stale, or is not known at his own location, is called too: one too many costs less than one forgotten', () => {
    const play = new Play();
    play.presences.set('anna', { ...play.presences.get('anna')!, state: 'stale' });
    play.presences.set('bram', { ...play.presences.get('bram')!, state: 'gone' });
    play.presences.delete('cees');
    play.presences.delete('emma');
    play.reachable.delete('dora');
    play.does('desk', raise());
    // Cees is at home here and his phone answers; Emma's does not, and Bram has left.
    expect(play.called).toEqual(['anna', 'cees', 'dora']);
    expect(play.member('dora').reachable).toBe(false);
    expect(play.member('anna').presence).toBe('stale');
  });

  test('BHV-04: who is in doubt where he is seen counts nowhere, and is called there', () => {
    const play = new Play();
    play.presences.set('finn', { ...play.presences.get('finn')!, state: 'unknown', location: 'noord', sureness: 20 });
    play.does('desk', raise());
    expect(play.called).toContain('finn');
    expect(new Play().code('desk', raise({ location: 'buiten' }))).toBe('nobody-to-call');
  });

  test('BHV-04: or a group: those of it who are here; a crisis team wherever it is', () => {
    const team = new Play().does('desk', raise({ audience: { kind: 'group', group: 'verkenning' } }));
    expect(team.called).toEqual(['anna', 'bram']);
    const crisis = new Play().does('desk', raise({ audience: { kind: 'group', group: 'cmt' } }));
    expect(crisis.called).toEqual(['gijs']);
    const play = new Play();
    expect(play.code('desk', raise({ audience: { kind: 'group', group: 'nobody' } }))).toBe('no-such-group');
    expect(play.code('desk', raise({ location: 'zuid', audience: { kind: 'group', group: 'leiders' } }))).toBe(
      'group-of-other-location',
    );
    expect(play.code('desk', raise({ location: 'buiten', audience: { kind: 'group', group: 'verkenning' } }))).toBe(
      'nobody-to-call-in-group',
    );
  });

  test('BHV-06: never without nature and place, and never to nobody', () => {
    const play = new Play();
    expect(play.code('desk', raise({ nature: '  ' }))).toBe('nature-missing');
    expect(play.code('desk', raise({ place: '' }))).toBe('place-missing');
    expect(play.code('desk', raise({ location: 'buiten' }))).toBe('nobody-to-call');
    expect(play.code('desk', allClear)).toBe('no-such-call');
    play.does('desk', raise({ text: ' Kom snel. ' }));
    expect(play.call.personal).toEqual({ place: 'Leskeuken 2.14', text: 'Kom snel.' });
  });

  test('BHV-11: only by who has that right at that location', () => {
    const play = new Play();
    for (const user of ['cees', 'stranger', 'desk-zuid', 'gijs', system.user])
      expect(play.code(user, raise()), user).toBe('not-allowed');
    expect(play.code('anna', raise({ location: 'zuid' }))).toBe('not-allowed');
    expect(play.code('desk', raise({ location: 'nowhere' }))).toBe('not-allowed');
    for (const user of ['anna', 'desk', 'head', 'admin-noord', 'admin-stad', 'chief']) new Play().does(user, raise());
  });

  test('pressing twice raises once; something else under the same id is refused', () => {
    const play = new Play().does('desk', raise());
    expect(play.do('desk', raise())).toEqual([]);
    expect(play.code('desk', raise({ nature: 'Ongeval' }))).toBe('call-exists');
    // Who corrected the place must not believe that it was taken.
    expect(play.code('desk', raise({ place: 'Leskeuken 2.41' }))).toBe('call-exists');
    play.state = { ...play.call, personal: { erased: 'true' } };
    expect(play.do('desk', raise())).toEqual([]);
    expect(play.code('head', raise())).toBe('call-exists');
    expect(play.events).toHaveLength(1);
  });

  test('BHV-21: a drill and a test are what they are from the first event on; anybody tests his own phone, and no other', () => {
    const own = raise({ mode: 'test', audience: { kind: 'persons', persons: ['cees'] } });
    const play = new Play().does('cees', own);
    expect(play.events[0]?.event).toMatchObject({ type: 'CallRaised', mode: 'test' });
    play.does('cees', allClear, close);
    expect(new Play().code('cees', raise({ ...own, audience: { kind: 'persons', persons: ['cees', 'dora'] } }))).toBe(
      'not-allowed',
    );
    expect(new Play().code('cees', { ...own, mode: 'drill' })).toBe('not-allowed');
    const drill = new Play().does('desk', raise({ mode: 'drill' }));
    expect(drill.call.mode).toBe('drill');
    expect(new Play().does('cees', own).code('dora', allClear)).toBe('not-allowed');
    // Pages show a test to nobody else: it must never be taken for a call to all.
    expect(new Play().code('desk', raise({ mode: 'test' }))).toBe('test-of-own-phone');
    const others = { type: 'scale-up', audience: { kind: 'all-available' }, reason: '' } as const;
    expect(new Play().code('desk', own)).toBe('test-of-own-phone');
    expect(new Play().does('cees', own).code('desk', others)).toBe('test-of-own-phone');
    expect(new Play().does('cees', own).code('dora', allClear)).toBe('not-allowed');
    const tidied = new Play().does('cees', own).does(system.user, allClear, close);
    expect(tidied.call.closed).toBeDefined();
    expect(drill.code(system.user, allClear)).toBe('not-allowed');
  });
});

describe('scaling up', () => {
  test('BHV-09: calls others as well, and nobody twice', () => {
    const play = new Play().does('desk', raise({ audience: step('verkennen') }));
    expect(play.called).toEqual(['anna', 'bram']);
    play.after(30).does('desk', { type: 'scale-up', audience: step('ontruimen'), reason: 'Groter dan gedacht' });
    const event = play.events.at(-1)?.event;
    expect(event).toMatchObject({
      type: 'CallScaledUp',
      already: ['anna', 'bram'],
      personal: { reason: 'Groter dan gedacht' },
    });
    expect(play.called).toEqual(['anna', 'bram', 'cees', 'dora']);
    expect(play.member('cees')).toMatchObject({ wave: 2, role: 'ontruimen', offered: ['ontruimen'] });
    expect(play.member('anna').offered).toEqual(['verkennen', 'ontruimen']);
    const again = { type: 'scale-up', audience: step('ontruimen'), reason: '' } as const;
    expect(play.code('desk', again)).toBe('nobody-new-to-call');
    expect(play.code('desk', { ...again, audience: { kind: 'all-available' } })).toBe('nobody-new-to-call');
    expect(play.code('cees', again)).toBe('not-allowed');
    // A team leader among the responders may.
    play.here('emma', 'noord').does('anna', { type: 'scale-up', audience: { kind: 'all-available' }, reason: '' });
    expect(play.called).toContain('emma');
  });

  test('BHV-09: what is needed adds up over the steps', () => {
    const play = new Play().does('desk', raise({ audience: step('verkennen') }));
    play.does('desk', { type: 'scale-up', audience: step('ehbo'), reason: '' });
    play.notes({ responder: 'anna', step: 'coming' }, { responder: 'bram', step: 'coming' });
    expect(staffingOf(play.call)).toMatchObject({ enough: false, missing: [{ skill: 'any', count: 1 }] });
    play.notes({ responder: 'cees', step: 'coming' });
    expect(staffingOf(play.call).enough).toBe(true);
  });

  test('steps are those of the scenario of the call', () => {
    const set = college().does('chief', {
      type: 'set-scenario',
      scenario: {
        id: 'ongeval',
        name: 'Ongeval',
        nature: 'Ongeval',
        text: 'brand',
        location: 'zuid',
        secondWaveAfter: 60,
        steps: [{ id: 'helpen', name: 'Helpen', audience: { kind: 'all-available' }, needed: [], task: 'Help.' }],
      },
    });
    const of = (scenario: string, part: string) => ({ kind: 'scenario-step', scenario, step: part }) as const;
    const play = new Play(set.organisation);
    expect(play.code('desk', raise({ audience: of('nothing', 'helpen') }))).toBe('no-such-scenario');
    expect(play.code('desk', raise({ audience: of('keukenbrand', 'helpen') }))).toBe('no-such-step');
    expect(play.code('desk', raise({ audience: of('ongeval', 'helpen') }))).toBe('scenario-of-other-location');
    play.does('desk', raise({ location: 'zuid', audience: of('ongeval', 'helpen') }));
    expect(play.code('desk', { type: 'scale-up', audience: step('ontruimen'), reason: '' })).toBe(
      'step-of-other-scenario',
    );
  });
});

describe('messages, roles and receipts', () => {
  test('BHV-05: a message goes to all or to some of those called, once', () => {
    const play = new Play().does('desk', raise());
    const send = { type: 'send-message', message: 'm-1', text: 'Via de achterdeur', to: 'all' } as const;
    play.does('desk', send);
    expect(play.do('desk', send)).toEqual([]);
    expect(play.code('desk', { ...send, message: 'm-2', text: ' ' })).toBe('message-empty');
    expect(play.code('desk', { ...send, message: 'm-2', to: ['finn'] })).toBe('message-to-uncalled');
    expect(play.code('cees', { ...send, message: 'm-2' })).toBe('not-allowed');
    play.does('desk', { ...send, message: 'm-2', to: ['cees'] });
    play.does('cees', { type: 'note-messages-read', reads: [{ responder: 'cees', message: 'm-2' }] });
    expect(play.code('cees', { type: 'note-messages-read', reads: [{ responder: 'anna', message: 'm-1' }] })).toBe(
      'not-allowed',
    );
    const read = {
      type: 'note-messages-read',
      reads: [
        { responder: 'cees', message: 'm-2' },
        { responder: 'anna', message: 'm-2' },
        { responder: 'finn', message: 'm-1' },
      ],
    } as const;
    expect(play.do(system.user, { ...read, reads: [...read.reads] })).toEqual([]);
    expect([...play.call.messages[1]!.readBy.keys()]).toEqual(['cees']);
  });

  test('a responder takes a part of the scenario, or who leads gives it to him', () => {
    const play = new Play().does('desk', raise({ audience: step('verkennen') }));
    const take = { type: 'take-role', responder: 'bram', role: 'ontruimen' } as const;
    play.does('bram', take);
    expect(play.do('bram', take)).toEqual([]);
    play.does('desk', { ...take, role: 'verkennen' });
    expect(play.member('bram').taken).toBe('verkennen');
    expect(play.code('cees', take)).toBe('not-allowed');
    expect(play.code('desk', { ...take, responder: 'cees' })).toBe('not-called');
    expect(play.code('bram', { ...take, role: 'koken' })).toBe('no-such-step');
    play.does('desk', allClear);
    expect(play.code('bram', take)).toBe('call-is-over');
    expect(new Play().does('desk', raise()).code('bram', take)).toBe('call-without-scenario');
  });

  test('a phone that cannot be reached is noted once, and again when it is back; what it says proves that it is', () => {
    const play = new Play();
    play.reachable.delete('cees');
    play.does('desk', raise());
    const lost = { type: 'mark-unreachable', responder: 'cees', attempts: 4 } as const;
    expect(play.code('desk', lost)).toBe('not-allowed');
    expect(play.code(system.user, { ...lost, responder: 'finn' })).toBe('not-called');
    expect(play.do(system.user, lost)).toEqual([{ type: 'ResponderUnreachable', responder: 'cees', attempts: 4 }]);
    expect(play.do(system.user, lost)).toEqual([]);
    expect(play.notes({ responder: 'cees', step: 'sent' }).map(({ type }) => type)).toEqual(['ProgressNoted']);
    expect(play.notes({ responder: 'cees', step: 'shown' }).map(({ type }) => type)).toEqual([
      'ProgressNoted',
      'ResponderReachable',
    ]);
    const back = { type: 'mark-reachable', responder: 'cees' } as const;
    expect(play.do(system.user, back)).toEqual([]);
    play.does(system.user, lost);
    expect(play.do(system.user, back)).toEqual([{ type: 'ResponderReachable', responder: 'cees' }]);
    expect(play.code(system.user, { ...back, responder: 'finn' })).toBe('not-called');
    expect(play.code('desk', back)).toBe('not-allowed');
  });
});

test('who may raise calls leads those that he raised, and no other', () => {
  const { organisation } = college().does(
    'chief',
    { type: 'set-group', group: { id: 'melders', name: 'Melders', rights: ['respond', 'raise-call'] } },
    { type: 'set-responders', responders: [responder('dora', { groups: ['melders'] })] },
  );
  const withdraw = { type: 'withdraw-call', reason: 'Vergissing' } as const;
  expect(new Play(organisation).does('desk', raise()).code('dora', withdraw)).toBe('not-allowed');
  const own = new Play(organisation).does('dora', raise()).does('dora', withdraw);
  expect(own.call.withdrawn).toBeDefined();
});

describe('the end of a call', () => {
  test('BHV-18: all clear, then closed; answers that were given before still come in', () => {
    const play = new Play().does('desk', raise());
    expect(play.code('desk', close)).toBe('all-clear-first');
    expect(play.code('cees', allClear)).toBe('not-allowed');
    const before = toIso(play.now.add({ seconds: 5 }));
    play.after(10).does('desk', allClear);
    expect(play.do('desk', allClear)).toEqual([]);
    play.after(10).notes({ responder: 'cees', step: 'coming', phoneAt: before });
    expect(play.code('dora', { type: 'note-progress', notes: [{ responder: 'dora', step: 'coming' }] })).toBe(
      'call-is-over',
    );
    // At the very instant of the end it still counts.
    play.notes({ responder: 'anna', step: 'cannot', phoneAt: play.call.allClear?.at });
    play.notes({ responder: 'dora', step: 'read' });
    expect(play.code('desk', { type: 'scale-up', audience: { kind: 'all-available' }, reason: '' })).toBe(
      'call-is-over',
    );
    play.does('desk', close);
    expect(play.do('desk', close)).toEqual([]);
    const late = checkNote(play.call, { responder: 'dora', step: 'shown' }, 'dora', toIso(play.now));
    expect(late).toEqual({ ok: false, error: { code: 'call-is-closed' } });
    const send = { type: 'send-message', message: 'm-1', text: 'x', to: 'all' } as const;
    expect(play.code('desk', send)).toBe('call-is-closed');
  });

  test('a call that was raised by mistake is withdrawn with a reason for everybody', () => {
    const play = new Play().does('anna', raise());
    const withdraw = { type: 'withdraw-call', reason: 'Verkeerde knop' } as const;
    expect(play.code('anna', { ...withdraw, reason: '' })).toBe('reason-missing');
    expect(play.code('cees', withdraw)).toBe('not-allowed');
    play.does('anna', withdraw);
    expect(play.do('anna', withdraw)).toEqual([]);
    expect(play.code('desk', allClear)).toBe('call-was-withdrawn');
    expect(play.code('cees', { type: 'answer-evaluation', responder: 'cees', answers: {} })).toBe('call-was-withdrawn');
    play.does('desk', close);
    expect(new Play().does('desk', raise(), allClear).code('desk', withdraw)).toBe('call-is-over');
  });

  test('BHV-14: those who were called evaluate, and who leads concludes once', () => {
    const play = new Play().does('desk', raise());
    const answer = {
      type: 'answer-evaluation',
      responder: 'cees',
      answers: { arrivedInTime: true },
      remarks: 'Deur op slot',
    } as const;
    expect(play.code('cees', answer)).toBe('all-clear-first');
    play.does('desk', allClear).does('cees', answer);
    expect(play.do('cees', answer)).toEqual([]);
    play.does('cees', { ...answer, answers: { arrivedInTime: false } });
    expect(play.call.answers.get('cees')).toMatchObject({
      answers: { arrivedInTime: false },
      personal: { remarks: 'Deur op slot' },
    });
    expect(play.code('finn', { ...answer, responder: 'finn' })).toBe('not-called');
    expect(play.code('desk', answer)).toBe('not-allowed');
    const conclude = {
      type: 'conclude-evaluation',
      went: 'Goed',
      improve: '',
      actions: [{ what: 'Sleutel', who: 'Hoofd BHV', before: '2026-12-24' }],
    } as const;
    expect(play.code('cees', { ...conclude, actions: [] })).toBe('not-allowed');
    expect(play.code('desk', { ...conclude, went: ' ', actions: [] })).toBe('conclusion-missing');
    expect(play.code('desk', { ...conclude, actions: [{ ...conclude.actions[0], who: '' }] })).toBe(
      'action-incomplete',
    );
    // Also after it was closed: people answer when they are back at their desks.
    play
      .does('desk', close)
      .does('dora', { ...answer, responder: 'dora' })
      .does('desk', { ...conclude, actions: [...conclude.actions] });
    expect(play.code('desk', { ...conclude, actions: [] })).toBe('evaluation-concluded');
    expect(play.code('dora', { ...answer, responder: 'dora' })).toBe('evaluation-concluded');
  });
});

test('a clock that was set back holds up no call, and its events stay in order', () => {
  const play = new Play().does('desk', raise());
  play.now = play.now.subtract({ minutes: 10 });
  play.notes({ responder: 'anna', step: 'coming' });
  play.does('desk', allClear);
  const instants = play.events.map(({ at }) => at);
  expect(instants.toSorted()).toEqual(instants);
});

test('whatever the server was doing when it stopped, the call goes on from its log', () => {
  const play = new Play().does('desk', raise({ audience: step('verkennen') }));
  play.notes({ responder: 'anna', step: 'coming', minutes: 2 });
  play.after(60).wave();
  play.does(
    'desk',
    { type: 'scale-up', audience: step('ehbo'), reason: '' },
    { type: 'send-message', message: 'm', text: 'x', to: 'all' },
  );
  play.does('anna', { type: 'take-role', responder: 'anna', role: 'ehbo' }).does('desk', allClear, close);
  expect(callAfter(undefined, play.events)).toEqual(play.call);
  // From any point on as well.
  for (const [seen] of play.events.entries()) {
    const half = callAfter(undefined, play.events.slice(0, seen));
    expect(callAfter(half, play.events.slice(seen))).toEqual(play.call);
  }
  // Without its first event there is no call.
  expect(callAfter(undefined, play.events.slice(1))).toBeUndefined();
});
