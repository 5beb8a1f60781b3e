import { parseRational, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { priceFindings } from '../../scoring/price-sheet.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';

/** A tariff that the guide does not take as it is, and what it leads to (ROC-25). */
export interface SuspectPrice {
  readonly operator: string;
  readonly check: string;
  readonly title: string;
  readonly item: string;
  readonly description: string;
  /** Exact decimal, in euros. */
  readonly tariff: string;
  readonly consequence: 'exclude' | 'explain';
  readonly ground: string;
  /** Nothing is left to do: the explanation was judged. An exclusion takes the tender out of this list. */
  readonly settled: boolean;
}

/** Of tenders that are still in, once prices are open. */
export function suspectPrices(file: ProcedureFile): readonly SuspectPrice[] {
  const { priceSheet } = guideOf(file);
  if (priceSheet === undefined) return [];
  return admitted(file).flatMap((operator) => {
    const reading = file.award.prices?.readings.find((one) => one.operator === operator);
    const entries = Object.entries(reading?.prices ?? {}).map(
      ([item, price]) => [item, unwrap(parseRational(price))] as const,
    );
    const found = priceFindings(priceSheet, Object.fromEntries(entries));
    return (found.ok ? found.value : []).map(({ check, item, tariff, consequence, ground }) => ({
      operator,
      check,
      title: priceSheet.checks.find(({ id }) => id === check)?.title ?? check,
      item,
      description: priceSheet.items.find(({ id }) => id === item)?.description ?? item,
      tariff: toDecimal(tariff, priceSheet.decimals),
      consequence,
      ground,
      settled: consequence === 'explain' && isExplained(file, operator),
    }));
  });
}

function isExplained(file: ProcedureFile, operator: string): boolean {
  // Where prices lie apart they are known, and can be explained, before they count.
  const opened = file.opening.prices.opened?.at ?? file.award.prices?.at ?? '';
  return file.examination.explanations.some(
    (asked) => asked.operator === operator && asked.requestedAt >= opened && asked.judged !== undefined,
  );
}
