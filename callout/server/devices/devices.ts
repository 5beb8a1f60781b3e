import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Call } from '#callout/core/alarm/state.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { Batch } from '../batch.ts';
import type { SteadyClock } from '../clock.ts';
import { rowsOf } from '../nodes/rows-of.ts';

/** Phones, and what is known of each. A token is told once, when a phone is enrolled; what is kept is its hash. */

export const deviceCollection = 'device';
const cursors = 'device-cursor';
/** Entries belong to a stream's transaction; devices have no events. */
const stream = 'devices';
/** So often, in milliseconds, the store is asked for a phone that is not known. */
const askAgain = 1000;
/** More than anybody carries. */
const mostOfOne = 10;

const canSchema = z.object({ push: z.boolean(), sound: z.boolean(), vibrate: z.boolean(), background: z.boolean() });

const deviceSchema = z.object({
  device: z.string(),
  user: z.string(),
  name: z.string(),
  kind: z.enum(['web', 'native', 'simulated']),
  enrolledAt: z.string(),
  /** The last day (ISO, UTC) on which it opened a line. */
  seen: z.string().exactOptional(),
  /** SHA-256 of the token, in hex. */
  hash: z.string(),
  can: canSchema.exactOptional(),
  /** The call of its last test alarm. */
  test: z.object({ call: z.string(), at: z.string() }).exactOptional(),
});
export type Device = z.infer<typeof deviceSchema>;

/** How far a phone came: the last frame it said to have kept. */
const cursorSchema = z.object({ seq: z.number(), at: z.string() });
export type Cursor = z.infer<typeof cursorSchema>;

export class Devices {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;
  readonly #byHash = new Map<string, Device>();
  readonly #byId = new Map<string, Device>();
  readonly #byUser = new Map<string, Set<string>>();
  readonly #cursors = new Map<string, Cursor>();
  readonly #cursorBatch: Batch<string>;
  readonly #deviceBatch: Batch<Device>;

  readonly #shared: boolean;
  #asked: Promise<void> = Promise.resolve();
  #askedAt = Number.NEGATIVE_INFINITY;
  #forgotten: (device: Device) => void = () => undefined;

  /** `shared`: other nodes enrol phones as well. */
  constructor(store: EventStore, clock: SteadyClock, onDisk: (works: boolean) => void, shared = false) {
    this.#shared = shared;
    this.#store = store;
    this.#clock = clock;
    // A cursor that is some seconds old costs nothing: the phone itself says where it is.
    this.#deviceBatch = new Batch({ onDisk, gatherMs: 20, write: (devices) => this.#write(devices) });
    this.#cursorBatch = new Batch({ onDisk, gatherMs: 1000, retryMs: 5000, write: (ids) => this.#writeCursors(ids) });
  }

