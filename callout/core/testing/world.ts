import type { Recorded } from '#platform/kernel/decider.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { CallCommand } from '../alarm/commands.ts';
import type { CallContext } from '../alarm/context.ts';
import { notBefore } from '../alarm/decide.ts';
import { callDecider } from '../alarm/decider.ts';
import type { CallEvent, RecordedCallEvent } from '../alarm/events.ts';
import type { Call, CallState, Member } from '../alarm/state.ts';
import type { OrganisationCommand } from '../organisation/commands.ts';
import { organisationAfter, organisationDecider } from '../organisation/decider.ts';
import type { OrganisationEvent } from '../organisation/events.ts';
import type { Id, Organisation, Responder } from '../organisation/organisation.ts';
import { system } from '../organisation/organisation.ts';
import type { Presence } from '../presence/presence.ts';

export const start = Temporal.Instant.from('2026-11-23T08:30:00Z');

/** Somebody who does something, and what became of it. */
export class SetUp {
  organisation: Organisation = organisationDecider.initial;
  readonly events: Recorded<OrganisationEvent>[] = [];
  now = start;

  does(user: Id, ...commands: readonly OrganisationCommand[]): this {
    for (const command of commands) {
      const decided = organisationDecider.decide(this.organisation, command, { now: this.now, actor: { user } });
      if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.error)}`);
      for (const event of decided.value) {
        const recorded = { seq: this.organisation.version + 1, at: toIso(this.now), actor: user, event };
        this.organisation = organisationAfter(this.organisation, [recorded]);
        this.events.push(recorded);
      }
    }
    return this;
  }

  refusal(user: Id, command: OrganisationCommand): Refusal {
    const decided = organisationDecider.decide(this.organisation, command, { now: this.now, actor: { user } });
    if (decided.ok) throw new Error(`${command.type} is not refused`);
    return decided.error;
  }

  code(user: Id, command: OrganisationCommand): string {
    return this.refusal(user, command).code;
  }
}

export function responder(id: Id, more: Partial<Responder> = {}): Responder {
  return { id, home: 'noord', groups: ['bhv'], skills: [], active: true, ...more };
}

/** Two locations in one region and one in another, with a scenario for a fire in the kitchen (BHV-18). */
export function college(): SetUp {
  const held = (...skills: readonly Id[]) => skills.map((skill) => ({ skill }));
  return new SetUp().does(
    'chief',
    { type: 'found-organisation', name: 'College', zone: 'Europe/Amsterdam' },
    { type: 'set-region', id: 'stad', name: 'Stad' },
    { type: 'set-region', id: 'land', name: 'Land' },
    { type: 'set-location', id: 'noord', name: 'Noord', region: 'stad' },
    { type: 'set-location', id: 'zuid', name: 'Zuid', region: 'stad' },
    { type: 'set-location', id: 'buiten', name: 'Buiten', region: 'land' },
    { type: 'set-skill', id: 'ehbo', name: 'Eerste hulp' },
    { type: 'set-skill', id: 'ploegleider', name: 'Ploegleider' },
    { type: 'set-skill', id: 'ontruimen', name: 'Ontruimen' },
    { type: 'set-group', group: { id: 'bhv', name: 'BHV', rights: ['respond'] } },
    { type: 'set-group', group: { id: 'verkenning', name: 'Verkenning', rights: ['respond'] } },
    {
      type: 'set-group',
      group: {
        id: 'leiders',
        name: 'Leiders Noord',
        location: 'noord',
        rights: ['respond', 'see-location', 'raise-call', 'lead'],
      },
    },
    { type: 'set-group', group: { id: 'cmt', name: 'CMT', rights: ['see-all'], calledAnywhere: true } },
    { type: 'appoint-officer', officer: { user: 'desk', role: 'reception' } },
    { type: 'appoint-officer', officer: { user: 'desk-zuid', role: 'reception', scope: 'zuid' } },
    { type: 'appoint-officer', officer: { user: 'admin-noord', role: 'location-administrator', scope: 'noord' } },
    { type: 'appoint-officer', officer: { user: 'admin-stad', role: 'region-administrator', scope: 'stad' } },
    { type: 'appoint-officer', officer: { user: 'head', role: 'head', scope: 'stad' } },
    {
      type: 'set-responders',
      responders: [
        responder('anna', { groups: ['bhv', 'verkenning', 'leiders'], skills: held('ploegleider', 'ehbo') }),
        responder('bram', { groups: ['bhv', 'verkenning'], skills: held('ontruimen') }),
        responder('cees', { skills: held('ehbo') }),
        responder('dora', { skills: held('ontruimen') }),
        responder('emma', { skills: held('ehbo') }),
        responder('finn', { home: 'zuid', skills: held('ehbo', 'ontruimen') }),
        responder('gijs', { home: 'buiten', groups: ['cmt'] }),
      ],
    },
    { type: 'set-text', text: { id: 'brand', nature: 'Brand', text: 'Brand in {ruimte}' } },
    {
      type: 'set-scenario',
      scenario: {
        id: 'keukenbrand',
        name: 'Brand in de leskeuken',
        nature: 'Brand',
        text: 'brand',
        secondWaveAfter: 60,
        steps: [
          {
            id: 'verkennen',
            name: 'Verkennen',
            audience: { kind: 'group', group: 'verkenning' },
            needed: [{ skill: 'any', count: 2 }],
            task: 'Ga kijken, samen.',
          },
          {
            id: 'ontruimen',
            name: 'Ontruimen',
            audience: { kind: 'all-available' },
            needed: [{ skill: 'ontruimen', count: 2 }],
            task: 'Ontruim de vleugel.',
          },
          {
            id: 'ehbo',
            name: 'Eerste hulp',
            audience: { kind: 'all-available' },
            needed: [{ skill: 'ehbo', count: 1 }],
            task: 'Koel de brandwond.',
          },
        ],
      },
    },
  );
}

export function presence(id: Id, state: Presence['state'], location?: Id): Presence {
  const since = toIso(start);
  return {
    responder: id,
    state,
    sureness: state === 'here' ? 80 : 0,
    since,
    because: [],
    ...(location === undefined ? {} : { location }),
  };
}

/** One call, played in memory with a clock that is set. */
export class Play {
  state: CallState = undefined;
  readonly events: RecordedCallEvent[] = [];
  now = start;
  organisation: Organisation;
  readonly presences = new Map<Id, Presence>();
  readonly reachable = new Set<Id>();

  constructor(organisation: Organisation = college().organisation) {
    this.organisation = organisation;
    for (const id of ['anna', 'bram', 'cees', 'dora']) this.here(id, 'noord');
    this.here('finn', 'zuid');
  }

  here(id: Id, location: Id): this {
    this.presences.set(id, presence(id, 'here', location));
    this.reachable.add(id);
    return this;
  }

  after(seconds: number): this {
    this.now = this.now.add({ seconds });
    return this;
  }

  context(user: Id): CallContext {
    const { now, organisation, presences, reachable } = this;
    return { now, actor: { user }, organisation, presences, reachable };
  }

  does(user: Id, ...commands: readonly CallCommand[]): this {
    for (const command of commands) this.do(user, command);
    return this;
  }

  /** The events that a command gave. */
  do(user: Id, command: CallCommand): readonly CallEvent[] {
    const decided = callDecider.decide(this.state, command, this.context(user));
    if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.error)}`);
    const at = toIso(notBefore(this.state, this.now));
    for (const event of decided.value) {
      const recorded = { seq: this.events.length + 1, at, actor: user, event };
      this.events.push(recorded);
      this.state = callDecider.evolve(this.state, recorded);
    }
    return decided.value;
  }

  code(user: Id, command: CallCommand): string {
    const decided = callDecider.decide(this.state, command, this.context(user));
    if (decided.ok) throw new Error(`${command.type} is not refused`);
    return decided.error.code;
  }

  /** Receipts as the server notes them. */
  notes(...notes: Extract<CallCommand, { type: 'note-progress' }>['notes']): readonly CallEvent[] {
    return this.do(system.user, { type: 'note-progress', notes });
  }

  wave(): readonly CallEvent[] {
    return this.do(system.user, { type: 'call-wave' });
  }

  get call(): Call {
    if (this.state === undefined) throw new Error('no call was raised');
    return this.state;
  }

  member(id: Id): Member {
    const found = this.call.members.get(id);
    if (found === undefined) throw new Error(`${id} was not called`);
    return found;
  }

  get called(): readonly Id[] {
    return [...this.call.members.keys()];
  }
}

export type RaiseCommand = Extract<CallCommand, { type: 'raise-call' }>;

export function raise(more: Partial<RaiseCommand> = {}): RaiseCommand {
  return {
    type: 'raise-call',
    call: 'call-1',
    mode: 'real',
    location: 'noord',
    nature: 'Brand',
    place: 'Leskeuken 2.14',
    audience: { kind: 'all-available' },
    ...more,
  };
}

export function step(id: Id): RaiseCommand['audience'] {
  return { kind: 'scenario-step', scenario: 'keukenbrand', step: id };
}
