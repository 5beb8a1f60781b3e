import type { Award, PriceRule, RoundingMode } from './rules.ts';

/**
 * The ranking, worked out a second time: from the formulas as a textbook states them, over pairs of whole numbers, by sorting on one key
 * after another. It shares no line with `tender/core/scoring`, so that the two do not have the same mistake.
 */

/** Numerator and denominator; the denominator is above zero. Not in lowest terms. */
export type Pair = readonly [bigint, bigint];

export interface OracleTender {
  readonly operator: string;
  /** Euros. */
  readonly price: Pair;
  /** By criterion, the grade that each evaluator gave last. */
  readonly grades: Readonly<Record<string, readonly string[]>>;
  /** By criterion, what a verification took off. */
  readonly lowered: Readonly<Record<string, Pair>>;
  /** What were his price points over all whose prices were opened; given when the rules keep them. */
  readonly kept?: Pair;
}

export interface OracleRow {
  readonly operator: string;
  readonly rank: number;
  readonly total: string;
}

export interface OracleRanking {
  readonly rows: readonly OracleRow[];
  /** Groups that only lots can tell apart. */
  readonly open: readonly (readonly string[])[];
}

/** `draws` are orders that were drawn, the newest last. */
export function rankByHand(
  award: Award,
  tenders: readonly OracleTender[],
  draws: readonly (readonly string[])[],
): OracleRanking {
  const prices = tenders.map(({ price }) => price);
  const cards = tenders.map((tender) => cardOf(award, tender, prices));
  const queue = cards.toSorted((a, b) => sign(minus(b.total, a.total)));
  const rows: OracleRow[] = [];
  const open: string[][] = [];
  while (queue.length > 0) {
    const best = queue[0]?.total ?? [0n, 1n];
    let take = 1;
    while (take < queue.length && alike(award, best, queue[take]?.total ?? best)) take += 1;
    for (const level of levels(award, queue.splice(0, take))) {
      const place = rows.length + 1;
      const order = level.length === 1 ? level : drawn(level, draws);
      if (order === undefined) open.push(level.map(({ operator }) => operator));
      for (const [index, { operator, total }] of (order ?? level).entries()) {
        rows.push({ operator, rank: order === undefined ? place : place + index, total: text(total) });
      }
    }
  }
  return { rows, open };
}

interface Card {
  readonly operator: string;
  readonly total: Pair;
  readonly quality: Pair;
  readonly points: Readonly<Record<string, Pair>>;
}

function cardOf(award: Award, tender: OracleTender, prices: readonly Pair[]): Card {
  const points: Record<string, Pair> = {};
  for (const { id, grades, places, mode } of award.quality) {
    const given = tender.grades[id] ?? [];
    const whole = given.reduce((sum, grade) => sum + BigInt(grades[grade] ?? 0), 0n);
    const mean = cut([whole, BigInt(given.length)], places, mode);
    points[id] = minus(mean, tender.lowered[id] ?? [0n, 1n]);
  }
  const quality = Object.values(points).reduce<Pair>((sum, one) => plus(sum, one), [0n, 1n]);
  const price = tender.kept ?? pricePoints(award, tender.price, prices);
  return { operator: tender.operator, points, quality, total: plus(quality, price) };
}

export function pricePoints({ price: rules }: Award, price: Pair, prices: readonly Pair[]): Pair {
  const lowest = prices.reduce((least, one) => (sign(minus(one, least)) < 0 ? one : least), price);
  return cut(times([BigInt(rules.weight), 1n], share(rules.rule, price, lowest)), rules.places, rules.mode);
}

/** The part of the weight that a price earns, 0 … 1. */
function share(rule: PriceRule, price: Pair, lowest: Pair): Pair {
  const euros = (amount: number): Pair => [BigInt(amount), 1n];
  switch (rule.kind) {
    case 'ratio':
      return over(lowest, price);
    case 'n-fold':
      return between01(over(minus(times(euros(rule.n), lowest), price), times(euros(rule.n - 1), lowest)));
    case 'band':
      return between01(over(minus(euros(rule.most), price), euros(rule.most - rule.set)));
    case 'line':
      return between01(minus([1n, 1n], over(price, euros(rule.ceiling))));
  }
}

function alike({ band }: Award, best: Pair, total: Pair): boolean {
  if (sign(minus(best, total)) === 0) return true;
  if (band === undefined) return false;
  const percent = times(over(minus(best, total), best), [100n, 1n]);
  return sign(minus(percent, [BigInt(band), 1n])) < 0;
}

/** Equal totals told apart by the rules before lots, best level first. */
function levels({ ties }: Award, group: readonly Card[]): Card[][] {
  const keys = (card: Card): Pair[] =>
    ties.flatMap((tie) => {
      if (tie.by === 'criterion') return [card.points[tie.criterion] ?? [0n, 1n]];
      return tie.by === 'quality' ? [card.quality] : [];
    });
  const against = (a: Card, b: Card): number => {
    const theirs = keys(b);
    return keys(a).reduce((found, key, index) => found || sign(minus(theirs[index] ?? key, key)), 0);
  };
  const result: Card[][] = [];
  for (const card of group.toSorted(against)) {
    const last = result.at(-1);
    if (last?.[0] !== undefined && against(last[0], card) === 0) last.push(card);
    else result.push([card]);
  }
  return result;
}

function drawn(level: readonly Card[], draws: readonly (readonly string[])[]): Card[] | undefined {
  const order = draws.toReversed().find((one) => level.every(({ operator }) => one.includes(operator)));
  return order?.flatMap((operator) => level.filter((card) => card.operator === operator));
}

function plus([a, b]: Pair, [c, d]: Pair): Pair {
  return [a * d + c * b, b * d];
}

function minus(a: Pair, [c, d]: Pair): Pair {
  return plus(a, [-c, d]);
}

function times([a, b]: Pair, [c, d]: Pair): Pair {
  return [a * c, b * d];
}

function over([a, b]: Pair, [c, d]: Pair): Pair {
  return c < 0n ? [-a * d, -b * c] : [a * d, b * c];
}

function sign([a]: Pair): number {
  return a > 0n ? 1 : a < 0n ? -1 : 0;
}

function between01(value: Pair): Pair {
  if (sign(value) < 0) return [0n, 1n];
  return sign(minus(value, [1n, 1n])) > 0 ? [1n, 1n] : value;
}

/** So many decimals; nothing here is ever below zero. */
export function cut([a, b]: Pair, places: number, mode: RoundingMode): Pair {
  const scale = 10n ** BigInt(places);
  const floor = (a * scale) / b;
  const twice = 2n * (a * scale - floor * b);
  const up = mode !== 'down' && (twice > b || (twice === b && (mode === 'half-up' || floor % 2n === 1n)));
  return [up ? floor + 1n : floor, scale];
}

/** In lowest terms, as `44/3`; whole numbers as `44`. */
export function text([a, b]: Pair): string {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  const divisor = x === 0n ? 1n : x;
  return b === divisor ? String(a / divisor) : `${a / divisor}/${b / divisor}`;
}