  async load(): Promise<void> {
    for (const { value } of await this.#store.entries.list(deviceCollection)) this.#remember(deviceSchema.parse(value));
    for (const { key, value } of await this.#store.entries.list(cursors))
      this.#cursors.set(key, cursorSchema.parse(value));
  }

  /** Code: `too-many-devices`. */
  async enrol(
    user: string,
    wanted: Pick<Device, 'name' | 'kind'>,
  ): Promise<Result<{ readonly device: string; readonly token: string }>> {
    if (this.of(user).length >= mostOfOne) return refuse('too-many-devices', { most: mostOfOne });
    const token = randomBytes(32).toString('base64url');
    const device: Device = {
      device: randomUUID(),
      user,
      name: wanted.name,
      kind: wanted.kind,
      enrolledAt: toIso(this.#clock.now()),
      hash: hashOf(token),
    };
    await this.#put(device);
    return ok({ device: device.device, token });
  }

  /** A lost phone is told nothing any more. Code: `no-such-device`. */
  async remove(user: string, id: string): Promise<Result<undefined>> {
    const device = this.find(user, id);
    if (!device.ok) return device;
    await this.#store.transact(stream, async (tx) => {
      await tx.entries.remove(deviceCollection, id);
      await tx.entries.remove(cursors, id);
    });
    this.#forget(id);
    return ok(undefined);
  }

  byToken(token: string): Device | undefined {
    return this.#byHash.get(hashOf(token));
  }

  known(id: string): Device | undefined {
    return this.#byId.get(id);
  }

  /** Code: `no-such-device`, also for that of somebody else. */
  find(user: string, id: string): Result<Device> {
    const device = this.#byId.get(id);
    return device?.user === user ? ok(device) : refuse('no-such-device');
  }

  all(): readonly Device[] {
    return [...this.#byId.values()];
  }

  of(user: string): readonly Device[] {
    return [...(this.#byUser.get(user) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** When a phone was last heard to keep a frame, by whichever node. */
  async lastKept(device: string): Promise<string | undefined> {
    const value = await this.#store.entries.get(cursors, device);
    const kept = value === undefined ? undefined : cursorSchema.parse(value);
    return [kept, this.#cursors.get(device)]
      .flatMap((one) => one?.at ?? [])
      .toSorted()
      .at(-1);
  }

  /** A phone that another node enrolled a moment ago, and that is not known here yet. Asked of the store once a second at most. */
  async elsewhere(token: string): Promise<Device | undefined> {
    if (!this.#shared) return undefined;
    if (performance.now() - this.#askedAt > askAgain) {
      this.#askedAt = performance.now();
      this.#asked = this.reread().catch(() => undefined);
    }
    await this.#asked;
    return this.byToken(token);
  }

  /** Told of a phone that another node removed. */
  whenForgotten(told: (device: Device) => void): void {
    this.#forgotten = told;
  }

  /** What another node wrote about phones; without keys about any of them. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    const rows = await rowsOf(this.#store.entries, deviceCollection, keys);
    for (const id of keys ?? [...this.#byId.keys()]) if (!rows.has(id)) this.#forget(id);
    // What is being written here is newer.
    const writing = new Set(this.#deviceBatch.pending().map(({ device }) => device));
    for (const [id, value] of rows) if (!writing.has(id)) this.#remember(deviceSchema.parse(value));
  };

  #forget(id: string): void {
    const device = this.#byId.get(id);
    if (device === undefined) return;
    this.#byHash.delete(device.hash);
    this.#byId.delete(id);
    this.#byUser.get(device.user)?.delete(id);
    this.#forgotten(device);
  }

  /** A test alarm is for the phone that is tested; everything else is for every phone of who is called. */
  hears(device: string, user: string, { id, mode, members }: Call): boolean {
    if (!members.has(user)) return false;
    if (mode !== 'test') return true;
    const tested = this.of(user).find(({ test }) => test?.call === id);
    return tested === undefined || tested.device === device;
  }

  /** What the phone says it can, and the test that is on its way: `undefined` leaves it as it was. */
  async note(id: string, known: Partial<Pick<Device, 'can' | 'test' | 'seen'>>): Promise<void> {
    const device = this.#byId.get(id);
    if (device === undefined || JSON.stringify({ ...device, ...known }) === JSON.stringify(device)) return;
    const noted = { ...device, ...known };
    this.#remember(noted);
    await this.#deviceBatch.add(noted);
  }

  /** The phone kept everything up to `seq`. */
  acknowledge(device: string, seq: number): void {
    if ((this.#cursors.get(device)?.seq ?? 0) > seq) return;
    this.#cursors.set(device, { seq, at: toIso(this.#clock.now()) });
    void this.#cursorBatch.add(device).catch((error: unknown) => process.emitWarning(String(error)));
  }

  async close(): Promise<void> {
    await this.#deviceBatch.close();
    await this.#cursorBatch.close();
  }

  async #write(devices: readonly Device[]): Promise<void> {
    await this.#store.transact(stream, async (tx) => {
      // One that was removed meanwhile, here or by another node, does not come back.
      for (const device of devices)
        if (await isKept(tx, device.device)) await tx.entries.put(deviceCollection, device.device, device);
    });
  }

  async #writeCursors(ids: readonly string[]): Promise<void> {
    await this.#store.transact(stream, async (tx) => {
      for (const id of new Set(ids)) {
        const cursor = this.#cursors.get(id);
        if (cursor !== undefined && (await isKept(tx, id))) await tx.entries.put(cursors, id, cursor);
      }
    });
  }

  async #put(device: Device): Promise<void> {
    await this.#store.transact(stream, (tx) => tx.entries.put(deviceCollection, device.device, device));
    this.#remember(device);
  }

  #remember(device: Device): void {
    this.#byHash.set(device.hash, device);
    this.#byId.set(device.device, device);
    const own = this.#byUser.get(device.user) ?? new Set();
    this.#byUser.set(device.user, own.add(device.device));
  }
}

async function isKept({ entries }: Transaction, device: string): Promise<boolean> {
  return (await entries.get(deviceCollection, device)) !== undefined;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
