import { canonicalJson, type JsonValue } from '#platform/kernel/json.ts';
import type { OpenedSeal } from '../bundle/bundle.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import type { Turn } from '../procedure/negotiation/state.ts';
import { turnsOf } from '../procedure/negotiation/turns.ts';
import type { OpenedPrices, OpenedTender } from '../procedure/opening/events.ts';
import { emptyContent } from '../procedure/submission/content.ts';
import { ciphertextsOf } from '../procedure/submission/envelopes.ts';
import type { SealedEnvelope, TenderContent } from '../procedure/submission/events.ts';
import { type Manifest, plain, readManifest } from '../procedure/submission/manifest.ts';
import { readPriceManifest } from '../procedure/submission/price-manifest.ts';
import type { PlacedTender } from '../procedure/submission/state.ts';
import { fails, holds, inLot, type Said, type SaidInLot, said } from './check.ts';
import type { ExaminedBundle, SealedFileFacts } from './files.ts';

/** The tender of one operator as it lay in the vault, with what the bundle has of it. */
export interface SealedTender {
  /** Of several lots, the one that it is for. */
  readonly lot: string | undefined;
  /** As the log names it, where that can be seen. */
  readonly procedure: string | undefined;
  readonly operator: string;
  readonly name: string;
  readonly placed: PlacedTender;
  /** The round in whose vault it lay; 0 for the first tenders. */
  readonly round: number;
  readonly opened: OpenedTender | undefined;
  /** What came out of its price envelope, where there is one. */
  readonly prices: OpenedPrices | undefined;
  readonly files: ReadonlyMap<string, SealedFileFacts>;
  /** None of a tender that could not be opened. */
  readonly lines: readonly OpenedSeal[];
  /** Ciphertexts that somebody else placed as well, by copying them. */
  readonly shared: ReadonlySet<string>;
}

/**
 * What was judged came out of what was sealed: every ciphertext is the one that was placed, before closing as `arrival` says; each document and
 * each manifest that was examined is what its ciphertext opens to with the key of that file. Without the keys: sizes and form fit. `lots` are the
 * files in which tenders lie.
 */
export function compareSeals(bundle: ExaminedBundle, lots: readonly ProcedureFile[]): readonly SaidInLot[] {
  if (bundle.sealed.length === 0) {
    return bundle.opened.map(({ sealed }) => fails('seal-missing', { sha256: sealed, name: '–' }));
  }
  const tenders = lots.flatMap((file) => sealedTenders(bundle, file));
  const known = new Set(tenders.flatMap(({ placed }) => ciphertextsOf(placed).map(({ sha256 }) => sha256)));
  const strange = bundle.sealed.filter(({ sha256 }) => !known.has(sha256)).map(({ sha256 }) => sha256);
  const loose = bundle.opened.filter(({ sealed }) => !known.has(sealed)).map(({ sealed }) => sealed);
  return [
    ...[...new Set([...strange, ...loose])].map((sha256) => fails('seal-unknown', { sha256 })),
    ...tenders.flatMap((tender) =>
      inLot(tender.lot, [
        ...ciphertextsOf(tender.placed).flatMap((ref) => compareFile(tender, ref)),
        ...compareOpened(tender),
      ]),
    ),
  ];
}

export function sealedTenders(bundle: ExaminedBundle, file: ProcedureFile): readonly SealedTender[] {
  const files = new Map(bundle.sealed.map((facts) => [facts.sha256, facts]));
  const turns = turnsOf(file);
  const ciphertexts = turns
    .flatMap(({ submission }) => Object.values(submission.workspaces))
    .flatMap(({ placed }) =>
      placed === undefined ? [] : [...new Set(ciphertextsOf(placed).map(({ sha256 }) => sha256))],
    );
  const shared = new Set(ciphertexts.filter((sha256, index) => ciphertexts.indexOf(sha256) !== index));
  return turns.flatMap((turn) => sealedInTurn(bundle, file, turn, { files, shared }));
}

