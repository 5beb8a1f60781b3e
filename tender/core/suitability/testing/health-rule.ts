import { unwrap } from '#platform/kernel/result.ts';
import { financialSchema } from '../../guide/schema/financial.ts';
import { compileFinancial } from '../rule.ts';
import type { EntityRole, FinancialEntity } from '../statement.ts';

/** A rule with every part that the language has, by the numbers of a real guide for installers (CVO-12, CVO-13). For tests. */
export const healthRule = financialSchema.parse({
  years: [
    { id: 'oldest', year: 2022, weight: 1 },
    { id: 'middle', year: 2023, weight: 2 },
    { id: 'last', year: 2024, weight: 3 },
  ],
  figures: [
    { name: 'equity', title: 'Equity', negative: true },
    { name: 'loans', title: 'Subordinated loans' },
    { name: 'total', title: 'Balance total' },
    { name: 'profit', title: 'Net result', negative: true },
    { name: 'turnover', title: 'Turnover' },
    { name: 'assets', title: 'Current assets' },
    { name: 'debts', title: 'Current liabilities' },
  ],
  measures: [
    { name: 'capital', title: 'Guarantee capital', unit: 'euro', formula: 'equity + loans' },
    { name: 'solvency', title: 'Solvency', unit: 'percent', formula: 'capital / total' },
    { name: 'margin', title: 'Profitability', unit: 'percent', formula: 'profit / turnover' },
    { name: 'current', title: 'Current ratio', unit: 'number', formula: 'assets / debts' },
  ],
  requirements: [
    {
      id: 'solvency',
      title: 'Solvency',
      text: 'At least twenty percent.',
      measure: 'solvency[last]',
      unit: 'percent',
      minimum: '0.20',
      lower: {
        text: 'Less is enough with so much capital.',
        by: 'capital[last]',
        unit: 'euro',
        steps: [
          { from: 1_500_000, minimum: '0.19' },
          { from: 1_750_000, minimum: '0.18' },
          { from: 2_000_000, minimum: '0.17' },
          { from: 2_250_000, minimum: '0.16' },
          { from: 2_500_000, minimum: '0.15' },
        ],
        source: 'table 1',
      },
      explanation: { text: 'Work in progress may be explained.', source: 'note 2' },
      source: 'annex 2',
    },
    {
      id: 'profit',
      title: 'Weighted profitability',
      text: 'Not negative, the last year counted three times.',
      measure: 'sum(weight * margin) / sum(weight)',
      unit: 'percent',
      minimum: 0,
      exception: [
        { text: 'The loss stays under three percent.', holds: 'sum(weight * margin) / sum(weight) > -3%' },
        { text: 'The last loss is at most a quarter of the capital.', holds: '-profit[last] <= 25% * capital[last]' },
        { text: 'Solvency is met.', met: 'solvency' },
      ],
      higher: 'when-known',
      source: 'annex 2',
    },
    {
      id: 'current',
      title: 'Current ratio',
      text: 'At least 1.05 in the last year.',
      measure: 'current[last]',
      unit: 'number',
      minimum: '1.05',
      source: 'annex 2',
    },
  ],
  chain: {
    top: { text: 'The top must be healthy.', source: 'annex 2' },
    guarantor: { text: 'Who is liable is judged.', stands: 'instead' },
    shareholders: { text: 'From forty percent.', from: 40 },
    guarantee: { text: 'A guarantee mends.', by: ['top', 'outside'] },
  },
  members: { text: 'One healthy member is enough.', enough: 'one' },
});

export const compiledHealth = unwrap(compileFinancial(healthRule));

export interface YearFigures {
  readonly equity: number;
  readonly loans: number;
  readonly total: number;
  readonly profit: number;
  readonly turnover: number;
  readonly assets: number;
  readonly debts: number;
}

export const healthy: YearFigures = {
  equity: 900_000,
  loans: 100_000,
  total: 4_000_000,
  profit: 80_000,
  turnover: 6_000_000,
  assets: 2_100_000,
  debts: 1_500_000,
};

/** The same figures in all three years but for what is said of each. */
export function figuresOf(
  changes: Partial<YearFigures> = {},
  byYear: Readonly<Record<string, Partial<YearFigures>>> = {},
): FinancialEntity['figures'] {
  return Object.fromEntries(
    ['oldest', 'middle', 'last'].map((year) => [
      year,
      Object.fromEntries(
        Object.entries({ ...healthy, ...changes, ...byYear[year] }).map(([name, value]) => [name, String(value)]),
      ),
    ]),
  );
}

export function entityOf(
  role: EntityRole,
  key: string,
  figures: FinancialEntity['figures'] = figuresOf(),
  more: Partial<FinancialEntity> = {},
): FinancialEntity {
  return { key, of: 'tenderer', role, name: key, figures, ...more };
}
