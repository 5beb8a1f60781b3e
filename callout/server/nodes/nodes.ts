import { z } from 'zod';
import { fromIso, isIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { StoreUnavailable } from '#platform/store/failures.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import type { Line, Reach } from '../phones/reach.ts';
import { readRow } from './rows-of.ts';

/** Which node answers which phones, told among the nodes of one database. */
export const nodeCollection = 'node';
export const linesCollection = 'node-lines';
/** Entries belong to a stream's transaction; nodes have no events. */
const stream = 'nodes';

const nodeSchema = z.object({
  at: z.string().refine(isIso),
  /** Where other nodes reach it: scheme, host and port. */
  address: z.string().exactOptional(),
});
const lineSchema = z.tuple([z.string(), z.string()], z.unknown()).transform(([user, device]): Line => [user, device]);
const linesSchema = z.array(lineSchema);

/** So often a node says that it is there, in milliseconds. */
const beat = 2000;
/** Of a node that said nothing for so long no phone counts. */
export const silence = 8000;
/** Who said nothing for so long, and cannot be reached either, has lost what he alone may decide. */
const deposed = 5000;
/** Lines that come and go within so many milliseconds are told at once, and later the more there are. */
const gather = 50;
const gatherEach = 0.02;
/** Rows of a node that is gone for so many hours are removed. */
const forgottenAfter = 1;

export interface NodesParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly reach: Reach;
  /** Of this process; another one after each start. */
  readonly id: string;
  /** Where others reach this node. */
  readonly address: string;
  /** What this process did not hear before then says nothing of the others, on the counting clock. */
  readonly hearsSince: () => number;
  /** Told which other nodes there are, with their addresses, when that changed. */
  readonly known: (nodes: ReadonlyMap<string, string>) => void;
  /** Told when the database refused, and when it took something. */
  readonly onDisk: (works: boolean) => void;
}

/** The nodes of Paraat on one database. Each says which phones have a line to it; who is silent is taken to have none. */
export class Nodes {
  readonly id: string;
  readonly #parts: NodesParts;
  /** By node, what it said last and when that was heard, in milliseconds of the counting clock. */
  readonly #others = new Map<string, { readonly at: string; readonly address: string; readonly heard: number }>();
  /** When what this node said was last known to be written, in milliseconds of the counting clock. */
  #written = performance.now();
  #beat: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  #saying: Promise<void> = Promise.resolve();
  /** What is to be said next is yet to be gathered. */
  #waits = false;
  #said = '';

  constructor(parts: NodesParts) {
    this.#parts = parts;
    this.id = parts.id;
  }

  /** Who else is there, before anybody is called. */
  async load(): Promise<void> {
    await this.#say();
    await this.heardOf();
    await this.linesOf();
  }

