import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { EventStore } from '#platform/store/event-store.ts';

/** The key by which nodes of one database know each other. It never leaves the database and the memory of its nodes. */

const collection = 'node-key';
const stream = 'nodes';

/** Made by the first node that asks. */
export async function nodeKey(store: EventStore): Promise<Buffer> {
  const text = await store.transact(stream, async ({ entries }) => {
    const kept = await entries.get(collection, 'key');
    if (kept !== undefined) return z.string().parse(kept);
    const made = randomBytes(32).toString('base64url');
    await entries.put(collection, 'key', made);
    return made;
  });
  return Buffer.from(text, 'base64url');
}

/** Both ends of a line, and what each asked the other for this line alone: a proof that was overheard is worth nothing on another. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  /** Asked by who answers, and by who opens the line. */
  readonly asked: string;
  readonly askedBack: string;
}

export function newQuestion(): string {
  return randomBytes(24).toString('base64url');
}

export function proofOf(key: Buffer, who: 'opens' | 'answers', { from, to, asked, askedBack }: Ends): string {
  const said = JSON.stringify(['paraat node line', who, from, to, asked, askedBack]);
  return createHmac('sha256', key).update(said).digest('base64url');
}

export function isProof(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
