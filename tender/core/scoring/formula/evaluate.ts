import { add, compare, mul, neg, type Rational, sub } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Over } from './check.ts';
import type { Formula } from './formula.ts';
import { bounded, divide, functions } from './functions.ts';
import type { Expression, Operator, Step } from './syntax.ts';

/** A list carries what it runs over, so that its entries can be named. */
export interface List {
  readonly over: Over;
  readonly keys: readonly string[];
  readonly values: readonly Rational[];
}

export type Value = Rational | boolean | List;

/** The values behind the names of a scope. */
export type Environment = Readonly<Record<string, Value>>;

/** Refuses `division-by-zero`, `empty-list`, `outside-table`, `log-of-nothing`, `clamp-upside-down`, `number-too-large`, each with its column. */
export function evaluate(formula: Formula, names: Environment): Result<Rational> {
  const value = valueOf(formula.expression, names);
  return value.ok ? ok(asNumber(value.value)) : value;
}

/** Whether a formula of the type `truth` is true. */
export function holds(formula: Formula, names: Environment): Result<boolean> {
  const value = valueOf(formula.expression, names);
  return value.ok ? ok(asTruth(value.value)) : value;
}

/** The value of any part of a checked formula. */
export function valueOf(expression: Expression, names: Environment): Result<Value> {
  switch (expression.kind) {
    case 'number':
      return ok(expression.value);
    case 'name':
      return ok(named(expression.name, names));
    case 'entry':
      return ok(entry(expression.name, expression.key, names));
    case 'minus': {
      const operand = valueOf(expression.operand, names);
      return operand.ok ? mapped(operand.value, (x) => ok(neg(x))) : operand;
    }
    case 'not': {
      const operand = valueOf(expression.operand, names);
      return operand.ok ? ok(!asTruth(operand.value)) : operand;
    }
    case 'operation':
      return operation(expression, names);
    case 'call':
      return expression.name === 'if' ? conditional(expression, names) : call(expression, names);
    case 'table':
      return table(expression, names);
  }
}

function operation(expression: Extract<Expression, { kind: 'operation' }>, names: Environment): Result<Value> {
  const { operator } = expression;
  const left = valueOf(expression.left, names);
  if (!left.ok) return left;
  // The right side is not looked at when the left decides, so that `count(prices) > 3 and …` can guard what follows.
  if (operator === 'and' && !asTruth(left.value)) return ok(false);
  if (operator === 'or' && asTruth(left.value)) return ok(true);
  const right = valueOf(expression.right, names);
  if (!right.ok || operator === 'and' || operator === 'or') return right;
  const arithmetic = arithmetics[operator];
  if (arithmetic === undefined) return ok(compared(operator, compare(asNumber(left.value), asNumber(right.value))));
  return at(expression, paired(left.value, right.value, arithmetic));
}

const arithmetics: Readonly<Partial<Record<Operator, (a: Rational, b: Rational) => Result<Rational>>>> = {
  '+': (a, b) => bounded(add(a, b)),
  '-': (a, b) => bounded(sub(a, b)),
  '*': (a, b) => bounded(mul(a, b)),
  '/': divide,
};

function compared(operator: Operator, order: -1 | 0 | 1): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    default:
      return order !== 0;
  }
}

function conditional(expression: Extract<Expression, { kind: 'call' }>, names: Environment): Result<Value> {
  const [condition, whenTrue, whenFalse] = expression.args;
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
    throw new Error('the type check let a short if through');
  const truth = valueOf(condition, names);
  return truth.ok ? valueOf(asTruth(truth.value) ? whenTrue : whenFalse, names) : truth;
}

function call(expression: Extract<Expression, { kind: 'call' }>, names: Environment): Result<Value> {
  const args: (Rational | readonly Rational[])[] = [];
  for (const argument of expression.args) {
    const value = valueOf(argument, names);
    if (!value.ok) return value;
    args.push(isList(value.value) ? value.value.values : asNumber(value.value));
  }
  return at(expression, applied(expression.name, args));
}

/** Outcomes of functions of one list: every tender asks anew for the lowest of the same prices. */
const outcomes = new WeakMap<readonly Rational[], Map<string, Result<Rational>>>();

function applied(name: string, args: readonly (Rational | readonly Rational[])[]): Result<Rational> {
  const known = functions[name];
  if (known === undefined) throw new Error(`the type check let an unknown function through: ${name}`);
  const [list, ...more] = args;
  if (list === undefined || !('length' in list) || more.length > 0) return known.apply(args);
  const kept = outcomes.get(list) ?? new Map<string, Result<Rational>>();
  const outcome = kept.get(name) ?? known.apply(args);
  outcomes.set(list, kept.set(name, outcome));
  return outcome;
}

function table(expression: Extract<Expression, { kind: 'table' }>, names: Environment): Result<Value> {
  const step = stepOf(expression, names);
  return step.ok ? valueOf(step.value.value, names) : step;
}

/** The step of a table that the input falls in: the last one that starts at or below it. */
export function stepOf(expression: Extract<Expression, { kind: 'table' }>, names: Environment): Result<Step> {
  const input = valueOf(expression.input, names);
  if (!input.ok) return input;
  let found: Step | undefined;
  for (const step of expression.steps) {
    const from = valueOf(step.from, names);
    if (!from.ok) return from;
    if (compare(asNumber(from.value), asNumber(input.value)) <= 0) found = step;
  }
  return found === undefined ? refuse('outside-table', { column: expression.at + 1 }) : ok(found);
}

function paired(left: Value, right: Value, combine: (a: Rational, b: Rational) => Result<Rational>): Result<Value> {
  if (!isList(left)) return mapped(right, (b) => combine(asNumber(left), b));
  if (!isList(right)) return mapped(left, (a) => combine(a, asNumber(right)));
  const values: Rational[] = [];
  for (const [place, a] of left.values.entries()) {
    const b = right.values[place];
    if (b === undefined) throw new Error('two lists over the same things differ in length');
    const value = combine(a, b);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok({ ...left, values });
}

function mapped(value: Value, change: (x: Rational) => Result<Rational>): Result<Value> {
  if (!isList(value)) return change(asNumber(value));
  const values: Rational[] = [];
  for (const x of value.values) {
    const changed = change(x);
    if (!changed.ok) return changed;
    values.push(changed.value);
  }
  return ok({ ...value, values });
}

/** Says where in the formula a refusal arose, unless a part of it already did. */
function at(expression: Expression, result: Result<Value>): Result<Value> {
  if (result.ok || result.error.params?.['column'] !== undefined) return result;
  return refuse(result.error.code, { ...result.error.params, column: expression.at + 1 });
}

function named(name: string, names: Environment): Value {
  const value = names[name];
  if (value === undefined) throw new Error(`a checked formula has no value for ${name}`);
  return value;
}

function entry(name: string, key: string, names: Environment): Rational {
  const list = named(name, names);
  const value = isList(list) ? list.values[list.keys.indexOf(key)] : undefined;
  if (value === undefined) throw new Error(`a checked formula has no value for ${name}[${key}]`);
  return value;
}

export function isList(value: Value): value is List {
  return typeof value === 'object' && 'over' in value;
}

function asNumber(value: Value): Rational {
  if (typeof value === 'boolean' || isList(value))
    throw new Error('the type check let something through that is not a number');
  return value;
}

function asTruth(value: Value): boolean {
  if (typeof value !== 'boolean') throw new Error('the type check let something through that is not true or false');
  return value;
}
