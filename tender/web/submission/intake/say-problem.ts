import type { Language } from '#platform/kernel/language.ts';
import type { Problem } from '#platform/ui/problem.ts';
import { worded } from '../workspace/worded.ts';
import { sayFinding } from './say-finding.ts';

/** What went wrong with a file in one sentence: what the server wrote, else ours. */
export function sayProblem(problem: Problem, language: Language): string {
  const { code = 'page-failed', params } = problem;
  return worded(problem, language).detail ?? sayFinding({ code, params }, language);
}
