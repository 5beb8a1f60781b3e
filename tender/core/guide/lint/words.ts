import { awardWords } from './award-words.ts';
import { caseWords } from './case-words.ts';
import { planWords } from './plan-words.ts';
import { suitabilityLintWords } from './suitability-words.ts';

/** What the linter says, in the languages of the platform. */
export const lintWords = { ...planWords, ...awardWords, ...caseWords, ...suitabilityLintWords };
