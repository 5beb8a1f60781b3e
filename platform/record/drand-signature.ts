import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { BeaconChain } from './drand.ts';

/** Apart from `drand.ts`, so that a page that only shows rounds does not load the curve. */
const domain = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/** What the network signs for a round: a point of G1. */
export function roundMessage(round: number): ReturnType<typeof bls12_381.shortSignatures.hash> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(round));
  return bls12_381.shortSignatures.hash(sha256(bytes), domain);
}

/** Whether this is the chain's own signature of that round; `signature` is a compressed point of G1 in lower-case hex. */
export function isRoundSignature({ publicKey }: BeaconChain, round: number, signature: string): boolean {
  if (!/^[0-9a-f]{96}$/.test(signature)) return false;
  try {
    return bls12_381.shortSignatures.verify(hexToBytes(signature), roundMessage(round), hexToBytes(publicKey));
  } catch {
    // No point of the curve, or not in its subgroup.
    return false;
  }
}

/** Whether this is a public key that a chain can have. */
export function isBeaconKey(publicKey: string): boolean {
  try {
    const point = bls12_381.G2.Point.fromHex(publicKey);
    point.assertValidity();
    return /^[0-9a-f]{192}$/.test(publicKey) && !point.is0();
  } catch {
    return false;
  }
}
