import { toIso } from '#platform/kernel/time.ts';
import type { Push, PushResult, SendPush } from '#platform/push/send.ts';
import type { PushIdentity } from '#platform/push/vapid.ts';
import { Batch } from '../batch.ts';
import type { CallFile } from '../calls/call-file.ts';
import type { Calls } from '../calls/calls.ts';
import type { Notes } from '../calls/notes.ts';
import type { Changes } from '../changes.ts';
import type { Devices } from '../devices/devices.ts';
import { rowsOf } from '../nodes/rows-of.ts';
import type { Names } from '../people/names.ts';
import type { Reach } from '../phones/reach.ts';
import { type DuePush, duePush, nothingSent, withSent } from './due.ts';
import { alarmPush, messagePush, overPush } from './notice.ts';
import { joined, type PushRow, pushCollection, pushRowSchema } from './push-rows.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';
import { answerToken } from './token.ts';

export interface PushesParts {
  readonly calls: Calls;
  readonly notes: Notes;
  readonly devices: Devices;
  readonly subscriptions: Subscriptions;
  readonly names: Names;
  readonly reach: Reach;
  readonly changes: Changes;
  readonly identity: PushIdentity;
  readonly send: SendPush;
  readonly onDisk: (works: boolean) => void;
  /** Of several nodes one pushes, which knows how things stand: a push cannot be decided under a lock, for it goes out before it is written down. */
  readonly leads: () => boolean;
}

const stream = 'push';
const lookEvery = 250;
/** Requests under way at the same time. */
const atOnce = 40;
/** Seconds before what was not taken is tried again, unless the push service asks for longer. After the last it counts as failed. */
const pauses = [1, 2, 4, 8, 15];

interface Job {
  readonly file: CallFile;
  readonly subscription: Subscription;
}

/** What came of what was sent. */
type Outcome = Exclude<PushResult, { readonly kind: 'held-back' }>;

interface Written {
  readonly key: string;
  readonly row: PushRow;
}

/** Wakes phones by push: at once with the call, whether or not they have a line (BHV-07). */
export class Pushes {
  readonly #parts: PushesParts;
  readonly #rows = new Map<string, Map<string, PushRow>>();
  readonly #writer: Batch<Written>;
  readonly #underWay = new Set<string>();
  /** Tries that were not taken, and when the next one may be made, on the counting clock in milliseconds. */
  readonly #later = new Map<string, { readonly tries: number; readonly next: number }>();
  readonly #queue: Job[] = [];
  #running = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #closed = false;

