import { defineWords } from '#platform/kernel/words.ts';
import { qualificationLintWords } from './lint/words.ts';

/** What is wrong with a qualification guide besides its form. */
const readingWords = defineWords({
  'name-used-twice': [
    '‘{id}’ staat twee keer in deze lijst. Geef elk onderdeel een eigen naam.',
    '« {id} » figure deux fois dans cette liste. Donnez à chaque élément un nom propre.',
    '‘{id}’ stands twice in this list. Give each part a name of its own.',
  ],
  'title-missing-in-language': [
    'Het stuk ‘{id}’ heeft geen titel in de taal `{language}`, terwijl de stukken in die taal worden verstrekt. Vul de titel aan of haal de taal weg bij `languages`.',
    'La pièce « {id} » n’a pas de titre dans la langue `{language}`, alors que les pièces sont fournies dans cette langue. Ajoutez le titre ou retirez la langue de `languages`.',
    'The document ‘{id}’ has no title in the language `{language}`, although documents are provided in it. Add the title, or take the language out of `languages`.',
  ],
  'remedy-missing-in-language': [
    'Het rechtsmiddel ‘{id}’ heeft geen tekst of geen artikel in de taal `{language}`, terwijl beslissingen ook in die taal gaan. Vul aan wat ontbreekt.',
    'La voie de recours « {id} » n’a pas de texte ou pas d’article dans la langue `{language}`, alors que des décisions sont prises dans cette langue. Ajoutez ce qui manque.',
    'The remedy ‘{id}’ has no text or no article in the language `{language}`, although decisions are written in it. Add what is missing.',
  ],
  'translation-twice': [
    'In de taal `{language}` staat deze leidraad al. Haal deze vertaling weg of verbeter de taal.',
    'Ce guide existe déjà dans la langue `{language}`. Supprimez cette traduction ou corrigez la langue.',
    'This guide already stands in the language `{language}`. Take this translation away, or mend the language.',
  ],
  'translation-incomplete': [
    'De vertaling in `{language}` mist de tekst ‘{text}’. Vul haar aan, of laat de hele vertaling weg: een pagina staat in één taal.',
    'La traduction en `{language}` n’a pas le texte « {text} ». Complétez-la, ou supprimez toute la traduction : une page est en une seule langue.',
    'The translation in `{language}` lacks the text ‘{text}’. Complete it, or leave the whole translation out: a page is in one language.',
  ],
  'translation-of-nothing': [
    'De tekst ‘{text}’ staat niet in deze leidraad. Haal deze vertaling weg of neem de tekst over zoals hij in de leidraad staat.',
    'Le texte « {text} » ne figure pas dans ce guide. Supprimez cette traduction ou reprenez le texte tel qu’il figure dans le guide.',
    'The text ‘{text}’ does not stand in this guide. Take this translation away, or copy the text as it stands in the guide.',
  ],
  'no-criterion-decides': [
    'Geen enkel criterium draagt een beslissing van de soort `{kind}`. Zonder criterium kan zo’n beslissing niet worden gemotiveerd: zet `{kind}` bij ten minste één criterium.',
    'Aucun critère ne fonde une décision du type `{kind}`. Sans critère, une telle décision ne peut être motivée : ajoutez `{kind}` à au moins un critère.',
    'No criterion carries a decision of the kind `{kind}`. Without one such a decision cannot be reasoned: add `{kind}` to one criterion at least.',
  ],
  'signals-without-end': [
    'Bij ‘{id}’ staan signalen vooraf, maar het stuk vervalt niet. Zet `expires: true` of haal de signalen weg.',
    '« {id} » prévoit des signaux préalables, mais l’attestation n’expire pas. Écrivez `expires: true` ou retirez les signaux.',
    '‘{id}’ has signals ahead, but does not expire. Write `expires: true`, or take the signals away.',
  ],
  'reading-choice-unknown': [
    'De gekozen lezing ‘{choice}’ staat niet onder de mogelijkheden. Kies een van deze: {known}.',
    'La lecture choisie « {choice} » ne figure pas parmi les possibilités. Choisissez : {known}.',
    'The chosen reading ‘{choice}’ is none of the alternatives. Choose one of: {known}.',
  ],
  'reading-not-followed': [
    'De gekozen lezing zegt dat op {at} ‘{value}’ staat, maar daar staat iets anders. Verander de lezing of de regel.',
    'La lecture choisie dit que {at} vaut « {value} », mais il s’y trouve autre chose. Changez la lecture ou la règle.',
    'The chosen reading says that {at} is ‘{value}’, but something else stands there. Change the reading or the rule.',
  ],
});

export const qualificationProblemWords = { ...readingWords, ...qualificationLintWords };

export type QualificationProblemCode = keyof typeof qualificationProblemWords;
