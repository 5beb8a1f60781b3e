import { isPlain } from '#tender/core/guide/edit/text/plain.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { guideLetter } from './guide.ts';
import type { DocumentMaker } from './maker.ts';

/** The guide in force as the document that tenderers read: of a lot, with the readings that were chosen. */
export const guideDocuments: DocumentMaker = {
  readable: ({ preparation: { publishedAt } }) => (publishedAt === undefined ? [] : ['guide']),
  make(file) {
    const guide = guideOf(file);
    const data: unknown = JSON.parse(JSON.stringify({ ...guide, translations: [] }));
    if (!isPlain(data)) throw new Error('a guide is plain data');
    return guideLetter(data, guide.date);
  },
};
