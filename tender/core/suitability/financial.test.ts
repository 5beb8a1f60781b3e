import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { financialSchema } from '../guide/schema/financial.ts';
import { judgeFinancial } from './chain.ts';
import { gapsOf, misfitsOf } from './check-statement.ts';
import { judgeEntity } from './entity.ts';
import { explainRequirement } from './explain.ts';
import { explainFinancial } from './explain-chain.ts';
import type { Outcome } from './outcome.ts';
import { compileFinancial } from './rule.ts';
import type { FinancialEntity } from './statement.ts';
import { compiledHealth, entityOf, figuresOf, healthRule, type YearFigures } from './testing/health-rule.ts';

function own(changes: Partial<YearFigures>, byYear: Readonly<Record<string, Partial<YearFigures>>> = {}) {
  return judgeEntity(compiledHealth, entityOf('company', 'own', figuresOf(changes, byYear)), false);
}

function outcomeOf(entities: readonly FinancialEntity[], members = ['tenderer']): Outcome {
  return judgeFinancial(compiledHealth, { entities: [...entities] }, members).outcome;
}

/** Fails on every requirement. */
const ill = figuresOf({ equity: 10_000, loans: 0, profit: -900_000, assets: 100_000 });

describe('one company', () => {
  test('CVO-12: a ratio of exactly twenty percent is enough, a euro of capital less is not', () => {
    expect(own({ equity: 800_000, loans: 0 }).requirements[0]).toMatchObject({ outcome: 'met', way: 'minimum' });
    const under = own({ equity: 799_999, loans: 0 }).requirements[0];
    expect(under).toMatchObject({ outcome: 'failed', way: 'none' });
  });

  test.each([
    [1_500_000, '0.19'],
    [1_750_000, '0.18'],
    [2_000_000, '0.17'],
    [2_250_000, '0.16'],
    [2_500_000, '0.15'],
  ] as const)(
    'CVO-12: with %i of capital a lower ratio of %s is enough, to the euro on either side',
    (capital, ratio) => {
      const percent = BigInt(ratio.slice(2));
      // The greatest whole balance total with which the ratio is still reached.
      const total = Number((BigInt(capital) * 100n) / percent);
      const at = (equity: number, sum: number) => own({ equity, loans: 0, total: sum }).requirements[0];
      expect(at(capital, total)).toMatchObject({ outcome: 'met', way: 'lower' });
      expect(at(capital - 1, total - 10)).toMatchObject({ outcome: 'failed' });
      expect(at(capital, total + 1)).toMatchObject({ outcome: 'failed' });
    },
  );

  test('CVO-12: below the last step of the table no capital is enough', () => {
    expect(own({ equity: 14_999, loans: 90_000_000, total: 601_000_000 }).requirements[0]?.outcome).toBe('failed');
  });

  test('CVO-12: the oldest year counts once and the last three times', () => {
    const late = own({}, { oldest: { profit: -300_000 }, middle: { profit: 0 }, last: { profit: 100_000 } });
    expect(late.requirements[1]).toMatchObject({ outcome: 'met', way: 'minimum' });
    const early = own({}, { oldest: { profit: 299_999 }, middle: { profit: 0 }, last: { profit: -100_000 } });
    expect(early.requirements[1]).toMatchObject({ outcome: 'met', way: 'exception' });
  });

  test('CVO-12: a loss under three percent passes while the last loss is at most a quarter of what capital remains', () => {
    const losing = (profit: number, more: Partial<YearFigures> = {}) => own({ profit, ...more }).requirements[1];
    expect(losing(-179_999)).toMatchObject({ outcome: 'met', way: 'exception' });
    // Three percent of 6,000,000 is not under three percent.
    expect(losing(-180_000)).toMatchObject({ outcome: 'failed' });
    // A quarter of 800,000 exactly, of a turnover that makes it small.
    const quarter = { equity: 800_000, loans: 0, turnover: 60_000_000 };
    expect(losing(-200_000, quarter)).toMatchObject({ outcome: 'met', way: 'exception' });
    expect(losing(-200_001, quarter)).toMatchObject({ outcome: 'failed' });
    // Without solvency the exception does not hold.
    expect(losing(-1000, { equity: 100_000 })).toMatchObject({ outcome: 'failed' });
  });

  test('CVO-12: a current ratio of 1.05 in the last year is enough, whatever it was before', () => {
    const before = { oldest: { assets: 1 }, middle: { assets: 1 } };
    expect(own({ assets: 1_575_000 }, before).requirements[2]).toMatchObject({ outcome: 'met' });
    expect(own({ assets: 1_574_999 }, before).requirements[2]).toMatchObject({ outcome: 'failed' });
  });

  test('CVO-12: an explanation where the guide allows one is left to the authority, and nowhere else', () => {
    const explained = entityOf('company', 'own', figuresOf({ equity: 100_000 }), {
      explanations: { solvency: 'Work in progress is shown on both sides.', current: 'Ours is special.' },
    });
    expect(judgeEntity(compiledHealth, explained, false).outcome).toBe('open');
    const current = { ...explained, figures: figuresOf({ assets: 1 }) };
    expect(judgeEntity(compiledHealth, current, false).outcome).toBe('failed');
  });

  test('CVO-12: what lacks, or divides by nothing, is told with its year and never guessed', () => {
    const { last, ...others } = figuresOf();
    const { debts, ...rest } = last ?? {};
    expect(debts).toBe('1500000');
    const lacking = judgeEntity(compiledHealth, entityOf('company', 'own', { ...others, last: rest }), false);
    expect(lacking.outcome).toBe('unknown');
    expect(lacking.requirements[2]?.measured).toMatchObject({
      ok: false,
      error: { code: 'figure-missing', params: { name: 'current', year: 'last' } },
    });
    const nothing = own({ debts: 0 });
    expect(nothing.measures['last']?.['current']).toMatchObject({ ok: false, error: { code: 'division-by-zero' } });
    expect(nothing.outcome).toBe('unknown');
  });

  test('CVO-12: the explanation quotes the sentence with its place, and shows every figure and step', () => {
    const result = own({ equity: 1_400_000, loans: 100_000, total: 7_894_736 });
    const [solvency] = result.requirements;
    if (solvency === undefined) throw new Error('the rule has a first requirement');
    const why = explainRequirement({ rule: healthRule, language: 'en' }, result, solvency);
    expect(why.title).toBe('own, Solvency: met');
    expect(why.rules.map(({ place }) => place)).toEqual(['Guide § annex 2', 'Guide § table 1']);
    expect(why.inputs.map(({ label }) => label)).toContain('Balance total 2024');
    expect(why.steps).toContain('Guarantee capital 2024: 1,400,000 + 100,000 = €1,500,000.00');
    expect(why.steps.at(-2)).toBe('With €1,500,000.00, 19% is enough.');
    expect(why.steps.at(-1)).toMatch(/^19\.000002…% is not below 19%: met\.$/);
  });
});

