import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { Problem } from '#platform/ui/problem.ts';
import { dataWords } from '../../data/words.ts';
import { sayFinding } from './say-finding.ts';

type DataCode = keyof typeof dataWords;

/** What went wrong with a file in one sentence: what the server wrote, else ours. */
export function sayProblem({ code = 'page-failed', params, detail }: Problem, language: Language): string {
  if (detail !== undefined) return detail;
  return isDataCode(code) ? say(dataWords, code, language, params) : sayFinding({ code, params }, language);
}

function isDataCode(code: string): code is DataCode {
  return Object.hasOwn(dataWords, code);
}
