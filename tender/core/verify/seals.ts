import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import type { OpenedSeal } from '../bundle/bundle.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import type { OpenedTender } from '../procedure/opening/events.ts';
import type { TenderContent } from '../procedure/submission/events.ts';
import { type Manifest, plain, readManifest } from '../procedure/submission/manifest.ts';
import type { PlacedTender } from '../procedure/submission/state.ts';
import { fails, holds, type Said, said } from './check.ts';
import type { ExaminedBundle, SealedFileFacts } from './files.ts';

/** The tender of one operator as it lay in the vault, with what the bundle has of it. */
export interface SealedTender {
  /** As the log names it, where that can be seen. */
  readonly procedure: string | undefined;
  readonly operator: string;
  readonly name: string;
  readonly placed: PlacedTender;
  readonly opened: OpenedTender | undefined;
  readonly files: ReadonlyMap<string, SealedFileFacts>;
  /** None of a tender that could not be opened. */
  readonly lines: readonly OpenedSeal[];
  /** Ciphertexts that somebody else placed as well, by copying them. */
  readonly shared: ReadonlySet<string>;
}

/**
 * What was judged came out of what was sealed: every ciphertext is the one that was placed, before closing as `arrival` says; each document and
 * each manifest that was examined is what its ciphertext opens to with the key of that file. Without the keys: sizes and form fit.
 */
export function compareSeals(bundle: ExaminedBundle, file: ProcedureFile): readonly Said[] {
  if (bundle.sealed.length === 0) {
    return bundle.opened.map(({ sealed }) => fails('seal-missing', { sha256: sealed, name: '–' }));
  }
  const tenders = sealedTenders(bundle, file);
  const known = new Set(tenders.flatMap(({ placed }) => refsOf(placed).map(({ sha256 }) => sha256)));
  const strange = bundle.sealed.filter(({ sha256 }) => !known.has(sha256)).map(({ sha256 }) => sha256);
  const loose = bundle.opened.filter(({ sealed }) => !known.has(sealed)).map(({ sealed }) => sealed);
  return [
    ...[...new Set([...strange, ...loose])].map((sha256) => fails('seal-unknown', { sha256 })),
    ...tenders.flatMap((tender) => [
      ...refsOf(tender.placed).flatMap((ref) => compareFile(tender, ref)),
      ...opened(tender),
    ]),
  ];
}

export function sealedTenders(bundle: ExaminedBundle, file: ProcedureFile): readonly SealedTender[] {
  const files = new Map(bundle.sealed.map((facts) => [facts.sha256, facts]));
  const all = Object.values(file.submission.workspaces).flatMap(({ placed }) =>
    placed === undefined ? [] : [...new Set(refsOf(placed).map(({ sha256 }) => sha256))],
  );
  const shared = new Set(all.filter((sha256, index) => all.indexOf(sha256) !== index));
  return Object.entries(file.submission.workspaces).flatMap(([operator, { placed }]) => {
    if (placed === undefined) return [];
    const own = new Set(refsOf(placed).map(({ sha256 }) => sha256));
    const tender = file.opening.opened?.tenders.find((one) => one.operator === operator);
    const lines = tender?.failure === undefined ? bundle.opened.filter(({ sealed }) => own.has(sealed)) : [];
    const name = operatorName(file, operator);
    const { procedure } = file.preparation;
    return [{ procedure, operator, name, placed, opened: tender, files, lines, shared }];
  });
}

export function refsOf({
  manifest,
  documents,
}: PlacedTender): readonly { readonly sha256: string; readonly size: number }[] {
  return [manifest, ...documents];
}

/** What the server could not find or read when the vault was opened is not in a bundle either. */
const lost: ReadonlySet<string | undefined> = new Set(['document-missing', 'sealed-damaged']);

function compareFile(
  { name, opened: tender, files }: SealedTender,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): readonly Said[] {
  const facts = files.get(sha256);
  const params = { sha256, name, size };
  if (facts === undefined) return lost.has(tender?.failure) ? [] : [fails('seal-missing', params)];
  if (facts.computed !== sha256) return [fails('seal-differs', { ...params, computed: facts.computed })];
  if (facts.size !== size) return [fails('seal-size-differs', { ...params, found: facts.size })];
  // What has no right form could not be opened, and that was recorded; otherwise it cannot have been.
  const { wrong, recipients } = facts;
  if (wrong !== undefined && tender?.failure === undefined)
    return [fails('seal-form-wrong', { ...params, why: wrong })];
  return [holds('seal-as-placed', { ...params, recipients })];
}

