import { createHash } from 'node:crypto';
import { verifyStream } from '#platform/record/verify.ts';
import { uploadStream } from '#tender/core/arrival/events.ts';
import { smallestChunk } from '#tender/core/arrival/limits.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Chance } from './chance.ts';
import { Violation } from './violation.ts';
import type { CutOff, World } from './world.ts';

/**
 * Sealed files on their way in: whole, in pieces, over lines that break in the middle and through processes that end. Whoever sends asks how
 * far it is and goes on from there, as a browser does.
 */
export class Bringing {
  readonly #world: World;
  readonly #chance: Chance;
  readonly #id: string;
  /** Bytes that were acknowledged, by upload. */
  readonly #acknowledged = new Map<string, number>();
  broken = 0;

  /** `id`: of the file for which they are brought. */
  constructor(world: World, id: string, chance: Chance) {
    this.#world = world;
    this.#id = id;
    this.#chance = chance;
  }

  /** What is not taken shows when the tender is placed. */
  async bring(who: Actor, sealed: Uint8Array): Promise<SealedRef> {
    const ref = { sha256: createHash('sha256').update(sealed).digest('hex'), size: sealed.length };
    const begun = await this.#world.application.arrivals.begin(this.#id, who, ref);
    if (!begun.ok) return ref;
    for (let attempt = 0, offset = 0; offset < sealed.length && attempt < 8; attempt += 1) {
      await this.#send(begun.value.id, who, sealed, offset, attempt);
      const standing = await this.#world.application.arrivals.standing(begun.value.id, who);
      if (!standing.ok) return ref;
      if (standing.value.offset < offset)
        lost(`upload of ${who.user} stood at ${offset}, now at ${standing.value.offset}`);
      offset = standing.value.offset;
      this.#acknowledged.set(begun.value.id, offset);
    }
    return ref;
  }

  /** One try: mostly all that is left, sometimes a piece, a line that breaks, a wrong place, or the end of the process. */
  async #send(id: string, who: Actor, sealed: Uint8Array, offset: number, attempt: number): Promise<void> {
    const chance = this.#chance;
    const left = sealed.length - offset;
    const most = attempt > 4 ? 0 : chance.below(100);
    const piece = most > 55 && left > smallestChunk ? smallestChunk + chance.below(left - smallestChunk) : left;
    const breaks = most > 70 && most <= 85 ? chance.below(piece + 1) : undefined;
    const cut: CutOff | undefined = most > 90 ? chance.pick(['before-commit', 'after-commit'] as const) : undefined;
    const at = most > 85 && most <= 88 ? offset + 1 : offset;
    if (breaks !== undefined || cut !== undefined) this.broken += 1;
    const before = this.#acknowledged.get(id) ?? 0;
    const body = bodyOf(sealed.subarray(offset, offset + piece), breaks);
    const sent = { offset: at, body, stop: () => undefined };
    const answer = await this.#world.cutting(({ arrivals }) => arrivals.receive(id, who, sent), cut);
    if (answer === 'cut off' || !answer.ok) return;
    if (answer.value.upload.offset < before) lost(`upload of ${who.user} went back`);
    this.#acknowledged.set(id, answer.value.upload.offset);
  }

  /** Every upload's own record verifies, and says of no fewer bytes than were acknowledged. */
  async look(): Promise<void> {
    const { store, signer } = this.#world;
    for (const [id, offset] of this.#acknowledged) {
      const record = await store.record(uploadStream(id));
      if (record === undefined) lost(`upload ${id} has no record`);
      else {
        const verdict = verifyStream(record.texts, record.head.checkpoint, signer.verifierKey);
        if (!verdict.ok) throw new Violation('the log verifies', `upload ${id}: ${JSON.stringify(verdict)}`);
        const counted = record.texts.reduce((sum, text) => sum + lengthIn(text), 0);
        if (counted < offset) lost(`upload ${id}: ${offset} bytes were acknowledged, its record has ${counted}`);
      }
    }
  }

  /** What was placed is there, to the byte. */
  async isThere({ sha256 }: SealedRef): Promise<boolean> {
    const bytes = await this.#world.blobs.read(sha256);
    return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
  }
}

function lost(what: string): never {
  throw new Violation('nothing acknowledged is lost', what);
}

function lengthIn(text: string): number {
  const { type, data } = JSON.parse(text) as { readonly type: string; readonly data: { readonly length?: number } };
  return type === 'ChunkReceived' ? (data.length ?? 0) : 0;
}

async function* bodyOf(bytes: Uint8Array, breaks: number | undefined): AsyncGenerator<Uint8Array> {
  for (const part of partsOf(bytes.subarray(0, breaks ?? bytes.length))) yield await Promise.resolve(part);
  if (breaks !== undefined) throw new Error('the line is lost');
}

function partsOf(bytes: Uint8Array): Uint8Array[] {
  const size = 16_384;
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}
