import { say } from '#platform/kernel/words.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { problemText } from '#tender/core/guide/problem.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import type { Command } from './command.ts';
import type { LintOutput } from './output.ts';
import { problemLines } from './problems.ts';
import { readFile } from './read-file.ts';
import { cliWords } from './words.ts';

/** `leidraad lint <guide>`: everything that is wrong with a guide, in the order of the file. */
export const lint: Command = ([file = ''], options, world) => {
  const source = readFile(file, options, world);
  if (source === undefined) return 2;
  const { guide, problems: form, lines } = readGuide(source, file);
  const problems = [...form, ...(guide === undefined ? [] : lintGuide(guide, lines))];
  const count = (severity: 'error' | 'warning' | 'note'): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  if (options.json) {
    const output: LintOutput = {
      file,
      ...counts,
      problems: problems.map((problem) => {
        const { severity, code, path, line, column } = problem;
        return { severity, code, path, line, column, text: problemText(problem, options.language) };
      }),
    };
    world.out(JSON.stringify(output, null, 2));
  } else {
    for (const line of problemLines(file, problems, options)) world.out(line);
    world.out(say(cliWords, 'counts', options.language, counts));
  }
  return counts.errors === 0 ? 0 : 1;
};
