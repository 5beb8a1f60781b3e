import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { crc32 } from './crc32.ts';

/**
 * ZIP archives of one form only, so that the same members always give the same bytes and any other byte shows: members stored as they
 * are, sorted by name, dated 1 January 1980, without extra fields or comments. Every unzip program reads them.
 */

export interface Member {
  /** Lower-case letters, digits, `.`, `-`, and `/` between parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSize = 30;
const mostMembers = 65_534;
const mostBytes = 0xffff_fffe;
/** 1 January 1980, 00:00, as DOS writes it. */
const date = 0x0021;

export function isMemberName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(name) && name.length <= 200;
}

/** Throws on a name that no member can have, on two of one name, and on more than the plain format holds (65,534 members, 4 GiB). */
export function writeZip(members: readonly Member[]): Uint8Array {
  const sorted = members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const total = sorted.reduce((sum, { name, bytes }) => sum + 2 * (name.length + 50) + bytes.length, 22);
  if (sorted.length > mostMembers || total > mostBytes) throw new RangeError('too large for one archive');
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [index, { name, bytes }] of sorted.entries()) {
    if (!isMemberName(name) || sorted[index - 1]?.name === name) throw new TypeError(`not a name of a member: ${name}`);
    const header = headerOf(name, bytes);
    parts.push(fields([localSignature, 4]), header, utf8ToBytes(name), bytes);
    central.push(
      fields([centralSignature, 4], [20, 2]),
      header,
      // Comment, disk, attributes: none.
      fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      utf8ToBytes(name),
    );
    offset += localSize + name.length + bytes.length;
  }
  const directory = concatBytes(...central);
  const count = sorted.length;
  const end = fields(
    [endSignature, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return concatBytes(...parts, directory, end);
}

/** What local header and directory say alike: version, flags, method, time, date, checksum, sizes, lengths of name and extra fields. */
function headerOf(name: string, bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  return fields(
    [20, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [date, 2],
    [crc32(bytes), 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  );
}

/**
 * The members of an archive of exactly this form. Codes: `archive-malformed` {offset} where no member could be read, `archive-damaged`
 * {name} when its bytes are not those that were packed, `archive-differs` {offset} for any other byte that is not as it must be.
 */
export function readZip(bytes: Uint8Array): Result<readonly Member[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: Member[] = [];
  let offset = 0;
  while (offset + localSize <= bytes.length && view.getUint32(offset, true) === localSignature) {
    const start = offset + localSize + view.getUint16(offset + 26, true);
    const end = start + view.getUint32(offset + 18, true);
    const before = members.at(-1);
    const name = String.fromCharCode(...bytes.subarray(offset + localSize, start));
    if (end > bytes.length || !isMemberName(name) || (before !== undefined && before.name >= name)) {
      return refuse('archive-malformed', { offset });
    }
    const content = bytes.subarray(start, end);
    if (crc32(content) !== view.getUint32(offset + 14, true)) return refuse('archive-damaged', { name });
    members.push({ name, bytes: content });
    offset = end;
  }
  if (members.length === 0 || members.length > mostMembers) return refuse('archive-malformed', { offset });
  const different = firstDifference(writeZip(members), bytes);
  return different === undefined ? ok(members) : refuse('archive-differs', { offset: different });
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return index;
  return one.length === other.length ? undefined : length;
}

/** Numbers in so many bytes each, the least significant first. */
function fields(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [, size]) => sum + size, 0)));
  let offset = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += size;
  }
  return new Uint8Array(view.buffer);
}
