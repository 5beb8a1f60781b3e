import { mul, parseRational, rational, round, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Finding, Severity } from '../findings.ts';
import { type Counted, type PageFacts, type PdfFacts, tally } from './facts.ts';

/** How an answer must be laid out, as the guide declares it; what is left out is free (ALM-08). */
export interface LayoutRule {
  /** Pages that are assessed; later ones count as not handed in. */
  readonly maxPages?: number;
  readonly paper?: 'A4';
  /** A family: `Verdana` allows its bold and italic as well. */
  readonly font?: string;
  /** Decimal number of points. */
  readonly sizePt?: string;
  /** Decimal number of points between base lines. */
  readonly lineSpacingPt?: string;
}

// Hundredths of a point. Printers and word processors place type on grids of up to 0.12 pt.
const sizeTolerance = 15;
const spacingTolerance = 25;
/** About one millimetre. */
const paperTolerance = 300;
const a4 = [59528, 84189] as const;

/** Percentages of the text: less is a page number or a heading and is passed over, more is shown, and from `much` on as a warning. */
const little = 2;
const much = 10;

/** Lines further apart than this times the rule belong to different paragraphs. */
const paragraphGap = 1.5;

/**
 * Compares what was measured with the rule, on the pages that are assessed. A heading may be larger and paragraphs may lie apart:
 * only smaller type and closer lines are held against a text that for the most part keeps the rule.
 */
export function checkLayout(facts: PdfFacts, rule: LayoutRule): Finding[] {
  const sheets = rule.maxPages === undefined ? facts.sheets : facts.sheets.slice(0, rule.maxPages);
  const typeIsRuled = rule.font !== undefined || rule.sizePt !== undefined || rule.lineSpacingPt !== undefined;
  return [
    ...(rule.maxPages === undefined ? [] : tooManyPages(facts.pages, rule.maxPages)),
    ...(rule.paper === undefined ? [] : otherPaper(sheets)),
    ...(typeIsRuled ? withoutText(sheets) : []),
    ...(rule.font === undefined ? [] : otherFont(sheets, rule.font)),
    ...(rule.sizePt === undefined ? [] : otherSize(sheets, rule.sizePt)),
    ...(rule.lineSpacingPt === undefined ? [] : otherSpacing(sheets, rule.lineSpacingPt)),
  ];
}

function tooManyPages(pages: number, allowed: number): Finding[] {
  if (pages <= allowed) return [];
  const from = allowed + 1;
  const beyond = pages === from ? String(from) : `${from}–${pages}`;
  return [{ code: 'too-many-pages', severity: 'warning', params: { pages, allowed, from, to: pages, beyond } }];
}

function otherPaper(sheets: readonly PageFacts[]): Finding[] {
  const other = sheets.find((sheet) => !isA4(sheet));
  if (other === undefined) return [];
  const params = { page: other.page, width: millimetres(other.width), height: millimetres(other.height) };
  return [{ code: 'not-a4', severity: 'warning', params }];
}

/** Upright or on its side. */
function isA4({ width, height }: PageFacts): boolean {
  const sides = [Math.min(width, height), Math.max(width, height)];
  return a4.every((side, index) => Math.abs(side - (sides[index] ?? 0)) <= paperTolerance);
}

function millimetres(length: number): number {
  return Math.round((length / 100 / 72) * 25.4);
}

function withoutText(sheets: readonly PageFacts[]): Finding[] {
  const blank = sheets.find((sheet) => sheet.characters === 0);
  return blank === undefined ? [] : [{ code: 'page-without-text', severity: 'note', params: { page: blank.page } }];
}

function otherFont(sheets: readonly PageFacts[], wanted: string): Finding[] {
  // Type drawn by the document itself may have no name; that proves nothing.
  const deviates = (name: string): boolean => name !== '' && family(name) !== family(wanted);
  return deviation(
    sheets,
    (sheet) => sheet.fonts,
    deviates,
    (found) => ({
      code: 'other-font',
      params: { found, wanted },
    }),
  );
}

