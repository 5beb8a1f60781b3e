import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { type RandomBytes, uuidFrom } from '#platform/kernel/random.ts';
import type { Entries, EventStore, WritableEntries } from '#platform/store/event-store.ts';

/** What is known about a person, kept beside the log so that it can be erased. */
export type Person = Readonly<Record<string, string>>;

/** A row for the collection `personal`, under the key `ref`. */
export interface PersonalRow {
  readonly ref: string;
  readonly value: { readonly salt: string; readonly person: Person };
}

const collection = 'personal';
const stream = 'personal';

/**
 * Takes persons out of what goes into the log: each property `personal` (an object of texts) becomes `{ref, commitment}`. The commitment
 * is the SHA-256, in hex, of the canonical JSON of `{person, salt}`; the salt of 32 bytes stays with the person, so that after erasure
 * nobody can find out by guessing who it was. Throws a TypeError when a `personal` holds anything but texts.
 */
export function detachPersonal(
  value: JsonValue,
  random: RandomBytes = randomBytes,
): { readonly value: JsonValue; readonly rows: readonly PersonalRow[] } {
  const rows: PersonalRow[] = [];
  const detached = walk(value, (personal) => {
    const row = {
      ref: uuidFrom(random),
      value: { salt: Buffer.from(random(32)).toString('hex'), person: requirePerson(personal) },
    };
    rows.push(row);
    return { ref: row.ref, commitment: commitmentTo(row.value) };
  });
  return { value: detached, rows };
}

/** Writes the rows in the transaction of the events that refer to them. */
export async function putPersonal(entries: WritableEntries, rows: readonly PersonalRow[]): Promise<void> {
  for (const { ref, value } of rows) await entries.put(collection, ref, { ...value });
}

/**
 * Puts persons back where `detachPersonal` took them out, for a view. Who was erased becomes `{erased: 'true'}`; a row that no longer is
 * what the log committed to becomes `{altered: 'true'}`.
 */
export async function attachPersonal(
  value: JsonValue,
  lookup: (ref: string) => Promise<JsonValue | undefined>,
): Promise<JsonValue> {
  const found = new Map<string, JsonValue | undefined>();
  walk(value, (personal) => {
    const reference = readReference(personal);
    if (reference !== undefined) found.set(reference.ref, undefined);
    return personal;
  });
  for (const ref of found.keys()) found.set(ref, await lookup(ref));
  return walk(value, (personal) => {
    const reference = readReference(personal);
    return reference === undefined ? personal : shown(found.get(reference.ref), reference.commitment);
  });
}

/** The lookup for `attachPersonal` in the entries of a store. */
export function personalLookup(entries: Entries): (ref: string) => Promise<JsonValue | undefined> {
  return (ref) => entries.get(collection, ref);
}

/** What stands in the log instead of a person. */
export interface PersonalReference {
  readonly ref: string;
  readonly commitment: string;
}

/** Whether a row is what the log committed to. */
export function isCommittedTo(row: PersonalRow['value'], commitment: string): boolean {
  return commitmentTo(row) === commitment;
}

/** The references that stand in a value, in order. */
export function personalRefs(value: JsonValue): readonly PersonalReference[] {
  const refs: PersonalReference[] = [];
  walk(value, (personal) => {
    const reference = readReference(personal);
    if (reference !== undefined) refs.push(reference);
    return personal;
  });
  return refs;
}

/** As `erasePersonal`, in a transaction of somebody else. */
export async function erasePersonalIn(entries: WritableEntries, ref: string, at: string): Promise<void> {
  if ((await entries.get(collection, ref)) !== undefined) await entries.put(collection, ref, { erased: at });
}

/** Removes the person and the salt for good; the log and its proofs stay as they were. `at` is the instant, in ISO UTC. */
export async function erasePersonal(store: EventStore, ref: string, at: string): Promise<void> {
  await store.transact(stream, (tx) => erasePersonalIn(tx.entries, ref, at));
}

function shown(row: JsonValue | undefined, commitment: string): JsonValue {
  if (!isObject(row) || typeof row['salt'] !== 'string' || !isPerson(row['person'])) return { erased: 'true' };
  const { salt, person } = row;
  return commitmentTo({ salt, person }) === commitment ? person : { altered: 'true' };
}

function commitmentTo({ salt, person }: PersonalRow['value']): string {
  return createHash('sha256').update(canonicalJson({ salt, person })).digest('hex');
}

function walk(value: JsonValue, replace: (personal: JsonValue) => JsonValue): JsonValue {
  if (isList(value)) return value.map((item) => walk(item, replace));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]): [string, JsonValue] => [
    key,
    key === 'personal' ? replace(member) : walk(member, replace),
  ]);
  return Object.fromEntries(members);
}

function readReference(value: JsonValue): { ref: string; commitment: string } | undefined {
  if (!isObject(value) || Object.keys(value).length !== 2) return undefined;
  const { ref, commitment } = value;
  return typeof ref === 'string' && typeof commitment === 'string' ? { ref, commitment } : undefined;
}

function requirePerson(value: JsonValue): Person {
  if (!isPerson(value)) throw new TypeError('a property `personal` holds texts by name');
  return value;
}

function isPerson(value: JsonValue | undefined): value is Person {
  return isObject(value) && Object.values(value).every((member) => typeof member === 'string');
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
