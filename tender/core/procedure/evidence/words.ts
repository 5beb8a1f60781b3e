import { defineWords } from '#platform/kernel/words.ts';

export const evidenceWords = defineWords({});
