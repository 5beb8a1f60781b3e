import { createHash } from 'node:crypto';
import { streamOf } from '#platform/blobs/blob-store.ts';
import { markSetUp } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { putPersonal } from '#platform/identity/personal.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { canonicalLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import type { Entries, EventStore, Transaction, WritableEntries } from '#platform/store/event-store.ts';
import { callIn, extended, type Placed, toRecorded } from '../calls/call-file.ts';
import { callPeople } from '../calls/call-people.ts';
import { keepEntry } from '../calls/list.ts';
import { takePositions } from '../calls/positions.ts';
import { steadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import { OrganisationRoom } from '../organisation.ts';
import { besideLog } from './beside.ts';
import { contentsOf } from './export.ts';
import { isDerived, isFile, type Manifest, type Progress } from './format.ts';
import { readKnown } from './known-events.ts';
import { openNewPlace, type Place } from './new-place.ts';
import type { Offline } from './offline.ts';
import type { Archive } from './read-archive.ts';
import { asResult, Refused, required } from './refused.ts';
import { type PersonRow, personalRowSchema, personRowSchema } from './rows.ts';
import { type VerifiedExport, verifyExport } from './verify.ts';

export interface ImportSettings extends Place {
  /** Verifier key of who made the archive, known from elsewhere. */
  readonly key?: string | undefined;
  readonly progress?: Progress;
}

/**
 * Everything of an export in a place that has nothing yet: the events to the byte, signed by the key of this server from now on. All of it or
 * nothing: it is written apart, exported again and compared with the archive, and then put in its place in one step. Codes: those of
 * `verifyExport` and `openNewPlace`, `event-not-understood`, `import-differs`, `import-file-refused`, `import-no-room`.
 */
export function importAll(
  archive: Archive,
  { key, progress = () => undefined, ...place }: ImportSettings,
): Promise<Result<VerifiedExport>> {
  return asResult(async () => {
    const verified = required(await verifyExport(archive, { key, progress }));
    const target = required(await openNewPlace(place).catch(refuseWithoutRoom));
    try {
      await fill(target.offline, archive, progress);
      await compare(target.offline, archive.manifest, progress);
      await target.putInPlace();
      return ok(verified);
    } catch (error) {
      await target.discard();
      return refuseWithoutRoom(error);
    }
  });
}

function refuseWithoutRoom(error: unknown): never {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (isDiskTrouble(cause)) throw new Refused('import-no-room', { why: cause.message });
  throw error;
}

async function fill({ store, blobs, identity }: Offline, archive: Archive, progress: Progress): Promise<void> {
  const files = archive.manifest.files.filter(({ name }) => isFile(name));
  for (const [index, { name, bytes }] of files.entries()) {
    const put = await blobs.put(streamOf(archive.content(name)), bytes);
    if (!put.ok) throw new Refused('import-file-refused', { name, code: put.error.code });
    progress('files', index + 1, files.length);
  }
  await putLists(store, archive, progress);
  const { streams } = archive.manifest;
  for (const [index, { stream, file }] of streams.entries()) {
    await store.transact(stream, (tx) => append(tx, stream, archive.lines(file)));
    progress('logs', index + 1, streams.length);
  }
  await understood('organisation', () => new OrganisationRoom(store, steadyClock()).load());
  let administrator: string | undefined;
  let done = 0;
  for await (const person of archive.rows('people.jsonl', personRowSchema)) {
    await makeAccount(identity, person);
    if (person.administrator) administrator ??= person.id;
    done += 1;
    progress('people', done, 0);
  }
  // Nobody becomes the first administrator of a server that has people.
  await store.transact('import', ({ entries }) => markSetUp(entries, administrator ?? 'import'));
}

type Put = (entries: WritableEntries) => Promise<void>;

async function putLists(store: EventStore, archive: Archive, progress: Progress): Promise<void> {
  const put = inBatches(store, progress);
  for await (const { ref, salt, person } of archive.rows('personal.jsonl', personalRowSchema))
    await put.add((entries) => putPersonal(entries, [{ ref, value: { salt, person } }]));
  for (const list of besideLog)
    for await (const row of list.read(archive)) await put.add((entries) => row.put(entries));
  await put.rest();
}

/** So many rows are one transaction. */
const batch = 200;

function inBatches(store: EventStore, progress: Progress) {
  let waiting: Put[] = [];
  let done = 0;
  const write = async () => {
    const now = waiting;
    waiting = [];
    if (now.length === 0) return;
    await store.transact('import', async ({ entries }) => {
      for (const put of now) await put(entries);
    });
    done += now.length;
    progress('lists', done, 0);
  };
  return {
    async add(put: Put): Promise<void> {
      waiting.push(put);
      if (waiting.length >= batch) await write();
    },
    rest: write,
  };
}

async function makeAccount(identity: Identity, { id, state, ...person }: PersonRow): Promise<void> {
  // Without a password: each sets his own by the mail for who forgot it.
  const made = await identity.createUser({ ...person, userId: id });
  if (!made.ok) throw new Refused('import-person-refused', { id, code: made.error.code });
  if (state === 'suspended') required(await identity.setSuspended(id, true));
}

async function append(tx: Transaction, stream: string, lines: AsyncIterable<string>): Promise<void> {
  const call = callIn(stream);
  const stored: StoredEvent[] = [];
  for await (const line of lines) {
    const event = canonicalLeaf(line);
    if (event === undefined) throw new Error('a line that was verified holds no event');
    const { type, data, salt, at, actor } = required(readKnown(event));
    const appended = await tx.append([{ type, data, salt }], { at, actor });
    if (call !== undefined) stored.push(...appended);
  }
  if (call !== undefined) await understood(stream, () => indexCall(tx, call, stored));
}

/** The row of the list, and the places by which phones count. */
async function indexCall({ entries }: Transaction, call: string, stored: readonly StoredEvent[]): Promise<void> {
  const first = await takePositions(entries, call, { seq: 1, count: stored.length });
  const file = extended(undefined, call, await placed(entries, call, stored, first));
  if (file?.call.id !== call) throw new Error('it does not begin with this call');
  await keepEntry(entries, file.call);
}

async function placed(
  entries: Entries,
  call: string,
  stored: readonly StoredEvent[],
  first: number,
): Promise<readonly Placed[]> {
  const people = await callPeople(entries, call);
  const log: Placed[] = [];
  for (const [index, event] of stored.entries())
    log.push({ recorded: await toRecorded(entries, event, people), position: first + index });
  return log;
}

/** What a log says is folded as the server will fold it: events that do not follow from each other are told here and not at the start. */
async function understood<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused || isDiskTrouble(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Refused('event-not-understood', { stream: what, why: why.slice(0, 200) });
  }
}

/** What was written is exported again: each file must be the one of the archive to the byte, and none may be missing. */
async function compare(offline: Offline, manifest: Manifest, progress: Progress): Promise<void> {
  const wanted = new Map(manifest.files.map((file) => [file.name, file.sha256]));
  const all = wanted.size;
  const contents = contentsOf(offline);
  await understood('reports', async () => {
    for await (const { name, content } of contents.parts()) {
      const hash = createHash('sha256');
      for await (const chunk of content) hash.update(chunk);
      if (!isDerived(name) && wanted.get(name) !== hash.digest('hex')) throw new Refused('import-differs', { name });
      wanted.delete(name);
      progress('comparing', all - wanted.size, all);
    }
  });
  const missing = [...wanted.keys()].find((name) => !isDerived(name));
  if (missing !== undefined) throw new Refused('import-differs', { name: missing });
  const heads = (streams: Manifest['streams']) =>
    JSON.stringify(streams.map(({ stream, file, root }) => [stream, file, root]));
  if (heads(contents.head().streams) !== heads(manifest.streams))
    throw new Refused('import-differs', { name: 'streams' });
}
