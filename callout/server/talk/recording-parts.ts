import { z } from 'zod';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import type { Packet } from './talk-channel.ts';

/** What was said of bursts that are not over, in parts, so that a process that is killed takes no more than the last second with it. */
export const partCollection = 'recording-part';
const stream = 'recordings';

const partSchema = z.object({
  /** The process on which he speaks. */
  node: z.string(),
  speaker: z.string(),
  /** ISO, as far as is known now. */
  from: z.string(),
  until: z.string(),
  /** Milliseconds, and the packet in base64; none where nothing is kept of what is said. */
  packets: z.array(z.tuple([z.number(), z.string()])),
});

export interface Part {
  readonly call: string;
  readonly burst: number;
  readonly speaker: string;
  readonly from: string;
  readonly until: string;
  /** How many packets came before. */
  readonly after: number;
  readonly packets: readonly Packet[];
}

export class RecordingParts {
  readonly #store: EventStore;
  readonly #node: string;

  /** `node`: of this process, another one after each start. */
  constructor(store: EventStore, node: string) {
    this.#store = store;
    this.#node = node;
  }

  async put({ call, burst, after, speaker, from, until, packets }: Part): Promise<void> {
    const rows = packets.map(({ packet, milliseconds }) => [milliseconds, Buffer.from(packet).toString('base64')]);
    const key = `${prefixOf(call, burst)}${String(after).padStart(6, '0')}`;
    await this.#store.transact(stream, ({ entries }) =>
      entries.put(partCollection, key, { node: this.#node, speaker, from, until, packets: rows }),
    );
  }

  /** Bursts whose process is gone, each as one part from its beginning. */
  async left(isGone: (node: string) => boolean): Promise<readonly Part[]> {
    const rows = (await this.#store.entries.list(partCollection)).map(({ key, value }) => {
      const [call = '', burst = ''] = key.split('/');
      return { call, burst: Number(burst), ...partSchema.parse(value) };
    });
    const gone = rows.filter(({ node }) => node !== this.#node && isGone(node));
    return [...Map.groupBy(gone, ({ call, burst }) => prefixOf(call, burst)).values()].flatMap((parts) => {
      const last = parts.at(-1);
      if (last === undefined) return [];
      const packets = parts.flatMap((part) =>
        part.packets.map(([milliseconds, packet]) => ({ milliseconds, packet: Buffer.from(packet, 'base64') })),
      );
      return [{ ...last, after: 0, packets }];
    });
  }

  /** Calls of which there are any. */
  async calls(): Promise<readonly string[]> {
    return (await this.#store.entries.list(partCollection)).map(({ key }) => key.split('/')[0] ?? '');
  }

  /** In the transaction in which the whole is written, or erased; of one person where he is given. */
  async removeIn(entries: WritableEntries, prefix: string, user?: string): Promise<void> {
    for (const { key, value } of await entries.list(partCollection, prefix))
      if (user === undefined || partSchema.parse(value).speaker === user) await entries.remove(partCollection, key);
  }

  /** Outside any other transaction, for what came to nothing. */
  async remove(call: string, burst: number): Promise<void> {
    const prefix = prefixOf(call, burst);
    if ((await this.#store.entries.list(partCollection, prefix)).length === 0) return;
    await this.#store.transact(stream, ({ entries }) => this.removeIn(entries, prefix));
  }
}

export function prefixOf(call: string, burst: number): string {
  return `${call}/${burst}/`;
}
