import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { phoneCallSchema } from '../protocol/phone-call.ts';
import { college, Play, raise, responder as somebody, step } from '../testing/world.ts';
import { courseOf, summaryOf } from './course-view.ts';
import { steps } from './events.ts';
import { phoneCallOf } from './phone-view.ts';

const nameOf = (user: string) => `${user.slice(0, 1).toUpperCase()}${user.slice(1)}`;

function course(play: Play, viewer = 'desk') {
  const found = courseOf(play.call, viewer, { organisation: play.organisation, nameOf });
  if (found === undefined) throw new Error(`${viewer} sees nothing`);
  return found;
}

function phone(play: Play, responder: string) {
  const found = phoneCallOf(play.call, responder, { organisation: play.organisation, nameOf });
  if (found === undefined) throw new Error(`${responder} sees nothing`);
  return found;
}

describe('the course of a call', () => {
  test('BHV-13, BHV-14: when its location was removed the super user sees it and can end it, and nobody else', () => {
    const play = new Play().does('desk', raise());
    const locations = new Map([...play.organisation.locations].filter(([id]) => id !== 'noord'));
    play.organisation = { ...play.organisation, locations };
    expect(course(play, 'chief')).toMatchObject({ location: { id: 'noord', name: 'noord' }, may: { allClear: true } });
    for (const viewer of ['desk', 'admin-noord', 'admin-stad', 'head', 'anna'])
      expect(() => course(play, viewer), viewer).toThrow('sees nothing');
    expect(play.code('desk', { type: 'give-all-clear', text: '' })).toBe('not-allowed');
    play.does('chief', { type: 'give-all-clear', text: 'Veilig' }, { type: 'close-call' });
    expect(course(play, 'chief').phase).toBe('closed');
  });

  test('BHV-08: per person each step with its instant, with counts, and who cannot be reached apart', () => {
    const play = new Play();
    play.reachable.delete('dora');
    play
      .does('desk', raise())
      .notes(...['anna', 'bram', 'cees'].map((responder) => ({ responder, step: 'sent' as const })));
    play.after(2).notes({ responder: 'anna', step: 'on-phone' }, { responder: 'bram', step: 'on-phone' });
    play.after(3).notes({ responder: 'anna', step: 'read' }, { responder: 'anna', step: 'coming', minutes: 2 });
    play.notes({ responder: 'bram', step: 'cannot' });
    const seen = course(play);
    expect(seen.counts).toEqual({
      called: 4,
      sent: 3,
      onPhone: 2,
      shown: 2,
      read: 2,
      coming: 1,
      cannot: 1,
      arrived: 0,
      waiting: 1,
      unreachable: 1,
    });
    // Nothing was said of how many are needed, so nobody may conclude that these are enough.
    expect(seen.enough).toBeUndefined();
    expect(seen.people.map(({ name, step: at, minutes }) => [name, at, minutes])).toEqual([
      ['Anna', 'coming', 2],
      ['Cees', 'sent', undefined],
      ['Bram', 'cannot', undefined],
    ]);
    expect(seen.people[0]?.instants).toEqual({
      sent: '2026-11-23T08:30:00.000Z',
      'on-phone': '2026-11-23T08:30:02.000Z',
      read: '2026-11-23T08:30:05.000Z',
      coming: '2026-11-23T08:30:05.000Z',
    });
    expect(seen.unreachable).toMatchObject([{ name: 'Dora', reachable: false, presence: 'here' }]);
    // Who answered is not lost, whatever his phone does afterwards.
    play.does('system', { type: 'mark-unreachable', responder: 'anna', attempts: 3 });
    expect(course(play).counts).toMatchObject({ coming: 1, unreachable: 1 });
    expect(course(play).people[0]).toMatchObject({ name: 'Anna', reachable: false });
  });

  test('BHV-08: the counts add up, whatever comes in', () => {
    const notes = fc.array(
      fc.record({ responder: fc.constantFrom('anna', 'bram', 'cees', 'dora'), step: fc.constantFrom(...steps) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(notes, fc.subarray(['anna', 'bram', 'cees', 'dora']), (said, lost) => {
        const play = new Play();
        for (const id of lost) play.reachable.delete(id);
        play.does('desk', raise()).notes(...said);
        const { counts, people, unreachable } = course(play);
        expect(people.length + unreachable.length).toBe(counts.called);
        expect(unreachable).toHaveLength(counts.unreachable);
        expect(counts.waiting + counts.coming + counts.cannot + counts.unreachable).toBe(counts.called);
        const falling = [
          counts.sent,
          counts.onPhone,
          counts.shown,
          counts.read,
          counts.coming + counts.cannot,
          counts.coming,
          counts.arrived,
        ];
        expect(falling.toSorted((a, b) => b - a)).toEqual(falling);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('BHV-18: the kitchen fire from the reconnaissance team to the evaluation', () => {
    const play = new Play().here('emma', 'noord').does('desk', raise({ audience: step('verkennen') }));
    expect(course(play)).toMatchObject({
      nextSteps: [{ id: 'ontruimen' }, { id: 'ehbo' }],
      needed: [{ id: 'any', count: 2, found: 0 }],
      enough: false,
      nextWaveAt: '2026-11-23T08:31:00.000Z',
      may: { scaleUp: true, close: false, conclude: false },
    });
    play.after(10).notes({ responder: 'anna', step: 'coming' }, { responder: 'bram', step: 'coming' });
    expect(course(play)).toMatchObject({ enough: true, exhausted: false });
    expect(course(play).nextWaveAt).toBeUndefined();
    play.after(60).notes({ responder: 'anna', step: 'arrived' }, { responder: 'bram', step: 'arrived' });
    play.does('anna', { type: 'scale-up', audience: step('ontruimen'), reason: 'Brand slaat uit' });
    play.does('desk', { type: 'scale-up', audience: step('ehbo'), reason: 'Student met brandwonden' });
    play.notes(...['cees', 'dora', 'emma'].map((responder) => ({ responder, step: 'coming' as const })));
    play.does('cees', { type: 'take-role', responder: 'cees', role: 'ehbo' });
    const seen = course(play);
    expect(seen.demands.map(({ by, step: part, reason }) => [by.name, part?.name, reason])).toEqual([
      ['Desk', 'Verkennen', undefined],
      ['Anna', 'Ontruimen', 'Brand slaat uit'],
      ['Desk', 'Eerste hulp', 'Student met brandwonden'],
    ]);
    expect(seen).toMatchObject({ enough: true, nextSteps: [], counts: { coming: 5, arrived: 2 } });
    expect(seen.people.find(({ responder }) => responder === 'cees')).toMatchObject({ role: { name: 'Eerste hulp' } });
    play.after(900).does('desk', { type: 'give-all-clear', text: 'De brandweer geeft het gebouw vrij.' });
    expect(course(play)).toMatchObject({
      phase: 'all-clear',
      endedAt: '2026-11-23T08:46:10.000Z',
      ended: { how: 'all-clear', by: { name: 'Desk' }, text: 'De brandweer geeft het gebouw vrij.' },
      may: { scaleUp: false, allClear: false, close: true, conclude: true },
    });
    play.does('cees', {
      type: 'answer-evaluation',
      responder: 'cees',
      answers: { equipment: false },
      remarks: 'Koffer leeg',
    });
    play.does('desk', { type: 'close-call' });
    play.does('desk', {
      type: 'conclude-evaluation',
      went: 'Vlot',
      improve: 'Koffers',
      actions: [{ what: 'Koffer vullen', who: 'Hoofd BHV', before: '2026-12-01' }],
    });
    expect(course(play)).toMatchObject({
      phase: 'closed',
      evaluation: {
        asked: 5,
        answers: [{ from: { name: 'Cees' }, deployed: true, answers: { equipment: false }, remarks: 'Koffer leeg' }],
        conclusion: { went: 'Vlot', actions: [{ what: 'Koffer vullen', who: 'Hoofd BHV', before: '2026-12-01' }] },
      },
    });
  });

  test('a call that was withdrawn, one where nobody is left to call, and messages with who read them', () => {
    const play = new Play().does('desk', raise({ audience: step('verkennen') }));
    play.presences.clear();
    play.after(60).wave();
    expect(course(play)).toMatchObject({ exhausted: true, enough: false });
    play.does('desk', { type: 'send-message', message: 'm', text: 'Kom', to: 'all' });
    play.does('bram', { type: 'note-messages-read', reads: [{ responder: 'bram', message: 'm' }] });
    play.does('desk', { type: 'withdraw-call', reason: 'Vergissing' });
    const seen = course(play);
    expect(seen.messages).toMatchObject([{ text: 'Kom', to: 2, read: 1 }]);
    expect(seen).toMatchObject({ phase: 'withdrawn', ended: { how: 'withdrawn', text: 'Vergissing' } });
    expect(seen.evaluation).toBeUndefined();
    expect(phone(play, 'bram')).toMatchObject({ ended: { text: 'Vergissing' }, messages: [{ read: true }] });
    expect(phone(play, 'anna').messages).toMatchObject([{ read: false }]);
  });

  test('BHV-13: to a reception or administrator of another location there is no such call; a viewer without the lead only looks', () => {
    const play = new Play().does('desk', raise());
    const see = (viewer: string) => courseOf(play.call, viewer, { organisation: play.organisation, nameOf });
    for (const viewer of ['desk-zuid', 'bram', 'cees', 'finn', 'stranger']) {
      expect(see(viewer), viewer).toBeUndefined();
      expect(summaryOf(play.call, viewer, { organisation: play.organisation, nameOf })).toBeUndefined();
    }
    for (const viewer of ['chief', 'desk', 'admin-noord', 'admin-stad', 'head', 'anna', 'gijs'])
      expect(see(viewer), viewer).toBeDefined();
    expect(see('gijs')?.may).toEqual({
      scaleUp: false,
      mark: false,
      message: false,
      allClear: false,
      withdraw: false,
      close: false,
      conclude: false,
    });
  });
});

describe('the call on a phone', () => {
  test('BHV-18: says what, where and since when, what to do, and who else comes', () => {
    const play = new Play().does('desk', raise({ audience: step('verkennen'), text: 'Ga kijken bij de leskeuken' }));
    play.notes({ responder: 'bram', step: 'coming', minutes: 1 });
    const seen = phone(play, 'anna');
    expect(phoneCallSchema.parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({
      location: { name: 'Noord' },
      nature: 'Brand',
      place: 'Leskeuken 2.14',
      text: 'Ga kijken bij de leskeuken',
      raisedAt: '2026-11-23T08:30:00.000Z',
      you: 'sent',
      role: 'verkennen',
      task: 'Ga kijken, samen.',
      roles: [{ id: 'verkennen', needed: 2, taken: 1 }],
      others: { called: 1, coming: 1, arrived: 0, names: [{ name: 'Bram', step: 'coming', role: 'Verkennen' }] },
    });
    expect(phone(play, 'bram')).toMatchObject({ you: 'coming', minutes: 1, others: { coming: 0, names: [] } });
    play.does('desk', { type: 'give-all-clear', text: '' });
    expect(phone(play, 'anna')).toMatchObject({ phase: 'all-clear', evaluation: 'asked' });
    play.does('anna', { type: 'answer-evaluation', responder: 'anna', answers: {} });
    expect(phone(play, 'anna').evaluation).toBe('answered');
    play.does('desk', { type: 'conclude-evaluation', went: 'Goed', improve: '', actions: [] });
    expect(phone(play, 'anna').evaluation).toBe('concluded');
  });

  test('BHV-01: with hundreds who come a phone names thirty, those who are there first, and counts all', () => {
    const many = Array.from({ length: 450 }, (_, index) => somebody(`p${index}`));
    const play = new Play(college().does('chief', { type: 'set-responders', responders: many }).organisation);
    for (const { id } of many) play.here(id, 'noord');
    play.does('desk', raise()).notes(...many.map(({ id }) => ({ responder: id, step: 'coming' as const })));
    play.notes({ responder: 'p449', step: 'arrived' });
    const { others } = phone(play, 'p0');
    expect(others).toMatchObject({ called: 453, coming: 448, arrived: 1, names: { length: 30 } });
    expect(others.names[0]).toEqual({ name: 'P449', step: 'arrived' });
    expect(new TextEncoder().encode(JSON.stringify(phone(play, 'p0'))).length).toBeLessThan(16 * 1024);
    // What was found for one state of the call is not said of the next.
    play.notes({ responder: 'p448', step: 'arrived' });
    expect(phone(play, 'p0').others.arrived).toBe(2);
  });

  test('nobody sees a call that he is not called for, nor a message to another, nor who cannot come', () => {
    const play = new Play().does('desk', raise());
    play.does('desk', { type: 'send-message', message: 'm', text: 'Alleen voor Anna', to: ['anna'] });
    play.notes({ responder: 'dora', step: 'cannot' });
    const context = { organisation: play.organisation, nameOf };
    for (const viewer of ['finn', 'emma', 'gijs', 'desk', 'stranger'])
      expect(phoneCallOf(play.call, viewer, context)).toBeUndefined();
    expect(phone(play, 'anna').messages).toHaveLength(1);
    expect(JSON.stringify(phone(play, 'bram'))).not.toMatch(/Alleen voor|Dora/);
  });

  test('BHV-21: a drill says so in every view, from which a page makes that it never looks real', () => {
    const play = new Play().does('desk', raise({ mode: 'drill' }));
    expect(phone(play, 'anna').mode).toBe('drill');
    expect(course(play).mode).toBe('drill');
  });
});

test('what was erased beside the log shows as nothing, and says so', () => {
  const play = new Play().does('desk', raise({ audience: step('verkennen') }));
  const erased = { ...play.call, personal: { erased: 'true' } };
  const context = { organisation: play.organisation, nameOf };
  expect(courseOf(erased, 'desk', context)).toMatchObject({ place: '', text: '', erased: true, nature: 'Brand' });
  // What was set up may be gone by then too: its id remains.
  const { organisation } = play;
  const later = {
    organisation: { ...organisation, scenarios: new Map(), locations: new Map(organisation.locations) },
    nameOf,
  };
  expect(courseOf(play.call, 'desk', later)?.people[0]?.role).toEqual({ id: 'verkennen', name: 'verkennen' });
  expect(slots(phone(play, 'anna').text)).toEqual([]);
});
