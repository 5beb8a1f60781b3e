import { hmac } from '@noble/hashes/hmac.js';
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

/** A round of public randomness as it was mixed in. */
export interface DrawnRound {
  readonly round: number;
  /** Of the chain that the guide names, hex. */
  readonly signature: string;
}

export const officer = 'officer';

/** What is shown beforehand: bound to who made it, so that nobody can use that of another. Hex. */
export function commitmentTo({ by, value }: Reveal): string {
  return hashOf(`leidraad-draw-1\n${by}\n${value}\n`);
}

/** What all values together come to, hex. The order in which they were shown does not matter. */
export function seedOf(reveals: readonly Reveal[], beacon?: DrawnRound): string {
  const lines = reveals.map(({ by, value }) => `${by} ${value}\n`).toSorted(inCodeUnits);
  const drand = beacon === undefined ? '' : `drand ${beacon.round} ${beacon.signature}\n`;
  return hashOf(`leidraad-draw-1\n${lines.join('')}${drand}`);
}

/** What an operator draws with this seed, hex: the lowest is the first. */
export function ticketOf(seed: string, operator: string): string {
  return hashOf(`${seed}\n${operator}\n`);
}

/** The tied operators in the order that these values bring. */
export function drawnOrder(
  tied: readonly string[],
  reveals: readonly Reveal[],
  beacon?: DrawnRound,
): readonly string[] {
  const seed = seedOf(reveals, beacon);
  return tied.toSorted((a, b) => inCodeUnits(ticketOf(seed, a), ticketOf(seed, b)));
}

/**
 * The value of a party, from the secret key of its work space and what was announced: the same on every device that has the key, different
 * in every draw, and of no use to find the key. Hex.
 */
export function valueFromKey(identity: string, { at, commitment }: { at: string; commitment: string }): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(identity), utf8ToBytes(`leidraad-draw-value-1\n${at}\n${commitment}\n`)));
}

function inCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
