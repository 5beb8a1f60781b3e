import { defineWords } from '#platform/kernel/words.ts';

export const interestWords = defineWords({});
