import type { QualificationRule } from '../rule.ts';

/** Words that leave open for whom a criterion holds, or when it is met. */
const vague = {
  nl: /\b(de meeste|meestal|in de regel|eventue(?:el|le)|adequa(?:at|te)|deugdelijke?|naar behoren)\b/iu,
  fr: /\b(la plupart|en règle générale|éventuel(?:le)?s?|éventuellement|adéquate?s?|convenablement)\b/iu,
  en: /\b(most|usually|as a rule|where appropriate|adequate(?:ly)?|proper(?:ly)?)\b/iu,
} as const;

export const criterionNotMeasurable: QualificationRule = {
  id: 'criterion-not-measurable',
  severity: 'warning',
  reason: [
    'Een systeem van kwalificatie draait op objectieve criteria; wat meestal geldt, geldt voor niemand zeker.',
    'Un système de qualification repose sur des critères objectifs ; ce qui vaut le plus souvent ne vaut sûrement pour personne.',
    'A qualification system runs on objective criteria; what holds mostly holds for nobody for certain.',
  ],
  basis: 'Richtlijn 2014/25/EU art. 77 lid 2',
  example: {
    wrong: { '/criteria/0/says': 'Voor de meeste dossiers is een attest nodig.' },
    right: { '/criteria/0/says': 'Voor elk dossier is een attest nodig.' },
  },
  check: ({ criteria, languages }) =>
    criteria.flatMap(({ says, title }, place) =>
      languages.flatMap((language) => {
        const word = vague[language].exec(says)?.[1];
        return word === undefined ? [] : [{ path: `/criteria/${place}/says`, params: { title, word } }];
      }),
    ),
};
