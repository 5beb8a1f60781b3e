import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { originOf, readVerifierKey } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, parseLeaf } from '#platform/record/envelope.ts';
import type { Entries, EventStore, StreamHead } from '#platform/store/event-store.ts';
import { uploadStream } from '#tender/core/arrival/events.ts';
import type { Bundle, BundledFile, BundledUpload, BundleEntry } from '#tender/core/bundle/bundle.ts';
import { openTo } from '#tender/core/bundle/redact.ts';
import { mayRead } from '#tender/core/procedure/access.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { sourceStream } from '#tender/core/procedure/interest/invitation-source.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { turnsOf } from '#tender/core/procedure/negotiation/turns.ts';
import type { Viewer } from '#tender/core/procedure/roles.ts';
import { ciphertextsOf } from '#tender/core/procedure/submission/envelopes.ts';
import { openedSeals } from './custody.ts';
import { fileFrom, idsOf, streamOf, toRecorded } from './procedure-files.ts';
import { stampsOf } from './time-stamping.ts';
import { lastWitnessed } from './witnessing.ts';

export interface BundleWish {
  readonly procedure: string;
  /** For this operator alone: what he may not look into is closed. Without it, for staff: all of it. */
  readonly operator?: string;
  /** With the files that the reader may open. */
  readonly documents?: boolean;
}

export interface BundleGround {
  readonly store: EventStore;
  readonly blobs: BlobStore;
  readonly verifierKey: string;
}

/** The bundle of a procedure with all its lots, as its log stands now. Codes: `no-such-procedure`, `no-such-operator`. */
export async function bundleOf(
  { store, blobs, verifierKey }: BundleGround,
  { procedure: asked, operator, documents = false }: BundleWish,
): Promise<Result<Bundle>> {
  const { procedure } = partsOfFileId(asked);
  const stream = streamOf(procedure);
  const record = await store.record(stream);
  const key = readVerifierKey(verifierKey);
  if (record === undefined || !key.ok) return refuse('no-such-procedure');
  const events = record.texts.map(recordedFrom);
  const file = fileFrom(procedure, events);
  const ids = idsOf(procedure, file);
  if (operator !== undefined && file.interest.operators[operator] === undefined) return refuse('no-such-operator');
  const open = operator === undefined ? undefined : openTo(operator, events);
  const entries = record.texts.map(
    (leaf, index): BundleEntry =>
      open === undefined || open.has(index + 1) ? { leaf } : { hash: toBase64(hashOfLeaf(leaf)) },
  );
  const guide = sourceOf(events, open);
  return ok({
    ...(await headsOf(store.entries, { stream, head: record.head, verifierKey, name: key.value.name })),
    entries,
    ...(await filesOf({ store, blobs, verifierKey }, { ids, events }, entries, { operator, documents })),
    uploads: await uploadsOf(store, events, operator),
    ...(operator === undefined ? await sourceOfInvitations(store, file) : {}),
    ...(guide === undefined ? {} : { guide }),
    ...(await stampsOf(store.entries, stream)),
  });
}

interface Heads {
  readonly stream: string;
  readonly head: StreamHead;
  readonly verifierKey: string;
  /** Of the log, as its key says it. */
  readonly name: string;
}

/** What the head of a log is signed with: cosigned where a witness saw all of it, else with the last head that one saw. */
export async function headsOf(
  entries: Entries,
  { stream, head, verifierKey, name }: Heads,
): Promise<Pick<Bundle, 'origin' | 'checkpoint' | 'earlier' | 'keys'>> {
  const witnessed = await lastWitnessed(entries, stream);
  const whole = witnessed?.size === head.size;
  return {
    origin: originOf(name, stream),
    checkpoint: whole ? witnessed.note : head.checkpoint,
    earlier: whole || witnessed === undefined ? [] : [witnessed.note],
    keys: [verifierKey, ...(witnessed?.keys ?? [])],
  };
}

/** How the tenders came in that the reader may look into: all of them for staff, once the vault is open, else his own. */
async function uploadsOf(
  store: EventStore,
  events: readonly RecordedEvent[],
  operator: string | undefined,
): Promise<readonly BundledUpload[]> {
  const opened = events.some(({ event }) => event.type === 'VaultOpened');
  const ids = events.flatMap(({ event }) => {
    const may = operator === undefined ? opened : 'operator' in event && event.operator === operator;
    return event.type === 'TenderPlaced' && may ? event.arrivals.map(({ upload }) => upload) : [];
  });
  const uploads: BundledUpload[] = [];
  for (const id of new Set(ids)) {
    const record = await store.record(uploadStream(id));
    if (record !== undefined) uploads.push({ id, leaves: record.texts, checkpoint: record.head.checkpoint });
  }
  return uploads;
}

