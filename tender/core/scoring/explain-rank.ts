import { compare, type Rational } from '#platform/kernel/rational.ts';
import type { Why, WhyInput, WhyRule } from '#platform/kernel/why.ts';
import type { TieRule } from '../guide/schema/award.ts';
import type { Comparison, Movement } from './compare.ts';
import { declared } from './declared.ts';
import { criterionTitle, type Explaining, phrase, ruleAt } from './explaining.ts';
import { exactNumber, filledIn } from './formula/filled.ts';
import type { RankedRow, Ranking, TieStep } from './types.ts';

/** Why a tender has its total. */
export function explainTotal(explaining: Explaining, row: RankedRow): Why {
  const { award } = explaining.guide;
  const number = (value: Rational): string => exactNumber(value, explaining.language);
  const rule = phrase(explaining, 'rule-total', { formula: award.total });
  const quality = award.criteria.filter(({ kind }) => kind !== 'price').map(({ id }) => row.criteria[id]);
  const sum = `${quality.flatMap((result) => (result === undefined ? [] : [number(result.points)])).join(' + ')} = ${number(row.total)}`;
  const trace = row.totalTrace;
  return {
    title: phrase(explaining, 'total-title', { points: number(row.total) }),
    rules: [ruleAt(explaining, award.source, rule)],
    inputs: award.criteria.flatMap(({ id, title }): readonly WhyInput[] => {
      const result = row.criteria[id];
      return result === undefined ? [] : [{ label: title, value: number(result.points) }];
    }),
    steps: [
      trace === undefined
        ? phrase(explaining, 'step-quality-only', { sum })
        : `${filledIn(trace.formula, trace.names, explaining.language)} = ${number(row.total)}`,
    ],
    events: explaining.events ?? [],
  };
}

/** Why a tender stands where it stands, with every tie rule that was tried. */
export function explainRank(explaining: Explaining, ranking: Ranking, tenderer: string): Why {
  const row = ranking.rows.find((each) => each.tenderer === tenderer);
  if (row === undefined) throw new Error(`not in the ranking: ${tenderer}`);
  const name = explaining.tenderer(tenderer);
  const title =
    row.rank === null
      ? phrase(explaining, 'no-rank-title', { tenderer: name })
      : phrase(explaining, 'rank-title', { tenderer: name, rank: row.rank });
  const ranked = ranking.rows.filter(({ eligible }) => eligible);
  return {
    title,
    rules: rankRules(explaining, row),
    inputs: ranked.map((each) => ({
      label: phrase(explaining, 'input-total', { tenderer: explaining.tenderer(each.tenderer) }),
      value: exactNumber(each.total, explaining.language),
    })),
    steps: row.eligible ? placeSteps(explaining, ranking, row) : thresholdSteps(explaining, row),
    events: explaining.events ?? [],
  };
}

/** Why a tenderer stands elsewhere after a change, mostly an exclusion (ALM-18). */
export function explainMovement(explaining: Explaining, comparison: Comparison, tenderer: string): Why {
  const movement = comparison.movements.find((each) => each.tenderer === tenderer);
  if (movement === undefined) throw new Error(`in neither ranking: ${tenderer}`);
  const { award } = explaining.guide;
  const number = (value: Rational): string => exactNumber(value, explaining.language);
  const { totalBefore, totalAfter } = movement;
  const total =
    totalBefore === undefined || totalAfter === undefined || compare(totalBefore, totalAfter) === 0
      ? []
      : [phrase(explaining, 'step-total-changed', { before: number(totalBefore), after: number(totalAfter) })];
  return {
    title: movementTitle(explaining, movement),
    rules: [
      ruleAt(
        explaining,
        award.source,
        phrase(explaining, award.afterExclusion === 'recompute' ? 'rule-recompute' : 'rule-keep'),
      ),
    ],
    inputs: [],
    steps: [
      ...movement.changed.map(({ criterion, before, after }) =>
        phrase(explaining, 'step-changed', {
          criterion: criterionTitle(explaining, criterion),
          before: number(before),
          after: number(after),
        }),
      ),
      ...total,
      ...passing(explaining, movement),
    ],
    events: explaining.events ?? [],
  };
}

