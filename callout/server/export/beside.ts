import type { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { Entries, Entry, WritableEntries } from '#platform/store/event-store.ts';
import { peopleCollection } from '../calls/call-people.ts';
import { attemptCollection } from '../delivery/attempts.ts';
import { expectedCollection } from '../people/expected.ts';
import { rosterCollection } from '../people/rosters.ts';
import { telephoneCollection } from '../people/telephones.ts';
import { planImageCollection } from '../plans/plan-images.ts';
import { pushCollection } from '../push/pushes.ts';
import { keyOfDay, presenceDayCollection, presenceDaySchema } from '../statistics/presence-days.ts';
import { uptimeCollection, uptimeDaySchema } from '../statistics/uptime.ts';
import { recordingCollection } from '../talk/recordings.ts';
import { type Archive, type ListName, rowsOf, toLines } from './archive.ts';
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
  readonly collection: string;
  /** `take` brings the file of a row along, and says whether it is there: without it the row is left out. */
  write(entries: Entries, take: (sha256: string) => Promise<boolean>): Promise<string>;
  /** Everything is read before anything is put. Codes: `archive-line-malformed`. */
  read(archive: Archive): Result<(entries: WritableEntries) => Promise<void>>;
  /** The files that its rows speak of. */
  files(archive: Archive): Result<readonly string[]>;
}

interface Shape<Row> {
  readonly name: ListName;
  readonly collection: string;
  readonly schema: z.ZodType<Row>;
  readonly toRow: (entry: Entry) => unknown;
  readonly keyOf: (row: Row) => string;
  readonly valueOf: (row: Row) => unknown;
  readonly fileOf?: (row: Row) => string;
}

function beside<Row>({ name, collection, schema, toRow, keyOf, valueOf, fileOf }: Shape<Row>): BesideLog {
  return {
    name,
    collection,
    async write(entries, take) {
      const taken: Row[] = [];
      for (const entry of await entries.list(collection)) {
        const row = schema.parse(toRow(entry));
        if (fileOf === undefined || (await take(fileOf(row)))) taken.push(row);
      }
      return toLines(taken);
    },
    read(archive) {
      const rows = rowsOf(archive, name, schema);
      if (!rows.ok) return rows;
      return ok(async (entries) => {
        // Leaves out what is undefined, as the store does.
        for (const row of rows.value)
          await entries.put(collection, keyOf(row), JSON.parse(JSON.stringify(valueOf(row))) as JsonValue);
      });
    },
    files(archive) {
      const rows = fileOf === undefined ? ok([]) : rowsOf(archive, name, schema);
      return rows.ok ? ok(rows.value.flatMap((row) => fileOf?.(row) ?? [])) : rows;
    },
  };
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