/** Of the first tenders or of one round: what lay in its vault. */
function sealedInTurn(
  bundle: ExaminedBundle,
  file: ProcedureFile,
  { submission, opening, round }: Turn,
  { files, shared }: Pick<SealedTender, 'files' | 'shared'>,
): readonly SealedTender[] {
  return Object.entries(submission.workspaces).flatMap(([operator, { placed }]) => {
    if (placed === undefined) return [];
    const tender = opening.opened?.tenders.find((one) => one.operator === operator);
    const prices = opening.prices.opened?.tenders.find((one) => one.operator === operator);
    // Of an envelope that could not be opened there is nothing.
    const own = new Set([
      ...(tender?.failure === undefined ? refsOf(placed) : []).map(({ sha256 }) => sha256),
      ...(placed.prices === undefined || prices?.failure !== undefined ? [] : refsOf(placed.prices)).map(
        ({ sha256 }) => sha256,
      ),
    ]);
    const lines = bundle.opened.filter(({ sealed }) => own.has(sealed));
    const name = operatorName(file, operator);
    const { procedure } = file.preparation;
    const about = { lot: file.lot, procedure, operator, name, placed, round: round?.number ?? 0 };
    return [{ ...about, opened: tender, prices, files, lines, shared }];
  });
}

export function refsOf({
  manifest,
  documents,
}: SealedEnvelope): readonly { readonly sha256: string; readonly size: number }[] {
  return [manifest, ...documents];
}

/** What the server could not find or read when the vault was opened is not in a bundle either. */
const lost: ReadonlySet<string | undefined> = new Set(['document-missing', 'sealed-damaged']);

