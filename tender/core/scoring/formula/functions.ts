import { abs, add, compare, div, isZero, type Rational, rational, round, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { logarithm } from './log.ts';

/** What a function takes. `places` is a whole number written out in the formula itself, so that every rounding is declared. */
export type Parameter = 'number' | 'list' | 'places';

export interface FormulaFunction {
  /** Ways to call it, tried in order. `many`: two numbers or more. */
  readonly takes: readonly (readonly Parameter[] | 'many')[];
  apply(args: readonly (Rational | readonly Rational[])[]): Result<Rational>;
}

/** No number of a sound guide needs more digits than this; it keeps a hostile one from using up the machine. */
const largest = 10n ** 1000n;

export function bounded(value: Rational): Result<Rational> {
  const fits = value.d < largest && value.n < largest && value.n > -largest;
  return fits ? ok(value) : refuse('number-too-large');
}

export function divide(a: Rational, b: Rational): Result<Rational> {
  return isZero(b) ? refuse('division-by-zero') : bounded(div(a, b));
}

/** The functions of the language. `if` and `table` are part of the syntax, since they look at one branch only. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  sum: { takes: [['list']], apply: (args) => total(list(args)) },
  mean: { takes: [['list']], apply: (args) => average(list(args)) },
  count: { takes: [['list']], apply: (args) => ok(rational(list(args).length)) },
  lowest: { takes: [['list']], apply: (args) => extreme(list(args), -1) },
  highest: { takes: [['list']], apply: (args) => extreme(list(args), 1) },
  min: { takes: [['list'], 'many'], apply: (args) => extreme(list(args), -1) },
  max: { takes: [['list'], 'many'], apply: (args) => extreme(list(args), 1) },
  abs: { takes: [['number']], apply: ([x]) => ok(abs(number(x))) },
  clamp: {
    takes: [['number', 'number', 'number']],
    apply: ([x, low, high]) => clamp(number(x), number(low), number(high)),
  },
  round: { takes: [['number', 'places']], apply: ([x, places]) => ok(round(number(x), whole(places), 'half-up')) },
  floor: { takes: [['number', 'places']], apply: ([x, places]) => ok(round(number(x), whole(places), 'floor')) },
  ceiling: { takes: [['number', 'places']], apply: ([x, places]) => ok(round(number(x), whole(places), 'ceiling')) },
  log: {
    takes: [['number', 'number', 'places']],
    apply: ([x, base, places]) => logarithm(number(x), number(base), whole(places)),
  },
};

function total(values: readonly Rational[]): Result<Rational> {
  let result = zero;
  for (const value of values) {
    result = add(result, value);
    const fits = bounded(result);
    if (!fits.ok) return fits;
  }
  return ok(result);
}

function average(values: readonly Rational[]): Result<Rational> {
  if (values.length === 0) return refuse('empty-list');
  const sum = total(values);
  return sum.ok ? ok(div(sum.value, rational(values.length))) : sum;
}

function extreme(values: readonly Rational[], direction: 1 | -1): Result<Rational> {
  let [found] = values;
  if (found === undefined) return refuse('empty-list');
  for (const value of values) if (compare(value, found) === direction) found = value;
  return ok(found);
}

/** Refuses a range that is upside down rather than choosing one of its ends. */
function clamp(value: Rational, low: Rational, high: Rational): Result<Rational> {
  if (compare(low, high) > 0) return refuse('clamp-upside-down');
  if (compare(value, low) < 0) return ok(low);
  return ok(compare(value, high) > 0 ? high : value);
}

/** The types were checked before: a list stands for itself, several numbers for a list. */
function list(args: readonly (Rational | readonly Rational[])[]): readonly Rational[] {
  const [first] = args;
  return first !== undefined && 'length' in first ? first : args.map(number);
}

function number(value: Rational | readonly Rational[] | undefined): Rational {
  if (value === undefined || 'length' in value)
    throw new Error('the type check let a list through where a number belongs');
  return value;
}

function whole(value: Rational | readonly Rational[] | undefined): number {
  return Number(number(value).n);
}
