import type { Blobs } from '#platform/blobs/blob-store.ts';
import { isPersonName } from '#platform/identity/accounts.ts';
import { listProfiles, markSetUp } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { putPersonal } from '#platform/identity/personal.ts';
import { ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import { canonicalLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import type { EventStore, Transaction, WritableEntries } from '#platform/store/event-store.ts';
import { extended, type Placed, toRecorded } from '../calls/call-file.ts';
import { callPeople } from '../calls/call-people.ts';
import { keepEntry } from '../calls/list.ts';
import { takePositions } from '../calls/positions.ts';
import { type Archive, linesOf, rowsOf } from './archive.ts';
import { besideLog } from './beside.ts';
import { type PersonalRow, type PersonRow, personalRowSchema, personRowSchema } from './rows.ts';
import { type VerifiedExport, verifyExport } from './verify.ts';

export interface ImportParts {
  readonly store: EventStore;
  readonly blobs: Blobs;
  readonly identity: Identity;
  readonly progress?: (done: number, all: number) => void;
}

type PutList = (entries: WritableEntries) => Promise<void>;

/** All that an archive says, checked whole before anything of it is written. */
export interface Readable {
  readonly archive: Archive;
  readonly verified: VerifiedExport;
  readonly personal: readonly PersonalRow[];
  readonly people: readonly PersonRow[];
  readonly lists: readonly PutList[];
}

/** Codes: those of `verifyExport` and `rowsOf`, `import-person-refused`. */
export function readAll(archive: Archive, wantedKey?: string): Result<Readable> {
  const verified = verifyExport(archive, wantedKey);
  if (!verified.ok) return verified;
  const personal = rowsOf(archive, 'personal.jsonl', personalRowSchema);
  const people = rowsOf(archive, 'people.jsonl', personRowSchema);
  if (!personal.ok) return personal;
  if (!people.ok) return people;
  const allowed = checkPeople(people.value);
  if (!allowed.ok) return allowed;
  const lists: PutList[] = [];
  for (const list of besideLog) {
    const put = list.read(archive);
    if (!put.ok) return put;
    lists.push(put.value);
  }
  return ok({ archive, verified: verified.value, personal: personal.value, people: people.value, lists });
}

/** Each can be made an account of, so that nobody is refused half-way. */
function checkPeople(people: readonly PersonRow[]): Result<true> {
  const [ids, addresses] = [new Set<string>(), new Set<string>()];
  for (const { id, email, name } of people) {
    const address = email.trim().toLowerCase();
    const code = !isMailAddress(address)
      ? 'address-invalid'
      : addresses.has(address) || ids.has(id)
        ? 'address-taken'
        : isPersonName(name)
          ? undefined
          : 'name-invalid';
    if (code !== undefined) return refuse('import-person-refused', { id, code });
    ids.add(id);
    addresses.add(address);
  }
  return ok(true);
}

/**
 * Everything of an export in a server that has nothing yet: the events to the byte, signed by the key of this server from now on. Code:
 * `import-not-empty`. When it breaks off half-way, begin with an empty folder again.
 */
export async function importAll(readable: Readable, parts: ImportParts): Promise<Result<VerifiedExport>> {
  const { store, blobs, progress } = parts;
  if ((await store.streams()).length > 0 || (await listProfiles(store.entries)).length > 0)
    return refuse('import-not-empty');
  const { archive, personal, people, lists, verified } = readable;
  for (const [name, bytes] of archive.files)
    if (name.startsWith('files/')) unwrap(await blobs.put(new Blob([Uint8Array.from(bytes)]).stream(), bytes.length));
  await store.transact('import', async ({ entries }) => {
    await putPersonal(
      entries,
      personal.map(({ ref, salt, person }) => ({ ref, value: { salt, person } })),
    );
    for (const put of lists) await put(entries);
    // Nobody becomes the first administrator of a server that has people.
    await markSetUp(entries, people.find(({ administrator }) => administrator)?.id ?? 'import');
  });
  const { streams } = archive.manifest;
  for (const [index, { stream, file }] of streams.entries()) {
    const lines = linesOf(archive, file);
    if (!lines.ok) return lines;
    await store.transact(stream, (tx) => append(tx, stream, lines.value));
    progress?.(index + 1, streams.length + people.length);
  }
  for (const [index, person] of people.entries()) {
    const made = await makeAccount(parts.identity, person);
    if (!made.ok) return made;
    progress?.(streams.length + index + 1, streams.length + people.length);
  }
  return ok(verified);
}

async function makeAccount(identity: Identity, { id, state, ...person }: PersonRow): Promise<Result<unknown>> {
  // Without a password: each sets his own by the mail for who forgot it.
  const made = await identity.createUser({ ...person, userId: id });
  if (!made.ok) return refuse('import-person-refused', { id, code: made.error.code });
  return state === 'suspended' ? identity.setSuspended(id, true) : made;
}

async function append(tx: Transaction, stream: string, lines: readonly string[]): Promise<void> {
  const stored: StoredEvent[] = [];
  for (const line of lines) {
    const event = canonicalLeaf(line);
    if (event === undefined) throw new Error('a line that was verified holds no event');
    const { type, data, salt, at, actor } = event;
    stored.push(...(await tx.append([{ type, data, salt }], { at, actor })));
  }
  if (stream.startsWith('call/')) await indexCall(tx, stream.slice('call/'.length), stored);
}

/** The row of the list, and the places by which phones count. */
async function indexCall(tx: Transaction, call: string, stored: readonly StoredEvent[]): Promise<void> {
  const people = await callPeople(tx.entries, call);
  const first = await takePositions(tx.entries, call, { seq: 1, count: stored.length });
  const log: Placed[] = [];
  for (const [index, event] of stored.entries())
    log.push({ recorded: await toRecorded(tx.entries, event, people), position: first + index });
  const file = extended(undefined, call, log);
  if (file !== undefined) await keepEntry(tx.entries, file.call);
}
