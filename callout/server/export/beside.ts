import type { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, Entry, WritableEntries } from '#platform/store/event-store.ts';
import { walkEntries } from '#platform/store/walk.ts';
import { peopleCollection } from '../calls/call-people.ts';
import { attemptCollection } from '../delivery/attempts.ts';
import { expectedCollection } from '../people/expected.ts';
import { rosterCollection } from '../people/rosters.ts';
import { telephoneCollection } from '../people/telephones.ts';
import { planImageCollection } from '../plans/plan-images.ts';
import { pushCollection } from '../push/push-rows.ts';
import { keyOfDay, presenceDayCollection, presenceDaySchema } from '../statistics/presence-days.ts';
import { uptimeCollection, uptimeDaySchema } from '../statistics/uptime.ts';
import { recordingCollection } from '../talk/recordings.ts';
import type { ListName } from './format.ts';
import type { Archive } from './read-archive.ts';
import {
  callPeopleRowSchema,
  expectedRowSchema,
  planImageRowSchema,
  pushRowSchema,
  recordingRowSchema,
  rosterRowSchema,
  telephoneRowSchema,
  triesRowSchema,
} from './rows.ts';

/** Entries beside the log that are taken along: in the archive a list with a line for each. */
export interface BesideLog {
  /** Of the file in the archive. */
  readonly name: ListName;
  /** Whether its rows speak of files. */
  readonly hasFiles: boolean;
  /** The line of each entry, and the file that it speaks of. */
  write(entries: Entries): AsyncGenerator<Line>;
  /** Each row as an entry, and the file that it speaks of. Throws `Refused`: `archive-line-malformed`. */
  read(archive: Archive): AsyncGenerator<Row>;
}

interface Line {
  readonly line: string;
  readonly file: string | undefined;
}

interface Row {
  readonly key: string;
  readonly file: string | undefined;
  put(entries: WritableEntries): Promise<void>;
}

interface Shape<T> {
  readonly name: ListName;
  readonly collection: string;
  readonly schema: z.ZodType<T>;
  readonly toRow: (entry: Entry) => unknown;
  readonly keyOf: (row: T) => string;
  readonly valueOf: (row: T) => unknown;
  readonly fileOf?: (row: T) => string;
}

function beside<T>({ name, collection, schema, toRow, keyOf, valueOf, fileOf }: Shape<T>): BesideLog {
  return {
    name,
    hasFiles: fileOf !== undefined,
    async *write(entries) {
      for await (const entry of walkEntries(entries, collection)) {
        const row = schema.parse(toRow(entry));
        yield { line: toLine(row), file: fileOf?.(row) };
      }
    },
    async *read(archive) {
      for await (const row of archive.rows(name, schema)) {
        const key = keyOf(row);
        // Leaves out what is undefined, as the store does.
        const value = () => JSON.parse(JSON.stringify(valueOf(row))) as JsonValue;
        yield { key, file: fileOf?.(row), put: (entries) => entries.put(collection, key, value()) };
      }
    },
  };
}

export function toLine(row: unknown): string {
  return `${JSON.stringify(row)}\n`;
}

const partOf = (key: string, index: number) => key.split('/')[index] ?? '';
const whole = ({ value }: Entry) => value;
const withValue = (more: object, { value }: Entry) => ({ ...more, ...(typeof value === 'object' ? value : {}) });

export const besideLog: readonly BesideLog[] = [
  beside({
    name: 'call-people.jsonl',
    collection: peopleCollection,
    schema: callPeopleRowSchema,
    toRow: (entry) => withValue({ call: entry.key }, entry),
    keyOf: ({ call }) => call,
    valueOf: ({ call: _call, ...row }) => row,
  }),
  beside({
    name: 'tries.jsonl',
    collection: attemptCollection,
    schema: triesRowSchema,
    toRow: ({ key, value }) => ({ call: partOf(key, 0), responder: partOf(key, 1), tries: value }),
    keyOf: ({ call, responder }) => `${call}/${responder}`,
    valueOf: ({ tries }) => tries,
  }),
  beside({
    name: 'pushes.jsonl',
    collection: pushCollection,
    schema: pushRowSchema,
    toRow: (entry) => withValue({ call: partOf(entry.key, 0), phone: partOf(entry.key, 1) }, entry),
    keyOf: ({ call, phone }) => `${call}/${phone}`,
    valueOf: ({ call: _call, phone: _phone, ...row }) => row,
  }),
  beside({
    name: 'recordings.jsonl',
    collection: recordingCollection,
    schema: recordingRowSchema,
    toRow: whole,
    keyOf: ({ call, burst }) => `${call}/${burst}`,
    valueOf: (row) => row,
    fileOf: ({ sha256 }) => sha256,
  }),
  beside({
    name: 'plans.jsonl',
    collection: planImageCollection,
    schema: planImageRowSchema,
    toRow: (entry) => withValue({ location: partOf(entry.key, 0) }, entry),
    keyOf: ({ location, sha256 }) => `${location}/${sha256}`,
    valueOf: ({ location: _location, ...row }) => row,
    fileOf: ({ sha256 }) => sha256,
  }),
  beside({
    name: 'expected-people.jsonl',
    collection: expectedCollection,
    schema: expectedRowSchema,
    toRow: (entry) => {
      const { invitation: _invitation, ...row } = { invitation: undefined, ...withValue({}, entry) };
      return row;
    },
    keyOf: ({ user }) => user,
    valueOf: (row) => row,
  }),
  beside({
    name: 'telephones.jsonl',
    collection: telephoneCollection,
    schema: telephoneRowSchema,
    toRow: ({ key, value }) => ({ user: key, number: value }),
    keyOf: ({ user }) => user,
    valueOf: ({ number }) => number,
  }),
  beside({
    name: 'rosters.jsonl',
    collection: rosterCollection,
    schema: rosterRowSchema,
    toRow: (entry) => withValue({ location: entry.key }, entry),
    keyOf: ({ location }) => location,
    valueOf: ({ location: _location, ...row }) => row,
  }),
  beside({
    name: 'presence.jsonl',
    collection: presenceDayCollection,
    schema: presenceDaySchema,
    toRow: whole,
    keyOf: keyOfDay,
    valueOf: (row) => row,
  }),
  beside({
    name: 'uptime.jsonl',
    collection: uptimeCollection,
    schema: uptimeDaySchema,
    toRow: whole,
    keyOf: ({ day }) => day,
    valueOf: (row) => row,
  }),
];
