import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Expression, Operator, Step } from './syntax.ts';
import { type Token, tokenize } from './tokens.ts';

/** Deepest nesting of parentheses, calls and signs. */
const deepest = 32;

const tiers: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
];
const comparisons = 2;

/**
 * Reads a formula. Refuses `formula-syntax` {found, expected, column}, `formula-too-deep`, `formula-too-long` and `formula-character`;
 * columns count from 1. There are no loops and no definitions, so that every formula ends.
 */
export function parseFormula(text: string): Result<Expression> {
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const reader = new Reader(tokens.value);
  const expression = reader.tier(0, 0);
  if (!expression.ok) return expression;
  return reader.peek().kind === 'end' ? expression : reader.unexpected('operator');
}

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('a formula always has an end token');
    return token;
  }

  unexpected(expected: 'operator' | 'value' | 'closing' | 'colon' | 'single-comparison'): Result<never> {
    const { text, at } = this.peek();
    return refuse('formula-syntax', { found: text, expected, column: at + 1 });
  }

  /** Binary operators by rising precedence, left to right; a comparison does not chain. */
  tier(level: number, depth: number): Result<Expression> {
    const operators = tiers[level];
    if (operators === undefined) return this.#unary(depth);
    let left = this.tier(level + 1, depth);
    for (let count = 0; left.ok; count += 1) {
      const { at, text } = this.peek();
      const operator = operators.find((known) => known === text);
      if (operator === undefined) return left;
      if (level === comparisons && count > 0) return this.unexpected('single-comparison');
      this.#next += 1;
      const right = this.tier(level + 1, depth);
      if (!right.ok) return right;
      left = ok({ kind: 'operation', at, operator, left: left.value, right: right.value });
    }
    return left;
  }

  #unary(depth: number): Result<Expression> {
    if (depth > deepest) return refuse('formula-too-deep', { most: deepest, column: this.peek().at + 1 });
    const { at, text, kind } = this.peek();
    if (kind === 'mark' && text === '-') {
      this.#next += 1;
      const operand = this.#unary(depth + 1);
      return operand.ok ? ok({ kind: 'minus', at, operand: operand.value }) : operand;
    }
    if (kind === 'name' && text === 'not') {
      this.#next += 1;
      const operand = this.tier(comparisons, depth + 1);
      return operand.ok ? ok({ kind: 'not', at, operand: operand.value }) : operand;
    }
    return this.#value(depth);
  }

  #value(depth: number): Result<Expression> {
    const token = this.peek();
    if (token.kind === 'number') {
      this.#next += 1;
      return ok({ kind: 'number', at: token.at, value: token.value, text: token.text });
    }
    if (token.kind === 'name' && token.text !== 'and' && token.text !== 'or') return this.#named(token, depth);
    if (!this.#take('(')) return this.unexpected('value');
    const inner = this.tier(0, depth + 1);
    if (!inner.ok) return inner;
    return this.#take(')') ? inner : this.unexpected('closing');
  }

  #named(token: Token, depth: number): Result<Expression> {
    this.#next += 1;
    const following = this.peek();
    if (following.kind === 'key') {
      this.#next += 1;
      return ok({ kind: 'entry', at: token.at, name: token.text, key: following.text });
    }
    if (!this.#take('(')) return ok({ kind: 'name', at: token.at, name: token.text });
    return token.text === 'table' ? this.#table(token.at, depth + 1) : this.#call(token, depth + 1);
  }

  #call(token: Token, depth: number): Result<Expression> {
    const args: Expression[] = [];
    if (this.#take(')')) return ok({ kind: 'call', at: token.at, name: token.text, args });
    do {
      const argument = this.tier(0, depth);
      if (!argument.ok) return argument;
      args.push(argument.value);
    } while (this.#take(','));
    return this.#take(')') ? ok({ kind: 'call', at: token.at, name: token.text, args }) : this.unexpected('closing');
  }

  /** `table(input, from: value, from: value)` */
  #table(at: number, depth: number): Result<Expression> {
    const input = this.tier(0, depth);
    if (!input.ok) return input;
    const steps: Step[] = [];
    while (this.#take(',')) {
      const from = this.tier(0, depth);
      if (!from.ok) return from;
      if (!this.#take(':')) return this.unexpected('colon');
      const value = this.tier(0, depth);
      if (!value.ok) return value;
      steps.push({ from: from.value, value: value.value });
    }
    return this.#take(')') ? ok({ kind: 'table', at, input: input.value, steps }) : this.unexpected('closing');
  }

  #take(mark: string): boolean {
    const { kind, text } = this.peek();
    if (kind !== 'mark' || text !== mark) return false;
    this.#next += 1;
    return true;
  }
}
