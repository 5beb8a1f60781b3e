import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callEventShapes } from '#callout/core/alarm/event-shapes.ts';
import type { CallEvent } from '#callout/core/alarm/events.ts';
import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import { organisationEventShapes } from '#callout/core/organisation/event-shapes.ts';
import type { OrganisationEvent } from '#callout/core/organisation/events.ts';
import { usualPolicy } from '#callout/core/organisation/evolve.ts';
import { type RetentionEvent, retentionEventShapes, usualTerms } from '#callout/core/retention/retention.ts';
import { college, Play, raise, responder, step } from '#callout/core/testing/world.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { toStored } from '../calls/call-file.ts';
import { readKnown } from './known-events.ts';

/** BHV-20: an event that this program would not have written is refused, wherever in it the difference is. */

type Written = Pick<StoredEvent, 'stream' | 'type' | 'data'>;

function written(stream: string, events: readonly (CallEvent | OrganisationEvent | RetentionEvent)[]): Written[] {
  // Texts are detached from the events of calls alone; the others have none.
  return toStored(events as readonly CallEvent[]).stored.map(({ type, data }) => ({ stream, type, data }));
}

const spot = { plan: 'begane-grond', x: 12, y: 30 };
const plan = {
  id: 'begane-grond',
  location: 'noord',
  floor: '0',
  name: 'Begane grond',
  image: { sha256: 'a'.repeat(64), type: 'image/png', width: 800, height: 600 },
  calibration: [
    { x: 100, y: 100, at: { lat: '52.1000', lon: '5.1000' } },
    { x: 700, y: 500, at: { lat: '52.0996', lon: '5.1009' } },
  ],
} as const;

function setUp(): ReturnType<typeof college> {
  const fence = {
    id: 'hek',
    name: 'Terrein',
    kind: 'circle',
    centre: { lat: '52.1', lon: '5.1' },
    radius: 80,
  } as const;
  const more: readonly OrganisationCommand[] = [
    { type: 'set-policy', policy: { ...usualPolicy, channels: ['mail'] } },
    { type: 'set-talk-rules', talk: { seconds: 20, recorded: true } },
    { type: 'set-location', id: 'extra', name: 'Extra', region: 'land', address: 'Dijk 1' },
    { type: 'set-minima', location: 'noord', minima: [window] },
    { type: 'set-signs', location: 'noord', fences: [fence], wifi: ['school'], beacons: ['b1'] },
    { type: 'set-plan', plan },
    { type: 'set-responders', responders: [responder('weg', { skills: [{ skill: 'ehbo', expires: '2027-01-31' }] })] },
  ];
  return college().does('chief', ...more);
}

const window = { days: [1, 5], from: '08:00', to: '17:00', total: 4, skills: { ehbo: 1 } } as const;

function organisationEvents(): readonly OrganisationEvent[] {
  const extra = { user: 'anna', role: 'location-administrator', scope: 'extra' } as const;
  const all = setUp().does(
    'chief',
    { type: 'appoint-officer', officer: extra },
    { type: 'dismiss-officer', officer: extra },
    { type: 'remove-scenario', id: 'keukenbrand' },
    { type: 'remove-text', id: 'brand' },
    { type: 'remove-plan', id: plan.id },
    { type: 'remove-responders', responders: ['weg', 'gijs'] },
    { type: 'remove-group', id: 'cmt' },
    { type: 'remove-location', id: 'extra' },
    { type: 'set-region', id: 'leeg', name: 'Leeg' },
    { type: 'remove-region', id: 'leeg' },
    { type: 'set-skill', id: 'leeg', name: 'Leeg' },
    { type: 'remove-skill', id: 'leeg' },
  );
  return all.events.map(({ event }) => event);
}

function callEvents(): readonly CallEvent[] {
  const { organisation } = setUp();
  const play = new Play(organisation).does('desk', raise({ audience: step('verkennen'), mark: spot }));
  play.does('desk', { type: 'set-mark' }, { type: 'set-mark', mark: spot });
  play.notes({ responder: 'anna', step: 'coming', minutes: 2 });
  play.does(
    'system',
    { type: 'mark-unreachable', responder: 'bram', attempts: 4 },
    { type: 'mark-reachable', responder: 'bram' },
  );
  play.does('desk', { type: 'scale-up', audience: step('ontruimen'), reason: 'Rook in de gang' });
  play.does('anna', { type: 'take-role', responder: 'anna', role: 'verkennen' });
  const spoken = { speaker: 'anna', burst: 1, from: '2026-11-23T08:40:00.000Z', until: '2026-11-23T08:40:02.000Z' };
  play.does(
    'desk',
    { type: 'send-message', message: 'm1', text: 'Verzamel bij A', to: ['anna'] },
    { type: 'send-message', message: 'm2', text: 'Blijf weg', to: 'all' },
  );
  play.does('anna', { type: 'note-messages-read', reads: [{ responder: 'anna', message: 'm1' }] });
  play.does('anna', { type: 'give-reply', responder: 'anna', reply: 'r1', says: 'understood' });
  play.does('system', { type: 'note-floor', ...spoken, how: 'released', recording: 'b'.repeat(64) });
  play.does('desk', { type: 'give-all-clear', text: 'Veilig' }, { type: 'close-call' });
  play.does('anna', { type: 'answer-evaluation', responder: 'anna', answers: { equipment: true }, remarks: 'Goed' });
  const action = { what: 'Slang vervangen', who: 'Beheerder', before: '2026-12-01' };
  play.does('desk', { type: 'conclude-evaluation', went: 'Goed', improve: 'Sneller', actions: [action] });
  const withdrawn = new Play(organisation).does('desk', raise({ audience: step('verkennen') }));
  for (const seconds of [61, 61]) {
    withdrawn.after(seconds);
    withdrawn.wave();
  }
  withdrawn.does('desk', { type: 'withdraw-call', reason: 'Vergissing' });
  return [...play.events, ...withdrawn.events].map(({ event }) => event);
}

