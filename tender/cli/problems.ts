import { say } from '#platform/kernel/words.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { type QualificationProblem, qualificationProblemText } from '#tender/core/qualification/guide/read.ts';
import type { Options, World } from './command.ts';
import { cliWords } from './words.ts';

/** One line for each problem: `leidraad.yaml:97:15 waarschuwing: …`, as editors can jump to. */
export function problemLines(
  file: string,
  problems: readonly QualificationProblem[],
  { language }: Options,
): readonly string[] {
  return problems.map((problem) => {
    const severity = say(cliWords, problem.severity, language);
    const place = problem.source === undefined ? '' : ` [§ ${problem.source}]`;
    return `${file}:${problem.line}:${problem.column} ${severity}: ${qualificationProblemText(problem, language)}${place}`;
  });
}

/** The guide when it can be run; otherwise its errors are written and undefined is returned. */
export function soundGuide(file: string, source: string, options: Options, world: World): Guide | undefined {
  const { guide, problems, lines } = readGuide(source, file);
  const errors = [...problems, ...(guide === undefined ? [] : lintGuide(guide, lines))].filter(
    ({ severity }) => severity === 'error',
  );
  if (guide !== undefined && errors.length === 0) return guide;
  for (const line of problemLines(file, errors, options)) world.error(line);
  world.error(say(cliWords, 'guide-has-errors', options.language));
  return undefined;
}
