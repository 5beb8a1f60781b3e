import { localise } from '#platform/kernel/digits.ts';
import type { Language } from '#platform/kernel/language.ts';
import { isDecimal, type Rational, toDecimal } from '#platform/kernel/rational.ts';
import { type Environment, isList, type List, stepOf, type Value, valueOf } from './evaluate.ts';
import type { Formula } from './formula.ts';
import type { Expression, Operator } from './syntax.ts';

/** Longest list that is written out term by term. */
const longestList = 24;
const shownDecimals = 6;

/**
 * A formula with its numbers filled in, as somebody would write it down: `19.715,88 / 22.709,94 × 40`.
 * Sums and means over a list are written out, of a condition only the branch that counts. For a formula that has an outcome.
 */
export function filledIn(formula: Formula, names: Environment, language: Language): string {
  return new Writer(names, language).write(formula.expression).text;
}

/** All decimals of a number that has at most six of them, never a single one (`14,50`); else six and an ellipsis: `14,666666…`. */
export function exactNumber(value: Rational, language: Language): string {
  const short = toDecimal(value, shownDecimals, 'down');
  const whole = isDecimal(value) && (10n ** BigInt(shownDecimals) * value.n) % value.d === 0n;
  return whole
    ? localise(short.replace(/\.?0+$/, '').replace(/(\.\d)$/, '$10'), language)
    : `${localise(short, language)}…`;
}

interface Written {
  readonly text: string;
  /** How tightly it binds: 4 for a number or a call. */
  readonly binds: number;
}

const binding: Readonly<Record<Operator, number>> = {
  or: 0,
  and: 0,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '=': 1,
  '!=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};
const marks: Readonly<Partial<Record<Operator, string>>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', '!=': '≠' };

class Writer {
  readonly #names: Environment;
  readonly #language: Language;

  constructor(names: Environment, language: Language) {
    this.#names = names;
    this.#language = language;
  }

  write(expression: Expression): Written {
    switch (expression.kind) {
      case 'number':
        return {
          text: localise(expression.text.replace('%', ''), this.#language) + (expression.text.endsWith('%') ? '%' : ''),
          binds: 4,
        };
      case 'name':
      case 'entry':
        return this.#value(expression);
      case 'minus':
        return { text: `−${this.#inside(expression.operand, 4)}`, binds: 3 };
      case 'not':
        return { text: `not ${this.#inside(expression.operand, 4)}`, binds: 1 };
      case 'operation':
        return this.#operation(expression);
      case 'call':
        return this.#call(expression);
      case 'table': {
        const step = stepOf(expression, this.#names);
        return step.ok ? this.write(step.value.value) : this.#value(expression);
      }
    }
  }

  #operation({ operator, left, right }: Extract<Expression, { kind: 'operation' }>): Written {
    const binds = binding[operator];
    // Subtraction and division do not associate: what stands right of them keeps its parentheses.
    const tight = operator === '-' || operator === '/' ? binds + 1 : binds;
    const mark = marks[operator] ?? operator;
    return { text: `${this.#inside(left, binds)} ${mark} ${this.#inside(right, tight)}`, binds };
  }

  #call(call: Extract<Expression, { kind: 'call' }>): Written {
    const [first, second, third] = call.args;
    if (call.name === 'if' && first !== undefined && second !== undefined && third !== undefined) {
      return this.write(this.#truth(first) ? second : third);
    }
    const list = first === undefined || call.args.length !== 1 ? undefined : this.#list(first);
    if (first !== undefined && list !== undefined) return this.#overList(call, first, list);
    if (
      call.name === 'clamp' ||
      call.name === 'min' ||
      call.name === 'max' ||
      call.name === 'log' ||
      call.name === 'abs'
    ) {
      return { text: `${call.name}(${call.args.map((argument) => this.write(argument).text).join('; ')})`, binds: 4 };
    }
    return this.#value(call);
  }

  /** `sum` and `mean` term by term when the list is short; other functions of a list by their outcome. */
  #overList(call: Extract<Expression, { kind: 'call' }>, argument: Expression, list: List): Written {
    const written =
      (call.name === 'sum' || call.name === 'mean') && list.values.length > 0 && list.values.length <= longestList;
    if (!written) return this.#value(call);
    const terms = list.values.map((_, place) =>
      new Writer(entriesAt(this.#names, list, place), this.#language).write(argument),
    );
    const text = terms.map((term) => (term.binds < 2 ? `(${term.text})` : term.text)).join(' + ');
    if (call.name === 'sum') return { text, binds: list.values.length === 1 ? (terms[0]?.binds ?? 4) : 2 };
    return { text: list.values.length === 1 ? `${text} / 1` : `(${text}) / ${list.values.length}`, binds: 3 };
  }

  #inside(expression: Expression, binds: number): string {
    const written = this.write(expression);
    return written.binds < binds ? `(${written.text})` : written.text;
  }

  #value(expression: Expression): Written {
    const value = this.#evaluated(expression);
    if (typeof value === 'boolean') return { text: String(value), binds: 4 };
    if (!isList(value)) return { text: exactNumber(value, this.#language), binds: 4 };
    return { text: `[${value.values.map((each) => exactNumber(each, this.#language)).join('; ')}]`, binds: 4 };
  }

  #list(expression: Expression): List | undefined {
    const value = this.#evaluated(expression);
    return typeof value !== 'boolean' && isList(value) ? value : undefined;
  }

  #truth(expression: Expression): boolean {
    return this.#evaluated(expression) === true;
  }

  #evaluated(expression: Expression): Value {
    const value = valueOf(expression, this.#names);
    if (!value.ok) throw new Error(`a formula without outcome cannot be written out: ${value.error.code}`);
    return value.value;
  }
}

/** The names with every list over the same things reduced to one of its entries. */
function entriesAt(names: Environment, list: List, place: number): Environment {
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => {
      const entry = isList(value) && value.over === list.over ? value.values[place] : undefined;
      return [name, entry ?? value];
    }),
  );
}
