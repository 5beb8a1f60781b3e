import type { z } from 'zod';
import { closest } from './closest.ts';
import { expectedAt } from './expected.ts';
import type { JsonSchema } from './json-schema.ts';
import { partsOf, pointerOf } from './pointer.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<Problem, 'code' | 'params' | 'path'>;

/** More than anybody reads at once; a file of another kind would have thousands. */
const mostProblems = 200;

/** What somebody wrote, and what he was asked for. */
export interface Written {
  readonly data: unknown;
  readonly schema: JsonSchema;
}

/** Turns what a schema found into problems a person can act on, at most 200. */
export function problemsOf(issues: readonly Issue[], written: Written): readonly Found[] {
  return issues
    .slice(0, mostProblems)
    .flatMap((issue) => problemOf(issue, written))
    .slice(0, mostProblems);
}

function problemOf(issue: Issue, written: Written): readonly Found[] {
  const path = pointerOf(issue.path);
  const one = (code: ProblemCode, params: Problem['params'] = {}): readonly Found[] => [{ code, params, path }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostProblems).map((key) => unknownKey(key, issue.path, written));
    case 'invalid_type':
      return missingOr(issue, written, wrongKind(issue.expected, path, written));
    case 'invalid_value':
      return missingOr(issue, written, wrongChoice(issue.values.map(String), path, written));
    case 'invalid_union':
      return issue.discriminator === undefined
        ? missingOr(issue, written, wrongKind('', path, written))
        : wrongAlternative(issue, written);
    case 'invalid_format':
      return [wrongKind('string', path, written)];
    case 'too_small':
      return one(tooSmall(issue.origin), { least: String(issue.minimum) });
    case 'too_big':
      return one(tooBig(issue.origin), { most: String(issue.maximum) });
    case 'invalid_key':
      return [{ code: 'not-an-id', params: { value: shown(issue.path.at(-1)) }, path }];
    case 'custom':
      return one(customCode(issue.message));
    default:
      return one('value-not-allowed', { value: shown(valueAt(issue.path, written.data)) });
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], written: Written): Found {
  const known = expectedAt(written.schema, pointerOf(path), written.data).keys;
  const near = closest(key, known);
  const at = pointerOf([...path, key]);
  if (key.includes(' ')) return { code: 'key-is-text', params: { key: key.slice(0, 40) }, path: at };
  if (near === undefined) return { code: 'key-unknown', params: { key, known: known.join(', ') }, path: at };
  return { code: 'key-unknown-near', params: { key, near }, path: at };
}

/** A value that is not there is a missing key, whatever the schema says about its kind. */
function missingOr(
  issue: { readonly path: readonly PropertyKey[] },
  written: Written,
  otherwise: Found,
): readonly Found[] {
  if (valueAt(issue.path, written.data) !== undefined) return [otherwise];
  const parent = pointerOf(issue.path.slice(0, -1));
  const key = String(issue.path.at(-1) ?? '');
  if (parent === '') return [{ code: 'key-missing-at-top', params: { key }, path: parent }];
  return [{ code: 'key-missing', params: { key, in: parent }, path: parent }];
}

const kindCodes: Readonly<Record<string, ProblemCode>> = {
  decimal: 'not-a-decimal',
  date: 'not-a-date',
  'date-time': 'not-a-date-time',
  month: 'not-a-month',
  id: 'not-an-id',
  period: 'not-a-period',
  rounding: 'not-a-rounding',
};

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'not-a-text',
  int: 'not-a-whole-number',
  number: 'not-a-whole-number',
  array: 'not-a-list',
  object: 'not-a-map',
  record: 'not-a-map',
  boolean: 'not-true-or-false',
};

function wrongKind(type: string, path: string, written: Written): Found {
  const { kinds } = expectedAt(written.schema, path, written.data);
  const value = shown(valueAt(partsOf(path), written.data));
  if (kinds.includes('date') && kinds.includes('date-time'))
    return { code: 'not-a-date-or-time', params: { value }, path };
  const special = kinds.map((kind) => kindCodes[kind]).find((code) => code !== undefined);
  return { code: special ?? typeCodes[type] ?? 'value-not-allowed', params: { value }, path };
}

function wrongChoice(allowed: readonly string[], path: string, written: Written): Found {
  const value = shown(valueAt(partsOf(path), written.data));
  const near = closest(value, allowed);
  if (near !== undefined) return { code: 'choice-unknown-near', params: { value, near }, path };
  return { code: 'choice-unknown', params: { value, allowed: allowed.join(', ') }, path };
}

/** A list of alternatives that are told apart by one key, such as `by` of a tie rule. */
function wrongAlternative(issue: Extract<Issue, { code: 'invalid_union' }>, written: Written): readonly Found[] {
  const path = issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator ?? ''];
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return missingOr({ path }, written, wrongChoice(options, pointerOf(path), written));
}

function tooSmall(origin: string): ProblemCode {
  if (origin === 'array') return 'list-too-short';
  return origin === 'string' ? 'text-empty' : 'number-too-small';
}

function tooBig(origin: string): ProblemCode {
  if (origin === 'array') return 'list-too-long';
  return origin === 'string' ? 'text-too-long' : 'number-too-big';
}

function customCode(message: string): ProblemCode {
  const known: readonly ProblemCode[] = [
    'period-needs-one-unit',
    'phase-needs-one-date',
    'options-need-one-form',
    'condition-needs-one-form',
    'no-such-day',
  ];
  return known.find((code) => code === message) ?? 'value-not-allowed';
}

function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
}
