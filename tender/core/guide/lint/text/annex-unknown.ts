import type { Rule } from '../rule.ts';
import { textsWithStatements } from '../texts.ts';

const annex = /\b(?:(?:sub)?bijlagen?|annex(?:e|es)?|appendix) (\d+[A-Z]?(?:\.\d+)?)\b/giu;

export const annexUnknown: Rule = {
  id: 'annex-unknown',
  severity: 'warning',
  reason: [
    'Wie een bijlage zoekt die niet is uitgegeven, mist een deel van de stukken of denkt dat.',
    'Qui cherche une annexe qui n’a pas été fournie manque une pièce, ou le croit.',
    'Whoever looks for an annex that was not issued misses a document, or believes so.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.66',
  example: {
    wrong: { '/complaints/rules': 'See annex 9.' },
    right: { '/complaints/rules': 'See annex 1.' },
  },
  check: (guide) => {
    const known = new Set(guide.documents.map(({ number }) => number.toLowerCase().split(' ').at(-1) ?? ''));
    return textsWithStatements(guide)
      .filter(({ path }) => !path.startsWith('/documents/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(annex)].flatMap(([written, number = '']) =>
          known.has(number.toLowerCase()) ? [] : [{ path, params: { written } }],
        ),
      );
  },
};
