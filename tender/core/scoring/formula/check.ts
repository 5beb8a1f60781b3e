import { compare, type Rational } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { functions, type Parameter } from './functions.ts';
import type { Expression, Operator } from './syntax.ts';

/** What a list runs over. Two lists can be taken together entry by entry only when they run over the same things. */
export type Over = 'tenderers' | 'criteria' | 'quality-criteria' | 'items' | 'years';

/** `truth` is the outcome of a comparison; a list is named by what it runs over. */
export type FormulaType = 'number' | 'truth' | Over;

/** The names that a formula may use at one place of the guide. */
export interface Scope {
  readonly names: Readonly<Record<string, FormulaType>>;
  /** Ids by which an entry of a list can be named: `points[question-1]`. */
  readonly keys: Readonly<Partial<Record<Over, readonly string[]>>>;
}

const mostPlaces = 30;

export function checkFormula(expression: Expression, scope: Scope, wanted: 'number' | 'truth'): Result<FormulaType> {
  const type = typeOf(expression, scope);
  if (!type.ok || type.value === wanted) return type;
  return mismatch(expression, wanted, type.value);
}

function typeOf(expression: Expression, scope: Scope): Result<FormulaType> {
  switch (expression.kind) {
    case 'number':
      return ok('number');
    case 'name':
      return nameType(expression.name, expression.at, scope);
    case 'entry':
      return entryType(expression, scope);
    case 'minus':
      return unless('truth', expression.operand, scope);
    case 'not':
      return checkFormula(expression.operand, scope, 'truth');
    case 'operation':
      return operationType(expression, scope);
    case 'call':
      return callType(expression, scope);
    case 'table':
      return tableType(expression, scope);
  }
}

function nameType(name: string, at: number, scope: Scope): Result<FormulaType> {
  const type = Object.hasOwn(scope.names, name) ? scope.names[name] : undefined;
  if (type !== undefined) return ok(type);
  return refuse('formula-unknown-name', { name, column: at + 1, known: Object.keys(scope.names).join(', ') });
}

function entryType(entry: Extract<Expression, { kind: 'entry' }>, scope: Scope): Result<FormulaType> {
  const list = nameType(entry.name, entry.at, scope);
  if (!list.ok) return list;
  if (list.value === 'number' || list.value === 'truth') return mismatch(entry, 'list', list.value);
  const keys = scope.keys[list.value] ?? [];
  if (keys.includes(entry.key)) return ok('number');
  return refuse('formula-unknown-entry', {
    name: entry.name,
    key: entry.key,
    column: entry.at + 1,
    known: keys.slice(0, 20).join(', '),
  });
}

function operationType(operation: Extract<Expression, { kind: 'operation' }>, scope: Scope): Result<FormulaType> {
  const operands = operandType(operation.operator);
  if (operands !== 'arithmetic') {
    const left = checkFormula(operation.left, scope, operands);
    const right = left.ok ? checkFormula(operation.right, scope, operands) : left;
    return right.ok ? ok('truth') : right;
  }
  const left = unless('truth', operation.left, scope);
  if (!left.ok) return left;
  const right = unless('truth', operation.right, scope);
  if (!right.ok || left.value === 'number') return right;
  if (right.value === 'number' || right.value === left.value) return left;
  return refuse('formula-lists-differ', { left: left.value, right: right.value, column: operation.at + 1 });
}

function operandType(operator: Operator): 'arithmetic' | 'number' | 'truth' {
  if (operator === 'and' || operator === 'or') return 'truth';
  return ['+', '-', '*', '/'].includes(operator) ? 'arithmetic' : 'number';
}

function callType(call: Extract<Expression, { kind: 'call' }>, scope: Scope): Result<FormulaType> {
  if (call.name === 'if') return conditionalType(call, scope);
  const known = Object.hasOwn(functions, call.name) ? functions[call.name] : undefined;
  if (known === undefined) {
    const names = [...Object.keys(functions), 'if', 'table'].join(', ');
    return refuse('formula-unknown-function', { name: call.name, column: call.at + 1, known: names });
  }
  const types: FormulaType[] = [];
  for (const argument of call.args) {
    const type = typeOf(argument, scope);
    if (!type.ok) return type;
    types.push(type.value);
  }
  const fits = known.takes.some((way) =>
    way === 'many'
      ? types.length > 1 && types.every((type) => type === 'number')
      : way.length === types.length &&
        way.every((parameter, place) => accepts(parameter, types[place], call.args[place])),
  );
  if (fits) return ok('number');
  return refuse('formula-arguments', {
    name: call.name,
    column: call.at + 1,
    takes: known.takes.map(describe).join(' / '),
  });
}

function conditionalType(call: Extract<Expression, { kind: 'call' }>, scope: Scope): Result<FormulaType> {
  const [condition, whenTrue, whenFalse, ...more] = call.args;
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined || more.length > 0) {
    return refuse('formula-arguments', { name: 'if', column: call.at + 1, takes: 'if(truth, number, number)' });
  }
  const truth = checkFormula(condition, scope, 'truth');
  const first = truth.ok ? checkFormula(whenTrue, scope, 'number') : truth;
  return first.ok ? checkFormula(whenFalse, scope, 'number') : first;
}

/** The steps stand in the formula as plain numbers that rise, so that every step can be reached. */
function tableType(table: Extract<Expression, { kind: 'table' }>, scope: Scope): Result<FormulaType> {
  const input = checkFormula(table.input, scope, 'number');
  if (!input.ok) return input;
  if (table.steps.length === 0)
    return refuse('formula-arguments', { name: 'table', column: table.at + 1, takes: 'table(number, from: value, …)' });
  let previous: Rational | undefined;
  for (const step of table.steps) {
    const from = literal(step.from);
    const value = checkFormula(step.value, scope, 'number');
    if (!value.ok) return value;
    if (from === undefined || (previous !== undefined && compare(previous, from) >= 0)) {
      return refuse('formula-table-steps', { column: step.from.at + 1 });
    }
    previous = from;
  }
  return ok('number');
}

function accepts(parameter: Parameter, type: FormulaType | undefined, argument: Expression | undefined): boolean {
  if (parameter === 'list') return type !== 'number' && type !== 'truth';
  if (type !== 'number') return false;
  if (parameter === 'number') return true;
  const places = argument === undefined ? undefined : literal(argument);
  return places !== undefined && places.d === 1n && places.n >= 0n && places.n <= mostPlaces;
}

function literal(expression: Expression): Rational | undefined {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'minus' || expression.operand.kind !== 'number') return undefined;
  return { n: -expression.operand.value.n, d: expression.operand.value.d };
}

function unless(refused: 'truth', expression: Expression, scope: Scope): Result<FormulaType> {
  const type = typeOf(expression, scope);
  return type.ok && type.value === refused ? mismatch(expression, 'number', refused) : type;
}

function mismatch(expression: Expression, expected: string, found: string): Result<never> {
  return refuse('formula-type', { expected, found, column: expression.at + 1 });
}

function describe(way: readonly Parameter[] | 'many'): string {
  return way === 'many' ? 'number, number, …' : way.join(', ');
}
