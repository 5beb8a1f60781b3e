import type { CallCommand } from '#callout/core/alarm/commands.ts';
import { callDecider } from '#callout/core/alarm/decider.ts';
import type { ProgressNote } from '#callout/core/alarm/events.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { toIso } from '#platform/kernel/time.ts';
import { Batch } from '../batch.ts';
import { DiskTakesNothing } from '../disk.ts';
import type { CallFile } from './call-file.ts';
import type { Calls } from './calls.ts';

export interface PhoneNote {
  readonly responder: string;
  readonly step: ProgressNote['step'];
  /** Instant by the phone. */
  readonly phoneAt?: string | undefined;
  readonly minutes?: number | undefined;
}

/**
 * What was sent to a phone is seldom news for longer than it takes the phone to say that it came in: the two are one append, and the first
 * does not hold up the second. In milliseconds.
 */
const sentWaits = 100;

/** Refusals after which the same is tried again. */
export const keptBack = ['disk-takes-nothing', 'database-away', 'outcome-unknown'];

type Note =
  | { readonly call: string; readonly progress: PhoneNote }
  | { readonly call: string; readonly read: { readonly responder: string; readonly message: string } };

interface Item {
  readonly note: Note;
  refused?: string;
}

/** What phones report. Reports of many are one append; each is acknowledged once it is durable, and kept while the disk takes nothing. */
export class Notes {
  readonly #calls: Calls;
  readonly #batch: Batch<Item>;

  constructor(calls: Calls, onDisk: (works: boolean) => void) {
    this.#calls = calls;
    this.#batch = new Batch({ onDisk, gatherMs: 3, write: (items) => this.#write(items) });
  }

  /** Resolves with the code of a refusal, or with nothing once it is durable. */
  async add(note: Note): Promise<string | undefined> {
    const item: Item = { note };
    await this.#batch.add(item, 'progress' in note && note.progress.step === 'sent' ? sentWaits : undefined);
    return item.refused;
  }

  /** The call with what phones answered and the disk did not take yet, and how much that is. */
  withPending(file: CallFile): { readonly file: CallFile; readonly unsaved: number } {
    const pending = this.#batch.pending().filter(({ note }) => note.call === file.id);
    const { clock, context } = this.#calls.parts;
    let { call } = file;
    for (const command of commandsOf(pending)) {
      const now = clock.now();
      const decided = callDecider.decide(call, command, context(now, system));
      for (const event of decided.ok ? decided.value : [])
        call = callDecider.evolve(call, { seq: call.version + 1, at: toIso(now), actor: system.user, event }) ?? call;
    }
    return { file: { ...file, call }, unsaved: pending.length };
  }

  close(): Promise<void> {
    return this.#batch.close();
  }

  async #write(items: readonly Item[]): Promise<void> {
    for (const [call, some] of Map.groupBy(items, ({ note }) => note.call)) await this.#writeOf(call, some);
  }

  /** One that is refused must not hold up the others. */
  async #writeOf(call: string, items: readonly Item[]): Promise<void> {
    for (const command of commandsOf(items)) {
      const done = await this.#calls.execute(call, command, system);
      if (done.ok) continue;
      if (keptBack.includes(done.error.code)) throw new DiskTakesNothing();
      if (items.length === 1) for (const item of items) item.refused = done.error.code;
      else for (const item of items) await this.#writeOf(call, [item]);
      return;
    }
  }
}

function commandsOf(items: readonly Item[]): readonly CallCommand[] {
  const notes = items.flatMap(({ note }) => ('progress' in note ? [note.progress] : []));
  const reads = items.flatMap(({ note }) => ('read' in note ? [note.read] : []));
  return [
    ...(notes.length === 0 ? [] : [{ type: 'note-progress' as const, notes }]),
    ...(reads.length === 0 ? [] : [{ type: 'note-messages-read' as const, reads }]),
  ];
}
