import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { combine, split } from 'shamir-secret-sharing';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { type Commitments, commitmentsTo } from './commitments.ts';
import { identityOfSeed, seedOf } from './identity-text.ts';
import { recipientOf } from './keys.ts';

/**
 * A secret in pieces (Shamir), with what everybody may know of each piece. A changed piece does not fail to combine, it gives another
 * secret: therefore the commitment, by which a wrong share is named, and the published recipient, by which the whole is checked.
 */
export interface IssuedShare extends Commitments {
  /** For one custodian only. */
  readonly share: string;
}

export { isProofOf, isShareOf, shareProof } from './commitments.ts';

const mostShares = 20;
const version = 1;
/** Bytes: version, how many are needed, then the piece (32 and its place), then a sum against typing errors. */
const headBytes = 2;
const pieceBytes = 33;
const sumBytes = 4;

/**
 * `1 <= needed <= of <= 20`, otherwise it throws; it throws as well for what is no identity. When one is enough, every share is the identity
 * itself.
 */
export async function splitIdentity(identity: string, needed: number, of: number): Promise<readonly IssuedShare[]> {
  if (!Number.isInteger(needed) || !Number.isInteger(of) || needed < 1 || needed > of || of > mostShares) {
    throw new RangeError(`an identity cannot be split ${needed} of ${of}`);
  }
  const seed = seedOf(identity);
  if (seed === undefined) throw new TypeError('what has to be split is no hybrid identity');
  if (needed === 1) return Array.from({ length: of }, () => issue(identity));
  const pieces = await split(seed, of, needed);
  const back = [pieces.slice(0, needed), pieces.slice(-needed)];
  for (const some of back) {
    if (identityOfSeed(await combine(some)) !== identity) throw new Error('the shares do not give the identity back');
  }
  return pieces.map((piece) => issue(shareText(needed, piece)));
}

/**
 * The identity, checked against the recipient that was published with the shares. The same share twice counts once; more than are needed
 * may be given, and then all must be right. Codes: `shares-too-few` {present, needed}, `share-malformed` {number}, which counts from 1,
 * and `vault-key-differs`: at least one share is another than was issued; `isShareOf` tells which.
 */
export async function combineShares(shares: readonly string[], recipient: string): Promise<Result<string>> {
  const distinct = [...new Set(shares)];
  const pieces: Piece[] = [];
  for (const [index, share] of distinct.entries()) {
    const whole = await recipientOf(share);
    if (whole.ok) return whole.value === recipient ? ok(share) : refuse('vault-key-differs');
    const piece = readShare(share);
    if (piece === undefined) return refuse('share-malformed', { number: index + 1 });
    pieces.push(piece);
  }
  const needed = Math.max(2, ...pieces.map((piece) => piece.needed));
  if (pieces.length < needed) return refuse('shares-too-few', { present: pieces.length, needed });
  if (new Set(pieces.map(({ bytes }) => bytes.at(-1))).size < pieces.length) return refuse('vault-key-differs');
  const identity = identityOfSeed(await combine(pieces.map(({ bytes }) => bytes)));
  const combined = await recipientOf(identity);
  return combined.ok && combined.value === recipient ? ok(identity) : refuse('vault-key-differs');
}

/**
 * For how many a share says it was split; undefined for what is no share. A whole identity is one for one: then the recipient tells whether
 * it is the right one.
 */
export async function splitFor(
  share: string,
): Promise<{ readonly needed: number; readonly recipient?: string } | undefined> {
  const whole = await recipientOf(share);
  if (whole.ok) return { needed: 1, recipient: whole.value };
  const piece = readShare(share);
  return piece && { needed: piece.needed };
}

interface Piece {
  readonly needed: number;
  readonly bytes: Uint8Array;
}

function issue(share: string): IssuedShare {
  return { share, ...commitmentsTo(share) };
}

function shareText(needed: number, piece: Uint8Array): string {
  const body = concatBytes(Uint8Array.of(version, needed), piece);
  return toBase64(concatBytes(body, typingSum(body)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

function readShare(share: string): Piece | undefined {
  const bytes = fromBase64(share.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes?.length !== headBytes + pieceBytes + sumBytes) return undefined;
  const body = bytes.subarray(0, -sumBytes);
  const [found, needed = 0] = body;
  const sum = typingSum(body);
  if (found !== version || needed < 2 || needed > mostShares || body.at(-1) === 0) return undefined;
  return bytes.subarray(-sumBytes).every((byte, index) => byte === sum[index])
    ? { needed, bytes: body.slice(headBytes) }
    : undefined;
}

function typingSum(body: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes('leidraad-share-sum-1\0'), body)).subarray(0, sumBytes);
}
