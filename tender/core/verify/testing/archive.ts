import { unwrap } from '#platform/kernel/result.ts';
import { readInMemory } from '../../bundle/reading.ts';
import { findMembers, type Member } from '../../bundle/zip.ts';

/** What is in an archive, to be packed anew by somebody who changed some of it. */
export function membersIn(bytes: Uint8Array): readonly Member[] {
  const members = unwrap(readInMemory(findMembers(bytes.length), bytes));
  return members.map(({ name, content: { from, to } }) => ({ name, bytes: bytes.slice(from, to) }));
}
