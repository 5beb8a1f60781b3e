import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import { readVerifierKey, type Signer, splitNote } from './checkpoint.ts';

/**
 * Lines of witnesses under a checkpoint (C2SP tlog-cosignature, `cosignature/v1`): at this second, this was the largest tree of this log
 * that the witness had seen, and it goes on from every one it saw before.
 */

/** The line that a witness adds. `seconds` since 1970; the verifier key of the signer is of the kind `witness`. */
export function cosign(text: string, witness: Signer, seconds: number): string {
  const id = witness.verifierKey.slice(witness.name.length + 1).slice(0, 8);
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const signature = concatBytes(hexToBytes(id), time, witness.sign(cosigned(text, BigInt(seconds))));
  return `— ${witness.name} ${toBase64(signature)}\n`;
}

/**
 * When this witness cosigned the checkpoint, in seconds since 1970. Codes: those of a note; `verifier-key-malformed`, `note-not-signed`,
 * `cosignature-wrong`.
 */
export function openCosignature(note: string, witnessKey: string): Result<number> {
  const key = readVerifierKey(witnessKey, 'witness');
  if (!key.ok) return key;
  const parts = splitNote(note);
  if (!parts.ok) return parts;
  const { name, id, publicKey } = key.value;
  const [own, ...others] = parts.value.signatures.filter((line) => line.name === name && line.id === id);
  if (own === undefined) return refuse('note-not-signed', { key: name });
  const wrong = refuse('cosignature-wrong', { key: name });
  if (others.length > 0 || own.bytes.length !== 72) return wrong;
  const seconds = new DataView(own.bytes.buffer, own.bytes.byteOffset).getBigUint64(0);
  const right = ed25519.verify(own.bytes.slice(8), cosigned(parts.value.text, seconds), publicKey, { zip215: false });
  return right && seconds < 2n ** 43n ? ok(Number(seconds)) : wrong;
}

function cosigned(text: string, seconds: bigint): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${seconds}\n${text}`);
}
