import { dueAt, phaseOf } from '#callout/core/alarm/call.ts';
import type { Member } from '#callout/core/alarm/state.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { CallFile } from '../calls/call-file.ts';
import { streamOf } from '../calls/call-file.ts';
import type { Calls } from '../calls/calls.ts';
import { isDiskTrouble } from '../disk.ts';
import type { Names } from '../people/names.ts';
import type { Phones } from '../phones/phones.ts';
import { type Attempt, addAttempt, attemptsOf, keepTries } from './attempts.ts';
import { callMail } from './mail.ts';

export interface DeliveryParts {
  readonly calls: Calls;
  readonly phones: Phones;
  readonly names: Names;
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly mailPosted: () => void;
}

/** Looks this often what is due, in milliseconds. What is due follows from the log and the clock, so a restart forgets nothing. */
const lookEvery = 250;
/** After the last try a phone has so many seconds before the next way is taken. */
const patience = 5;

/**
 * Reaches those who did not say that the call came in, and calls the next wave when too few come. Every node does so: each tries again on
 * its own lines, and what must happen once is decided under the lock of the call, where the second one finds that it is done.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  /** By call and responder, how many tries were made on the lines of this node; at first those that were made before. */
  readonly #tries = new Map<string, Map<string, number>>();
  /** As they were read last, for when they cannot be read. */
  readonly #read = new Map<string, ReadonlyMap<string, readonly Attempt[]>>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => {
      if (this.#busy) return;
      this.#busy = true;
      this.#looking = this.look()
        .catch((error: unknown) => {
          if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
        })
        .finally(() => (this.#busy = false));
    }, lookEvery);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** Does what is due now. */
  async look(): Promise<void> {
    const { calls } = this.#parts;
    for (const file of calls.running()) {
      const now = calls.parts.clock.now();
      const due = dueAt(file.call);
      if (due !== undefined && Temporal.Instant.compare(due, now) <= 0)
        await calls.execute(file.id, { type: 'call-wave' }, system);
      await this.#reach(file, now);
    }
  }

  /** Tries that were made for a call, for who looks at its course. */
  async attempts(call: string): Promise<ReadonlyMap<string, readonly Attempt[]>> {
    const { store, warnings } = this.#parts.calls.parts;
    try {
      if (!warnings.disk) this.#read.set(call, await attemptsOf(store.entries, call));
    } catch (error) {
      if (!isDiskTrouble(error)) throw error;
    }
    return this.#read.get(call) ?? new Map();
  }

  async #triesOf(call: string): Promise<Map<string, number>> {
    const known = this.#tries.get(call);
    if (known !== undefined) return known;
    const made = [...(await attemptsOf(this.#parts.calls.parts.store.entries, call))];
    const read = new Map(made.map(([responder, { length }]) => [responder, length]));
    this.#tries.set(call, read);
    return read;
  }

  async #reach(file: CallFile, now: Temporal.Instant): Promise<void> {
    const { retries } = this.#parts.calls.parts.organisation().policy;
    const known = await this.#triesOf(file.id);
    const tried = new Map<string, number>();
    for (const [responder, member] of file.call.members) {
      if (isOnPhone(member) || member.attempts !== undefined) continue;
      const before = known.get(responder) ?? 0;
      const waited = now.since(fromIso(member.calledAt)).total('seconds');
      const wanted = retries.filter((seconds) => seconds <= waited).length;
      if (before < wanted) {
        tried.set(responder, before + 1);
        this.#parts.phones.tryAgain(file, responder);
      } else if (waited >= (retries.at(-1) ?? 0) + patience) await this.#nextWay(file.id, responder, before);
    }
    if (tried.size === 0) return;
    await keepTries(this.#parts.calls.parts.store, file.id, tried, toIso(now));
    for (const [responder, count] of tried) known.set(responder, count);
  }

  /** No phone answered: he is shown as not reachable, and gets a mail, in one transaction. */
  async #nextWay(call: string, responder: string, attempts: number): Promise<void> {
    const { calls, names, origin } = this.#parts;
    const at = toIso(calls.parts.clock.now());
    const file = calls.known(call);
    if (file === undefined || phaseOf(file.call) !== 'running') return;
    const organisation = calls.parts.organisation();
    const mail = callMail(file.call, { organisation, nameOf: names.of, language: names.language(responder), origin });
    const command = { type: 'mark-unreachable', responder, attempts } as const;
    const done = await calls.execute(call, command, system, async (entries, recorded) => {
      const seq = recorded.at(-1)?.seq ?? 1;
      await postMail(entries, { ...mail, to: [{ user: responder }], about: { procedure: streamOf(call), seq } }, at);
      await addAttempt(entries, call, responder, { at, channel: 'mail' });
    });
    if (done.ok && done.value.added.length > 0) this.#parts.mailPosted();
  }
}

function isOnPhone({ progress }: Member): boolean {
  const { sent: _sent, ...further } = progress.instants;
  return Object.keys(further).length > 0;
}
