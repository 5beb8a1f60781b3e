import type { Language } from '#platform/kernel/language.ts';
import type { Problem } from '#platform/ui/problem.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { worded } from '../workspace/worded.ts';

/** What went wrong with a file in one sentence: what the server wrote, else ours. */
export function sayProblem(problem: Problem, language: Language): string {
  const { code = 'page-failed', params } = problem;
  return worded(problem, language).detail ?? sayFinding({ code, params }, language);
}