const samples: readonly StoredEvent[] = [
  ...written('organisation', organisationEvents()),
  ...written('call/call-1', callEvents()),
  ...written('retention', [
    { type: 'TermsSet', terms: usualTerms },
    { type: 'CallForgotten', call: 'call-1', kind: 'call-texts' },
    { type: 'LeaversForgotten', people: 2 },
  ]),
].map((one) => ({ ...one, seq: 7, at: '2026-11-23T08:30:00.000Z', actor: 'system', salt: 'x'.repeat(22) }));

/** Every place in a value but the value itself, as the way to it. */
function placesIn(value: JsonValue, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...way, key], ...placesIn(one, [...way, key])]);
}

type Node = Record<string, JsonValue>;

/** A copy in which something was done where the way leads: to that which holds it, under the last key. */
function changedAt(data: JsonValue, way: readonly string[], change: (holder: Node, key: string) => void): JsonValue {
  const copy = structuredClone(data);
  const holder = way.slice(0, -1).reduce<JsonValue>((node, key) => (node as Node)[key] ?? null, copy);
  change(holder as Node, way.at(-1) ?? '');
  return copy;
}

const others: readonly JsonValue[] = [7.5, 'Ontploft!', true, null, [null], { x: null }];
const kindOf = (value: JsonValue | undefined) => (Array.isArray(value) ? 'array' : typeof value);

const somewhere = fc.constantFrom(...samples).chain((event) =>
  fc.record({
    event: fc.constant(event),
    way: fc.constantFrom<(readonly string[])[]>(...placesIn(event.data), []),
    put: fc.constantFrom(...others),
  }),
);

describe('BHV-20: what a log holds', () => {
  test('every kind of event that the deciders give is known', () => {
    expect(samples.map(readKnown).filter(({ ok }) => !ok)).toEqual([]);
    const kinds = [callEventShapes, organisationEventShapes, retentionEventShapes].flatMap((all) => Object.keys(all));
    expect(new Set(samples.map(({ type }) => type))).toEqual(new Set(kinds));
  });

  test('a value of another kind is refused, and so is one that nobody knows, with where it stands', () => {
    fc.assert(
      fc.property(somewhere, ({ event, way, put }) => {
        const [root] = way;
        if (root === undefined) {
          const more = { ...(event.data as Node), ontploft: put };
          expect(readKnown({ ...event, data: more })).toMatchObject({ ok: false });
          return;
        }
        const data = changedAt(event.data, way, (holder, key) => {
          fc.pre(typeof holder[key] === 'number' ? put !== 1 : kindOf(holder[key]) !== kindOf(put));
          holder[key] = put;
        });
        const read = readKnown({ ...event, data });
        expect(read, way.join('.')).toMatchObject({ ok: false, error: { code: 'event-not-understood' } });
        expect(read.ok ? '' : String(read.error.params?.['why'])).toMatch(`7: ${event.type}.${root}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is left out is missed, or was of no need', () => {
    const optional = new Set<string>();
    for (const event of samples)
      for (const way of placesIn(event.data)) {
        if (way.some((key) => /^\d+$/.test(key))) continue;
        const data = changedAt(event.data, way, (holder, key) => Reflect.deleteProperty(holder, key));
        if (readKnown({ ...event, data }).ok) optional.add(`${event.type}.${way.join('.')}`);
      }
    expect([...optional].filter((place) => !place.startsWith('TermsSet.terms.')).toSorted()).toEqual([
      'CallRaised.mark',
      'CallRaised.scenario',
      'CallRaised.secondWaveAfter',
      'CallRaised.step',
      'CallScaledUp.scenario',
      'CallScaledUp.secondWaveAfter',
      'CallScaledUp.step',
      'EvaluationAnswered.answers.equipment',
      'GroupSet.group.calledAnywhere',
      'GroupSet.group.location',
      'LocationSet.address',
      'MarkSet.mark',
      'OfficerAppointed.officer.scope',
      'OfficerDismissed.officer.scope',
      'PolicySet.policy.channels',
    ]);
  });

  test('another stream, another kind, and nobody as the actor', () => {
    const [event] = samples;
    if (event === undefined) throw new Error('there are no samples');
    const why = (more: Partial<StoredEvent>) => {
      const read = readKnown({ ...event, ...more });
      return read.ok ? '' : read.error.params?.['why'];
    };
    expect(why({})).toBe('');
    expect(why({ stream: 'anders' })).toBe('7: OrganisationFounded');
    expect(why({ stream: 'call/call-1' })).toBe('7: OrganisationFounded');
    for (const type of ['Ontploft', 'constructor', '__proto__']) expect(why({ type })).toBe(`7: ${type}`);
    expect(why({ actor: '' })).toBe('7: actor.');
  });
});