function movementTitle(explaining: Explaining, { tenderer, direction, from, to }: Movement): string {
  const params = { tenderer: explaining.tenderer(tenderer), from: from ?? '–', to: to ?? '–' };
  switch (direction) {
    case 'rose':
    case 'fell':
      return phrase(explaining, 'moved-title', params);
    case 'stayed':
      return phrase(explaining, 'stayed-title', params);
    case 'left':
      return phrase(explaining, 'left-title', params);
    case 'entered':
      return phrase(explaining, 'entered-title', params);
  }
}

function passing(explaining: Explaining, { passed, passedBy, direction }: Movement): readonly string[] {
  const names = (ids: readonly string[]): string => ids.map(explaining.tenderer).join(', ');
  const steps = [
    ...(passed.length > 0 ? [phrase(explaining, 'step-passed', { tenderers: names(passed) })] : []),
    ...(passedBy.length > 0 ? [phrase(explaining, 'step-passed-by', { tenderers: names(passedBy) })] : []),
  ];
  return steps.length === 0 && direction === 'rose' ? [phrase(explaining, 'step-place-freed')] : steps;
}

function rankRules(explaining: Explaining, row: RankedRow): readonly WhyRule[] {
  const { award } = explaining.guide;
  const order = ruleAt(
    explaining,
    award.source,
    phrase(explaining, award.best === 'highest' ? 'rule-highest' : 'rule-lowest'),
  );
  const thresholds = row.failed.flatMap(({ threshold, minimum }) => {
    const declaredThreshold = award.thresholds.find(({ id }) => id === threshold);
    const params = { title: declaredThreshold?.title ?? threshold, minimum: exactNumber(minimum, explaining.language) };
    return [ruleAt(explaining, declaredThreshold?.source, phrase(explaining, 'rule-threshold', params))];
  });
  return [
    order,
    ...row.ties.map(({ rule }) => ruleAt(explaining, rule.source, tieRule(explaining, rule))),
    ...thresholds,
  ];
}

function tieRule(explaining: Explaining, rule: TieRule): string {
  if (rule.by === 'criterion')
    return phrase(explaining, 'rule-tie-criterion', { criterion: criterionTitle(explaining, rule.criterion) });
  if (rule.by === 'quality') return phrase(explaining, 'rule-tie-quality');
  return phrase(explaining, rule.drawnBy === 'notary' ? 'rule-tie-notary' : 'rule-tie-staff');
}

function placeSteps(explaining: Explaining, ranking: Ranking, row: RankedRow): readonly string[] {
  const direction = explaining.guide.award.best === 'highest' || ranking.prices === 'closed' ? 1 : -1;
  const better = ranking.rows.filter((other) => other.eligible && compare(other.total, row.total) === direction).length;
  const total = exactNumber(row.total, explaining.language);
  const key = better === 0 ? 'step-ahead-none' : 'step-ahead';
  const open = ranking.undecided.find(({ tied }) => tied.includes(row.tenderer));
  return [
    phrase(explaining, key, { better, total }),
    ...row.ties.flatMap((step, place) => tieSteps(explaining, step, place)),
    ...(open?.needs === 'rule' ? [phrase(explaining, 'step-no-rule')] : []),
  ];
}

function tieSteps(
  explaining: Explaining,
  { rule, tied, compared, decided }: TieStep,
  place: number,
): readonly string[] {
  const tie =
    place === 0 ? [phrase(explaining, 'step-tied', { tenderers: tied.map(explaining.tenderer).join(', ') })] : [];
  if (rule.by === 'lots') return [...tie, phrase(explaining, decided ? 'step-lots' : 'step-lots-needed')];
  const what = rule.by === 'quality' ? phrase(explaining, 'quality') : criterionTitle(explaining, rule.criterion);
  if (compared.length === 0) return [...tie, phrase(explaining, 'step-tie-nobody', { what })];
  if (!decided) return [...tie, phrase(explaining, 'step-tie-same', { what })];
  const points = tied
    .map((id, at) => `${explaining.tenderer(id)} ${exactNumber(compared[at] ?? declared('0'), explaining.language)}`)
    .join('; ');
  return [...tie, phrase(explaining, 'step-tie-compared', { what, points })];
}

function thresholdSteps(explaining: Explaining, row: RankedRow): readonly string[] {
  const { thresholds } = explaining.guide.award;
  return row.failed.map(({ threshold, measured, minimum }) =>
    phrase(explaining, 'step-threshold', {
      title: thresholds.find(({ id }) => id === threshold)?.title ?? threshold,
      measured: exactNumber(measured, explaining.language),
      minimum: exactNumber(minimum, explaining.language),
    }),
  );
}
