import { z } from 'zod';
import { system } from '#callout/core/organisation/organisation.ts';
import type { EndOfBurst } from '#callout/core/talk/floor.ts';
import { oggOf } from '#callout/core/talk/ogg.ts';
import type { Blobs } from '#platform/blobs/blob-store.ts';
import { erasePersonal } from '#platform/identity/personal.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import { Batch } from '../batch.ts';
import { streamOf } from '../calls/call-file.ts';
import { callPeople } from '../calls/call-people.ts';
import type { Calls } from '../calls/calls.ts';
import { keptBack } from '../calls/notes.ts';
import type { SteadyClock } from '../clock.ts';
import { DiskTakesNothing } from '../disk.ts';
import { type Part, prefixOf, RecordingParts } from './recording-parts.ts';
import type { Said, Spoken } from './talk-channel.ts';

/** Which files hold what was said in which call: one row for each burst. */
export const recordingCollection = 'recording';
const stream = 'recordings';
const rowSchema = z.object({ call: z.string(), burst: z.number(), sha256: z.string() });
type Row = z.infer<typeof rowSchema>;

/** That somebody spoke, as it stands in the log: by number, with the reference to what is beside it. */
const heldSchema = z.object({ speaker: z.string(), burst: z.number(), personal: z.object({ ref: z.string() }) });

/** Bytes of the longest burst there can be. */
const largest = 16 * 1024 * 1024;

/** How often is looked for what a process that is gone left unfinished, in milliseconds; first after this, when all that live were heard of. */
const lookEvery = 10_000;

interface Whole {
  readonly call: string;
  readonly burst: number;
  readonly speaker: string;
  readonly from: string;
  readonly until: string;
  readonly how: EndOfBurst;
  readonly file: Uint8Array<ArrayBuffer> | undefined;
}

interface Item {
  readonly what: { readonly part: Part } | { readonly whole: Whole };
  written?: true;
}

export interface RecordingsParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly calls: Calls;
  /** Without a place for files nothing is recorded. */
  readonly blobs: Blobs;
  readonly onDisk: (works: boolean) => void;
  /** Of this process; another one after each start. */
  readonly node: string;
  /** Whether what another process did not finish is to be finished here. */
  readonly isGone: (node: string) => boolean;
}