describe('those around it', () => {
  const good = entityOf('company', 'own');
  const bad = entityOf('company', 'own', ill);

  test('CVO-13: the company passes and the consolidated top fails: rejected', () => {
    expect(outcomeOf([good, entityOf('top', 'holding', ill)])).toBe('failed');
    expect(outcomeOf([good, entityOf('top', 'holding')])).toBe('met');
  });

  test('CVO-13: the company fails and the top passes: a guarantee of the group mends it, and only a guarantee', () => {
    expect(outcomeOf([bad, entityOf('top', 'holding')])).toBe('failed');
    expect(outcomeOf([bad, entityOf('top', 'holding', figuresOf(), { guarantees: true })])).toBe('met');
    expect(outcomeOf([bad, entityOf('top', 'holding', ill, { guarantees: true })])).toBe('failed');
  });

  test('CVO-13: a company outside the group may guarantee too; it does not mend a top that fails', () => {
    const outside = entityOf('outside', 'stranger', figuresOf(), { guarantees: true });
    expect(outcomeOf([bad, outside])).toBe('met');
    expect(outcomeOf([bad, { ...outside, guarantees: false }])).toBe('failed');
    expect(outcomeOf([good, entityOf('top', 'holding', ill), outside])).toBe('failed');
    const wide = {
      ...healthRule,
      chain: { ...healthRule.chain, guarantee: { ...guarantee(), cures: 'chain' as const } },
    };
    const entities = [good, entityOf('top', 'holding', ill), outside];
    expect(judgeFinancial(unwrap(compileFinancial(wide)), { entities }, ['tenderer']).outcome).toBe('met');
  });

  test('CVO-13: profitability of a company above is looked at only when its figures are known', () => {
    const { oldest, ...years } = figuresOf();
    const { profit, ...withoutProfit } = oldest ?? {};
    expect(profit).toBe('80000');
    const holding = entityOf('top', 'holding', { ...years, oldest: withoutProfit });
    expect(outcomeOf([good, holding])).toBe('met');
    expect(outcomeOf([{ ...holding, role: 'company', key: 'own' }])).toBe('unknown');
    expect(outcomeOf([good, entityOf('top', 'holding', figuresOf({ profit: -900_000 }))])).toBe('failed');
  });

  test('CVO-13: who declared himself liable is judged in the place of the company, or besides it', () => {
    const liable = entityOf('guarantor', 'liable');
    expect(outcomeOf([bad, liable])).toBe('met');
    expect(outcomeOf([good, entityOf('guarantor', 'liable', ill)])).toBe('failed');
    const besides = {
      ...healthRule,
      chain: { ...healthRule.chain, guarantor: { text: 'Both.', stands: 'besides' as const } },
    };
    expect(judgeFinancial(unwrap(compileFinancial(besides)), { entities: [bad, liable] }, ['tenderer']).outcome).toBe(
      'failed',
    );
  });

  test('CVO-13: a shareholder is tested from forty percent on, and not under it', () => {
    const holder = (share: string) => entityOf('shareholder', 'holder', ill, { share });
    expect(outcomeOf([good, holder('39.9999')])).toBe('met');
    expect(outcomeOf([good, holder('40')])).toBe('failed');
  });

  test('CVO-13: of a consortium or of partners one who is healthy is enough', () => {
    const member = (key: string, figures: FinancialEntity['figures']) =>
      entityOf('company', `of-${key}`, figures, { of: key });
    expect(outcomeOf([bad, member('party-1', figuresOf())], ['tenderer', 'party-1'])).toBe('met');
    expect(outcomeOf([bad, member('party-1', ill)], ['tenderer', 'party-1'])).toBe('failed');
    const partners = [entityOf('partner', 'a', ill), entityOf('partner', 'b')];
    expect(outcomeOf(partners)).toBe('met');
    // The chain above the healthy partner counts for him.
    expect(outcomeOf([...partners, entityOf('top', 'holding', ill, { of: 'b' })])).toBe('failed');
    const { members: _, ...alone } = healthRule;
    const all = unwrap(compileFinancial(financialSchema.parse(alone)));
    const entities = [good, member('party-1', ill)];
    expect(judgeFinancial(all, { entities }, ['tenderer', 'party-1']).outcome).toBe('failed');
  });

  test('CVO-13: the explanation of the whole names everybody who was looked at and the sentence each rests on', () => {
    const statement = { entities: [bad, entityOf('top', 'holding', figuresOf(), { guarantees: true })] };
    const result = judgeFinancial(compiledHealth, statement, ['tenderer']);
    const why = explainFinancial({ rule: healthRule, language: 'en' }, 'Health', statement, result);
    expect(why.title).toBe('Health: met');
    expect(why.steps).toEqual([
      'own: not met.',
      'holding, highest of the group, consolidated: met.',
      'holding gives a guarantee: met.',
      'Outcome: met.',
    ]);
    expect(why.rules.map(({ text }) => text)).toContain('A guarantee mends.');
    expect(why.inputs).toHaveLength(6);
  });

  test('CVO-13: a statement that cannot be is told: twice the same, of nobody, without a share, negative, not asked', () => {
    const codes = (entities: readonly FinancialEntity[]) =>
      misfitsOf(healthRule, { entities: [...entities] }, ['tenderer']).map(({ code }) => code);
    expect(codes([good])).toEqual([]);
    expect(codes([good, good])).toEqual(['figures-entity-twice']);
    expect(codes([good, entityOf('company', 'second')])).toEqual(['figures-entity-twice']);
    expect(codes([{ ...good, of: 'nobody' }])).toEqual(['figures-of-nobody']);
    expect(codes([good, entityOf('shareholder', 'h')])).toEqual(['figures-share-needed']);
    expect(codes([good, entityOf('shareholder', 'h', {}, { share: '101' })])).toEqual(['figures-share-needed']);
    expect(codes([entityOf('company', 'own', figuresOf({ turnover: -1 }))])).toHaveLength(3);
    expect(codes([entityOf('company', 'own', { last: { gold: '1' } })])).toEqual(['figures-unknown']);
    expect(gapsOf(healthRule, { entities: [entityOf('company', 'own', {})] }, ['tenderer', 'party-1'])).toEqual([
      { name: 'own', count: 21 },
      { member: 'party-1', count: 21 },
    ]);
  });
});

