import type { Rule } from '../rule.ts';

export const translationLanguage: Rule = {
  id: 'translation-language',
  severity: 'error',
  reason: [
    'Twee teksten in dezelfde taal zeggen vroeg of laat iets verschillends.',
    'Deux textes dans la même langue finissent par dire des choses différentes.',
    'Two texts in one language sooner or later say different things.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/translations': [{ language: 'en', texts: [{ text: 'Windows', reads: 'Windows' }] }] },
    right: { '/translations': [{ language: 'fr', texts: [{ text: 'Windows', reads: 'Windows' }] }] },
  },
  whole: true,
  check: ({ language, translations }) => {
    const given = [language, ...translations.map((each) => each.language)];
    return translations.flatMap((each, place) =>
      given.indexOf(each.language) === place + 1 ? [] : [{ path: `/translations/${place}/language` }],
    );
  },
};