  start(): void {
    this.#written = performance.now();
    this.#sayNext();
    this.#beat = setInterval(() => {
      const without = this.withoutDatabaseFor();
      // Who hears nobody cannot tell who is silent.
      if (without === 0) this.#forgetSilent();
      if (without > silence) this.#parts.onDisk(false);
      this.#sayNext();
    }, beat);
    this.#beat.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    clearTimeout(this.#soon);
    this.#soon = undefined;
    await this.#saying;
    await this.#parts.store.transact(stream, (tx) => this.#remove(tx.entries, this.id)).catch(() => undefined);
  }

  /** Resolves when what this node says now is written. Rejects when it is not. */
  async beatNow(): Promise<void> {
    const before = this.#written;
    this.#sayNext();
    await this.#saying;
    if (this.#written === before) throw new StoreUnavailable(undefined);
  }

  /** A phone came or went here. */
  changed(): void {
    const wait = gather + gatherEach * this.#parts.reach.lines().length;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#sayNext();
    }, wait);
  }

  /** Whether it is for this node to do what only one can do. While nodes come and go it may be two, or none until a silent one is forgotten. */
  get leads(): boolean {
    return [...this.#others.keys()].every((node) => this.id < node);
  }

  /** The others that said something not long ago. */
  others(): readonly string[] {
    return [...this.#others.keys()];
  }

  /** Whether this node has been silent for so long that another may take over what it alone decided. */
  isSilent(node: string): boolean {
    const heard = this.#others.get(node)?.heard;
    return heard === undefined || this.#since(heard) > deposed;
  }

  /** For how many milliseconds the database has taken nothing of this node; 0 while it does. */
  withoutDatabaseFor(): number {
    const since = this.#since(this.#written);
    return since > 2 * beat ? since : 0;
  }

  /** Milliseconds in which this process was there to hear. */
  #since(counted: number): number {
    return performance.now() - Math.max(counted, this.#parts.hearsSince());
  }

  readonly heardOf = async (): Promise<void> => {
    const rows = await this.#parts.store.entries.list(nodeCollection);
    const present = new Set(rows.map(({ key }) => key));
    for (const node of this.#others.keys()) if (!present.has(node)) this.#forget(node);
    let isNew = false;
    for (const { key, value } of rows) {
      const known = this.#others.get(key);
      const row = key === this.id ? undefined : readRow(nodeSchema, nodeCollection, value);
      if (row === undefined || row.at === known?.at) continue;
      const { at, address = '' } = row;
      if (known === undefined && !this.#isRecent(at)) continue;
      isNew ||= known === undefined;
      this.#others.set(key, { at, address, heard: performance.now() });
    }
    if (!isNew) return;
    this.#tellKnown();
    await this.linesOf();
  };

  readonly linesOf = async (): Promise<void> => {
    for (const { key, value } of await this.#parts.store.entries.list(linesCollection))
      if (this.#others.has(key))
        this.#parts.reach.setElsewhere(key, readRow(linesSchema, linesCollection, value) ?? []);
  };

  #isRecent(at: string): boolean {
    return Math.abs(this.#parts.clock.now().since(fromIso(at)).total('milliseconds')) < silence;
  }

  #forgetSilent(): void {
    for (const [node, { heard }] of this.#others) if (this.#since(heard) > silence) this.#forget(node);
  }

  /** The database is back: what the others said meanwhile is heard only now. */
  #hearAnew(): void {
    const heard = performance.now();
    for (const [node, said] of this.#others) this.#others.set(node, { ...said, heard });
  }

  #forget(node: string): void {
    this.#others.delete(node);
    this.#parts.reach.setElsewhere(node, []);
    this.#tellKnown();
  }

  #tellKnown(): void {
    this.#parts.known(new Map([...this.#others].map(([node, { address }]) => [node, address])));
  }

  #sayNext(): void {
    if (this.#waits) return;
    this.#waits = true;
    this.#saying = this.#saying.then(() => {
      this.#waits = false;
      return this.#say();
    });
  }

  async #say(): Promise<void> {
    const { store, clock, reach, address, onDisk } = this.#parts;
    const begun = performance.now();
    const lines = reach.lines().map(([user, device]) => [user, device]);
    const said = JSON.stringify(lines);
    try {
      const now = clock.now();
      await store.transact(stream, async (tx) => {
        if (said !== this.#said) await tx.entries.put(linesCollection, this.id, lines);
        await tx.entries.put(nodeCollection, this.id, { at: toIso(now), address });
        for (const { key, value } of await tx.entries.list(nodeCollection)) {
          const row = readRow(nodeSchema, nodeCollection, value);
          const age = row === undefined ? 0 : now.since(fromIso(row.at)).total('hours');
          if (age > forgottenAfter) await this.#remove(tx.entries, key);
        }
      });
      this.#said = said;
      if (this.withoutDatabaseFor() > 0) this.#hearAnew();
      this.#written = begun;
      onDisk(true);
    } catch (error) {
      if (isDiskTrouble(error)) onDisk(false);
      else process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  async #remove(entries: { remove(collection: string, key: string): Promise<void> }, node: string): Promise<void> {
    await entries.remove(linesCollection, node);
    await entries.remove(nodeCollection, node);
  }
}
