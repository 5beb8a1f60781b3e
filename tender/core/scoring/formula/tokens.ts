import { div, parseRational, type Rational, rational } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly text: string; readonly value: Rational }
  | { readonly kind: 'name'; readonly at: number; readonly text: string }
  /** A name in square brackets, such as `[question-1]`. */
  | { readonly kind: 'key'; readonly at: number; readonly text: string }
  | { readonly kind: 'mark'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly at: number; readonly text: '' };

/** Longest formula, in characters. */
export const longestFormula = 500;

const hundred = rational(100);

/** Typographic signs beside the plain ones, so that a formula can be pasted as it is printed. */
const sameMark: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '==': '=',
};

const pattern =
  /\s+|(?<number>\d+(?:\.\d+)?%?)|(?<name>[A-Za-z_]\w*)|\[(?<key>[a-z][a-z0-9-]*)\]|(?<mark><=|>=|!=|==|[-+*/()<>=,:×·÷−–≤≥≠])/y;

/**
 * Numbers have a point and no exponent; `15%` is 0.15. Refuses `formula-too-long`, and `formula-character` with the column (from 1)
 * of a character that has no meaning here.
 */
export function tokenize(text: string): Result<readonly Token[]> {
  if (text.length > longestFormula) return refuse('formula-too-long', { length: text.length, most: longestFormula });
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    const match = pattern.exec(text);
    if (match === null)
      return refuse('formula-character', {
        character: String.fromCodePoint(text.codePointAt(at) ?? 0),
        column: at + 1,
      });
    const token = toToken(at, match.groups ?? {});
    if (token !== undefined) tokens.push(token);
  }
  return ok([...tokens, { kind: 'end', at: text.length, text: '' }]);
}

function toToken(at: number, groups: Readonly<Record<string, string | undefined>>): Token | undefined {
  const { ['number']: number, ['name']: name, ['key']: key, ['mark']: mark } = groups;
  if (number !== undefined) return { kind: 'number', at, text: number, value: literal(number) };
  if (name !== undefined) return { kind: 'name', at, text: name };
  if (key !== undefined) return { kind: 'key', at, text: key };
  if (mark !== undefined) return { kind: 'mark', at, text: sameMark[mark] ?? mark };
  return undefined;
}

function literal(text: string): Rational {
  const percent = text.endsWith('%');
  const read = parseRational(percent ? text.slice(0, -1) : text);
  if (!read.ok) throw new Error(`the pattern of numbers let through ${text}`);
  return percent ? div(read.value, hundred) : read.value;
}
