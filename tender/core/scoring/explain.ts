import { formatMoney } from '#platform/kernel/money.ts';
import { abs, add, compare, type Rational, sign, sub } from '#platform/kernel/rational.ts';
import type { Why, WhyInput, WhyRule } from '#platform/kernel/why.ts';
import type { Criterion } from '../guide/schema/award.ts';
import { declared } from './declared.ts';
import { factInputs, ruleSteps } from './explain-rules.ts';
import { type Explaining, phrase, ruleAt } from './explaining.ts';
import { type Environment, isList, valueOf } from './formula/evaluate.ts';
import { exactNumber, filledIn } from './formula/filled.ts';
import { type Formula, namesIn, partsIn } from './formula/formula.ts';
import type { CriterionResult, GradedScore, RankedRow } from './types.ts';

/** Why a tender has the points it has on one criterion: the rule, what went in, and the arithmetic with the numbers filled in. */
export function explainCriterion(explaining: Explaining, row: RankedRow, criterionId: string): Why {
  const criterion = explaining.guide.award.criteria.find(({ id }) => id === criterionId);
  const result = row.criteria[criterionId];
  if (criterion === undefined || result === undefined) throw new Error(`no result to explain for ${criterionId}`);
  const points = exactNumber(result.points, explaining.language);
  return {
    title: phrase(explaining, 'points-title', { criterion: criterion.title, points }),
    rules: rulesOf(explaining, criterion, result),
    inputs: inputsOf(explaining, criterion, result),
    steps: [...stepsOf(explaining, criterion, result), ...adjustmentSteps(explaining, result)],
    events: explaining.events ?? [],
  };
}

function rulesOf(explaining: Explaining, criterion: Criterion, { trace }: CriterionResult): readonly WhyRule[] {
  const weight = exactNumber(declared(criterion.weight), explaining.language);
  const at = (text: string): WhyRule => ruleAt(explaining, criterion.source, text);
  switch (trace.kind) {
    case 'no-points':
      return [at(phrase(explaining, 'rule-no-points'))];
    case 'not-assessed':
      return [at(phrase(explaining, 'step-not-assessed'))];
    case 'kept':
      return [at(phrase(explaining, 'rule-keep'))];
    case 'rules':
      return [at(phrase(explaining, 'rule-rules', { weight })), ...rounding(explaining, criterion)];
    case 'certified': {
      const { text = '', source = criterion.source } = criterion.certified ?? {};
      return [ruleAt(explaining, source, text), ...rounding(explaining, criterion)];
    }
    case 'grades':
      return [at(phrase(explaining, `rule-${trace.combine}`, { weight })), ...rounding(explaining, criterion)];
    case 'formula':
      return [
        at(phrase(explaining, 'rule-formula', { formula: trace.formula.text, weight })),
        ...rounding(explaining, criterion),
      ];
  }
}

function rounding(explaining: Explaining, { round, source }: Criterion): readonly WhyRule[] {
  if (round === undefined) return [];
  const mode = phrase(explaining, round.mode);
  return [ruleAt(explaining, source, phrase(explaining, 'rule-round', { places: round.places, mode }))];
}

function inputsOf(explaining: Explaining, criterion: Criterion, { trace }: CriterionResult): readonly WhyInput[] {
  if (trace.kind === 'rules') return factInputs(explaining, criterion, trace.names);
  if (trace.kind === 'certified') return certifiedInputs(explaining, criterion);
  if (trace.kind !== 'grades' && trace.kind !== 'formula') return [];
  const grades = trace.scores.map((score) => gradeInput(explaining, criterion, score));
  return trace.kind === 'grades' ? grades : [...grades, ...formulaInputs(explaining, trace.formula, trace.names)];
}

/** What was stated, and by what it will be or was proved. */
function certifiedInputs(explaining: Explaining, { certified }: Criterion): readonly WhyInput[] {
  const { submission, evidence } = explaining.guide;
  const statement = submission.espd.find(({ id }) => id === certified?.statement);
  const proof = evidence?.items.find(({ id }) => id === certified?.evidence);
  return [
    ...(statement === undefined ? [] : [{ label: statement.text, value: phrase(explaining, 'yes') }]),
    ...(proof === undefined ? [] : [{ label: phrase(explaining, 'input-proof'), value: proof.title }]),
  ];
}

function titleOfGrade({ guide }: Explaining, criterion: Criterion, grade: string): string {
  const scale = guide.award.scales.find(({ id }) => id === criterion.scale);
  return scale?.grades.find(({ id }) => id === grade)?.title ?? grade;
}

function gradeInput(explaining: Explaining, criterion: Criterion, score: GradedScore): WhyInput {
  const grade = titleOfGrade(explaining, criterion, score.grade);
  const points = exactNumber(score.points, explaining.language);
  return { label: explaining.evaluator(score.evaluator), value: phrase(explaining, 'grade', { grade, points }) };
}

