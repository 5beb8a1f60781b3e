import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { putPersonal } from '#platform/identity/personal.ts';
import { type Result, refuse } from '#platform/kernel/result.ts';
import { canonicalLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { extended, type Placed, toRecorded } from '../calls/call-file.ts';
import { callPeople, putCallPeople } from '../calls/call-people.ts';
import { keepEntry } from '../calls/list.ts';
import { takePositions } from '../calls/positions.ts';
import { presenceDaySchema, putDay } from '../statistics/presence-days.ts';
import { type Archive, linesOf, rowsOf } from './archive.ts';
import { callPeopleRowSchema, personalRowSchema, personRowSchema } from './rows.ts';
import { type VerifiedExport, verifyExport } from './verify.ts';

export interface ImportParts {
  readonly store: EventStore;
  readonly identity: Identity;
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Everything of an export in a server that has nothing yet: the events to the byte, signed by the key of this server from now on. Codes:
 * those of `verifyExport` and `rowsOf`, `import-not-empty`. When it breaks off half-way, begin with an empty folder again.
 */
export async function importAll(
  archive: Archive,
  { store, identity, progress }: ImportParts,
): Promise<Result<VerifiedExport>> {
  if ((await store.streams()).length > 0 || (await listProfiles(store.entries)).length > 0)
    return refuse('import-not-empty');
  const verified = verifyExport(archive);
  if (!verified.ok) return verified;
  const personal = rowsOf(archive, 'personal.jsonl', personalRowSchema);
  const callRows = rowsOf(archive, 'call-people.jsonl', callPeopleRowSchema);
  const days = rowsOf(archive, 'presence.jsonl', presenceDaySchema);
  const people = rowsOf(archive, 'people.jsonl', personRowSchema);
  for (const read of [personal, callRows, days, people]) if (!read.ok) return read;
  if (!personal.ok || !callRows.ok || !days.ok || !people.ok) return verified;
  await store.transact('import', async ({ entries }) => {
    const rows = personal.value.map(({ ref, salt, person }) => ({ ref, value: { salt, person } }));
    await putPersonal(entries, rows);
    for (const { call, ...row } of callRows.value) await putCallPeople(entries, call, row);
    for (const day of days.value) await putDay(entries, day);
  });
  const { streams } = archive.manifest;
  for (const [index, { stream, file }] of streams.entries()) {
    const lines = linesOf(archive, file);
    if (!lines.ok) return lines;
    await store.transact(stream, (tx) => append(tx, stream, lines.value));
    progress?.(index + 1, streams.length + people.value.length);
  }
  for (const [index, { id, name, email, language, state }] of people.value.entries()) {
    // Without a password: each sets his own by the mail for who forgot it.
    const made = await identity.createUser({ userId: id, email, name, language });
    if (!made.ok) return refuse('import-person-refused', { id, code: made.error.code });
    if (state === 'suspended') await identity.setSuspended(id, true);
    progress?.(streams.length + index + 1, streams.length + people.value.length);
  }
  return verified;
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