/** `Verdana,Bold`, `Verdana-BoldItalic` and `Times New Roman PS MT` lose their style and foundry. */
function family(name: string): string {
  const [base = ''] = name.split(/[-,]/);
  return base
    .replaceAll(' ', '')
    .replace(/(PS)?(MT)?$/, '')
    .toLowerCase();
}

function otherSize(sheets: readonly PageFacts[], wantedPt: string): Finding[] {
  const wanted = hundredths(wantedPt);
  const usual = tally(sheets.flatMap((sheet) => sheet.sizes))[0]?.measure ?? wanted;
  const deviates = (size: number): boolean =>
    size < wanted - sizeTolerance || (size === usual && size > wanted + sizeTolerance);
  return deviation(
    sheets,
    (sheet) => sheet.sizes,
    deviates,
    (found) => ({
      code: 'other-size',
      params: { found: points(found), wanted: points(wanted) },
    }),
  );
}

function otherSpacing(sheets: readonly PageFacts[], wantedPt: string): Finding[] {
  const wanted = hundredths(wantedPt);
  const inParagraph = ({ measure }: Counted<number>): boolean => measure <= wanted * paragraphGap;
  const isDouble = !sheets.some((sheet) => sheet.lineDistances.some(inParagraph));
  const considered = (sheet: PageFacts): readonly Counted<number>[] =>
    isDouble ? sheet.lineDistances : sheet.lineDistances.filter(inParagraph);
  const wide = wideDistance(tally(sheets.flatMap(considered)), wanted);
  const deviates = (distance: number): boolean => distance < wanted - spacingTolerance || distance === wide;
  return deviation(sheets, considered, deviates, (found) => ({
    code: 'other-line-spacing',
    params: { found: points(found), wanted: points(wanted) },
  }));
}

/** The usual distance when the text as a whole stands wider than asked; lines that a browser rounds up and down by turns do not. */
function wideDistance(distances: readonly Counted<number>[], wanted: number): number | undefined {
  const [usual] = distances;
  const weighted = distances.reduce((sum, { measure, characters }) => sum + measure * characters, 0);
  const limit = wanted + spacingTolerance;
  return usual !== undefined && usual.measure > limit && weighted > limit * total(distances)
    ? usual.measure
    : undefined;
}

/** One finding for a kind of deviation: how large a part of the text, what mostly, and where first. */
function deviation<Measure extends string | number>(
  sheets: readonly PageFacts[],
  countsOf: (sheet: PageFacts) => readonly Counted<Measure>[],
  deviates: (measure: Measure) => boolean,
  describe: (found: Measure) => Pick<Finding, 'code' | 'params'>,
): Finding[] {
  const all = sheets.flatMap(countsOf);
  const deviating = tally(all.filter(({ measure }) => deviates(measure)));
  const [most] = deviating;
  const percent = Math.round((100 * total(deviating)) / Math.max(1, total(all)));
  const first = sheets.find((sheet) => countsOf(sheet).some(({ measure }) => deviates(measure)));
  if (most === undefined || first === undefined || percent < little) return [];
  const severity: Severity = percent < much ? 'note' : 'warning';
  const { code, params } = describe(most.measure);
  return [{ code, severity, params: { ...params, percent, page: first.page } }];
}

function total(counts: readonly Counted<string | number>[]): number {
  return counts.reduce((sum, { characters }) => sum + characters, 0);
}

/** The rule comes from a guide that was checked before. */
function hundredths(pt: string): number {
  return Number(round(mul(unwrap(parseRational(pt)), rational(100)), 0, 'half-up').n);
}

/** Hundredths as points, without empty decimals: `9`, `9.5`. */
function points(value: number): string {
  return toDecimal(rational(value, 100), 2).replace(/\.?0+$/, '');
}
