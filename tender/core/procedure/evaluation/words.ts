import { defineWords } from '#platform/kernel/words.ts';

export const evaluationWords = defineWords({});
