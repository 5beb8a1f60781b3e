import type { Organisation } from '#callout/core/organisation/organisation.ts';
import { type Blobs, DamagedBlob } from '#platform/blobs/blob-store.ts';
import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { personalLookup, personalRefs } from '#platform/identity/personal.ts';
import { toCsv } from '#platform/kernel/csv.ts';
import { localDate, toIso } from '#platform/kernel/time.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Calls } from '../calls/calls.ts';
import { steadyClock } from '../clock.ts';
import { OrganisationRoom } from '../organisation.ts';
import { CallBook } from '../reports/call-book.ts';
import { periodReport } from '../reports/period-report.ts';
import { callRows, presenceRows } from '../reports/tables.ts';
import { allDays } from '../statistics/presence-days.ts';
import { Warnings } from '../warnings.ts';
import { fileName, formatVersion, type Manifest, packArchive, toLines } from './archive.ts';
import { besideLog } from './beside.ts';
import { type PersonalRow, type PersonRow, personalRowSchema } from './rows.ts';

export interface ExportParts {
  readonly store: EventStore;
  readonly blobs: Blobs;
  readonly identity: Identity;
  readonly signer: Signer;
  /** Told how many of how many streams are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Told of a picture or recording whose bytes are not there, or no longer what they were: it stays behind. */
  readonly lacking?: (sha256: string) => void;
}

/** All of an installation in one archive: the log with its proofs, what stands beside it, numbers and tables (BHV-20). No secrets. */
export async function exportAll(parts: ExportParts): Promise<Uint8Array> {
  const { store, signer } = parts;
  const clock = steadyClock();
  const organisation = new OrganisationRoom(store, clock);
  await organisation.load();
  const contents = new Map<string, string | Uint8Array>();
  const streams = await addStreams(parts, contents);
  contents.set('people.jsonl', toLines(await peopleOf(parts)));
  await addBeside(parts, contents);
  contents.set('organisation.json', `${JSON.stringify(plain(organisation.now), null, 2)}\n`);
  for (const [name, text] of await tables(store, organisation)) contents.set(name, text);
  const { name, zone } = organisation.now;
  const head = { format: 'paraat-export', version: formatVersion, madeAt: toIso(clock.now()) } as const;
  const manifest = { ...head, organisation: name, timeZone: zone, key: signer.verifierKey, streams };
  return packArchive(manifest, contents, signer);
}

type Contents = Map<string, string | Uint8Array>;

/** Every stream with the texts that belong to it. */
async function addStreams({ store, progress }: ExportParts, contents: Contents): Promise<Manifest['streams']> {
  const streams: Manifest['streams'] = [];
  const personal: PersonalRow[] = [];
  const names = await store.streams();
  for (const [index, stream] of names.entries()) {
    const record = await store.record(stream);
    if (record === undefined) continue;
    const file = `streams/${String(streams.length + 1).padStart(6, '0')}.jsonl`;
    contents.set(file, record.texts.map((text) => `${text}\n`).join(''));
    streams.push({ stream, file, ...record.head });
    personal.push(...(await personalOf(store, record.texts)));
    progress?.(index + 1, names.length);
  }
  contents.set('personal.jsonl', toLines(personal));
  return streams;
}

/** The lists, and the files that they speak of. */
async function addBeside({ store, blobs, lacking }: ExportParts, contents: Contents): Promise<void> {
  const take = async (sha256: string): Promise<boolean> => {
    const name = fileName(sha256);
    const bytes = contents.has(name) ? undefined : await readWhole(blobs, sha256);
    if (bytes !== undefined) contents.set(name, bytes);
    const isThere = contents.has(name);
    if (!isThere) lacking?.(sha256);
    return isThere;
  };
  for (const list of besideLog) contents.set(list.name, await list.write(store.entries, take));
}

/** Undefined also for what is no longer what was stored. */
async function readWhole(blobs: Blobs, sha256: string): Promise<Uint8Array | undefined> {
  try {
    return await blobs.read(sha256);
  } catch (error) {
    if (error instanceof DamagedBlob) return undefined;
    throw error;
  }
}

async function personalOf({ entries }: EventStore, leaves: readonly string[]): Promise<PersonalRow[]> {
  const lookup = personalLookup(entries);
  const rows: PersonalRow[] = [];
  for (const { ref } of leaves.flatMap((leaf) => personalRefs(parseLeaf(leaf)?.data ?? null))) {
    const found = await lookup(ref);
    const row = personalRowSchema.safeParse({ ref, ...(typeof found === 'object' ? found : {}) });
    if (row.success) rows.push(row.data);
  }
  return rows;
}

async function peopleOf({ store, identity }: ExportParts): Promise<readonly PersonRow[]> {
  const people: PersonRow[] = [];
  for (const { userId, language, state, title, administrator } of await listProfiles(store.entries)) {
    const known = state === 'erased' ? undefined : await identity.addressOf(userId);
    if (known === undefined || state === 'erased') continue;
    people.push({ id: userId, name: known.name, email: known.address, title, administrator, language, state });
  }
  return people;
}

/** As it stands now, for who reads it; the log of it stands in its stream. */
function plain(organisation: Organisation): unknown {
  const { version: _version, lastAt: _lastAt, ...rest } = organisation;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, value instanceof Map ? [...value.values()] : value]),
  );
}

/** What spreadsheets read: all calls, and the presence of the last year that was counted. */
async function tables(store: EventStore, organisation: OrganisationRoom): Promise<readonly [string, string][]> {
  const clock = steadyClock();
  const nobody = () => new Map<string, never>();
  const calls = new Calls({
    store,
    clock,
    warnings: new Warnings(clock),
    organisation: () => organisation.now,
    context: (now, actor) => ({
      now,
      actor,
      organisation: organisation.now,
      presences: nobody(),
      reachable: new Set<string>(),
    }),
  });
  const { zone, locations } = organisation.now;
  const today = localDate(clock.now(), zone);
  const [first] = (await calls.entries()).toReversed();
  const from = first === undefined ? today : localDate(Temporal.Instant.from(first.raisedAt), zone);
  const seen = [...locations.keys()];
  const room = { store, clock, calls, organisation };
  const report = await periodReport(room, new CallBook(room), {
    period: { from, to: today },
    seen,
    location: undefined,
  });
  const period = { from: today.subtract({ days: 364 }), to: today };
  const days = await allDays(store.entries);
  const nameOf = (id: string) => locations.get(id)?.name ?? id;
  const counted = days.length === 0 ? [] : presenceRows(days, { period, locations: seen, nameOf }, 'en');
  return [
    ['reports/calls.csv', `${toCsv(callRows(report, 'en'))}\r\n`],
    ['reports/presence.csv', `${toCsv(counted)}\r\n`],
  ];
}
