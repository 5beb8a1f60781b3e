import { z } from 'zod';
import type { Shift } from '#callout/core/presence/roster.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';

/** Who is expected where, per location as it was uploaded last. Shifts that are over are forgotten with the next one. */

export const rosterCollection = 'roster';
const stream = 'rosters';

const rosterSchema = z.object({
  uploadedAt: z.string(),
  shifts: z.array(z.object({ responder: z.string(), location: z.string(), from: z.string(), to: z.string() })),
});
export type KeptRoster = z.infer<typeof rosterSchema>;

const none: readonly Shift[] = [];

export class Rosters {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;
  readonly #rosters = new Map<string, KeptRoster>();
  readonly #byResponder = new Map<string, readonly Shift[]>();

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
  }

  async load(): Promise<void> {
    const rows = await this.#store.entries.list(rosterCollection);
    this.#rosters.clear();
    for (const { key, value } of rows) this.#rosters.set(key, rosterSchema.parse(value));
    this.#sort();
  }

  at(location: string): KeptRoster | undefined {
    return this.#rosters.get(location);
  }

  /** In place of what was there; without shifts there is none any more. */
  async replace(location: string, shifts: readonly Shift[]): Promise<void> {
    const roster = { uploadedAt: toIso(this.#clock.now()), shifts: [...shifts] };
    await this.#store.transact(stream, ({ entries }) => put(entries, location, roster));
    this.#remember(location, roster);
  }

  /** Shifts that ended before this instant (ISO). */
  forgetBefore(instant: string): Promise<void> {
    return this.#leaveOut(({ to }) => to < instant);
  }

  forgetPerson(user: string): Promise<void> {
    return this.#leaveOut(({ responder }) => responder === user);
  }

  /** Another list whenever a roster was changed, the same one until then. */
  shiftsOf(responder: string): readonly Shift[] {
    return this.#byResponder.get(responder) ?? none;
  }

  /** As the store has them then: another may have been uploaded meanwhile. */
  async #leaveOut(isLeftOut: (shift: Shift) => boolean): Promise<void> {
    const changed = await this.#store.transact(stream, async ({ entries }) => {
      const left = new Map<string, KeptRoster>();
      for (const { key, value } of await entries.list(rosterCollection)) {
        const roster = rosterSchema.parse(value);
        const shifts = roster.shifts.filter((shift) => !isLeftOut(shift));
        if (shifts.length < roster.shifts.length) left.set(key, { ...roster, shifts });
      }
      for (const [location, roster] of left) await put(entries, location, roster);
      return left;
    });
    for (const [location, roster] of changed) this.#remember(location, roster);
  }

  #remember(location: string, roster: KeptRoster): void {
    if (roster.shifts.length === 0) this.#rosters.delete(location);
    else this.#rosters.set(location, roster);
    this.#sort();
  }

  #sort(): void {
    this.#byResponder.clear();
    for (const { shifts } of this.#rosters.values()) {
      for (const shift of shifts)
        this.#byResponder.set(shift.responder, [...(this.#byResponder.get(shift.responder) ?? []), shift]);
    }
  }
}

/** One without shifts is none. */
async function put(entries: WritableEntries, location: string, roster: KeptRoster): Promise<void> {
  if (roster.shifts.length === 0) return entries.remove(rosterCollection, location);
  await entries.put(rosterCollection, location, JSON.parse(JSON.stringify(roster)) as JsonValue);
}
