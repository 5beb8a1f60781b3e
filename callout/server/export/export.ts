import type { Writable } from 'node:stream';
import type { Organisation } from '#callout/core/organisation/organisation.ts';
import { type Blobs, DamagedBlob } from '#platform/blobs/blob-store.ts';
import { listProfiles } from '#platform/identity/directory.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { personalLookup, personalRefs } from '#platform/identity/personal.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { steadyClock } from '../clock.ts';
import { OrganisationRoom } from '../organisation.ts';
import { type BesideLog, besideLog, toLine } from './beside.ts';
import { fileName, formatVersion, type Manifest, type Progress } from './format.ts';
import { type PersonRow, personalRowSchema } from './rows.ts';
import { tables } from './tables.ts';
import { type Contents, type Part, writeArchive } from './write-archive.ts';

export interface ExportParts {
  readonly store: EventStore;
  readonly blobs: Blobs;
  readonly identity: Identity;
  readonly signer: Signer;
  readonly progress?: Progress;
  /** Told of a picture or recording whose bytes are not there, or no longer what they were: it stays behind. */
  readonly lacking?: (sha256: string) => void;
}

/**
 * All of an installation in one archive: the log with its proofs, what stands beside it, numbers and tables (BHV-20). No secrets. One stream,
 * one page of entries and one file are in memory at a time. Gives the number of bytes.
 */
export function exportAll(parts: ExportParts, destination: Writable): Promise<number> {
  return writeArchive(contentsOf(parts), parts.signer, destination);
}

/** What an archive of this installation holds, read as it is asked for. */
export function contentsOf(parts: ExportParts): Contents {
  const clock = steadyClock();
  const organisation = new OrganisationRoom(parts.store, clock);
  const streams: Manifest['streams'] = [];
  const taken = new Map<string, boolean>();
  return {
    async *parts() {
      await organisation.load();
      const refs: string[] = [];
      yield* streamParts(parts, { streams, refs });
      yield { name: 'personal.jsonl', content: personal(parts.store, refs) };
      yield { name: 'people.jsonl', content: people(parts) };
      for (const list of besideLog)
        yield* list.hasFiles ? fileParts(parts, list, taken) : [listPart(parts.store, list)];
      yield { name: 'organisation.json', content: [`${JSON.stringify(plain(organisation.now), null, 2)}\n`] };
      yield* tables(parts.store, organisation, clock);
    },
    head() {
      const { name, zone } = organisation.now;
      const head = { format: 'paraat-export', version: formatVersion, madeAt: toIso(clock.now()) } as const;
      return { ...head, organisation: name, timeZone: zone, key: parts.signer.verifierKey, streams };
    },
  };
}

interface Gathered {
  readonly streams: Manifest['streams'];
  /** Of the texts beside the log, in the order of the log. */
  readonly refs: string[];
}

async function* streamParts({ store, progress }: ExportParts, { streams, refs }: Gathered): AsyncGenerator<Part> {
  const names = await store.streams();
  for (const [index, stream] of names.entries()) {
    const record = await store.record(stream);
    if (record === undefined) continue;
    const file = `streams/${String(streams.length + 1).padStart(6, '0')}.jsonl`;
    streams.push({ stream, file, ...record.head });
    yield { name: file, content: record.texts.map((text) => `${text}\n`) };
    for (const text of record.texts) refs.push(...personalRefs(parseLeaf(text)?.data ?? null).map(({ ref }) => ref));
    progress?.('logs', index + 1, names.length);
  }
}

async function* personal({ entries }: EventStore, refs: readonly string[]): AsyncGenerator<string> {
  const lookup = personalLookup(entries);
  for (const ref of refs) {
    const found = await lookup(ref);
    const row = personalRowSchema.safeParse({ ref, ...(typeof found === 'object' ? found : {}) });
    if (row.success) yield toLine(row.data);
  }
}

async function* people({ store, identity }: ExportParts): AsyncGenerator<string> {
  for (const { userId, language, state, title, administrator } of await listProfiles(store.entries)) {
    const known = state === 'erased' ? undefined : await identity.addressOf(userId);
    if (known === undefined || state === 'erased') continue;
    const row: PersonRow = {
      id: userId,
      name: known.name,
      email: known.address,
      title,
      administrator,
      language,
      state,
    };
    yield toLine(row);
  }
}

function listPart({ entries }: EventStore, list: BesideLog): Part {
  const lines = async function* () {
    for await (const { line } of list.write(entries)) yield line;
  };
  return { name: list.name, content: lines() };
}

/** The files of a list, and then the list itself, without the rows whose files are not there. */
async function* fileParts(
  { store, blobs, lacking, progress }: ExportParts,
  list: BesideLog,
  taken: Map<string, boolean>,
): AsyncGenerator<Part> {
  const lines: string[] = [];
  for await (const { line, file } of list.write(store.entries)) {
    if (file === undefined) continue;
    if (!taken.has(file)) {
      const bytes = await readWhole(blobs, file);
      if (bytes === undefined) lacking?.(file);
      else yield { name: fileName(file), content: [bytes] };
      taken.set(file, bytes !== undefined);
      progress?.('files', taken.size, 0);
    }
    if (taken.get(file) === true) lines.push(line);
  }
  yield { name: list.name, content: lines };
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

/** As it stands now, for who reads it; the log of it stands in its stream. */
function plain(organisation: Organisation): unknown {
  const { version: _version, lastAt: _lastAt, ...rest } = organisation;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, value instanceof Map ? [...value.values()] : value]),
  );
}
