import { z } from 'zod';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/**
 * Every event of every call has a place in one order, given in the transaction that appends it. The counter stands in the store, whose
 * transactions have one order whichever node makes them. Phones count by it: what a phone still has to hear is what lies beyond the last
 * place it kept, whatever happened to the server meanwhile, and whichever node it speaks with.
 */

const collection = 'call-position';
const last = 'last';
const placeSchema = z.object({ seq: z.number(), position: z.number(), count: z.number() });

/** The first of `count` new places, for the events from `seq` on. */
export async function takePositions(
  entries: WritableEntries,
  call: string,
  { seq, count }: { readonly seq: number; readonly count: number },
): Promise<number> {
  const position = (await lastPosition(entries)) + 1;
  await entries.put(collection, last, position + count - 1);
  await entries.put(collection, `of/${call}/${String(seq).padStart(8, '0')}`, { seq, position, count });
  return position;
}

export async function lastPosition(entries: Entries): Promise<number> {
  const value = await entries.get(collection, last);
  return typeof value === 'number' ? value : 0;
}

/** By number of the event in its stream. */
export async function positionsOf(entries: Entries, call: string): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  for (const { value } of await entries.list(collection, `of/${call}/`)) {
    const { seq, position, count } = placeSchema.parse(value);
    for (let index = 0; index < count; index += 1) found.set(seq + index, position + index);
  }
  return found;
}
