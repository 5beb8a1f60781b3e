import type { Rule } from '../rule.ts';
import { everyText } from '../texts.ts';

/** Of a text in a finding: enough to recognise it. */
const shown = 80;

export const translationOfNothing: Rule = {
  id: 'translation-of-nothing',
  severity: 'warning',
  reason: [
    'Een vertaling van een tekst die is veranderd, is ongemerkt een vertaling van niets: de lezer ziet de andere taal.',
    'La traduction d’un texte modifié devient sans qu’on le voie la traduction de rien : le lecteur voit l’autre langue.',
    'The translation of a text that was changed becomes one of nothing unnoticed: the reader sees the other language.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/translations': [{ language: 'fr', texts: [{ text: 'Nowhere', reads: 'Nulle part' }] }] },
    right: {},
  },
  whole: true,
  check: (guide) => {
    const own = new Set(everyText(guide).map(({ text }) => text));
    return guide.translations.flatMap(({ texts }, place) =>
      texts.flatMap(({ text }, one) =>
        own.has(text) ? [] : [{ path: `/translations/${place}/texts/${one}`, params: { text: text.slice(0, shown) } }],
      ),
    );
  },
};
