import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { readVerifierKey } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, parseLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import type { Bundle, BundledFile, BundleEntry } from '#tender/core/bundle/bundle.ts';
import { type BundleGround, headsOf, storedFiles } from '../bundle.ts';
import { stampsOf } from '../time-stamping.ts';
import { systemStream } from './systems.ts';

export interface SystemBundleWish {
  readonly system: string;
  /** For this operator alone: what is about others is closed. Without it, for staff: all of it. */
  readonly operator?: string;
  /** With the files that the open events speak of. */
  readonly documents?: boolean;
}

/** The bundle of a qualification system, as its log stands now. Codes: `no-such-system`, `no-such-operator`. */
export async function systemBundleOf(
  { store, blobs, verifierKey }: BundleGround,
  { system, operator, documents = false }: SystemBundleWish,
): Promise<Result<Bundle>> {
  const stream = systemStream(system);
  const record = await store.record(stream);
  const key = readVerifierKey(verifierKey);
  if (record === undefined || !key.ok) return refuse('no-such-system');
  const events = record.texts.map(eventOf);
  if (operator !== undefined && !events.some((event) => operatorOf(event) === operator))
    return refuse('no-such-operator');
  const open = (event: StoredEvent) => operator === undefined || isOpenTo(operator, event, events);
  const seen = events.filter(open);
  const entries = record.texts.map((leaf, place): BundleEntry => {
    const event = events[place];
    return event !== undefined && open(event) ? { leaf } : { hash: toBase64(hashOfLeaf(leaf)) };
  });
  const guide = sourceOf(seen);
  return ok({
    ...(await headsOf(store.entries, { stream, head: record.head, verifierKey, name: key.value.name })),
    entries,
    documents: documents ? await filesOf(blobs, entries) : [],
    sealed: [],
    opened: [],
    uploads: [],
    ...(guide === undefined ? {} : { guide }),
    ...(await stampsOf(store.entries, stream)),
  });
}

/** What every operator may know, and what is about him; a decision once he was told of it. */
function isOpenTo(operator: string, event: StoredEvent, events: readonly StoredEvent[]): boolean {
  const whose = operatorOf(event);
  if (whose === undefined) return publicTypes.includes(event.type) || isDocumentOf(operator, event, events);
  if (whose !== operator) return false;
  if (event.type !== 'QualificationDecided') return true;
  return events.some(
    ({ type, seq, ...later }) => type === 'DecisionNotified' && seq > event.seq && operatorOf(later) === operator,
  );
}

/** A document of the qualification file that he may read: in force when he was first sent the file, or later (`readableDocuments`). */
function isDocumentOf(operator: string, event: StoredEvent, events: readonly StoredEvent[]): boolean {
  const sent = events.find((one) => one.type === 'QualificationFileSent' && operatorOf(one) === operator)?.seq;
  if (sent === undefined || !ofDocuments.includes(event.type)) return false;
  if (event.seq > sent) return true;
  const ended = events.find((later) => later.seq > event.seq && isOfSameDocument(later, event))?.seq;
  return ended === undefined || ended > sent;
}

const ofDocuments = ['DocumentProvided', 'DocumentWithdrawn'];

function isOfSameDocument(one: StoredEvent, other: StoredEvent): boolean {
  return (
    ofDocuments.includes(one.type) &&
    ['document', 'language'].every((name) => textIn(one.data, name) === textIn(other.data, name))
  );
}

const publicTypes = [
  'SystemDrafted',
  'QualificationGuideReplaced',
  'SystemRoleGranted',
  'SystemRoleRevoked',
  'SystemNoticePublished',
  'SystemEnded',
];

function operatorOf({ data }: Pick<StoredEvent, 'data'>): string | undefined {
  return textIn(data, 'operator');
}

function sourceOf(events: readonly StoredEvent[]): string | undefined {
  return events.flatMap(({ data }) => textIn(data, 'source') ?? []).at(-1);
}

function textIn(data: StoredEvent['data'], name: string): string | undefined {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function eventOf(text: string): StoredEvent {
  const event = parseLeaf(text);
  if (event === undefined) throw new Error('the store holds a row that is no event');
  return event;
}

async function filesOf(blobs: BlobStore, entries: readonly BundleEntry[]): Promise<readonly BundledFile[]> {
  const named = entries.flatMap((entry) =>
    'leaf' in entry ? [...entry.leaf.matchAll(/"sha256":"([0-9a-f]{64})"/g)].map((match) => match[1] ?? '') : [],
  );
  return storedFiles(blobs, named);
}