function compareFile(
  { name, opened, prices, placed, files }: SealedTender,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): readonly Said[] {
  const facts = files.get(sha256);
  const inside = placed.prices !== undefined && refsOf(placed.prices).some((ref) => ref.sha256 === sha256);
  const tender = inside ? prices : opened;
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

function compareOpened(tender: SealedTender): readonly Said[] {
  const { opened: judged, prices, lines, placed } = tender;
  const compared = lines.flatMap((line) => compareLine(tender, line));
  const ofFirst = new Set(refsOf(placed).map(({ sha256 }) => sha256));
  const first = lines.filter(({ sealed }) => ofFirst.has(sealed));
  const second = lines.filter(({ sealed }) => !ofFirst.has(sealed));
  const { content } = judged ?? {};
  return [
    ...compared,
    ...(content === undefined ? [] : judgedFiles(tender, content.files, placed, first)),
    ...(prices?.files === undefined || placed.prices === undefined
      ? []
      : judgedFiles(tender, prices.files, placed.prices, second)),
  ];
}

/** Of one envelope: everything that was judged came out of it, or without the keys could have. */
function judgedFiles(
  tender: SealedTender,
  judged: TenderContent['files'],
  envelope: SealedEnvelope,
  lines: readonly OpenedSeal[],
): readonly Said[] {
  return lines.length === 0 ? fits(tender, judged, envelope) : complete(tender, judged, envelope, lines);
}

function compareLine(tender: SealedTender, line: OpenedSeal): readonly Said[] {
  const { name, files, opened: judged, prices, placed, shared } = tender;
  const facts = files.get(line.sealed)?.opened;
  const params = { sha256: line.sealed, name };
  // That the file itself is missing was said before.
  if (facts === undefined || facts.outcome !== 'opened') {
    return [fails('seal-not-opened', { ...params, why: facts?.outcome ?? 'seal-missing' })];
  }
  const isPrices = placed.prices?.manifest.sha256 === line.sealed;
  const isManifest = isPrices || placed.manifest.sha256 === line.sealed;
  if (isManifest !== (line.plain === undefined)) return [fails('seal-opens-otherwise', { ...params, document: '–' })];
  if (line.plain === undefined) {
    const compare = isPrices ? comparePriceManifest : compareManifest;
    return [compare(tender, facts.beginning, params)];
  }
  const { sha256: document, size } = line.plain;
  const right = facts.sha256 === document && facts.paddedWithZeros;
  if (!right) return [fails('seal-opens-otherwise', { ...params, document })];
  const out = [...(judged?.content?.files ?? []), ...(prices?.files ?? [])];
  const file = out.find(({ file: one }) => one.sha256 === document && one.size === size)?.file;
  if (judged !== undefined && file === undefined) {
    return shared.has(line.sealed) ? [] : [fails('judged-not-sealed', { ...params, document })];
  }
  return [holds('document-from-seal', { ...params, document, file: file?.name ?? document })];
}

function compareManifest(
  { operator, opened: judged, lines, procedure: known, placed }: SealedTender,
  text: Uint8Array,
  params: { readonly sha256: string; readonly name: string },
): Said {
  const manifest = readManifest(new TextDecoder().decode(text));
  if (!manifest.ok) return fails('manifest-differs', params);
  const { procedure, tenderer, content, sealed } = manifest.value;
  const ours = tenderer === operator && (known === undefined || procedure === known);
  const asSealed = namesAll(lines, sealed, new Set(refsOf(placed).map(({ sha256 }) => sha256)));
  const asJudged = judged?.content === undefined || bare(content) === bare(judged.content);
  return said(ours && asSealed && asJudged, ['manifest-agrees', 'manifest-differs'], params);
}

/** The price envelope belongs to this tender and no other, and holds what was opened. */
function comparePriceManifest(
  { operator, prices, lines, procedure: known, placed }: SealedTender,
  text: Uint8Array,
  params: { readonly sha256: string; readonly name: string },
): Said {
  const manifest = readPriceManifest(new TextDecoder().decode(text));
  if (!manifest.ok || placed.prices === undefined) return fails('manifest-differs', params);
  const { procedure, tenderer, tender, files, sealed } = manifest.value;
  const ours = tenderer === operator && tender === placed.manifest.sha256;
  const here = known === undefined || procedure === known;
  const asSealed = namesAll(lines, sealed, new Set(refsOf(placed.prices).map(({ sha256 }) => sha256)));
  const asJudged = prices?.files === undefined || sameFiles(files, prices.files);
  return said(ours && here && asSealed && asJudged, ['manifest-agrees', 'manifest-differs'], params);
}

/** Each document that was opened out of these ciphertexts is the one that the manifest names for it. */
function namesAll(lines: readonly OpenedSeal[], sealed: Manifest['sealed'], envelope: ReadonlySet<string>): boolean {
  return lines.every(
    ({ sealed: ciphertext, plain: document }) =>
      document === undefined || !envelope.has(ciphertext) || sealed[document.sha256]?.sha256 === ciphertext,
  );
}

function sameFiles(one: TenderContent['files'], other: TenderContent['files']): boolean {
  return bare({ ...emptyContent, files: one }) === bare({ ...emptyContent, files: other });
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
function complete(
  { name }: SealedTender,
  judged: TenderContent['files'],
  { manifest: { sha256 } }: SealedEnvelope,
  lines: readonly OpenedSeal[],
): readonly Said[] {
  const out = new Set(lines.map((line) => line.plain?.sha256));
  const missing = judged.filter(({ file }) => !out.has(file.sha256));
  const manifest = lines.some(({ sealed }) => sealed === sha256);
  return [
    ...missing.map(({ file }) => fails('judged-not-sealed', { name, document: file.sha256, sha256: '–' })),
    ...(manifest ? [] : [fails('seal-not-opened', { name, sha256, why: 'key-missing' })]),
  ];
}

/** Each document finds a ciphertext that is large enough for it: the largest the largest, and so on. */
function fits(
  { name, files }: SealedTender,
  judged: TenderContent['files'],
  { documents }: SealedEnvelope,
): readonly Said[] {
  const descending = (sizes: readonly number[]) => sizes.toSorted((one, other) => other - one);
  const held = descending(documents.flatMap(({ sha256 }) => files.get(sha256)?.content ?? []));
  const distinct = new Map(judged.map(({ file }) => [file.sha256, file.size]));
  const wanted = descending([...distinct.values()]);
  const right = wanted.every((size, index) => size <= (held[index] ?? -1));
  return [said(right, ['seals-fit', 'seals-too-small'], { name, documents: wanted.length, files: held.length })];
}
