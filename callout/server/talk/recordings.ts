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
import type { Spoken } from './talk-channel.ts';

/** Which files hold what was said in which call: one row for each burst. */
export const recordingCollection = 'recording';
const stream = 'recordings';
const rowSchema = z.object({ call: z.string(), burst: z.number(), sha256: z.string() });

/** That somebody spoke, as it stands in the log: by number, with the reference to what is beside it. */
const heldSchema = z.object({ speaker: z.string(), burst: z.number(), personal: z.object({ ref: z.string() }) });

/** Bytes of the longest burst there can be. */
const largest = 16 * 1024 * 1024;

interface Item {
  readonly call: string;
  readonly burst: number;
  readonly speaker: string;
  readonly from: string;
  readonly until: string;
  readonly how: EndOfBurst;
  readonly file: Uint8Array<ArrayBuffer> | undefined;
  written?: true;
}

export interface RecordingsParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly calls: Calls;
  /** Without a place for files nothing is recorded. */
  readonly blobs: Blobs;
  readonly onDisk: (works: boolean) => void;
}

/** Who spoke when, into the log of the call; what he said, where it is kept, in a file beside it. */
export class Recordings {
  readonly #parts: RecordingsParts;
  readonly #batch: Batch<Item>;

  constructor(parts: RecordingsParts) {
    this.#parts = parts;
    this.#batch = new Batch({ onDisk: parts.onDisk, gatherMs: 20, write: (items) => this.#write(items) });
  }

  close(): Promise<void> {
    return this.#batch.close();
  }

  keep(call: string, { user, burst, from, until, how, packets }: Spoken): void {
    const now = this.#parts.clock.now();
    const counted = performance.now();
    const isoOf = (milliseconds: number) =>
      toIso(now.subtract({ milliseconds: Math.max(0, Math.round(counted - milliseconds)) }));
    const file = packets.length === 0 ? undefined : oggOf(packets, burst);
    void this.#batch.add({ call, burst, speaker: user, from: isoOf(from), until: isoOf(until), how, file }).catch(warn);
  }

  /** What was said in this burst, as an Ogg file; undefined where nothing is kept, or no longer. */
  async read(call: string, burst: number): Promise<Uint8Array | undefined> {
    const row = await this.#parts.store.entries.get(recordingCollection, keyOf(call, burst));
    return row === undefined ? undefined : this.#parts.blobs.read(rowSchema.parse(row).sha256);
  }

  /** Of which something can still be heard. */
  async calls(): Promise<ReadonlySet<string>> {
    return new Set((await this.#rows()).map(({ call }) => call));
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
    return this.#erase(call, () => true);
  }

  /** What one person said in a call. */
  async eraseOf(call: string, user: string): Promise<void> {
    const { people } = await callPeople(this.#parts.store.entries, call);
    await this.#erase(call, (speaker) => people[speaker] === user);
  }

  async #erase(call: string, isMeant: (speaker: string) => boolean): Promise<void> {
    const { store, blobs, clock } = this.#parts;
    const bursts = new Set<number>();
    for (const { type, data } of await store.read(streamOf(call))) {
      const found = type === 'FloorHeld' ? heldSchema.parse(data) : undefined;
      if (found === undefined || !isMeant(found.speaker)) continue;
      bursts.add(found.burst);
      await erasePersonal(store, found.personal.ref, toIso(clock.now()));
    }
    const own = (await this.#rows(`${call}/`)).filter(({ burst }) => bursts.has(burst));
    // The same bytes are one file, also where another burst has them.
    const others = new Set(
      (await this.#rows()).filter((row) => row.call !== call || !bursts.has(row.burst)).map(({ sha256 }) => sha256),
    );
    for (const { sha256 } of own) if (!others.has(sha256)) await blobs.remove(sha256);
    await store.transact(stream, async (tx) => {
      for (const { burst } of own) await tx.entries.remove(recordingCollection, keyOf(call, burst));
    });
  }

  async #rows(prefix = ''): Promise<readonly z.infer<typeof rowSchema>[]> {
    const rows = await this.#parts.store.entries.list(recordingCollection, prefix);
    return rows.map(({ value }) => rowSchema.parse(value));
  }

  async #write(items: readonly Item[]): Promise<void> {
    for (const item of items) {
      if (item.written === true) continue;
      await this.#writeOne(item);
      item.written = true;
    }
  }

  async #writeOne({ file, call, ...held }: Item): Promise<void> {
    const { calls, blobs } = this.#parts;
    if (await this.#isWritten(call, held.burst)) return;
    const stored = file === undefined ? undefined : unwrap(await blobs.put(new Blob([file]).stream(), largest));
    const recording = stored === undefined ? {} : { recording: stored.sha256 };
    const { speaker, burst, from, until, how } = held;
    const command = { type: 'note-floor' as const, speaker, burst, from, until, how, ...recording };
    const beside = async (entries: WritableEntries): Promise<void> => {
      if (stored === undefined) return;
      await entries.put(recordingCollection, keyOf(call, burst), { call, burst, sha256: stored.sha256 });
    };
    const done = await calls.execute(call, command, system, beside);
    if (!done.ok && keptBack.includes(done.error.code)) throw new DiskTakesNothing();
  }

  /** The answer to an earlier try may have been lost. */
  async #isWritten(call: string, burst: number): Promise<boolean> {
    const events = (await this.#parts.calls.find(call))?.log.map(({ recorded }) => recorded.event) ?? [];
    return events.some((event) => event.type === 'FloorHeld' && event.burst === burst);
  }
}

function keyOf(call: string, burst: number): string {
  return `${call}/${burst}`;
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
