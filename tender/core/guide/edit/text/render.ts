import { Document, Scalar } from 'yaml';
import { isList, isMap, type Plain } from './plain.ts';

/** Longest map or list that is written on one line, as the whole of what is written and inside it. */
const longestAlone = 60;
const longestWithin = 150;
/** Where a folded text goes to the next line. */
const foldedWidth = 120;

const strict = {
  lineWidth: 0,
  minContentWidth: 0,
  singleQuote: true,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** A value between brackets and braces, on one line. */
export function onOneLine(value: Plain, json: boolean): string {
  if (isList(value)) return `[${value.map((item) => onOneLine(item, json)).join(', ')}]`;
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${onOneLine(key, json)}: ${onOneLine(inner, json)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return json ? JSON.stringify(value) : scalarLike(undefined, value, true);
}

/** Quotes keep, where they can, the way in which the text before was written. */
export function scalarLike(style: Scalar.Type | undefined, value: Plain, flow: boolean): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && style !== undefined && style !== Scalar.PLAIN) scalar.type = style;
  if (flow) {
    // A text of several lines stays on one line only between double quotes.
    if (typeof value === 'string' && value.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
    const written = new Document([scalar]).toString({ ...strict, collectionStyle: 'flow' });
    return written.trim().slice(1, -1).trim();
  }
  const lineWidth = scalar.type === Scalar.BLOCK_FOLDED ? foldedWidth : 0;
  return new Document({ k: scalar })
    .toString({ ...strict, lineWidth })
    .slice('k:'.length)
    .trim();
}

/** `key: value` over as many lines as it takes, without indentation of its own and without a line end. */
export function pairText(key: string, value: Plain): string {
  return entryLines(`${onOneLine(key, false)}:`, value, longestAlone).join('\n');
}

/** `- value`, in one line where its neighbours are. */
export function itemText(value: Plain, flow: boolean): string {
  if (flow && !hasLines(value)) return `- ${onOneLine(value, false)}`;
  return entryLines('-', value, 0).join('\n');
}

/** Every line but the first begins so much further to the right; empty lines stay empty. */
export function indented(text: string, columns: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`);
}

function entryLines(head: string, value: Plain, longest: number): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return `${head} ${scalarLike(undefined, value, false)}`.split('\n');
  }
  if (fits(value, longest)) return [`${head} ${onOneLine(value, false)}`];
  const inner = isList(value)
    ? value.flatMap((item) => entryLines('-', item, longestWithin))
    : Object.entries(value).flatMap(([key, one]) => entryLines(`${onOneLine(key, false)}:`, one, longestWithin));
  const further = inner.map((line) => (line === '' ? '' : `  ${line}`));
  return head === '-' ? [`- ${inner[0] ?? ''}`, ...further.slice(1)] : [head, ...further];
}

function fits(value: Plain, longest: number): boolean {
  if (Object.keys(value ?? {}).length === 0) return true;
  return !hasLines(value) && depth(value) <= 2 && JSON.stringify(value).length <= longest;
}

function depth(value: Plain): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly Plain[] = isList(value) ? value : Object.values(value);
  return 1 + Math.max(0, ...inner.map(depth));
}

function hasLines(value: Plain): boolean {
  if (typeof value === 'string') return value.includes('\n');
  if (isList(value)) return value.some(hasLines);
  return isMap(value) && Object.values(value).some(hasLines);
}
