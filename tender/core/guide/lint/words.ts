import { defineWords } from '#platform/kernel/words.ts';

export const lintWords = defineWords({});
