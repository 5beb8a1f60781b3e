import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unwrap } from '#platform/kernel/result.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { fileKeyOf, sealBytes } from '#platform/sealing/seal.ts';
import { splitIdentity } from '#platform/sealing/shares.ts';
import type { OpenedSeal } from '../../bundle/bundle.ts';
import type { SealedRef } from '../../procedure/basics.ts';
import type { RecordedEvent } from '../../procedure/file.ts';
import type { TenderContent } from '../../procedure/submission/events.ts';
import { type Manifest, manifestText } from '../../procedure/submission/manifest.ts';
import { change, type Of, story } from './stories.ts';

interface HeldFile {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The story with what was really sealed: the log speaks of these very ciphertexts and documents. */
export interface SealedStory {
  readonly events: readonly RecordedEvent[];
  readonly sealed: readonly HeldFile[];
  readonly documents: readonly HeldFile[];
  readonly opened: readonly OpenedSeal[];
  readonly vault: SealingKey;
  /** Of three custodians, two of whom are enough. */
  readonly shares: readonly string[];
}

export async function sealStory(): Promise<SealedStory> {
  const vault = await makeSealingKey();
  const issued = await splitIdentity(vault.identity, 2, 3);
  const held = { sealed: [] as HeldFile[], documents: [] as HeldFile[], opened: [] as OpenedSeal[] };
  const tenders = new Map<string, { content: TenderContent; manifest: SealedRef; documents: readonly SealedRef[] }>();
  for (const { operator, content } of openingOf(story).tenders) {
    if (content !== undefined) tenders.set(operator, await sealTender(operator, content, vault, held));
  }
  const placed = change(story, 'TenderPlaced', (event) => {
    const { manifest, documents } = tenders.get(event.operator) ?? event;
    return { ...event, manifest, documents };
  });
  const keyed = change(placed, 'VaultKeyMade', (event) => ({
    ...event,
    recipient: vault.recipient,
    custodians: event.custodians.map((custodian, index) => ({
      ...custodian,
      commitment: issued[index]?.commitment ?? '',
      proofCommitment: issued[index]?.proofCommitment ?? '',
    })),
  }));
  const events = change(keyed, 'VaultOpened', (event) => ({
    ...event,
    tenders: event.tenders.map((tender) => ({ ...tender, content: tenders.get(tender.operator)?.content })),
    inspections: event.inspections.map((one) => ({ ...one, sha256: documentOf(one.sha256).sha256 })),
  }));
  return { events, ...held, vault, shares: issued.map(({ share }) => share) };
}

export function openingOf(events: readonly RecordedEvent[]): Of<'VaultOpened'> {
  const event = events.find((one) => one.event.type === 'VaultOpened')?.event;
  if (event?.type !== 'VaultOpened') throw new Error('the vault is not opened in this story');
  return event;
}

/** A document that stands for the one of which the story has the name alone. */
function documentOf(name: string): HeldFile {
  const bytes = utf8ToBytes(`Document ${name}\n`);
  return { sha256: bytesToHex(sha256(bytes)), bytes };
}

async function sealTender(
  tenderer: string,
  told: TenderContent,
  vault: SealingKey,
  held: { readonly sealed: HeldFile[]; readonly documents: HeldFile[]; readonly opened: OpenedSeal[] },
): Promise<{ content: TenderContent; manifest: SealedRef; documents: readonly SealedRef[] }> {
  const refs: Record<string, SealedRef> = {};
  const seal = async (
    plain: Uint8Array,
    of?: { readonly sha256: string; readonly size: number },
  ): Promise<SealedRef> => {
    const bytes = await sealBytes(plain, [vault.recipient]);
    const file = { sha256: bytesToHex(sha256(bytes)), bytes };
    const key = toBase64(unwrap(await fileKeyOf(bytes, vault.identity)));
    held.sealed.push(file);
    held.opened.push({ sealed: file.sha256, key, ...(of === undefined ? {} : { plain: of }) });
    return { sha256: file.sha256, size: bytes.length };
  };
  const files: TenderContent['files'][number][] = [];
  for (const attached of told.files) {
    const document = documentOf(attached.file.sha256);
    const size = document.bytes.length;
    if (refs[document.sha256] === undefined) {
      refs[document.sha256] = await seal(document.bytes, { sha256: document.sha256, size });
      if (held.documents.every(({ sha256: known }) => known !== document.sha256)) held.documents.push(document);
    }
    files.push({ ...attached, file: { ...attached.file, sha256: document.sha256, size } });
  }
  const content = { ...told, files };
  const manifest: Manifest = { format: 'leidraad-tender-1', procedure: 'almelo', tenderer, content, sealed: refs };
  return { content, manifest: await seal(utf8ToBytes(manifestText(manifest))), documents: Object.values(refs) };
}
