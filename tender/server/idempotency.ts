import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import { type Result, refuse } from '#platform/kernel/result.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/** A request that is sent again after a lost line gets the first answer and does nothing twice. */

const collection = 'idempotency';

export interface RequestKey {
  readonly user: string;
  /** What the client made up for this one request (header `Idempotency-Key`). */
  readonly key: string;
  /** Digest of what is asked, so that a key cannot answer for something else. */
  readonly digest: string;
}

export function requestKey(user: string, key: string, procedure: string, command: unknown): RequestKey {
  return {
    user,
    key,
    digest: createHash('sha256')
      .update(canonicalJson([procedure, command]))
      .digest('hex'),
  };
}

/** The earlier answer; undefined when this is new. Code: `idempotency-key-reused`. */
export async function earlierAnswer(
  entries: Entries,
  request: RequestKey,
): Promise<JsonValue | Result<never> | undefined> {
  const row = await entries.get(collection, rowKey(request));
  if (!isRow(row)) return undefined;
  return row.digest === request.digest ? row.answer : refuse('idempotency-key-reused');
}

export async function keepAnswer(
  entries: WritableEntries,
  request: RequestKey,
  answer: JsonValue,
  at: string,
): Promise<void> {
  await entries.put(collection, rowKey(request), { digest: request.digest, answer, at });
}

/** Forgets answers from before `instant` (ISO). */
export async function forgetAnswers(entries: WritableEntries, instant: string): Promise<void> {
  for (const { key, value } of await entries.list(collection)) {
    if (!isRow(value) || value.at < instant) await entries.remove(collection, key);
  }
}

interface Row {
  readonly digest: string;
  readonly answer: JsonValue;
  readonly at: string;
}

function isRow(value: JsonValue | undefined): value is JsonValue & Row {
  return typeof value === 'object' && value !== null && 'digest' in value && 'answer' in value && 'at' in value;
}

function rowKey({ user, key }: RequestKey): string {
  return `${user}/${createHash('sha256').update(key).digest('hex')}`;
}
