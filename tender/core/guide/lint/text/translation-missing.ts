import { textsToTranslate } from '../../translated.ts';
import type { Rule } from '../rule.ts';

/** Of a text in a finding: enough to recognise it. */
const shown = 80;

export const translationMissing: Rule = {
  id: 'translation-missing',
  severity: 'warning',
  reason: [
    'Wie een leidraad in zijn taal krijgt, moet hem helemaal in zijn taal krijgen.',
    'Qui reçoit un guide dans sa langue doit le recevoir entièrement dans sa langue.',
    'Who is given a guide in his language has to be given all of it.',
  ],
  basis: 'Wetten op het gebruik van de talen in bestuurszaken (18 juli 1966)',
  example: {
    wrong: { '/translations': [{ language: 'fr', texts: [{ text: 'Windows', reads: 'Fenêtres' }] }] },
    right: {},
  },
  whole: true,
  check: (guide) =>
    guide.translations.flatMap(({ texts }, place) => {
      const known = new Set(texts.map(({ text }) => text));
      const missing = [...new Set(textsToTranslate(guide).map(({ text }) => text))].filter((text) => !known.has(text));
      const [first] = missing;
      return first === undefined
        ? []
        : [{ path: `/translations/${place}`, params: { count: missing.length, text: first.slice(0, shown) } }];
    }),
};