function guarantee() {
  const { guarantee: rule } = healthRule.chain;
  if (rule === undefined) throw new Error('the rule knows a guarantee');
  return rule;
}

describe('for all figures', () => {
  const euros = fc.integer({ min: 0, max: 9_000_000 });
  const signed = fc.integer({ min: -400_000, max: 3_000_000 });
  const year = fc.record({
    equity: signed,
    loans: euros,
    total: fc.integer({ min: 1, max: 12_000_000 }),
    profit: fc.integer({ min: -300_000, max: 200_000 }),
    turnover: fc.integer({ min: 1, max: 9_000_000 }),
    assets: euros,
    debts: fc.integer({ min: 1, max: 5_000_000 }),
  });
  const years = fc.record({ oldest: year, middle: year, last: year });

  test('CVO-12: an oracle in whole numbers, written without the program, agrees', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(years, (stated) => {
        const result = own({}, stated);
        expect(result.requirements.map(({ outcome }) => outcome === 'met')).toEqual(oracle(stated));
        for (const { requirement, way } of result.requirements) seen.add(`${requirement} ${way}`);
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect([...seen].toSorted()).toEqual([
      'current minimum',
      'current none',
      'profit exception',
      'profit minimum',
      'profit none',
      'solvency lower',
      'solvency minimum',
      'solvency none',
    ]);
  });

  test('CVO-12: more capital, with the same debts, never makes a company fail what it met', () => {
    fc.assert(
      fc.property(years, euros, (stated, more) => {
        const { equity, total } = stated.last;
        // Nobody owes less than nothing: what is not capital is debt.
        fc.pre(equity + stated.last.loans <= total);
        const richer = { ...stated, last: { ...stated.last, equity: equity + more, total: total + more } };
        expectNoWorse(own({}, stated).outcome, own({}, richer).outcome);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('CVO-12: more profit in any year never makes a company fail what it met', () => {
    fc.assert(
      fc.property(years, fc.constantFrom('oldest', 'middle', 'last'), euros, (stated, which, more) => {
        const richer = { ...stated, [which]: { ...stated[which], profit: stated[which].profit + more } };
        expectNoWorse(own({}, stated).outcome, own({}, richer).outcome);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('CVO-12: figures a thousand times as large give the same ratios; only the table looks at the amount', () => {
    fc.assert(
      fc.property(years, (stated) => {
        const times = (of: YearFigures): Partial<YearFigures> =>
          Object.fromEntries(Object.entries(of).map(([name, value]) => [name, value * 1000]));
        const large = { oldest: times(stated.oldest), middle: times(stated.middle), last: times(stated.last) };
        const [before, after] = [own({}, stated), own({}, large)];
        expect(after.requirements[2]?.outcome).toBe(before.requirements[2]?.outcome);
        expectNoWorse(before.requirements[0]?.outcome ?? 'met', after.requirements[0]?.outcome ?? 'failed');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('CVO-13: somebody above never makes it better, a guarantor never worse', () => {
    fc.assert(
      fc.property(years, years, fc.constantFrom('top', 'shareholder'), (stated, others, role) => {
        const company = entityOf('company', 'own', figuresOf({}, stated));
        const above = entityOf(role, 'above', figuresOf({}, others), { share: '40' });
        const outside = entityOf('outside', 'outside', figuresOf({}, others), { guarantees: true });
        expectNoWorse(outcomeOf([company, above]), outcomeOf([company]));
        expectNoWorse(outcomeOf([company, above]), outcomeOf([company, { ...above, guarantees: true }]));
        expectNoWorse(outcomeOf([company]), outcomeOf([company, outside]));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('CVO-13: the order in which companies are named changes nothing', () => {
    fc.assert(
      fc.property(years, years, years, fc.boolean(), (a, b, c, guarantees) => {
        const entities = [
          entityOf('company', 'own', figuresOf({}, a)),
          entityOf('top', 'top', figuresOf({}, b), { guarantees }),
          entityOf('shareholder', 'holder', figuresOf({}, c), { share: '55' }),
        ];
        expect(outcomeOf(entities.toReversed())).toBe(outcomeOf(entities));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

function expectNoWorse(before: Outcome, after: Outcome): void {
  const order: readonly Outcome[] = ['failed', 'unknown', 'open', 'met'];
  expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
}

/** The three requirements by cross-multiplying whole numbers. */
function oracle({ oldest, middle, last }: Record<'oldest' | 'middle' | 'last', YearFigures>): readonly boolean[] {
  const big = (of: YearFigures) => ({
    capital: BigInt(of.equity) + BigInt(of.loans),
    total: BigInt(of.total),
    profit: BigInt(of.profit),
    turnover: BigInt(of.turnover),
    assets: BigInt(of.assets),
    debts: BigInt(of.debts),
  });
  const [x, y, z] = [big(oldest), big(middle), big(last)];
  const reaches = (percent: bigint): boolean => z.capital * 100n >= percent * z.total;
  const allowed: readonly (readonly [bigint, bigint])[] = [
    [1_500_000n, 19n],
    [1_750_000n, 18n],
    [2_000_000n, 17n],
    [2_250_000n, 16n],
    [2_500_000n, 15n],
  ];
  const solvent = reaches(20n) || allowed.some(([capital, percent]) => z.capital >= capital && reaches(percent));
  const down = x.turnover * y.turnover * z.turnover;
  const sum =
    x.profit * y.turnover * z.turnover +
    2n * y.profit * x.turnover * z.turnover +
    3n * z.profit * x.turnover * y.turnover;
  const small = sum * 100n > -3n * 6n * down;
  const profitable = sum >= 0n || (small && -z.profit * 4n <= z.capital && solvent);
  return [solvent, profitable, z.assets * 100n >= 105n * z.debts];
}