/** Where only who is invited may tender: the whole stream in which that was decided, for staff. */
async function sourceOfInvitations(store: EventStore, file: ProcedureFile): Promise<Pick<Bundle, 'source'>> {
  const { invitedFrom } = file.preparation;
  const record = invitedFrom === undefined ? undefined : await store.record(sourceStream(invitedFrom));
  return record === undefined ? {} : { source: { leaves: record.texts, checkpoint: record.head.checkpoint } };
}

function recordedFrom(text: string): RecordedEvent {
  const event = parseLeaf(text);
  if (event === undefined) throw new Error('the store holds a row that is no event');
  return toRecorded(event);
}

/** The guide in force, when the reader may look into the event that brought it. */
function sourceOf(events: readonly RecordedEvent[], open: ReadonlySet<number> | undefined): string | undefined {
  const seen = events.filter(({ seq }) => open === undefined || open.has(seq));
  return seen.flatMap(({ event }) => ('source' in event ? [event.source] : [])).at(-1);
}

function viewerFor(file: ProcedureFile, operator: string | undefined): Viewer {
  if (operator === undefined) return { roles: ['auditor'] };
  return { roles: [], operator: { id: operator, name: file.interest.operators[operator]?.name ?? operator } };
}

type Files = Pick<Bundle, 'documents' | 'sealed' | 'opened'>;

async function filesOf(
  { store, blobs }: BundleGround,
  { ids, events }: { readonly ids: readonly string[]; readonly events: readonly RecordedEvent[] },
  entries: readonly BundleEntry[],
  { operator, documents }: { operator: string | undefined; documents: boolean },
): Promise<Files> {
  if (!documents) return { documents: [], sealed: [], opened: [] };
  const files = ids.map((id) => fileFrom(id, events));
  const sealed = await sealedFiles(blobs, files, operator);
  const known = new Set(sealed.map(({ sha256 }) => sha256));
  const seals = (await Promise.all(ids.map((id) => openedSeals(store.entries, id)))).flat();
  const distinct = new Map(seals.map((seal) => [seal.sealed, seal]));
  return {
    documents: await readable(blobs, files, entries, operator),
    sealed,
    opened: [...distinct.values()].filter((seal) => known.has(seal.sealed)),
  };
}

/**
 * The ciphertexts that lie in the vault: a tenderer's own, or all. Those of tenders that were withdrawn, replaced or too late stay out: they
 * were not opened, and nobody has to know more of them than the log says.
 */
async function sealedFiles(
  blobs: BlobStore,
  files: readonly ProcedureFile[],
  operator: string | undefined,
): Promise<readonly BundledFile[]> {
  const workspaces = files.flatMap(turnsOf).flatMap(({ submission }) => Object.entries(submission.workspaces));
  const digests = workspaces.flatMap(([whose, { placed }]) =>
    placed === undefined || (operator !== undefined && whose !== operator)
      ? []
      : ciphertextsOf(placed).map(({ sha256 }) => sha256),
  );
  return storedFiles(blobs, digests);
}

/** The files that the open events speak of, as far as this reader may open them in the pages as well, in one lot or another. */
async function readable(
  blobs: BlobStore,
  files: readonly ProcedureFile[],
  entries: readonly BundleEntry[],
  operator: string | undefined,
): Promise<readonly BundledFile[]> {
  const named = entries.flatMap((entry) =>
    'leaf' in entry ? [...entry.leaf.matchAll(/"sha256":"([0-9a-f]{64})"/g)].map((match) => match[1] ?? '') : [],
  );
  return storedFiles(
    blobs,
    named.filter((sha256) => files.some((file) => mayRead(file, viewerFor(file, operator), sha256).ok)),
  );
}

/** Files are read when they are packed. One that is lost is left out: the report of who verifies names it. */
export async function storedFiles(blobs: BlobStore, digests: readonly string[]): Promise<readonly BundledFile[]> {
  const files: BundledFile[] = [];
  for (const sha256 of new Set(digests)) {
    const size = await blobs.sizeOf(sha256);
    if (size !== undefined) files.push({ sha256, size, open: () => chunksOf(blobs, sha256) });
  }
  return files;
}

async function* chunksOf(blobs: BlobStore, sha256: string): AsyncGenerator<Uint8Array> {
  const stream = await blobs.get(sha256);
  if (stream === undefined) throw new Error(`the file ${sha256} was there and is gone`);
  yield* stream;
}
