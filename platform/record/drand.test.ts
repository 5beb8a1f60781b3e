import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BeaconChain, firstRoundFrom, instantOfRound, quicknet, randomnessOf } from './drand.ts';
import { isBeaconKey, isRoundSignature, roundMessage } from './drand-signature.ts';

/** Published by the network, for everybody, for good. */
const round1000 = 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';
const round1001 = 'b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41';

describe('quicknet', () => {
  test('is the chain of that name: its hash binds period, genesis, key and group', () => {
    const head = new Uint8Array(12);
    const view = new DataView(head.buffer);
    view.setUint32(0, quicknet.period);
    view.setBigUint64(4, BigInt(quicknet.genesis));
    const group = hexToBytes('f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e');
    const bound = concatBytes(head, hexToBytes(quicknet.publicKey), group, utf8ToBytes('quicknet'));
    expect(bytesToHex(sha256(bound))).toBe(quicknet.hash);
    expect(isBeaconKey(quicknet.publicKey)).toBe(true);
  });

  test('signed its rounds 1000 and 1001, and neither is the signature of another', () => {
    expect(isRoundSignature(quicknet, 1000, round1000)).toBe(true);
    expect(isRoundSignature(quicknet, 1001, round1001)).toBe(true);
    expect(isRoundSignature(quicknet, 1001, round1000)).toBe(false);
    expect(isRoundSignature(quicknet, 1000, round1001)).toBe(false);
    expect(randomnessOf(round1000)).toBe('fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd');
  });

  test('threat: corrupt operator: a signature that is garbled, cut off, the neutral point or not hex is none', () => {
    const neutral = `c0${'0'.repeat(94)}`;
    for (const text of [`${round1000}00`, round1000.slice(2), round1000.toUpperCase(), neutral, '', 'zz'.repeat(48)])
      expect(isRoundSignature(quicknet, 1000, text)).toBe(false);
    expect(isRoundSignature(quicknet, 1000, round1000.replace(/^b4/u, 'b5'))).toBe(false);
    expect(isBeaconKey(`c0${'0'.repeat(190)}`)).toBe(false);
  });
});

test('a chain of one’s own signs its own rounds, and no other chain’s', () => {
  const { secretKey, publicKey } = bls12_381.shortSignatures.keygen(new Uint8Array(48).fill(7));
  const own: BeaconChain = {
    hash: '0'.repeat(64),
    publicKey: publicKey.toHex(),
    genesis: 1_700_000_000,
    period: 30,
  };
  const signature = bls12_381.shortSignatures.sign(roundMessage(5), secretKey).toHex();
  expect(isRoundSignature(own, 5, signature)).toBe(true);
  expect(isRoundSignature(quicknet, 5, signature)).toBe(false);
});

test('the first round from an instant is the first that is not made before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_692_803_367_000, max: 2_000_000_000_000 }), (milliseconds) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
      const round = firstRoundFrom(quicknet, instant);
      expect(instantOfRound(quicknet, round).epochMilliseconds).toBeGreaterThanOrEqual(milliseconds);
      if (round > 1) expect(instantOfRound(quicknet, round - 1).epochMilliseconds).toBeLessThan(milliseconds);
    }),
    { seed: 1 },
  );
  expect(firstRoundFrom(quicknet, Temporal.Instant.from('2020-01-01T00:00Z'))).toBe(1);
});
