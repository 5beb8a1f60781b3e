import { awaitsOthers, dueAt } from '#callout/core/alarm/call.ts';
import type { Call, Member } from '#callout/core/alarm/state.ts';
import { type Channel, channels, system } from '#callout/core/organisation/organisation.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { postMail } from '#platform/mail/outbox.ts';
import type { WritableEntries } from '#platform/store/event-store.ts';
import type { CallFile } from '../calls/call-file.ts';
import { streamOf } from '../calls/call-file.ts';
import type { Calls } from '../calls/calls.ts';
import type { Notes } from '../calls/notes.ts';
import { isDiskTrouble } from '../disk.ts';
import type { Names } from '../people/names.ts';
import type { Telephones } from '../people/telephones.ts';
import type { Phones } from '../phones/phones.ts';
import type { Attempt, Attempts } from './attempts.ts';
import { callMail } from './mail.ts';
import { callSms } from './sms.ts';
import type { SmsOffice } from './sms-office.ts';

export interface DeliveryParts {
  readonly calls: Calls;
  readonly notes: Pick<Notes, 'withPending'>;
  readonly phones: Phones;
  readonly names: Names;
  readonly telephones: Telephones;
  readonly attempts: Attempts;
  readonly smsOffice: SmsOffice;
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly mailPosted: () => void;
  /** This process does not know how things stand. */
  readonly isBehind: () => boolean;
}

/** Looks this often what is due, in milliseconds. What is due follows from the log and the clock, so a restart forgets nothing. */
const lookEvery = 250;
/** Who comes in while nobody is left to call is called within so many milliseconds. */
const othersEvery = 2000;
/** After the last try a phone has so many seconds before the next way is taken. */
const patience = 5;
/** After one channel he has so many seconds before the next is taken, unless it failed. */
const between = 30;

