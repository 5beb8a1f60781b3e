import { adviceWords } from './advice-words.ts';
import { evaluatorWords } from './evaluator-words.ts';
import { leaderWords } from './leader-words.ts';

/** All words of the pages of evaluation. */
export const evaluationPageWords = { ...evaluatorWords, ...adviceWords, ...leaderWords };
