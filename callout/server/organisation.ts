import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import { organisationDecider } from '#callout/core/organisation/decider.ts';
import type { OrganisationEvent } from '#callout/core/organisation/events.ts';
import type { Actor, Organisation } from '#callout/core/organisation/organisation.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { fail, ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import type { SteadyClock } from './clock.ts';

const stream = 'organisation';

export interface Together {
  /** What was set up must still stand as it did then; otherwise `organisation-changed`. */
  readonly version?: number;
  /** What is written beside the log in the same transaction; a refusal undoes all. */
  readonly also?: (tx: Transaction) => Promise<Result<unknown>>;
}

/** What is set up: who responds, where, with what skills, and who may do what. Kept in memory, as the log has it. */
export class OrganisationRoom {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;
  #now: Organisation = organisationDecider.initial;

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
    store.onAppend((events) => this.#follow(events));
  }

  get now(): Organisation {
    return this.#now;
  }

  async load(): Promise<void> {
    this.#now = after(this.#now, await this.#store.read(stream, { after: this.#now.version }));
    if (this.#now.lastAt !== undefined) this.#clock.notBefore(this.#now.lastAt);
  }

  /** Several commands in one transaction: all or none. */
  async execute(
    commands: readonly OrganisationCommand[],
    actor: Actor,
    { version, also }: Together = {},
  ): Promise<Result<Organisation>> {
    const done = await this.#store
      .transact(stream, async (tx): Promise<Result<Organisation>> => {
        let organisation = after(this.#now, await tx.read(this.#now.version));
        if (version !== undefined && version !== organisation.version) return refuse('organisation-changed');
        // Another node may have a clock that runs ahead.
        if (organisation.lastAt !== undefined) this.#clock.notBefore(organisation.lastAt);
        const now = this.#clock.now();
        for (const command of commands) {
          const decided = organisationDecider.decide(organisation, command, { now, actor });
          if (!decided.ok) throw new Refused(decided.error);
          const stored = await tx.append(decided.value.map(asNew), { at: toIso(now), actor: actor.user });
          organisation = after(organisation, stored);
        }
        const beside = await also?.(tx);
        if (beside?.ok === false) throw new Refused(beside.error);
        return ok(organisation);
      })
      .catch((error: unknown): Result<Organisation> => {
        if (error instanceof Refused) return fail(error.refusal);
        throw error;
      });
    if (done.ok && done.value.version > this.#now.version) this.#now = done.value;
    return done;
  }

  /** What was decided here or by another node, in order. */
  #follow(events: readonly StoredEvent[]): void {
    if (events[0]?.stream !== stream) return;
    this.#now = after(
      this.#now,
      events.filter(({ seq }) => seq > this.#now.version),
    );
  }
}

/** Nothing of the transaction may stand. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function asNew({ type, ...data }: OrganisationEvent): { type: string; data: JsonValue } {
  return { type, data: JSON.parse(JSON.stringify(data)) as JsonValue };
}

function after(organisation: Organisation, stored: readonly StoredEvent[]): Organisation {
  return stored.reduce(
    (state, { seq, at, actor, type, data }) =>
      // What this program wrote, it reads.
      organisationDecider.evolve(state, { seq, at, actor, event: { ...(data as object), type } as OrganisationEvent }),
    organisation,
  );
}
