import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { awardWords } from '../award/words.ts';
import { standstillWords } from '../standstill/words.ts';
import { inSelection } from './wording.ts';

test('CVO-23: in a selection candidates, requests and a selection decision are spoken of', () => {
  expect(inSelection('Bekijk de rangorde en neem het gunningsbesluit.', 'nl')).toBe(
    'Bekijk de rangorde en neem het selectiebesluit.',
  );
  expect(inSelection('Inschrijvers, en een inschrijver met {inschrijving}', 'nl')).toBe(
    'Gegadigden, en een gegadigde met {inschrijving}',
  );
  expect(inSelection('Inschrijven kon tot', 'nl')).toBe('Aanmelden kon tot');
  expect(inSelection('L’attribution et l’offre du soumissionnaire', 'fr')).toBe(
    'La sélection et la candidature du candidat',
  );
  expect(inSelection('Coffre et ouverture des offres', 'fr')).toBe('Coffre et ouverture des candidatures');
  expect(inSelection('The award decision about the tenderer', 'en')).toBe('The selection decision about the candidate');
});

test('CVO-23: no sentence of the decision or the term after it speaks of tenders or of an award, and none loses a parameter', () => {
  const told = [...Object.values(awardWords), ...Object.values(standstillWords)];
  for (const sentences of told) {
    for (const [index, language] of languages.entries()) {
      const sentence = sentences[index] ?? '';
      const said = inSelection(sentence, language);
      expect(slots(said)).toEqual(slots(sentence));
      expect(said).not.toMatch(
        { nl: /inschrijver|gunning/iu, fr: /soumissionnaire|attribution/iu, en: /tenderer|award/iu }[language],
      );
    }
  }
});
