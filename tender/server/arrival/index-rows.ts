import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';

/** One row for each upload beside its stream, found by the organisation that brings it: whose it is not does not find it. */
export interface UploadRow extends SealedRef {
  readonly id: string;
  readonly procedure: string;
  readonly operator: string;
  /** Bytes that count. */
  readonly offset: number;
  /** Instant of its last event. */
  readonly at: string;
  /** `removing`: nobody can place it any more, and its bytes are on their way out. */
  readonly state: 'arriving' | 'complete' | 'removing';
}

const collection = 'sealed-upload';

export function bringerOf(actor: Actor): string {
  return actor.organisation?.id ?? `user:${actor.user}`;
}

export async function rowOf(entries: Entries, bringer: string, id: string): Promise<UploadRow | undefined> {
  return read(await entries.get(collection, `${bringer}/${id}`));
}

export async function rowsOf(entries: Entries, bringer: string): Promise<readonly UploadRow[]> {
  return (await entries.list(collection, `${bringer}/`)).flatMap(({ value }) => read(value) ?? []);
}

export async function allRows(entries: Entries): Promise<readonly (UploadRow & { readonly bringer: string })[]> {
  return (await entries.list(collection)).flatMap(({ key, value }) => {
    const row = read(value);
    return row === undefined ? [] : [{ ...row, bringer: key.slice(0, -row.id.length - 1) }];
  });
}

export async function putRow(entries: WritableEntries, bringer: string, row: UploadRow): Promise<void> {
  await entries.put(collection, `${bringer}/${row.id}`, { ...row });
}

export async function removeRow(entries: WritableEntries, bringer: string, id: string): Promise<void> {
  await entries.remove(collection, `${bringer}/${id}`);
}

/** Written by `putRow` alone. */
function read(value: JsonValue | undefined): UploadRow | undefined {
  return value === undefined ? undefined : (value as unknown as UploadRow);
}