/** The names of a formula that a reader can look up: own price, lowest price, weight. */
function formulaInputs(explaining: Explaining, formula: Formula, names: Environment): readonly WhyInput[] {
  const mentioned = namesIn(formula.expression);
  const labels = { price: 'input-price', weight: 'input-weight', score: 'input-score' } as const;
  const inputs = Object.entries(labels).flatMap(([name, label]) => {
    const value = mentioned.has(name) ? names[name] : undefined;
    return value === undefined || typeof value === 'boolean' || isList(value)
      ? []
      : [{ label: phrase(explaining, label), value: shown(explaining, name, value) }];
  });
  return [...inputs, ...lowest(explaining, formula, names)];
}

function lowest(explaining: Explaining, formula: Formula, names: Environment): readonly WhyInput[] {
  const part = partsIn(formula.expression).find(
    (each) => each.kind === 'call' && ['lowest', 'min'].includes(each.name) && each.args.length === 1,
  );
  const value = part === undefined ? undefined : valueOf(part, names);
  const prices = names['prices'];
  if (
    value?.ok !== true ||
    typeof value.value === 'boolean' ||
    isList(value.value) ||
    prices === undefined ||
    typeof prices === 'boolean' ||
    !isList(prices)
  )
    return [];
  const least = value.value;
  const who = prices.keys.filter(
    (_, place) => prices.values[place] !== undefined && compare(prices.values[place], least) === 0,
  );
  const source = who.map(explaining.tenderer).join(', ');
  const input = { label: phrase(explaining, 'input-lowest'), value: shown(explaining, 'price', least) };
  return [source === '' ? input : { ...input, source }];
}

function shown({ language }: Explaining, name: string, value: Rational): string {
  return name === 'price' ? formatMoney(value, language) : exactNumber(value, language);
}

function stepsOf(explaining: Explaining, criterion: Criterion, result: CriterionResult): readonly string[] {
  const { trace, unrounded } = result;
  switch (trace.kind) {
    case 'no-points':
      return [];
    case 'not-assessed':
      return [phrase(explaining, 'step-not-assessed')];
    case 'kept':
      return [phrase(explaining, 'step-kept', { points: exactNumber(unrounded, explaining.language) })];
    case 'rules':
      return [...ruleSteps(explaining, criterion, trace.rules), outcomeOfRules(explaining, criterion, result)];
    case 'certified': {
      const grade = titleOfGrade(explaining, criterion, trace.grade);
      return [phrase(explaining, 'step-certified', { grade, points: outcome(explaining, criterion, result) })];
    }
    case 'grades':
      return gradeSteps(explaining, criterion, trace.scores, result);
    case 'formula':
      return [
        `${filledIn(trace.formula, trace.names, explaining.language)} = ${outcome(explaining, criterion, result)}`,
      ];
  }
}

function gradeSteps(
  explaining: Explaining,
  criterion: Criterion,
  scores: readonly GradedScore[],
  result: CriterionResult,
): readonly string[] {
  const numbers = scores.map(({ points }) => exactNumber(points, explaining.language));
  const [only = ''] = numbers;
  if (criterion.combine !== 'mean') return [outcomeOfOne(explaining, criterion, scores, result)];
  const sum = numbers.length === 1 ? only : `(${numbers.join(' + ')})`;
  return [`${sum} / ${numbers.length} = ${outcome(explaining, criterion, result)}`];
}

function outcomeOfOne(
  explaining: Explaining,
  criterion: Criterion,
  scores: readonly GradedScore[],
  result: CriterionResult,
): string {
  const [score] = scores;
  const grade = score === undefined ? '' : gradeInput(explaining, criterion, score).value.replace(/ \(.*\)$/, '');
  return phrase(explaining, 'step-one-grade', { grade, points: outcome(explaining, criterion, result) });
}

/** `14,666666…, afgerond 14,67`; without the second half when rounding changes nothing. */
function outcome(
  explaining: Explaining,
  criterion: Criterion,
  { unrounded, points, adjustments }: CriterionResult,
): string {
  const rounded = adjustments.reduce((rest, adjustment) => sub(rest, adjustment.points), points);
  const value = exactNumber(unrounded, explaining.language);
  if (criterion.round === undefined || compare(unrounded, rounded) === 0) return value;
  return phrase(explaining, 'rounded', { value, points: exactNumber(rounded, explaining.language) });
}

function adjustmentSteps(explaining: Explaining, { points, adjustments }: CriterionResult): readonly string[] {
  let before = adjustments.reduce((rest, adjustment) => sub(rest, adjustment.points), points);
  return adjustments.map(({ points: change, reason }) => {
    const after = add(before, change);
    const number = (value: Rational): string => exactNumber(value, explaining.language);
    const text = phrase(explaining, 'adjusted', {
      before: number(before),
      sign: sign(change) < 0 ? '−' : '+',
      change: number(abs(change)),
      after: number(after),
      reason,
    });
    before = after;
    return text;
  });
}

function outcomeOfRules(explaining: Explaining, criterion: Criterion, result: CriterionResult): string {
  return phrase(explaining, 'step-rules', { points: outcome(explaining, criterion, result) });
}
