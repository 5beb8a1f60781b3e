import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { sealingWords } from '#platform/sealing/words.ts';
import type { Problem } from '#platform/ui/problem.ts';
import { hasSentence, sentence } from '#tender/core/procedure/words.ts';
import { dataWords } from '../../data/words.ts';
import { workspaceWords } from './words.ts';

const all = { ...sealingWords, ...dataWords, ...workspaceWords };

/** A refusal of this browser in the sentence that the server would have for it; one of the server's own keeps its words. */
export function worded(problem: Problem, language: Language): Problem {
  const { code = 'page-failed', params, detail } = problem;
  if (detail !== undefined) return problem;
  if (isOurs(code)) return { ...problem, detail: say(all, code, language, params) };
  return hasSentence(code) ? { ...problem, detail: sentence(code, language, params) } : problem;
}

function isOurs(code: string): code is keyof typeof all {
  return Object.hasOwn(all, code);
}
