import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * Public randomness of drand, checked without a network. A chain makes a round every `period` seconds from its genesis on, and each round is
 * signed by the whole network together, so that nobody knows it before its time. Only the unchained scheme `bls-unchained-g1-rfc9380` is
 * known here: there a round's number alone says what was signed.
 */

export interface BeaconChain {
  /** What the network calls the chain, hex; it binds key, genesis and period. */
  readonly hash: string;
  /** Compressed point of G2, hex. */
  readonly publicKey: string;
  /** Unix seconds of round 1. */
  readonly genesis: number;
  /** Seconds. */
  readonly period: number;
}

/** The unchained main network of the League of Entropy. */
export const quicknet: BeaconChain = {
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesis: 1_692_803_367,
  period: 3,
};

/** The first round that is made at this instant or after it. */
export function firstRoundFrom({ genesis, period }: BeaconChain, instant: Temporal.Instant): number {
  const seconds = Math.ceil(instant.epochMilliseconds / 1000) - genesis;
  return seconds <= 0 ? 1 : Math.ceil(seconds / period) + 1;
}

export function instantOfRound({ genesis, period }: BeaconChain, round: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds((genesis + (round - 1) * period) * 1000);
}

/** The randomness of a round, hex. There is one signature of each round only, so there is one of these. */
export function randomnessOf(signature: string): string {
  return bytesToHex(sha256(hexToBytes(signature)));
}
