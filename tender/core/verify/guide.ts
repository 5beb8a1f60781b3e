import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

/** The guide is what was published, and stayed so. */
export const guideCheck: Check = {
  name: 'guide',
  needsAll: false,
  at({ recorded: { event }, before }: Moment): readonly Said[] {
    const published = before.preparation.publishedAt;
    switch (event.type) {
      case 'ProcedurePublished': {
        const { draft, guide } = before.preparation;
        if (draft === undefined || guide === undefined) return [fails('guide-unreadable')];
        const computed = bytesToHex(sha256(utf8ToBytes(draft.source)));
        return [said(computed === event.guideSha256, ['guide-as-published', 'guide-other'], { sha256: computed })];
      }
      case 'ProcedureDrafted':
      case 'GuideReplaced':
      case 'ReadingChosen':
        return published === undefined ? [] : [fails('guide-changed-later', { publishedAt: published })];
      default:
        return [];
    }
  },
};

/** The copy of the guide beside the log says the same as the log. */
export function compareGuide(copy: string | undefined, source: string | undefined): readonly Said[] {
  if (copy === source) return copy === undefined ? [] : [holds('guide-copy', { characters: copy.length })];
  return [fails('guide-copy-other')];
}
