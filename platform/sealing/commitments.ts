import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What everybody may know of a share: digests by which the right one is told, without secrets or chance, so that rules can ask it. */
export interface Commitments {
  /** Lower-case hex. */
  readonly commitment: string;
  /** Lower-case hex. */
  readonly proofCommitment: string;
}

export function commitmentsTo(share: string): Commitments {
  return {
    commitment: hash('leidraad-share-commitment-1', share),
    proofCommitment: hash('leidraad-proof-commitment-1', shareProof(share)),
  };
}

/** Whether this is the share to which the commitment was published. */
export function isShareOf(share: string, commitment: string): boolean {
  return hash('leidraad-share-commitment-1', share) === commitment;
}

/**
 * What a custodian shows to prove that he can still open his share. It says nothing about the share. Who has seen it can show it again, so
 * it must travel in a session of the custodian's own, and proves what he could when he first showed it.
 */
export function shareProof(share: string): string {
  return hash('leidraad-share-proof-1', share);
}

export function isProofOf(proof: string, proofCommitment: string): boolean {
  return hash('leidraad-proof-commitment-1', proof) === proofCommitment;
}

/** SHA-256 over a name for what it is used for, a zero byte and the text. */
function hash(domain: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${domain}\0${text}`)));
}
