import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** The readable beginning of an age file: for how many it was sealed and how, not for whom. */
export interface SealedHeader {
  /** Bytes, up to and with the line feed after the authentication code. */
  readonly size: number;
  /** The kinds of its recipients in order, such as `mlkem768x25519`. */
  readonly kinds: readonly string[];
}

/** A hybrid recipient takes 1.6 kB. An age header has no limit of its own, and what comes from outside must have one. */
export const mostHeaderBytes = 64 * 1024;
const firstLine = new TextEncoder().encode('age-encryption.org/v1\n');
const lastLine = new TextEncoder().encode('\n--- ');
const lineFeed = 10;
const hybrid = 'mlkem768x25519';
const classical = new Set(['X25519', 'scrypt', 'ssh-rsa', 'ssh-ed25519', 'piv-p256', 'p256tag']);

/** Gathers the bytes of a file until its header is there. */
export interface HeaderReader {
  /** Undefined while more is needed. Code: `sealed-malformed`. */
  add(bytes: Uint8Array): Result<SealedHeader> | undefined;
  /** All that was added. */
  bytes(): Uint8Array;
}

export function headerReader(): HeaderReader {
  let held = new Uint8Array(4096);
  let length = 0;
  let looked = 0;
  return {
    add(bytes) {
      held = withRoom(held, length, bytes.length);
      held.set(bytes, length);
      length += bytes.length;
      const found = findEnd(held.subarray(0, length), looked);
      looked = Math.max(0, Math.min(length, mostHeaderBytes) - lastLine.length - 64);
      return found;
    },
    bytes: () => held.subarray(0, length),
  };
}

/**
 * Whether a file may be taken in, told from its first 64 KiB without any key: an age file, sealed only to hybrid recipients, at least one.
 * Kinds that nobody knows are let through, as age demands. Codes: `sealed-malformed`, `sealed-not-hybrid`.
 */
export function readSealedHeader(beginning: Uint8Array): Result<SealedHeader> {
  const header = headerReader().add(beginning) ?? refuse('sealed-malformed');
  if (!header.ok) return header;
  const { kinds } = header.value;
  const good = kinds.includes(hybrid) && !kinds.some((kind) => classical.has(kind));
  return good ? header : refuse('sealed-not-hybrid');
}

function findEnd(bytes: Uint8Array, from: number): Result<SealedHeader> | undefined {
  const begun = firstLine.subarray(0, bytes.length).every((byte, index) => byte === bytes[index]);
  if (!begun) return refuse('sealed-malformed');
  const start = indexOf(bytes, lastLine, from);
  const end = start === -1 ? -1 : bytes.indexOf(lineFeed, start + lastLine.length);
  if (end === -1) return bytes.length > mostHeaderBytes ? refuse('sealed-malformed') : undefined;
  if (end >= mostHeaderBytes) return refuse('sealed-malformed');
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, end));
  const kinds = [...text.matchAll(/^-> (\S+)/gmu)].map(([, kind = '']) => kind);
  return kinds.length === 0 ? refuse('sealed-malformed') : ok({ size: end + 1, kinds });
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(lineFeed, from); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
    if (at + wanted.length > bytes.length) return -1;
    if (wanted.every((byte, index) => byte === bytes[at + index])) return at;
  }
  return -1;
}

function withRoom(held: Uint8Array<ArrayBuffer>, length: number, more: number): Uint8Array<ArrayBuffer> {
  if (length + more <= held.length) return held;
  const larger = new Uint8Array(Math.max(held.length * 2, length + more));
  larger.set(held.subarray(0, length));
  return larger;
}
