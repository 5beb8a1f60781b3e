import { ok, type Result } from '#platform/kernel/result.ts';
import { checkFormula, type FormulaType, type Scope } from './check.ts';
import { parseFormula } from './parse.ts';
import type { Expression } from './syntax.ts';

/** A formula that was read and whose types are right in its scope. */
export interface Formula {
  readonly text: string;
  readonly expression: Expression;
  readonly type: FormulaType;
}

/**
 * Reads a formula and checks it against the names it may use and the type it must yield.
 * Refusals carry `column`, from 1, in the text of the formula.
 */
export function compileFormula(text: string, scope: Scope, type: 'number' | 'truth'): Result<Formula> {
  const expression = parseFormula(text);
  if (!expression.ok) return expression;
  const checked = checkFormula(expression.value, scope, type);
  return checked.ok ? ok({ text, expression: expression.value, type: checked.value }) : checked;
}

/** The names a formula mentions, functions left out: `price`, and `points[question-1]` for a single entry. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of partsIn(expression)) {
    if (part.kind === 'name') names.add(part.name);
    if (part.kind === 'entry') names.add(`${part.name}[${part.key}]`);
  }
  return names;
}

/** The formula and all its parts. */
export function partsIn(expression: Expression): readonly Expression[] {
  return [expression, ...children(expression).flatMap(partsIn)];
}

function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'entry':
      return [];
    case 'minus':
    case 'not':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
    case 'table':
      return [expression.input, ...expression.steps.flatMap((step) => [step.from, step.value])];
  }
}
