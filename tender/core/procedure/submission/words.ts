import { defineWords } from '#platform/kernel/words.ts';

export const submissionWords = defineWords({});
