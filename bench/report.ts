import { loadavg } from 'node:os';
import type { BenchRow } from './row.ts';

/** How much work there was for the machine while something was measured: the load of the last minute (proc(5)), the least and the most. */
export interface Load {
  readonly least: number;
  readonly most: number;
}

/** A row with the load under which it was measured. */
export interface Measured extends BenchRow {
  readonly load: Load;
}

const lookEvery = 5000;

export async function underLoad(bench: () => Promise<readonly BenchRow[]>): Promise<readonly Measured[]> {
  const seen: number[] = [];
  const look = () => void seen.push(loadavg()[0] ?? 0);
  look();
  const timer = setInterval(look, lookEvery);
  try {
    const rows = await bench();
    look();
    const load = { least: Math.min(...seen), most: Math.max(...seen) };
    return rows.map((row) => ({ ...row, load }));
  } finally {
    clearInterval(timer);
  }
}

export function lineOf({ name, value, unit, ratio, beside: bare = 'the bare loop', load, limit }: Measured): string {
  const beside = ratio === undefined ? [] : [`${ratio.toFixed(2)} of ${bare}`];
  const promised = limit === undefined ? [] : [`${isMet({ value, limit }) ? 'meets' : 'MISSES'} ${figure(limit)}`];
  const notes = [`load ${loadText(load)}`, ...beside, ...promised].join(', ');
  return `${name.padEnd(58)}${figure(value).padStart(12)} ${unit.padEnd(11)} ${notes}`;
}

/**
 * What came of all that the product promises a limit for, in words, and whether all was met; `without` has the benches that could not run.
 * A ratio to somebody else is no promise.
 */
export function verdictOn(
  rows: readonly Measured[],
  without: readonly string[],
): { readonly text: string; readonly met: boolean } {
  const promised = rows.filter(({ limit }) => limit !== undefined);
  const missed = promised.filter((row) => !isMet(row));
  const lines = [
    promised.length === 0
      ? 'no limit was measured'
      : `${promised.length - missed.length} of ${promised.length} limits met`,
    ...missed.map(
      ({ name, value, unit, limit = 0, load }) =>
        `  missed: ${name}: ${figure(value)} ${unit}, limit ${figure(limit)} (load ${loadText(load)})`,
    ),
    ...without.map((name) => `  not measured: ${name}`),
  ];
  return { text: `${lines.join('\n')}\n`, met: missed.length === 0 && without.length === 0 };
}

/** What was not measured, for which there is no number, meets no limit. */
function isMet({ value, limit }: Pick<BenchRow, 'value' | 'limit'>): boolean {
  return limit === undefined || value <= limit;
}

function loadText({ least, most }: Load): string {
  const [from, to] = [least.toFixed(1), most.toFixed(1)];
  return from === to ? from : `${from}–${to}`;
}

function figure(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);
}
