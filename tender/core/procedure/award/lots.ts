import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Lots drawn by commitment and reveal: everybody who takes part fixes a random value before he knows one of another, and the order follows
 * from all of them. The officer shows his last, so that no party can tell what its own value will bring; a party that takes part keeps the
 * officer from choosing his. See docs/specs/draw.md.
 */

export interface Reveal {
  /** Operator, or `officer`. */
  readonly by: string;
  /** 32 bytes in hex. */
  readonly value: string;
}

export const officer = 'officer';

/** What is shown beforehand: bound to who made it, so that nobody can use that of another. Hex. */
export function commitmentTo({ by, value }: Reveal): string {
  return hashOf(`leidraad-draw-1\n${by}\n${value}\n`);
}

/** The tied operators in the order that these values bring. The order in which they were shown does not matter. */
export function drawnOrder(tied: readonly string[], reveals: readonly Reveal[]): readonly string[] {
  const lines = reveals.map(({ by, value }) => `${by} ${value}\n`).toSorted(inCodeUnits);
  const seed = hashOf(`leidraad-draw-1\n${lines.join('')}`);
  const ticket = (operator: string) => hashOf(`${seed}\n${operator}\n`);
  return tied.toSorted((a, b) => inCodeUnits(ticket(a), ticket(b)));
}

function inCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
