import type { CallCommand, CallCommandOf } from '#callout/core/alarm/commands.ts';
import { type Actor, system } from '#callout/core/organisation/organisation.ts';
import { mannerFrom } from '#callout/simulation/person.ts';
import { seeded } from '#callout/simulation/seeded.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { Calls } from '../../calls/calls.ts';
import type { SteadyClock } from '../../clock.ts';
import type { Room } from '../../room.ts';
import { conclusions, remarks } from './evaluations.ts';
import { incidentAt } from './incidents.ts';
import { shareOn } from './share.ts';
import { type Here, whoIsHere } from './who-is-here.ts';

type Note = CallCommandOf<'note-progress'>['notes'][number];

/** Days between two calls of the year before. */
const every = 10;

/** The clock on which the calls of before were decided, and who was there. */
interface Stage {
  now: Temporal.Instant;
  here: Here;
}

/**
 * The calls of the days before today, raised, answered and evaluated by the rules of today on a clock of their own: the same people as in the
 * simulation answer them. Before anything else runs, for what sees a call that runs would reach for phones.
 */
export async function makeCalls(room: Room, days: number): Promise<void> {
  const random = seeded(11);
  const stage: Stage = { now: room.clock.now(), here: { presences: new Map(), reachable: new Set() } };
  const nothing = () => undefined;
  const clock: SteadyClock = { now: () => stage.now, trouble: nothing, notBefore: nothing, agreeWith: nothing };
  const context = (now: Temporal.Instant, actor: Actor) => ({
    now,
    actor,
    organisation: room.organisation.now,
    ...stage.here,
  });
  const calls = new Calls({ ...room.calls.parts, clock, context });
  await calls.load();
  for (let age = days, index = 0; age > 0; age -= every, index += 1)
    await new PastCall({ room, calls, stage, random }, index).play(age);
  await calls.close();
}

interface PastParts {
  readonly room: Room;
  readonly calls: Calls;
  readonly stage: Stage;
  readonly random: () => number;
}

class PastCall {
  readonly #room: Room;
  readonly #random: () => number;
  readonly #index: number;
  readonly #calls: Calls;
  readonly #stage: Stage;
  readonly #id: string;

  constructor({ room, calls, stage, random }: PastParts, index: number) {
    this.#room = room;
    this.#calls = calls;
    this.#stage = stage;
    this.#random = random;
    this.#index = index;
    this.#id = `verleden-${String(index + 1).padStart(3, '0')}`;
  }

  /** So many days ago, between nine and four, on the Friday before when that was in a weekend. */
  async play(age: number): Promise<void> {
    const { organisation, clock } = this.#room;
    const { zone } = organisation.now;
    const then = clock.now().toZonedDateTimeISO(zone).subtract({ days: age });
    const weekend = Math.max(0, then.dayOfWeek - 5);
    const time = { hour: 9 + this.#between(0, 6), minute: this.#between(0, 59), second: this.#between(0, 59) };
    const local = then.subtract({ days: weekend }).with({ ...time, millisecond: 0, microsecond: 0, nanosecond: 0 });
    this.#stage.now = local.toInstant();
    this.#stage.here = whoIsHere(organisation.now, shareOn(local, age), toIso(this.#stage.now), this.#random);
    const incident = incidentAt(this.#index);
    const desk: Actor = { user: `receptie-${incident.location}` };
    const called = await this.#do({ type: 'raise-call', call: this.#id, ...incident }, desk);
    const notes = this.#answers(called.filter((responder) => this.#stage.here.reachable.has(responder)));
    this.#pass(300);
    if (notes.length > 0) await this.#do({ type: 'note-progress', notes }, system);
    await this.#end(incident.mode, desk, notes);
  }

  async #end(mode: 'real' | 'drill', desk: Actor, notes: readonly Note[]): Promise<void> {
    this.#pass(this.#between(120, mode === 'drill' ? 900 : 2100));
    if (this.#index % 13 === 7) {
      await this.#do({ type: 'withdraw-call', reason: 'Loos alarm: rook van de keuken.' }, desk);
      return;
    }
    await this.#do({ type: 'give-all-clear', text: 'Veilig. Dank u wel, u kunt terug.' }, desk);
    for (const { responder } of notes.filter(({ step }) => step === 'arrived')) {
      if (this.#random() < 0.7) continue;
      this.#pass(this.#between(20, 400));
      await this.#evaluate(responder);
    }
    this.#pass(this.#between(300, 7200));
    // Of what was not long ago the evaluation still waits for somebody.
    if (this.#index % 6 !== 5)
      await this.#do({ type: 'conclude-evaluation', ...conclusions(this.#index, this.#stage.now) }, desk);
    await this.#do({ type: 'close-call' }, desk);
  }

  async #evaluate(responder: string): Promise<void> {
    const said = remarks[this.#between(0, 2 * remarks.length)];
    const answers = {
      arrivedInTime: this.#random() < 0.9,
      knewWhatToDo: this.#random() < 0.85,
      equipment: this.#random() < 0.8,
    };
    const answer = { type: 'answer-evaluation', responder, answers } as const;
    await this.#do(said === undefined ? answer : { ...answer, remarks: said }, { user: responder });
  }

  /** What the phones of these people said, as in the simulation. */
  #answers(people: readonly string[]): Note[] {
    return people.flatMap((responder): readonly Note[] => {
      const { shownAfter, readAfter, decidesAfter, decision, minutes, arrivesAfter } = mannerFrom(this.#random);
      const after = (milliseconds: number) => toIso(this.#stage.now.add({ milliseconds: Math.round(milliseconds) }));
      const note = (step: Note['step'], milliseconds: number): Note => ({
        responder,
        step,
        phoneAt: after(milliseconds),
      });
      const shown = [note('on-phone', shownAfter / 2), note('shown', shownAfter)];
      if (decision === undefined) return shown;
      const [read, decided] = [shownAfter + readAfter, shownAfter + readAfter + decidesAfter];
      if (decision === 'cannot') return [...shown, note('read', read), note('cannot', decided)];
      const coming = { ...note('coming', decided), minutes };
      return [...shown, note('read', read), coming, note('arrived', decided + arrivesAfter)];
    });
  }

  /** Gives who were called. */
  async #do(command: CallCommand, actor: Actor): Promise<readonly string[]> {
    const { file } = unwrap(await this.#calls.execute(this.#id, command, actor));
    return [...file.call.members.keys()];
  }

  #pass(seconds: number): void {
    this.#stage.now = this.#stage.now.add({ seconds });
  }

  #between(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }
}
