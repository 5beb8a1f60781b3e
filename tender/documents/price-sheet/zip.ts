import { Inflate } from 'fflate';

/** What a zip file from outside may cost. Sizes are of the unpacked parts. */
export interface ZipLimits {
  readonly maxParts: number;
  readonly maxPartBytes: number;
  readonly maxTotalBytes: number;
}

interface Part {
  readonly name: string;
  readonly stored: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly checksum: number;
}

export type ZipFailure = 'not-a-zip' | 'too-large';

export interface Zip {
  /** Undefined when there is no part of that name; throws `ZipError` when it is not what the directory says. */
  read(name: string): Uint8Array | undefined;
}

/** A zip that contradicts itself, or unpacks to more than it said. */
export class ZipError extends Error {}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 65_535;

/**
 * Opens a zip by its directory alone and weighs it before anything is unpacked. No zip64, no encryption, no part twice: two programs
 * could read such a file differently.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip | ZipFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'not-a-zip';
  const count = view.getUint16(end + 10, true);
  if (count > limits.maxParts) return 'too-large';
  const parts = readDirectory(view, view.getUint32(end + 16, true), count);
  if (parts === undefined) return 'not-a-zip';
  const sizes = [...parts.values()].map((part) => part.size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > limits.maxTotalBytes || sizes.some((size) => size > limits.maxPartBytes)) return 'too-large';
  return {
    read(name) {
      const part = parts.get(name.toLowerCase());
      return part === undefined ? undefined : unpack(bytes, view, part);
    },
  };
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return undefined;
}

/** By lower-case name: the packaging convention of office files compares names without case. */
function readDirectory(view: DataView, start: number, count: number): Map<string, Part> | undefined {
  const parts = new Map<string, Part>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const method = view.getUint16(at + 10, true);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (next > view.byteLength || encrypted || (method !== 0 && method !== 8)) return undefined;
    const name = new TextDecoder()
      .decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
      .toLowerCase();
    if (parts.has(name)) return undefined;
    parts.set(name, {
      name,
      stored: method === 0,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      checksum: view.getUint32(at + 16, true),
    });
    at = next;
  }
  return parts;
}

function unpack(bytes: Uint8Array, view: DataView, part: Part): Uint8Array {
  if (part.offset + 30 > view.byteLength || view.getUint32(part.offset, true) !== localSignature)
    throw new ZipError(part.name);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packedSize);
  const unpacked = part.stored ? packed : inflate(packed, part);
  const whole = packed.length === part.packedSize && unpacked.length === part.size;
  if (!whole || crc32(unpacked) !== part.checksum) throw new ZipError(part.name);
  return unpacked;
}

const inflateStep = 16 * 1024;

/** Fed in small steps, so that a part which unpacks to more than it declared is dropped soon after. */
function inflate(packed: Uint8Array, part: Part): Uint8Array {
  const out = new Uint8Array(part.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > part.size) throw new ZipError(part.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += inflateStep) {
      inflater.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
    }
  } catch {
    throw new ZipError(part.name);
  }
  return out.subarray(0, filled);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
