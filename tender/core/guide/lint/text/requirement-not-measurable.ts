import type { Rule } from '../rule.ts';

/** Words that put the measure in the eye of the beholder. */
const vague = {
  nl: /\b(adequa(?:at|te)|deugdelijke?|genoegzame?|naar behoren|beperkte?)\b(?! tot)/iu,
  fr: /\b(adéquate?s?|convenables?|convenablement|limitée?s?)\b(?! à)/iu,
  en: /\b(adequate(?:ly)?|proper(?:ly)?|satisfactory|limited)\b(?! to)/iu,
} as const;

export const requirementNotMeasurable: Rule = {
  id: 'requirement-not-measurable',
  severity: 'warning',
  reason: [
    'Wie op een eis kan worden uitgesloten, moet vooraf kunnen nagaan of hij eraan voldoet.',
    'Qui peut être exclu sur une exigence doit pouvoir vérifier d’avance s’il y répond.',
    'Whoever can be excluded on a requirement must be able to see beforehand whether he meets it.',
  ],
  basis: 'HvJ 29 april 2004, C-496/99 P (Succhi di Frutta), punt 111',
  example: {
    wrong: { '/suitability/0/text': 'The tenderer is adequately insured.' },
    right: { '/suitability/0/text': 'The tenderer is insured for € 1,000,000 an event.' },
  },
  check: ({ suitability, language }) =>
    suitability.flatMap(({ title, text, competences = [] }, place) =>
      [
        { path: `/suitability/${place}/text`, text },
        ...competences.map((each, at) => ({ path: `/suitability/${place}/competences/${at}/text`, text: each.text })),
      ].flatMap((each) => {
        const word = vague[language].exec(each.text)?.[1];
        return word === undefined ? [] : [{ path: each.path, params: { title, word } }];
      }),
    ),
};
