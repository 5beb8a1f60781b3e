import { ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { Finding } from '#tender/core/procedure/basics.ts';
import { checkFile } from '#tender/core/procedure/submission/file-rules.ts';
import { safeFileName } from './file-name.ts';
import { isVideo } from './media-type.ts';
import type { LayoutRule } from './pdf/layout.ts';
import { pdfLimits } from './pdf/limits.ts';
import type { GuideSheet } from './price-sheet/guide-sheet.ts';
import { type Told, toldOfPdf, toldOfPrices } from './told.ts';

/** What the guide asks of a file. */
export type FileRule = Pick<ChecklistItem, 'kind' | 'formats' | 'maxMegabytes' | 'layout'>;

/** A file as somebody chose it, in a browser or in a folder; read only as far as it is looked at. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface Checked {
  /** As it is kept and shown: what two systems write differently is written in one way. */
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly told: Told;
}

/** Refusals of a file that nobody could use, whatever the guide says; all else stays with the file as a finding. */
const hopeless: ReadonlySet<string> = new Set([
  'not-a-pdf',
  'pdf-encrypted',
  'pdf-too-many-pages',
  'not-a-spreadsheet',
  'not-a-video',
  'file-too-large',
]);

/**
 * Looks at a chosen file on the device itself, before anything is sent (ALM-06, ALM-08, ALM-24). A refusal means that it is not to be
 * sent at all: wrong name, format or size, no PDF or XLSX whatever its name says, or locked with a password.
 */
export async function checkChosenFile(
  file: ChosenFile,
  rule: FileRule,
  sheet: GuideSheet | undefined,
): Promise<Result<Checked>> {
  const name = safeFileName(file.name);
  if (!name.ok) return name;
  const fits = checkFile(asItem(rule), { sha256: '', name: name.value, size: file.size, mediaType: '' });
  if (!fits.ok) return fits;
  const seen = await checkContent(name.value, file, rule, sheet);
  return seen.ok ? ok({ name: name.value, ...seen.value }) : seen;
}

type Seen = Omit<Checked, 'name'>;

async function checkContent(
  name: string,
  file: ChosenFile,
  rule: FileRule,
  sheet: GuideSheet | undefined,
): Promise<Result<Seen>> {
  if (name.toLowerCase().endsWith('.mp4')) return checkVideo(file);
  if (file.size === 0) return refuse(isPdf(name) ? 'not-a-pdf' : 'not-a-spreadsheet');
  return isPdf(name) ? checkPdf(file, rule) : checkSpreadsheet(file, rule, sheet);
}

function isPdf(name: string): boolean {
  return name.toLowerCase().endsWith('.pdf');
}

/** The core's rule looks at formats and size only. */
function asItem({ kind, formats, maxMegabytes }: FileRule): ChecklistItem {
  return {
    id: 'file',
    title: 'file',
    kind,
    envelope: 'general',
    formats: [...formats],
    required: 'optional',
    maxFiles: 1,
    maxMegabytes,
    whenMissing: 'remedy',
  };
}

async function checkPdf(file: ChosenFile, rule: FileRule): Promise<Result<Seen>> {
  if (file.size > pdfLimits.maxBytes) return checkHead(file, '%PDF-', 1024, 'not-a-pdf');
  const [{ inspectPdf }, { checkLayout }] = await Promise.all([import('./pdf/inspect.ts'), import('./pdf/layout.ts')]);
  const facts = await inspectPdf(new Uint8Array(await file.arrayBuffer()));
  if (!facts.ok) return judged(facts.error);
  const findings = rule.layout === undefined ? [] : checkLayout(facts.value, layoutRule(rule.layout));
  return ok({ findings: findings.map(plain), told: toldOfPdf(facts.value) });
}

async function checkSpreadsheet(
  file: ChosenFile,
  rule: FileRule,
  sheet: GuideSheet | undefined,
): Promise<Result<Seen>> {
  if (rule.kind !== 'price-sheet' || sheet === undefined) return checkHead(file, 'PK', 2, 'not-a-spreadsheet');
  const { readPriceSheet } = await import('./price-sheet/read.ts');
  const read = await readPriceSheet(new Uint8Array(await file.arrayBuffer()), sheet.spec);
  if (!read.ok) return judged(read.error);
  return ok({ findings: read.value.findings.map(plain), told: await toldOfPrices(read.value.prices, sheet.asked) });
}

async function checkVideo(file: ChosenFile): Promise<Result<Seen>> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return isVideo(head) ? ok({ findings: [], told: { kind: 'nothing' } }) : refuse('not-a-video');
}

/** What is too large to measure here, or needs no measuring, is known by its first bytes. */
async function checkHead(file: ChosenFile, mark: string, within: number, otherwise: string): Promise<Result<Seen>> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, within).arrayBuffer());
  return head.includes(mark) ? ok({ findings: [], told: { kind: 'nothing' } }) : refuse(otherwise);
}

/** A file that can be sent, though it cannot be measured, goes with that as its finding: the tenderer may know better. */
function judged({ code, params }: Refusal): Result<Seen> {
  if (hopeless.has(code)) return refuse(code, params);
  const finding: Finding = { code, severity: 'error', ...(params === undefined ? {} : { params: { ...params } }) };
  return ok({ findings: [finding], told: { kind: 'nothing' } });
}

function plain({ code, severity, params }: Finding): Finding {
  return { code, severity, ...(params === undefined ? {} : { params: { ...params } }) };
}

function layoutRule(layout: NonNullable<FileRule['layout']>): LayoutRule {
  const { maxPages, paper, font, sizePt, lineSpacingPt } = layout;
  return {
    ...(maxPages === undefined ? {} : { maxPages }),
    ...(paper === undefined ? {} : { paper }),
    ...(font === undefined ? {} : { font }),
    ...(sizePt === undefined ? {} : { sizePt }),
    ...(lineSpacingPt === undefined ? {} : { lineSpacingPt }),
  };
}
