import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The bytes of a ZIP archive of one form only, so that the same members always give the same bytes and any other byte shows: members
 * stored as they are, sorted by name, dated 1 January 1980, without attributes or comments. Where a number does not fit into the plain
 * format, and only there, its field is all ones and the ZIP64 extra field holds it (APPNOTE 6.3, 4.5.3).
 */

/** What is said of a member before its bytes and again in the directory. */
export interface MemberEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

export interface PlacedEntry extends MemberEntry {
  /** Of its local header, from the beginning of the archive. */
  readonly offset: number;
}

/** The smallest numbers that do not fit into the plain format. Smaller ones are for tests. */
export interface PlainLimits {
  readonly bytes: number;
  readonly members: number;
}

export const plainLimits: PlainLimits = { bytes: 0xffff_ffff, members: 0xffff };

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
/** 1 January 1980, as DOS writes it; the time is 00:00. */
const date = 0x0021;
const plainVersion = 20;
const zip64Version = 45;
export const localBytes = 30;
export const longestName = 200;
/** A local header with the longest name and sizes of ZIP64. */
export const longestLocal: number = localBytes + longestName + 20;

export function isMemberName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(name) && name.length <= longestName;
}

export function localHeader(entry: MemberEntry, limits: PlainLimits): Uint8Array {
  const sizes = entry.size >= limits.bytes ? [entry.size, entry.size] : [];
  const extra = extraField(sizes);
  return concatBytes(
    fields([signatures.local, 4]),
    described(entry, versionFor(extra), extra.length, limits),
    utf8ToBytes(entry.name),
    extra,
  );
}

/** Everything behind the last member. */
export function directory(entries: readonly PlacedEntry[], offset: number, limits: PlainLimits): Uint8Array {
  const central = concatBytes(...entries.map((entry) => centralHeader(entry, limits)));
  const count = entries.length;
  const beyond = count >= limits.members || central.length >= limits.bytes || offset >= limits.bytes;
  const end = fields(
    [signatures.end, 4],
    [0, 2],
    [0, 2],
    [count >= limits.members ? 0xffff : count, 2],
    [count >= limits.members ? 0xffff : count, 2],
    [capped(central.length, limits), 4],
    [capped(offset, limits), 4],
    [0, 2],
  );
  return concatBytes(central, ...(beyond ? [end64(count, central.length, offset)] : []), end);
}

function centralHeader(entry: PlacedEntry, limits: PlainLimits): Uint8Array {
  const sizes = entry.size >= limits.bytes ? [entry.size, entry.size] : [];
  const extra = extraField([...sizes, ...(entry.offset >= limits.bytes ? [entry.offset] : [])]);
  const version = versionFor(extra);
  return concatBytes(
    fields([signatures.central, 4], [version, 2]),
    described(entry, version, extra.length, limits),
    // Comment, disk, attributes: none.
    fields([0, 2], [0, 2], [0, 2], [0, 4], [capped(entry.offset, limits), 4]),
    utf8ToBytes(entry.name),
    extra,
  );
}

/** What local header and directory say alike: version, flags, method, time, date, checksum, sizes, lengths of name and extra field. */
function described({ name, size, crc }: MemberEntry, version: number, extra: number, limits: PlainLimits): Uint8Array {
  const stated = capped(size, limits);
  return fields(
    [version, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [date, 2],
    [crc, 4],
    [stated, 4],
    [stated, 4],
    [name.length, 2],
    [extra, 2],
  );
}

function end64(count: number, size: number, offset: number): Uint8Array {
  return concatBytes(
    fields([end64Signature, 4], [44, 8], [zip64Version, 2], [zip64Version, 2], [0, 4], [0, 4]),
    fields([count, 8], [count, 8], [size, 8], [offset, 8]),
    fields([locatorSignature, 4], [0, 4], [offset + size, 8], [1, 4]),
  );
}

function extraField(numbers: readonly number[]): Uint8Array {
  if (numbers.length === 0) return new Uint8Array();
  return fields([1, 2], [numbers.length * 8, 2], ...numbers.map((number) => [number, 8] as const));
}

function versionFor(extra: Uint8Array): number {
  return extra.length > 0 ? zip64Version : plainVersion;
}

function capped(number: number, limits: PlainLimits): number {
  return number >= limits.bytes ? 0xffff_ffff : number;
}

/** Numbers in so many bytes each, the least significant first. */
function fields(...values: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [, size]) => sum + size, 0)));
  let offset = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(offset, value, true);
    else if (size === 4) view.setUint32(offset, value, true);
    else view.setBigUint64(offset, BigInt(value), true);
    offset += size;
  }
  return new Uint8Array(view.buffer);
}
