import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** Signed notes (C2SP signed-note v1) with Ed25519, and checkpoints (C2SP tlog-checkpoint) as their text. */

/** Who signs. `verifierKey` is the C2SP text `<name>+<key id in hex>+<base64 of 0x01 and the public key>` that verifiers are given. */
export interface Signer {
  readonly name: string;
  readonly verifierKey: string;
  /** Ed25519 signature (RFC 8032), 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array;
}

/** The head of a log: `root` is the base64 of the RFC 6962 tree hash over the first `size` events. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** Signature types of C2SP: Ed25519 over the note, and Ed25519 over note and instant by a witness (cosignature v1). */
const signatureTypes = { log: 0x01, witness: 0x04 } as const;
export type KeyKind = keyof typeof signatureTypes;

const mostSignatures = 100;
const longestNote = 1_000_000;

/** Names the log of one stream: the same key signs all streams of an installation, and a head of one must not pass for another. */
export function originOf(keyName: string, stream: string): string {
  return `${keyName}/${stream}`;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${root}\n`;
  if (!readCheckpoint(text).ok) throw new TypeError(`not a checkpoint: ${JSON.stringify(text)}`);
  return text;
}

/** Codes: `checkpoint-malformed`. Extension lines are let through unread. */
export function readCheckpoint(text: string): Result<Checkpoint> {
  const [origin, size, root, ...rest] = text.split('\n');
  if (!origin || size === undefined || root === undefined || rest.pop() !== '' || rest.includes('')) {
    return refuse('checkpoint-malformed');
  }
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)) || fromBase64(root)?.length !== 32) {
    return refuse('checkpoint-malformed');
  }
  return ok({ origin, size: Number(size), root });
}

export function verifierKeyOf(name: string, publicKey: Uint8Array, kind: KeyKind = 'log'): string {
  if (!isKeyName(name)) throw new TypeError(`not a key name: ${JSON.stringify(name)}`);
  const encoded = toBase64(concatBytes(Uint8Array.of(signatureTypes[kind]), publicKey));
  return `${name}+${bytesToHex(keyId(name, publicKey, kind))}+${encoded}`;
}

export interface VerifierKey {
  readonly name: string;
  readonly id: string;
  readonly publicKey: Uint8Array;
}

/** Codes: `verifier-key-malformed`. */
export function readVerifierKey(text: string, kind: KeyKind = 'log'): Result<VerifierKey> {
  const malformed = refuse('verifier-key-malformed');
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const key = fromBase64(encoded ?? '');
  if (name === undefined || id === undefined || key?.length !== 33 || key[0] !== signatureTypes[kind]) return malformed;
  const publicKey = key.slice(1);
  return isKeyName(name) && bytesToHex(keyId(name, publicKey, kind)) === id ? ok({ name, id, publicKey }) : malformed;
}

/** The note: the text, a blank line, one signature line. Further signers' lines may be added after it. Throws on text no note can hold. */
export function signNote(text: string, signer: Signer): string {
  if (!text.endsWith('\n') || !isNoteText(text))
    throw new TypeError('a note ends in a newline and holds no control characters');
  const id = signer.verifierKey.slice(signer.name.length + 1).slice(0, 8);
  const signature = concatBytes(hexToBytes(id), signer.sign(utf8ToBytes(text)));
  return `${text}\n— ${signer.name} ${toBase64(signature)}\n`;
}

/**
 * The text of a note that this key signed. Signatures of other keys are passed over, as the format demands; a wrong one of this key
 * refuses the whole note. Codes: `note-malformed`, `note-not-signed`, `checkpoint-signature-wrong`, `verifier-key-malformed`.
 */
export function openNote(note: string, verifierKey: string): Result<string> {
  const key = readVerifierKey(verifierKey);
  if (!key.ok) return key;
  const parts = splitNote(note);
  if (!parts.ok) return parts;
  const { text, signatures } = parts.value;
  const own = signatures.filter(({ name, id }) => name === key.value.name && id === key.value.id);
  if (own.length === 0) return refuse('note-not-signed', { key: key.value.name });
  const message = utf8ToBytes(text);
  const right = own.every(
    ({ bytes }) => bytes.length === 64 && ed25519.verify(bytes, message, key.value.publicKey, { zip215: false }),
  );
  return right ? ok(text) : refuse('checkpoint-signature-wrong', { key: key.value.name });
}

export interface Signature {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface Parts {
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** A note taken apart, nothing checked. Codes: `note-malformed`. */
export function splitNote(note: string): Result<Parts> {
  const malformed = refuse('note-malformed');
  if (note.length > longestNote || !isNoteText(note) || !note.endsWith('\n')) return malformed;
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0) return malformed;
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > mostSignatures) return malformed;
  const signatures = lines.map(readSignature).filter((signature) => signature !== undefined);
  return signatures.length === lines.length ? ok({ text: note.slice(0, blank + 1), signatures }) : malformed;
}

function readSignature(line: string): Signature | undefined {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded ?? '');
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytesToHex(bytes.slice(0, 4)), bytes: bytes.slice(4) };
}

function keyId(name: string, publicKey: Uint8Array, kind: KeyKind): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(signatureTypes[kind]), publicKey)).slice(0, 4);
}

/** C2SP: not empty, no Unicode space, no plus. */
export function isKeyName(name: string): boolean {
  return /^[^\p{White_Space}+]+$/u.test(name) && isNoteText(name);
}

/** Valid UTF-8 without ASCII control characters other than the newline. */
function isNoteText(text: string): boolean {
  return text.isWellFormed() && ![...text].some((char) => char < ' ' && char !== '\n');
}
