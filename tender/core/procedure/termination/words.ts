import { defineWords } from '#platform/kernel/words.ts';

export const terminationWords = defineWords({});