/**
 * Reaches those who did not say that the call came in, and calls the next wave when too few come. Every node does so: each tries again on
 * its own lines, and what must happen once is decided under a lock, where the second one finds that it is done.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  /** By call and responder, how many tries were made on the lines of this node; at first those that were made before. */
  readonly #tries = new Map<string, Map<string, number>>();
  /** By call, when it was last looked whether somebody came in. Milliseconds of the clock of the server. */
  readonly #lookedAgain = new Map<string, number>();
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
      this.look()
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

  /** Does what is due now, after what it is doing already. */
  look(): Promise<void> {
    const turn = this.#looking.then(() => this.#look());
    this.#looking = turn.catch(() => undefined);
    return turn;
  }

  /** What goes wrong in one call keeps no other from what is due in it. */
  async #look(): Promise<void> {
    const { calls, isBehind } = this.#parts;
    if (isBehind()) return;
    const running = calls.running();
    for (const known of [this.#tries, this.#lookedAgain])
      for (const call of known.keys()) if (running.every(({ id }) => id !== call)) known.delete(call);
    const failed: unknown[] = [];
    for (const file of running) {
      try {
        await this.#lookAt(file);
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }

  async #lookAt(file: CallFile): Promise<void> {
    const { calls } = this.#parts;
    const now = calls.parts.clock.now();
    if (this.#isWaveDue(file, now)) await calls.execute(file.id, { type: 'call-wave' }, system);
    await this.#reach(file, now);
  }

  /** At its instant; while nobody is left to call, now and then, for somebody may have come in. */
  #isWaveDue({ id, call }: CallFile, now: Temporal.Instant): boolean {
    const due = dueAt(call);
    if (due !== undefined) return Temporal.Instant.compare(due, now) <= 0;
    const last = this.#lookedAgain.get(id) ?? Number.NEGATIVE_INFINITY;
    if (now.epochMilliseconds - last < othersEvery || !awaitsOthers(call)) return false;
    this.#lookedAgain.set(id, now.epochMilliseconds);
    return true;
  }

  /** Tries that were made for a call, for who looks at its course. */
  async attempts(call: string): Promise<ReadonlyMap<string, readonly Attempt[]>> {
    try {
      return await this.#parts.attempts.of(call);
    } catch (error) {
      if (!isDiskTrouble(error)) throw error;
      return new Map();
    }
  }

  async #reach(file: CallFile, now: Temporal.Instant): Promise<void> {
    const { calls, notes, attempts, phones } = this.#parts;
    // Whose phone answered is not reached another way because a slow disk did not take that yet.
    const { members } = notes.withPending(file).file.call;
    const { retries } = calls.parts.organisation().policy;
    const known = await attempts.of(file.id);
    const made = this.#tries.get(file.id) ?? triesIn(known);
    this.#tries.set(file.id, made);
    const tried = new Map<string, number>();
    const waitedSince = remembered((at: string) => now.since(fromIso(at)).total('seconds'));
    for (const [responder, member] of file.call.members) {
      if (isOnPhone(members.get(responder) ?? member)) continue;
      const before = known.get(responder) ?? [];
      const waited = waitedSince(member.calledAt);
      const wanted = retries.filter((seconds) => seconds <= waited).length;
      const tries = made.get(responder) ?? 0;
      if (member.attempts === undefined && tries < wanted) {
        tried.set(responder, tries + 1);
        phones.tryAgain(file, responder);
      } else if (waited >= (retries.at(-1) ?? 0) + patience) await this.#nextWay(file, member, before, now);
    }
    if (tried.size === 0) return;
    await attempts.addTries(file.id, tried, toIso(now));
    for (const [responder, count] of tried) made.set(responder, count);
  }

  /** No phone answered: he is shown as not reachable, and the next channel is taken, in one transaction. */
  async #nextWay(
    { id, call }: CallFile,
    member: Member,
    before: readonly Attempt[],
    now: Temporal.Instant,
  ): Promise<void> {
    const { calls, attempts } = this.#parts;
    const { responder } = member;
    const channel = this.#nextChannel(before, now);
    if (channel === undefined && member.attempts !== undefined) return;
    const at = toIso(now);
    const post = async (entries: WritableEntries, seq: number) => {
      if (channel !== undefined) await this.#post(entries, { call, responder, channel, at, seq });
    };
    if (member.attempts === undefined) {
      // The same number on every node, whatever each has heard of the tries of the others: so the second one marks nothing.
      const { length } = calls.parts.organisation().policy.retries;
      const command = { type: 'mark-unreachable', responder, attempts: length } as const;
      const done = await calls.execute(id, command, system, (entries, recorded) =>
        post(entries, recorded.at(-1)?.seq ?? 1),
      );
      if (!done.ok) attempts.forget(id);
    } else await attempts.transact(id, (entries) => post(entries, call.version));
    if (channel === 'mail') this.#parts.mailPosted();
    else if (channel === 'sms') this.#parts.smsOffice.wake();
  }

  /** The first that was not taken yet, once the one before it had its time, or failed. */
  #nextChannel(before: readonly Attempt[], now: Temporal.Instant): Channel | undefined {
    const { calls, smsOffice } = this.#parts;
    const wanted = (calls.parts.organisation().policy.channels ?? channels).filter(
      (channel) => channel !== 'sms' || smsOffice.isThere,
    );
    const last = before.findLast(({ channel }) => channel !== 'phone');
    const mayGoOn =
      last === undefined || last.outcome === 'failed' || now.since(fromIso(last.at)).total('seconds') >= between;
    return mayGoOn ? wanted.find((channel) => before.every((attempt) => attempt.channel !== channel)) : undefined;
  }

  async #post(entries: WritableEntries, { call, responder, channel, at, seq }: Posted): Promise<void> {
    const { attempts, calls, names, origin, smsOffice, telephones } = this.#parts;
    // Another node took this way already.
    if ((await attempts.kept(entries, call.id, responder)).some((attempt) => attempt.channel === channel)) return;
    const settings = {
      organisation: calls.parts.organisation(),
      nameOf: names.of,
      language: names.language(responder),
      origin,
    };
    const add = (attempt: Omit<Attempt, 'at' | 'channel'>) =>
      attempts.addIn(entries, call.id, responder, { at, channel, ...attempt });
    if (channel === 'mail') {
      const about = { procedure: streamOf(call.id), seq };
      await postMail(entries, { ...callMail(call, settings), to: [{ user: responder }], about }, at);
      return add({});
    }
    const to = telephones.of(responder);
    if (to === undefined) return add({ outcome: 'failed', problem: 'no-telephone' });
    await smsOffice.post(entries, { call: call.id, responder, to, text: callSms(call, settings) }, at);
    return add({ outcome: 'waiting' });
  }
}

/** Thousands are called in the same instant. */
function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

interface Posted {
  readonly call: Call;
  readonly responder: string;
  readonly channel: Channel;
  readonly at: string;
  /** The event it tells about. */
  readonly seq: number;
}

function triesIn(known: ReadonlyMap<string, readonly Attempt[]>): Map<string, number> {
  return new Map(
    [...known].map(([responder, attempts]) => [
      responder,
      attempts.filter(({ channel }) => channel === 'phone').length,
    ]),
  );
}

function isOnPhone({ progress }: Member): boolean {
  const { sent: _sent, ...further } = progress.instants;
  return Object.keys(further).length > 0;
}
