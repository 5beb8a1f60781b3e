import { z } from 'zod';
import type { PushSigns } from '#callout/core/reach/reachability.ts';
import type { PushTarget } from '#platform/push/send.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Batch } from '../batch.ts';
import { rowsOf } from '../nodes/rows-of.ts';

/** Where a phone can be woken by push. It stands beside the log and never leaves the server: whoever has it can disturb the phone. */

export const subscriptionCollection = 'push-subscription';
/** Entries belong to a stream's transaction; subscriptions have no events. */
const stream = 'push';

const subscriptionSchema = z.object({
  device: z.string(),
  user: z.string(),
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
  since: z.string(),
  /** When the phone last said that a push came in. */
  proved: z.string().exactOptional(),
  /** Since when the push service takes nothing for it. */
  failing: z.string().exactOptional(),
  /** The subscription ended: kept without its secrets, to be shown. */
  gone: z.string().exactOptional(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

export class Subscriptions {
  readonly #store: EventStore;
  readonly #byDevice = new Map<string, Subscription>();
  readonly #byUser = new Map<string, Set<string>>();
  readonly #writer: Batch<string>;
  /** Told when somebody became reachable by push, or no longer is. */
  readonly #changed: (user: string) => void;

  constructor(store: EventStore, onDisk: (works: boolean) => void, changed: (user: string) => void) {
    this.#store = store;
    this.#changed = changed;
    this.#writer = new Batch({ onDisk, gatherMs: 5, write: (devices) => this.#write(devices) });
  }

  async load(): Promise<void> {
    for (const { value } of await this.#store.entries.list(subscriptionCollection))
      this.#remember(subscriptionSchema.parse(value));
  }

  close(): Promise<void> {
    return this.#writer.close();
  }

  /** Those that can be used. */
  *live(): Iterable<Subscription> {
    for (const subscription of this.#byDevice.values()) if (subscription.gone === undefined) yield subscription;
  }

  of(device: string): Subscription | undefined {
    return this.#byDevice.get(device);
  }

  signsOf(user: string): readonly PushSigns[] {
    return [...(this.#byUser.get(user) ?? [])].flatMap((device) => this.#byDevice.get(device) ?? []);
  }

  users(): Iterable<string> {
    return this.#byUser.keys();
  }

  /** The same again changes nothing; another one takes its place, and is proved anew. Resolves once it is durable. */
  async keep(device: string, user: string, target: PushTarget, at: string): Promise<void> {
    const known = this.#byDevice.get(device);
    const same = known?.gone === undefined && known?.endpoint === target.endpoint && known.auth === target.auth;
    if (same) return;
    // A browser has one subscription: what another device of this server had is of this one now.
    for (const other of this.live())
      if (other.endpoint === target.endpoint && other.device !== device) await this.remove(other.device);
    const { endpoint, p256dh, auth } = target;
    this.#remember({ device, user, endpoint, p256dh, auth, since: at });
    this.#changed(user);
    await this.#writer.add(device);
  }

  async remove(device: string): Promise<void> {
    if (this.#forget(device)) await this.#writer.add(device);
  }

  /** What another node wrote; without keys about any phone. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    const rows = await rowsOf(this.#store.entries, subscriptionCollection, keys);
    // What is being written here is newer.
    const writing = new Set(this.#writer.pending());
    for (const device of keys ?? [...this.#byDevice.keys()])
      if (!rows.has(device) && !writing.has(device)) this.#forget(device);
    for (const [device, value] of rows) {
      if (writing.has(device)) continue;
      const subscription = subscriptionSchema.parse(value);
      this.#remember(subscription);
      this.#changed(subscription.user);
    }
  };

  /** Whether it was known. */
  #forget(device: string): boolean {
    const known = this.#byDevice.get(device);
    if (known === undefined) return false;
    this.#byDevice.delete(device);
    const own = this.#byUser.get(known.user);
    own?.delete(device);
    if (own?.size === 0) this.#byUser.delete(known.user);
    this.#changed(known.user);
    return true;
  }

  /** A push came in on the phone. */
  proved(device: string, at: string): void {
    this.#note(device, ({ failing: _failing, ...known }) => ({ ...known, proved: at }));
  }

  /** The push service took one, or did not. */
  taken(device: string): void {
    if (this.#byDevice.get(device)?.failing !== undefined)
      this.#note(device, ({ failing: _failing, ...known }) => known);
  }

  failed(device: string, at: string): void {
    this.#note(device, (known) => ({ ...known, failing: known.failing ?? at }));
  }

  /** It never works again; its secrets are of no use to anybody. */
  ended(device: string, at: string): void {
    this.#note(device, (known) => ({ ...known, endpoint: '', p256dh: '', auth: '', gone: at }));
  }

  #note(device: string, change: (known: Subscription) => Subscription): void {
    const known = this.#byDevice.get(device);
    if (known === undefined || known.gone !== undefined) return;
    this.#remember(change(known));
    this.#changed(known.user);
    this.#writer.add(device).catch((error: unknown) => process.emitWarning(String(error)));
  }

  #remember(subscription: Subscription): void {
    const { device, user } = subscription;
    this.#byDevice.set(device, subscription);
    this.#byUser.set(user, (this.#byUser.get(user) ?? new Set()).add(device));
  }

  async #write(devices: readonly string[]): Promise<void> {
    await this.#store.transact(stream, async (tx) => {
      for (const device of new Set(devices)) {
        const known = this.#byDevice.get(device);
        if (known === undefined) await tx.entries.remove(subscriptionCollection, device);
        else await tx.entries.put(subscriptionCollection, device, known);
      }
    });
  }
}
