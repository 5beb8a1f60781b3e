import { type CallFacts, factsOf } from '#callout/core/reports/call-facts.ts';
import { isWithin, type Period } from '#callout/core/reports/period.ts';
import type { CallEntry } from '../calls/list.ts';
import type { Room } from '../room.ts';

/** Calls as reports count them. Each is read once, for the numbers of one that is over no longer change, also when people become numbers. */
export class CallBook {
  readonly #room: Pick<Room, 'calls' | 'organisation'>;
  readonly #known = new Map<string, { readonly version: string; readonly facts: CallFacts }>();

  constructor(room: Pick<Room, 'calls' | 'organisation'>) {
    this.#room = room;
  }

  /** Of real calls and drills in a period at these locations; the newest first. */
  async facts(period: Period, locations: ReadonlySet<string>): Promise<readonly CallFacts[]> {
    const { organisation, calls } = this.#room;
    const { zone } = organisation.now;
    const wanted = (await calls.entries()).filter(
      ({ location, mode, raisedAt }) => mode !== 'test' && locations.has(location) && isWithin(period, raisedAt, zone),
    );
    const found: CallFacts[] = [];
    for (const entry of wanted) {
      const facts = await this.#of(entry);
      if (facts !== undefined) found.push(facts);
    }
    return found;
  }

  async #of({ call: id, phase, lastAt }: CallEntry): Promise<CallFacts | undefined> {
    const version = `${phase} ${lastAt}`;
    const known = this.#known.get(id);
    if (known?.version === version) return known.facts;
    const file = await this.#room.calls.read(id);
    // A call that is raised in the middle of a report has its turn first.
    await new Promise((resolve) => setImmediate(resolve));
    if (file === undefined) return undefined;
    const facts = factsOf(file.call);
    this.#known.set(id, { version, facts });
    return facts;
  }
}
