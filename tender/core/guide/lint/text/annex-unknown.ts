import type { Guide } from '../../schema/guide.ts';
import type { Rule } from '../rule.ts';
import { textsWithStatements } from '../texts.ts';

const annex = /\b(?:(?:sub)?bijlagen?|annex(?:e|es)?|appendix) (\d+[A-Z]?(?:\.\d+)?)\b/giu;

/** What a tenderer hands in may bear a number too: `Annex 4: safety`, `Annexes 7 and 8: statements`. */
const handedIn = /^(?:bijlagen?|annex(?:e|es)?|appendix) (\d[^:]*):/iu;

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
    right: { '/complaints/rules': 'See annex 9.', '/submission/checklist/3/title': 'Annexes 8 and 9: answers' },
  },
  check: (guide) => {
    const known = knownNumbers(guide);
    return textsWithStatements(guide)
      .filter(({ path }) => !path.startsWith('/documents/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(annex)].flatMap(([written, number = '']) =>
          known.has(number.toLowerCase()) ? [] : [{ path, params: { written } }],
        ),
      );
  },
};

/** Of the documents that were issued and of those that are handed in. */
function knownNumbers({ documents, submission: { checklist } }: Guide): ReadonlySet<string> {
  const asked = checklist.flatMap(({ title }) => handedIn.exec(title)?.[1]?.match(/\d+[A-Z]?/giu) ?? []);
  const issued = documents.map(({ number }) => number.split(' ').at(-1) ?? '');
  return new Set([...issued, ...asked].map((number) => number.toLowerCase()));
}