function opened(tender: SealedTender): readonly Said[] {
  const { opened: judged, lines } = tender;
  const compared = lines.flatMap((line) => compareLine(tender, line));
  if (judged?.content === undefined) return compared;
  return [...compared, ...(lines.length === 0 ? fits(tender, judged.content) : complete(tender, judged.content))];
}

function compareLine(tender: SealedTender, line: OpenedSeal): readonly Said[] {
  const { name, files, opened: judged, placed, shared } = tender;
  const facts = files.get(line.sealed)?.opened;
  const params = { sha256: line.sealed, name };
  // That the file itself is missing was said before.
  if (facts === undefined || facts.outcome !== 'opened') {
    return [fails('seal-not-opened', { ...params, why: facts?.outcome ?? 'seal-missing' })];
  }
  const isManifest = placed.manifest.sha256 === line.sealed;
  if (isManifest !== (line.plain === undefined)) return [fails('seal-opens-otherwise', { ...params, document: '–' })];
  if (line.plain === undefined) return [compareManifest(tender, facts.beginning, params)];
  const { sha256: document, size } = line.plain;
  const right = facts.sha256 === document && facts.paddedWithZeros;
  if (!right) return [fails('seal-opens-otherwise', { ...params, document })];
  const file = judged?.content?.files.find(({ file: one }) => one.sha256 === document && one.size === size)?.file;
  if (judged !== undefined && file === undefined) {
    return shared.has(line.sealed) ? [] : [fails('judged-not-sealed', { ...params, document })];
  }
  return [holds('document-from-seal', { ...params, document, file: file?.name ?? document })];
}

function compareManifest(
  { operator, opened: judged, lines, procedure: known }: SealedTender,
  text: Uint8Array,
  params: { readonly sha256: string; readonly name: string },
): Said {
  const manifest = readManifest(new TextDecoder().decode(text));
  if (!manifest.ok) return fails('manifest-differs', params);
  const { procedure, tenderer, content, sealed } = manifest.value;
  const ours = tenderer === operator && (known === undefined || procedure === known);
  const asSealed = lines.every(
    ({ sealed: ciphertext, plain: document }) =>
      document === undefined || sealed[document.sha256]?.sha256 === ciphertext,
  );
  const asJudged = judged?.content === undefined || bare(content) === bare(judged.content);
  return said(ours && asSealed && asJudged, ['manifest-agrees', 'manifest-differs'], params);
}

/** Without what the server puts in the place of persons, and the kind of a file, which it sees from the bytes. */
function bare(content: Manifest['content']): string {
  const files = content.files.map((attached) => ({ ...attached, file: { ...attached.file, mediaType: '' } }));
  return canonicalJson(withoutPersons(plain({ ...content, files })));
}

function withoutPersons(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutPersons);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== 'personal');
  return Object.fromEntries(members.map(([name, member]): [string, JsonValue] => [name, withoutPersons(member)]));
}

/** Every document that was judged came out of a ciphertext, and so did all else that was filled in. */
function complete({ name, lines, placed }: SealedTender, { files }: TenderContent): readonly Said[] {
  const out = new Set(lines.map((line) => line.plain?.sha256));
  const missing = files.filter(({ file }) => !out.has(file.sha256));
  const manifest = lines.some(({ sealed }) => sealed === placed.manifest.sha256);
  return [
    ...missing.map(({ file }) => fails('judged-not-sealed', { name, document: file.sha256, sha256: '–' })),
    ...(manifest ? [] : [fails('seal-not-opened', { name, sha256: placed.manifest.sha256, why: 'key-missing' })]),
  ];
}

/** Each document finds a ciphertext that is large enough for it: the largest the largest, and so on. */
function fits({ name, placed, files }: SealedTender, content: TenderContent): readonly Said[] {
  const descending = (sizes: readonly number[]) => sizes.toSorted((one, other) => other - one);
  const held = descending(placed.documents.flatMap(({ sha256 }) => files.get(sha256)?.content ?? []));
  const distinct = new Map(content.files.map(({ file }) => [file.sha256, file.size]));
  const wanted = descending([...distinct.values()]);
  const right = wanted.every((size, index) => size <= (held[index] ?? -1));
  return [said(right, ['seals-fit', 'seals-too-small'], { name, documents: wanted.length, files: held.length })];
}
