import type { Rule } from '../rule.ts';
import { textsWithStatements } from '../texts.ts';

/** Names of parties, which a guide that defines its terms defines as well. */
const roles = {
  nl: ['Opdrachtgever', 'Opdrachtnemer', 'Inschrijver', 'Gegadigde', 'Combinant', 'Onderaannemer', 'Leverancier'],
  fr: ['Adjudicateur', 'Adjudicataire', 'Soumissionnaire', 'Candidat', 'Sous-traitant', 'Fournisseur'],
  en: ['Client', 'Contractor', 'Tenderer', 'Candidate', 'Subcontractor', 'Supplier'],
} as const;

export const termUndefined: Rule = {
  id: 'term-undefined',
  severity: 'warning',
  reason: [
    'Wie begrippen met een hoofdletter vastlegt en er één vergeet, laat open over wie het gaat.',
    'Qui définit ses notions par une majuscule et en oublie une laisse ouvert de qui il s’agit.',
    'Whoever fixes terms by a capital and forgets one leaves open whom it is about.',
  ],
  basis: 'ALM § 1, § 6.5',
  example: {
    wrong: {
      '/definitions': [{ term: 'windows' }],
      '/award/criteria/1/question': 'How do you work without hindering the Client?',
    },
    right: {
      '/definitions': [{ term: 'windows' }, { term: 'Client' }],
      '/award/criteria/1/question': 'How do you work without hindering the Client?',
    },
  },
  whole: true,
  check: (guide) => {
    if (guide.definitions.length === 0) return [];
    const defined = guide.definitions.map(({ term }) => term.toLowerCase());
    const texts = textsWithStatements(guide);
    return roles[guide.language].flatMap((role) => {
      if (defined.some((term) => term.includes(role.toLowerCase()))) return [];
      const used = texts.find(({ text }) => new RegExp(`\\b${role}\\b`, 'u').test(text));
      return used === undefined ? [] : [{ path: used.path, params: { term: role } }];
    });
  },
};
