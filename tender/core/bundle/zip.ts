import { concatBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { Crc32 } from './crc32.ts';
import type { ByteRange, Reading } from './reading.ts';
import {
  directory,
  isMemberName,
  localBytes,
  localHeader,
  longestLocal,
  type MemberEntry,
  type PlacedEntry,
  type PlainLimits,
  plainLimits,
  signatures,
} from './zip-form.ts';

/** ZIP archives of the form of `zip-form.ts`, written and read. Every unzip program reads them. */

export interface Member {
  /** Lower-case letters, digits, `.`, `-`, and `/` between parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A member that need not fit into memory. It is read twice, because its checksum stands before it. */
export interface StreamedMember {
  readonly name: string;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** Throws on a name that no member can have, and on two of one name. */
export function writeZip(members: readonly Member[], limits: PlainLimits = plainLimits): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: PlacedEntry[] = [];
  let offset = 0;
  for (const { name, bytes } of inOrder(members)) {
    const entry = { name, size: bytes.length, crc: new Crc32().add(bytes).value, offset };
    const header = localHeader(entry, limits);
    parts.push(header, bytes);
    entries.push(entry);
    offset += header.length + bytes.length;
  }
  return concatBytes(...parts, directory(entries, offset, limits));
}

/** The same bytes as `writeZip`, in pieces. Throws as well when a member has not the size that it said. */
export async function* streamZip(
  members: readonly (Member | StreamedMember)[],
  limits: PlainLimits = plainLimits,
): AsyncGenerator<Uint8Array> {
  const entries: PlacedEntry[] = [];
  let offset = 0;
  for (const member of inOrder(members)) {
    const { name } = member;
    const size = sizeOf(member);
    const crc = new Crc32();
    for await (const bytes of piecesOf(member)) crc.add(bytes);
    const entry = { name, size, crc: crc.value, offset };
    const header = localHeader(entry, limits);
    yield header;
    yield* piecesOf(member);
    entries.push(entry);
    offset += header.length + size;
  }
  yield directory(entries, offset, limits);
}

/** How many bytes `streamZip` gives. */
export function zipSize(members: readonly (Member | StreamedMember)[], limits: PlainLimits = plainLimits): number {
  const entries: PlacedEntry[] = [];
  let offset = 0;
  for (const member of inOrder(members)) {
    const entry = { name: member.name, size: sizeOf(member), crc: 0, offset };
    entries.push(entry);
    offset += localHeader(entry, limits).length + entry.size;
  }
  return offset + directory(entries, offset, limits).length;
}

function inOrder<M extends { readonly name: string }>(members: readonly M[]): readonly M[] {
  const sorted = members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name }] of sorted.entries()) {
    if (!isMemberName(name) || sorted[index - 1]?.name === name) throw new TypeError(`not a name of a member: ${name}`);
  }
  return sorted;
}

function sizeOf(member: Member | StreamedMember): number {
  return 'bytes' in member ? member.bytes.length : member.size;
}

async function* piecesOf(member: Member | StreamedMember): AsyncGenerator<Uint8Array, void> {
  if ('bytes' in member) {
    yield member.bytes;
    return;
  }
  let size = 0;
  for await (const bytes of member.open()) {
    size += bytes.length;
    if (size <= member.size) yield bytes;
  }
  if (size !== member.size) throw new RangeError(`${member.name} has ${size} bytes, not ${member.size}`);
}

/** A member in an archive: where its bytes stand, and the checksum that they must have. */
export interface FoundMember extends MemberEntry {
  readonly content: ByteRange;
}

/**
 * The members of an archive of exactly this form; every byte of it was compared but those of the members themselves, which whoever reads them
 * checks with `crc`. Codes: `archive-malformed` {offset} where no member could be read, `archive-differs` {offset, name} for a byte that is
 * not as it must be, in what is said of that member or in the directory.
 */
export function* findMembers(size: number, limits: PlainLimits = plainLimits): Reading<Result<readonly FoundMember[]>> {
  const members: FoundMember[] = [];
  const entries: PlacedEntry[] = [];
  let offset = 0;
  for (;;) {
    const bytes: Uint8Array = yield { from: offset, to: Math.min(size, offset + longestLocal) };
    if (!isLocalHeader(bytes)) break;
    const entry = readLocal(bytes);
    const before = entries.at(-1);
    if (!isMemberName(entry.name) || (before !== undefined && before.name >= entry.name)) {
      return refuse('archive-malformed', { offset });
    }
    const header = localHeader(entry, limits);
    const different = firstDifference(header, bytes.subarray(0, header.length));
    if (different !== undefined) return refuse('archive-differs', { offset: offset + different, name: entry.name });
    const content = { from: offset + header.length, to: offset + header.length + entry.size };
    if (content.to > size) return refuse('archive-malformed', { offset });
    members.push({ ...entry, content });
    entries.push({ ...entry, offset });
    offset = content.to;
  }
  if (members.length === 0) return refuse('archive-malformed', { offset });
  const wanted = directory(entries, offset, limits);
  const rest: Uint8Array = yield { from: offset, to: Math.min(size, offset + wanted.length + 1) };
  const different = firstDifference(wanted, rest);
  return different === undefined
    ? ok(members)
    : refuse('archive-differs', { offset: offset + different, name: 'directory' });
}

/** The bytes of a member, all at once. Code: `archive-damaged` {name} when they are not those that were packed. */
export function* wholeMember({ name, crc, content }: FoundMember): Reading<Result<Uint8Array>> {
  const bytes: Uint8Array = yield content;
  return new Crc32().add(bytes).value === crc ? ok(bytes) : refuse('archive-damaged', { name });
}

function isLocalHeader(bytes: Uint8Array): boolean {
  return bytes.length >= localBytes && viewOf(bytes).getUint32(0, true) === signatures.local;
}

function readLocal(bytes: Uint8Array): MemberEntry {
  const view = viewOf(bytes);
  const end = localBytes + view.getUint16(26, true);
  const plain = view.getUint32(18, true);
  // The extra field: its kind and length in four bytes, then the size.
  const beyond = view.getUint16(28, true) > 0 && bytes.length >= end + 12;
  const size = beyond ? Number(view.getBigUint64(end + 4, true)) : plain;
  const name = String.fromCharCode(...bytes.subarray(localBytes, Math.min(end, bytes.length)));
  return { name, size: Number.isSafeInteger(size) ? size : plain, crc: view.getUint32(14, true) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return index;
  return one.length === other.length ? undefined : length;
}
