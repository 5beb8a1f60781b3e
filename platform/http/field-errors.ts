import type { ValidationTargets } from 'hono';
import type { core, ZodError } from 'zod';
import type { Language } from '#platform/kernel/language.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import type { FieldError } from './problem.ts';
import { type FieldCode, fieldWords } from './words.ts';

const places: Readonly<Record<keyof ValidationTargets, FieldError['in']>> = {
  json: 'body',
  form: 'body',
  query: 'query',
  param: 'path',
  header: 'header',
  cookie: 'cookie',
};

/** Enough for any form; a hostile list of a million wrong items does not become an answer of a million lines. */
const mostErrors = 100;

/** All that is wrong with the input, each with a JSON pointer (RFC 6901, as a URI fragment) and one sentence. `input` is what was checked. */
export function fieldErrors(
  error: ZodError,
  input: unknown,
  target: keyof ValidationTargets,
  language: Language,
): FieldError[] {
  return error.issues.slice(0, mostErrors).map((issue) => {
    const { code, params } = named(issue, input);
    return {
      in: places[target],
      pointer: pointer(issue.path),
      code,
      params: { ...params },
      detail: say(fieldWords, code, language, params),
    };
  });
}

function named(issue: core.$ZodIssue, input: unknown): { code: FieldCode; params: Params } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: valueAt(input, issue.path) === undefined ? 'required' : 'wrong-type', params: {} };
    case 'too_small':
      return {
        code: bound(issue.origin, 'too-short', 'too-few', 'too-low'),
        params: { minimum: Number(issue.minimum) },
      };
    case 'too_big':
      return {
        code: bound(issue.origin, 'too-long', 'too-many', 'too-high'),
        params: { maximum: Number(issue.maximum) },
      };
    case 'invalid_format':
      return { code: 'wrong-format', params: {} };
    case 'invalid_value':
    case 'invalid_union':
      return { code: valueAt(input, issue.path) === undefined ? 'required' : 'wrong-choice', params: {} };
    case 'unrecognized_keys':
      return { code: 'unknown-field', params: { field: issue.keys.join(', ').slice(0, 80) } };
    default:
      return { code: 'invalid', params: {} };
  }
}

function bound(origin: string, text: FieldCode, list: FieldCode, number: FieldCode): FieldCode {
  if (origin === 'string') return text;
  return origin === 'array' || origin === 'set' || origin === 'map' ? list : number;
}

function pointer(path: readonly PropertyKey[]): string {
  const tokens = path.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')));
  return ['#', ...tokens].join('/');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
