import { say } from '#platform/kernel/words.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import { lintQualification } from '#tender/core/qualification/guide/lint/lint.ts';
import {
  isQualificationGuide,
  type QualificationProblem,
  qualificationProblemText,
  readQualificationGuide,
} from '#tender/core/qualification/guide/read.ts';
import type { Command, ExitCode, Options, World } from './command.ts';
import type { LintOutput } from './output.ts';
import { problemLines } from './problems.ts';
import { readFile } from './read-file.ts';
import { rulesPage } from './rules-page.ts';
import { cliWords } from './words.ts';

/**
 * `leidraad lint <guide …>`: everything that is wrong with each guide, of a procedure or of a qualification system, in the order of its file;
 * with `--json` one object after another.
 * `leidraad lint --rules`: every rule there is, as a page in Markdown.
 */
export const lint: Command = (files, options, world) => {
  if (options.rules) {
    for (const line of rulesPage(options.language)) world.out(line);
    return 0;
  }
  const codes = files.map((file) => lintFile(file, options, world));
  return codes.find((code) => code === 2) ?? codes.find((code) => code === 1) ?? 0;
};

function lintFile(file: string, options: Options, world: World): ExitCode {
  const source = readFile(file, options, world);
  if (source === undefined) return 2;
  const problems = problemsIn(source, file);
  const count = (severity: 'error' | 'warning' | 'note'): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  if (options.json) {
    const output: LintOutput = {
      file,
      ...counts,
      problems: problems.map((problem) => {
        const { severity, code, path, line, column, source: place } = problem;
        const text = qualificationProblemText(problem, options.language);
        return { severity, code, path, line, column, text, ...(place === undefined ? {} : { source: place }) };
      }),
    };
    world.out(JSON.stringify(output, null, 2));
  } else {
    for (const line of problemLines(file, problems, options)) world.out(line);
    world.out(say(cliWords, 'counts', options.language, counts));
  }
  return counts.errors === 0 ? 0 : 1;
}

function problemsIn(source: string, file: string): readonly QualificationProblem[] {
  if (isQualificationGuide(source)) {
    const { guide, problems, lines } = readQualificationGuide(source);
    return [...problems, ...(guide === undefined ? [] : lintQualification(guide, lines))];
  }
  const { guide, problems, lines } = readGuide(source, file);
  return [...problems, ...(guide === undefined ? [] : lintGuide(guide, lines))];
}