/** Who spoke when, into the log of the call; what he said, where it is kept, in a file beside it. */
export class Recordings {
  readonly #parts: RecordingsParts;
  readonly #batch: Batch<Item>;
  readonly #unfinished: RecordingParts;
  /** Bursts that are over, and wait to be written whole. */
  readonly #over = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: RecordingsParts) {
    this.#parts = parts;
    this.#unfinished = new RecordingParts(parts.store, parts.node);
    this.#batch = new Batch({ onDisk: parts.onDisk, gatherMs: 20, write: (items) => this.#write(items) });
  }

  start(): void {
    this.#timer = setInterval(() => void this.finishLeft().catch(warn), lookEvery);
    this.#timer.unref();
  }

  close(): Promise<void> {
    clearInterval(this.#timer);
    return this.#batch.close();
  }

  /** He goes on speaking: what he said since the last time. */
  hold(call: string, { user, burst, from, until, after, packets }: Said): void {
    const isoOf = this.#instants();
    const part = { call, burst, speaker: user, from: isoOf(from), until: isoOf(until), after, packets };
    void this.#batch.add({ what: { part } }).catch(warn);
  }

  keep(call: string, { user, burst, from, until, how, packets }: Spoken): void {
    const isoOf = this.#instants();
    const file = packets.length === 0 ? undefined : oggOf(packets, burst);
    const whole = { call, burst, speaker: user, from: isoOf(from), until: isoOf(until), how, file };
    this.#over.add(keyOf(call, burst));
    void this.#batch.add({ what: { whole } }).catch(warn);
  }

  /** Of what a process that is gone did not finish: what there is of it, as it stands. It ended when he was last heard. */
  async finishLeft(): Promise<void> {
    for (const { call, burst, speaker, from, until, packets } of await this.#unfinished.left(this.#parts.isGone)) {
      const file = packets.length === 0 ? undefined : oggOf(packets, burst);
      const whole = { call, burst, speaker, from, until, how: 'lost', file } as const;
      await this.#batch.add({ what: { whole } });
    }
  }

  /** Instants of the counting clock, as ISO. */
  #instants(): (milliseconds: number) => string {
    const now = this.#parts.clock.now();
    const counted = performance.now();
    return (milliseconds) => toIso(now.subtract({ milliseconds: Math.max(0, Math.round(counted - milliseconds)) }));
  }

  /** What was said in this burst, as an Ogg file; undefined where nothing is kept, or no longer. */
  async read(call: string, burst: number): Promise<Uint8Array | undefined> {
    const row = await this.#parts.store.entries.get(recordingCollection, keyOf(call, burst));
    return row === undefined ? undefined : this.#parts.blobs.read(rowSchema.parse(row).sha256);
  }

  /** Of which something can still be heard. */
  async calls(): Promise<ReadonlySet<string>> {
    return new Set([...(await this.#rows()).map(({ call }) => call), ...(await this.#unfinished.calls())]);
  }

  /** Erases what was said in calls that ended before this instant (ISO). That somebody spoke stays. */
  async sweep(before: string): Promise<void> {
    const { calls } = this.#parts;
    const kept = await this.calls();
    for (const { call, endedAt } of kept.size === 0 ? [] : await calls.entries())
      if (kept.has(call) && endedAt !== undefined && endedAt < before) await this.erase(call);
  }

  /** As `erase`, for who does not wait for it. */
  forget(call: string): void {
    void this.erase(call).catch(warn);
  }

  /** Of one call, at once. */
  erase(call: string): Promise<void> {
    return this.#erase(call);
  }

  /** What one person said in a call. */
  async eraseOf(call: string, user: string): Promise<void> {
    await this.#erase(call, user);
  }

  /** Of one person where he is given. In the log he is a number. */
  async #erase(call: string, user?: string): Promise<void> {
    const { people } = await callPeople(this.#parts.store.entries, call);
    const isMeant = (speaker: string) => user === undefined || people[speaker] === user;
    const { store, clock } = this.#parts;
    const bursts = new Set<number>();
    for (const { type, data } of await store.read(streamOf(call))) {
      const found = type === 'FloorHeld' ? heldSchema.parse(data) : undefined;
      if (found === undefined || !isMeant(found.speaker)) continue;
      bursts.add(found.burst);
      await erasePersonal(store, found.personal.ref, toIso(clock.now()));
    }
    const own = (await this.#rows(`${call}/`)).filter(({ burst }) => bursts.has(burst));
    await this.#removeFiles(own, (row) => row.call !== call || !bursts.has(row.burst));
    await store.transact(stream, async (tx) => {
      for (const { burst } of own) await tx.entries.remove(recordingCollection, keyOf(call, burst));
    });
    await store.transact(stream, ({ entries }) => this.#unfinished.removeIn(entries, `${call}/`, user));
  }

  /** The same bytes are one file, also where another burst has them, which stays. */
  async #removeFiles(gone: readonly { readonly sha256: string }[], stays: (row: Row) => boolean): Promise<void> {
    if (gone.length === 0) return;
    const others = new Set((await this.#rows()).filter(stays).map(({ sha256 }) => sha256));
    for (const { sha256 } of gone) if (!others.has(sha256)) await this.#parts.blobs.remove(sha256);
  }

  async #rows(prefix = ''): Promise<readonly Row[]> {
    const rows = await this.#parts.store.entries.list(recordingCollection, prefix);
    return rows.map(({ value }) => rowSchema.parse(value));
  }

  async #write(items: readonly Item[]): Promise<void> {
    for (const item of items) {
      if (item.written === true) continue;
      if ('whole' in item.what) await this.#writeWhole(item.what.whole);
      else await this.#writePart(item.what.part);
      item.written = true;
    }
  }

  async #writePart(part: Part): Promise<void> {
    if (!this.#over.has(keyOf(part.call, part.burst))) await this.#unfinished.put(part);
  }

  /** Once, whoever does it: the process on which he spoke, or another one that took it for gone. */
  async #writeWhole({ file, call, ...held }: Whole): Promise<void> {
    const { calls, blobs } = this.#parts;
    const { speaker, burst, from, until, how } = held;
    const stored = file === undefined ? undefined : unwrap(await blobs.put(new Blob([file]).stream(), largest));
    const recording = stored === undefined ? {} : { recording: stored.sha256 };
    const command = { type: 'note-floor' as const, speaker, burst, from, until, how, ...recording };
    const beside = async (entries: WritableEntries): Promise<void> => {
      await this.#unfinished.removeIn(entries, prefixOf(call, burst));
      if (stored === undefined) return;
      await entries.put(recordingCollection, keyOf(call, burst), { call, burst, sha256: stored.sha256 });
    };
    const done = await calls.execute(call, command, system, beside);
    if (!done.ok && keptBack.includes(done.error.code)) throw new DiskTakesNothing();
    this.#over.delete(keyOf(call, burst));
    if (done.ok && done.value.added.length > 0) return;
    await this.#unfinished.remove(call, burst);
    if (stored !== undefined) await this.#removeFiles([stored], () => true);
  }
}

function keyOf(call: string, burst: number): string {
  return `${call}/${burst}`;
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
