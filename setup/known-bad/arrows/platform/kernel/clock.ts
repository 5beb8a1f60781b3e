import type { Guide } from '#tender/core/guide.ts';

export const guideOf = (guide: Guide): Guide => guide;
