import { parse } from 'yaml';
import type { Chance } from './chance.ts';
import type { MadeGuide, OutageTerms } from './guide.ts';
import type { Award, PriceRule, QualityRule, RoundingMode, TieRule } from './oracle/rules.ts';

type Data = Record<string, unknown>;

/**
 * A guide that somebody wrote, played as it is by every second seed and else with other choices: one envelope or two, lots by hand or in the
 * file, with an outage rule or without. Where its award is in words that the oracle has a rule for, the oracle works it out from those.
 */
export function guideFrom(text: string, chance: Chance): MadeGuide {
  const written = parse(text) as Data;
  const data = chance.happens(50) ? written : varied(written, chance);
  const submission = data['submission'] as Data;
  const { award, quantity } = oracleRules(data) ?? { award: undefined, quantity: 0 };
  const [first] = data['planning'] as { readonly on?: string }[];
  const published = Temporal.PlainDate.from(String(first?.on ?? data['date']));
  return {
    source: data === written ? text : JSON.stringify(data, undefined, 1),
    award,
    quantity,
    outage: submission['outage'] as OutageTerms | undefined,
    envelope: (submission['priceEnvelope'] as { readonly openedBy: MadeGuide['envelope'] } | undefined)?.openedBy,
    begin: `${published.subtract({ days: 3 }).toString()}T09:00`,
    lots: lotIds(data),
    leastEvaluators: Number(((data['award'] as Data)['committee'] as Data)['minimumEvaluators'] ?? 1),
  };
}

/** Of several lots; with one there is one file. */
function lotIds(data: Data): readonly string[] {
  const lots = (data['lots'] as { readonly id: string }[]).map(({ id }) => id);
  return lots.length > 1 ? lots : [];
}

function varied(written: Data, chance: Chance): Data {
  const submission = written['submission'] as Data;
  const award = written['award'] as Data;
  const { priceEnvelope: _, outage: __, ...rest } = submission;
  const openedBy = chance.pick(['custodians', 'process-leader', undefined]);
  const outage = { withinHours: 24, extensionHours: 24, extensions: 1, confirmedBy: 'authority' };
  const ties = (award['ties'] as Data[]).map((tie) => {
    const { method: ___, ...kept } = tie;
    return tie['by'] === 'lots' && chance.happens(50) ? { ...kept, method: 'by-hand' } : kept;
  });
  return {
    ...written,
    submission: {
      ...rest,
      ...(openedBy === undefined ? {} : { priceEnvelope: { openedBy } }),
      ...(chance.happens(60) ? { outage } : {}),
    },
    award: { ...award, ties },
  };
}

/** Undefined where a formula is not one of those that the oracle knows. */
function oracleRules(data: Data): { readonly award: Award; readonly quantity: number } | undefined {
  const award = data['award'] as Data;
  const criteria = award['criteria'] as Data[];
  const sheet = data['priceSheet'] as Data | undefined;
  const price = criteria.find(({ kind }) => kind === 'price');
  const graded = criteria.filter(({ kind, scale, weight }) => kind !== 'price' && scale !== undefined && weight !== 0);
  const rule = ruleOf(String(price?.['formula']));
  const known =
    award['total'] === 'sum(points)' && award['equal'] === undefined && sheet?.['total'] === 'sum(quantity * tariff)';
  if (price === undefined || rule === undefined || !known) return undefined;
  const quantity = (sheet['items'] as Data[]).reduce(
    (sum, item) => sum + Math.round(Number(item['quantity']) * 1000),
    0,
  );
  if (graded.some(({ combine }) => combine !== 'mean')) return undefined;
  return {
    quantity,
    award: {
      price: { rule, weight: Number(price['weight']), ...roundingOf(price) },
      quality: graded.map(qualityOf),
      ties: (award['ties'] as Data[]).map((tie) => tie as unknown as TieRule),
      afterExclusion: award['afterExclusion'] as Award['afterExclusion'],
      band: undefined,
    },
  };
}

function qualityOf(criterion: Data): QualityRule {
  const grades = criterion['points'] as Readonly<Record<string, number>>;
  return { id: String(criterion['id']), weight: Number(criterion['weight']), grades, ...roundingOf(criterion) };
}

function roundingOf({ round }: Data): { readonly places: number; readonly mode: RoundingMode } {
  const { places, mode = 'half-up' } = round as { readonly places: number; readonly mode?: RoundingMode };
  return { places, mode };
}

function ruleOf(formula: string): PriceRule | undefined {
  return formula === 'lowest(prices) / price * weight' ? { kind: 'ratio' } : undefined;
}
