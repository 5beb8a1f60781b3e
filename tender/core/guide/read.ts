import { problemsOf } from './issues.ts';
import type { Problem } from './problem.ts';
import { type Guide, guideSchema } from './schema/guide.ts';
import { type GuideLines, lineOf, readSource } from './source.ts';

export interface ReadGuide {
  /** As given, for messages. */
  readonly fileName: string;
  /** Present when there are no problems of the severity `error`. */
  readonly guide?: Guide;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  readonly lines: GuideLines;
}

/** Reads a guide from YAML or JSON and reports everything that is wrong with its form at once. What it means is checked by `lintGuide`. */
export function readGuide(source: string, fileName: string): ReadGuide {
  const { value, lines, problems } = readSource(source);
  if (value === undefined) return { fileName, problems, lines };
  const parsed = guideSchema.safeParse(value);
  const found = parsed.success ? [] : problemsOf(parsed.error.issues, value);
  const reported = new Set(problems.map(({ path }) => path));
  const all = [...problems];
  for (const problem of found.filter(({ path }) => !reported.has(path))) {
    const { line, column } = lineOf(lines, problem.path);
    all.push({ ...problem, severity: 'error', line, column });
  }
  const sorted = all.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return parsed.success && all.length === 0
    ? { fileName, guide: parsed.data, problems: sorted, lines }
    : { fileName, problems: sorted, lines };
}

/** The line of every part of a guide, by JSON Pointer; empty when the source cannot be read. */
export function guideLines(source: string): GuideLines {
  return readSource(source).lines;
}