  constructor(parts: PushesParts) {
    this.#parts = parts;
    this.#writer = new Batch({ onDisk: parts.onDisk, gatherMs: 5, write: (pushed) => this.#write(pushed) });
    parts.calls.listen(() => this.wake());
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), lookEvery);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#looking;
    this.#queue.length = 0;
    while (this.#running > 0) await new Promise((done) => setTimeout(done, 5));
    await this.#writer.close();
  }

  /** Looks soon what is due. */
  wake(): void {
    if (this.#closed) return;
    this.#looking ??= this.#look()
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)))
      .finally(() => (this.#looking = undefined));
  }

  /** What another node pushed is read when it is asked for; without keys of any call. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    if (keys === undefined) this.#rows.clear();
    else for (const key of keys) this.#rows.delete(key.split('/')[0] ?? '');
  };

  /** Reads it again from the store: what stands beside its log has changed. */
  forget(call: string): void {
    this.#rows.delete(call);
  }

  /** By phone, for who looks at the course of a call. */
  async rowsOf(call: string): Promise<ReadonlyMap<string, PushRow>> {
    return this.#known(call);
  }

  async #known(call: string): Promise<Map<string, PushRow>> {
    const known = this.#rows.get(call);
    if (known !== undefined) return known;
    const prefix = `${call}/`;
    const entries = await this.#parts.calls.parts.store.entries.list(pushCollection, prefix);
    const read = new Map(entries.map(({ key, value }) => [key.slice(prefix.length), pushRowSchema.parse(value)]));
    const already = this.#rows.get(call) ?? read;
    this.#rows.set(call, already);
    return already;
  }

  async #look(): Promise<void> {
    // Whatever told about a new event is done first.
    await Promise.resolve();
    const subscriptions = [...this.#parts.subscriptions.live()];
    if (subscriptions.length === 0 || !this.#parts.leads()) return;
    for (const file of this.#parts.calls.recent()) {
      if (file.call.closed !== undefined && file.call.mode !== 'test') continue;
      const rows = await this.#known(file.id);
      for (const subscription of subscriptions) this.#plan(file, subscription, rows.get(subscription.device));
    }
    this.#work();
  }

  #plan(file: CallFile, subscription: Subscription, row: PushRow | undefined): void {
    const key = keyOf({ file, subscription });
    if (this.#underWay.has(key) || (this.#later.get(key)?.next ?? 0) > performance.now()) return;
    const job = { file, subscription };
    if (this.#dueOf(job, row) === undefined) return;
    this.#underWay.add(key);
    this.#queue.push(job);
  }

  #dueOf({ file, subscription: { device, user } }: Job, row: PushRow | undefined): DuePush | undefined {
    const { devices, reach, calls } = this.#parts;
    if (!devices.hears(device, user, file.call)) return undefined;
    return duePush(file.call, {
      user,
      sent: row ?? nothingSent,
      connected: reach.isConnected(user),
      retries: calls.parts.organisation().policy.retries,
      now: calls.parts.clock.now(),
    });
  }

  #work(): void {
    while (this.#running < atOnce) {
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#running += 1;
      void this.#do(job)
        .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)))
        .finally(() => {
          this.#running -= 1;
          this.#underWay.delete(keyOf(job));
          this.#work();
        });
    }
  }

  async #do(job: Job): Promise<void> {
    const { file, subscription } = job;
    const row = (await this.#known(file.id)).get(subscription.device);
    // It waited for its turn: the call may be over, or another node has pushed it.
    const due = this.#parts.leads() ? this.#dueOf(job, row) : undefined;
    if (due === undefined) return;
    const result = await this.#parts.send(subscription, this.#pushOf(job, due));
    const at = toIso(this.#parts.calls.parts.clock.now());
    // What was subscribed anew meanwhile is another one.
    const same = this.#parts.subscriptions.of(subscription.device)?.endpoint === subscription.endpoint;
    if (result.kind === 'held-back' || (result.kind === 'later' && this.#comesLater(job, result.after))) return;
    this.#later.delete(keyOf(job));
    if (same) this.#noteSubscription(subscription, result, at);
    await this.#noteRow(job, due, result, at);
  }

  #pushOf({ file, subscription }: Job, due: DuePush): Push {
    const { calls, names, identity } = this.#parts;
    const settings = {
      location: calls.parts.organisation().locations.get(file.call.location)?.name ?? '',
      language: names.language(subscription.user),
      token: answerToken(identity, subscription.device, file.id),
    };
    if (due.kind === 'alarm') return alarmPush(file.call, due.again, settings);
    return due.kind === 'over' ? overPush(file.call, settings) : messagePush(file.call, settings);
  }

  /** False when it was tried often enough. */
  #comesLater(job: Job, after: number): boolean {
    const key = keyOf(job);
    const tries = this.#later.get(key)?.tries ?? 0;
    const pause = pauses[tries];
    if (pause === undefined) return false;
    this.#later.set(key, { tries: tries + 1, next: performance.now() + Math.max(after, pause) * 1000 });
    return true;
  }

  #noteSubscription({ device }: Subscription, { kind }: Outcome, at: string): void {
    const { subscriptions } = this.#parts;
    if (kind === 'taken') subscriptions.taken(device);
    else if (kind === 'gone') subscriptions.ended(device, at);
    else subscriptions.failed(device, at);
  }

  async #noteRow(job: Job, due: DuePush, result: Outcome, at: string): Promise<void> {
    const { changes, notes, calls } = this.#parts;
    const { file, subscription } = job;
    const { device, user: responder } = subscription;
    const problem = result.kind === 'taken' ? {} : { problem: result.kind === 'gone' ? 'push-gone' : result.problem };
    const outcome = result.kind === 'taken' ? 'sent' : 'failed';
    const row: PushRow = { responder, ...withSent(nothingSent, due), at, outcome, ...problem };
    const rows = await this.#known(file.id);
    rows.set(device, joined(rows.get(device), row));
    changes.call(file.id);
    await this.#writer.add({ key: keyOf(job), row });
    const sent = calls.known(file.id)?.call.members.get(responder)?.progress.instants.sent;
    if (result.kind === 'taken' && due.kind === 'alarm' && sent === undefined)
      await notes.add({ call: file.id, progress: { responder, step: 'sent', phoneAt: at } });
  }

  /** To what is there: a node that hung may write late what it pushed before another one pushed the rest. */
  async #write(pushed: readonly Written[]): Promise<void> {
    await this.#parts.calls.parts.store.transact(stream, async ({ entries }) => {
      const keys = [...new Set(pushed.map(({ key }) => key))];
      const kept = await rowsOf(entries, pushCollection, keys);
      const rows = new Map([...kept].map(([key, value]): [string, PushRow] => [key, pushRowSchema.parse(value)]));
      for (const { key, row } of pushed) rows.set(key, joined(rows.get(key), row));
      for (const [key, row] of rows) await entries.put(pushCollection, key, row);
    });
  }
}

function keyOf({ file, subscription }: Job): string {
  return `${file.id}/${subscription.device}`;
}
