import { parseRational, type Rational, rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import type { PriceSheet } from '#tender/core/guide/schema/submission.ts';
import type { PdfFacts } from './pdf/facts.ts';
import { type Counted, tally } from './pdf/facts.ts';

/** What was seen in a file, told whether or not there is anything to remark. */
export type Told =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'pdf';
      readonly pages: number;
      /** Whole millimetres of the first page. */
      readonly paper: { readonly width: number; readonly height: number };
      /** PostScript name of the type that most of the text is set in; absent for a file without text. */
      readonly font?: string;
      /** Points, without empty decimals. */
      readonly sizePt?: string;
      readonly lineSpacingPt?: string;
    }
  | {
      readonly kind: 'prices';
      /** Rates that could be read, exact decimals, by item in the order of the sheet. */
      readonly rows: readonly { readonly item: string; readonly description: string; readonly rate: string }[];
      readonly asked: number;
      /** By the formula of the guide, exact; absent while a rate is missing or wrong. */
      readonly total?: string;
    };

export function toldOfPdf({ pages, sheets, fonts }: PdfFacts): Told {
  const [first] = sheets;
  const font = fonts[0]?.measure;
  const size = most(sheets.flatMap((sheet) => sheet.sizes));
  const spacing = most(sheets.flatMap((sheet) => sheet.lineDistances));
  return {
    kind: 'pdf',
    pages,
    paper: { width: millimetres(first?.width ?? 0), height: millimetres(first?.height ?? 0) },
    ...(font === undefined || font === '' ? {} : { font }),
    ...(size === undefined ? {} : { sizePt: points(size) }),
    ...(spacing === undefined ? {} : { lineSpacingPt: points(spacing) }),
  };
}

function most(counts: Iterable<Counted<number>>): number | undefined {
  return tally(counts)[0]?.measure;
}

function millimetres(hundredths: number): number {
  return Math.round((hundredths / 100 / 72) * 25.4);
}

function points(hundredths: number): string {
  return toDecimal(rational(hundredths, 100), 2).replace(/\.?0+$/, '');
}

export async function toldOfPrices(prices: Readonly<Record<string, string>>, sheet: PriceSheet): Promise<Told> {
  const rows = sheet.items.flatMap(({ id, description }) => {
    const rate = prices[id];
    return rate === undefined ? [] : [{ item: id, description, rate }];
  });
  const total = rows.length === sheet.items.length ? await totalOf(prices, sheet) : undefined;
  return { kind: 'prices', rows, asked: sheet.items.length, ...(total === undefined ? {} : { total }) };
}

async function totalOf(prices: Readonly<Record<string, string>>, sheet: PriceSheet): Promise<string | undefined> {
  const { priceTotal } = await import('#tender/core/scoring/price-sheet.ts');
  const tariffs: Record<string, Rational> = {};
  for (const [item, price] of Object.entries(prices)) {
    const tariff = parseRational(price);
    if (tariff.ok) tariffs[item] = tariff.value;
  }
  const total = priceTotal(sheet, tariffs);
  return total.ok ? toFraction(total.value.total) : undefined;
}
