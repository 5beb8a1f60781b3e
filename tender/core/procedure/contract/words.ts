import { defineWords } from '#platform/kernel/words.ts';

export const contractWords = defineWords({});
