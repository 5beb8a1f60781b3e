import { decisionWords } from './decision-words.ts';
import { rankingWords } from './ranking-words.ts';

/** All words of the pages of the award. */
export const awardPageWords = { ...rankingWords, ...decisionWords };
