import type { z } from 'zod';
import { problemsOf } from './issues.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Problem } from './problem.ts';
import { type GuideLines, lineOf, readSource } from './source.ts';

export interface ReadDocument<T> {
  /** Present when there are no problems. */
  readonly value?: T;
  /** In the order of the file; all of them errors. */
  readonly problems: readonly Problem[];
  readonly lines: GuideLines;
}

/** Reads YAML or JSON that people write, by a schema. Everything that is wrong with it is reported at once, at its line. */
export function readDocument<T>(source: string, schema: z.ZodType<T>, json: () => JsonSchema): ReadDocument<T> {
  const { value, lines, problems } = readSource(source);
  if (value === undefined) return { problems, lines };
  const parsed = schema.safeParse(value);
  const found = parsed.success ? [] : problemsOf(parsed.error.issues, { data: value, schema: json() });
  const reported = new Set(problems.map(({ path }) => path));
  const all = [...problems];
  for (const problem of found.filter(({ path }) => !reported.has(path))) {
    const { line, column } = lineOf(lines, problem.path);
    all.push({ ...problem, severity: 'error', line, column });
  }
  const sorted = all.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return parsed.success && all.length === 0
    ? { value: parsed.data, problems: sorted, lines }
    : { problems: sorted, lines };
}
