import { lintGuide } from '../../guide/lint/lint.ts';
import type { Problem } from '../../guide/problem.ts';
import { guideLines, readGuide } from '../../guide/read.ts';
import { underReading } from '../../guide/readings.ts';
import type { Guide } from '../../guide/schema/guide.ts';

export interface CheckedGuide {
  /** Absent when the source cannot be read as a guide. */
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

/** Reading and linting cost milliseconds and a file is folded often; the same text always gives the same answer. */
const checked = new Map<string, CheckedGuide>();
const remembered = 32;

/** A guide as read from its source, with every problem found by reading and linting. */
export function checkGuide(source: string, fileName: string): CheckedGuide {
  const known = checked.get(source);
  if (known !== undefined) return known;
  const read = readGuide(source, fileName);
  const linted = read.guide === undefined ? [] : lintGuide(read.guide, guideLines(source));
  const result: CheckedGuide = {
    ...(read.guide === undefined ? {} : { guide: read.guide }),
    problems: [...read.problems, ...linted],
  };
  if (checked.size >= remembered) checked.delete(checked.keys().next().value ?? '');
  checked.set(source, result);
  return result;
}

/** The guide with other alternatives chosen than its source does. */
export function withReadings(guide: Guide, chosen: Readonly<Record<string, { readonly alternative: string }>>): Guide {
  return Object.entries(chosen).reduce((current, [reading, { alternative }]) => {
    const next = underReading(current, reading, alternative);
    return next.ok ? next.value : current;
  }, guide);
}

/** Whether the guide can be published: problems that are errors stand in the way, warnings do not. */
export function firstError(problems: readonly Problem[]): Problem | undefined {
  return problems.find((problem) => problem.severity === 'error');
}
