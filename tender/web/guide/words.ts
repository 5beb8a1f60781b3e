import { defineWords } from '#platform/kernel/words.ts';

export const guideWords = defineWords({
  error: ['fout', 'erreur', 'error'],
  warning: ['waarschuwing', 'avertissement', 'warning'],
  note: ['opmerking', 'remarque', 'note'],
  errors: ['{count|# fout|# fouten}', '{count|# erreur|# erreurs}', '{count|# error|# errors}'],
  warnings: [
    '{count|# waarschuwing|# waarschuwingen}',
    '{count|# avertissement|# avertissements}',
    '{count|# warning|# warnings}',
  ],
  notes: ['{count|# opmerking|# opmerkingen}', '{count|# remarque|# remarques}', '{count|# note|# notes}'],
  problems: [
    'Wat er aan de leidraad te doen is',
    'Ce qui est à corriger dans le guide',
    'What has to be done to the guide',
  ],
  errorsText: [
    'Fouten staan publicatie in de weg. Verbeter ze in het bestand en kies het opnieuw.',
    'Les erreurs empêchent la publication. Corrigez-les dans le fichier et choisissez-le à nouveau.',
    'Errors stand in the way of publication. Mend them in the file and choose it again.',
  ],
  noProblems: ['De leidraad is in orde', 'Le guide est en ordre', 'The guide is in order'],
  noProblemsText: [
    'Alle verwijzingen, formules, punten en termijnen kloppen.',
    'Tous les renvois, formules, points et délais sont corrects.',
    'All references, formulas, points and terms hold.',
  ],
  severity: ['Soort', 'Type', 'Kind'],
  line: ['Regel', 'Ligne', 'Line'],
  place: ['Plaats', 'Endroit', 'Place'],
  text: ['Tekst van de regel', 'Texte de la ligne', 'Text of the line'],
  ground: ['Grond: {basis}', 'Fondement : {basis}', 'Ground: {basis}'],
  problem: ['Wat er aan de hand is', 'Ce qui ne va pas', 'What is the matter'],
  at: ['regel {line}, teken {column}', 'ligne {line}, caractère {column}', 'line {line}, character {column}'],
  whole: ['het hele bestand', 'tout le fichier', 'the whole file'],
  toLine: ['Naar regel {line}', 'Vers la ligne {line}', 'To line {line}'],
  source: ['De leidraad zoals ingediend', 'Le guide tel que déposé', 'The guide as handed in'],
  choose: ['Kies een leidraad', 'Choisissez un guide', 'Choose a guide'],
  chooseHint: [
    'Een bestand in YAML of JSON. Het wordt in uw browser gelezen en gecontroleerd; er wordt nog niets verstuurd.',
    'Un fichier YAML ou JSON. Il est lu et vérifié dans votre navigateur ; rien n’est encore envoyé.',
    'A file in YAML or JSON. It is read and checked in your browser; nothing is sent yet.',
  ],
  notText: [
    'Dit bestand is geen tekst in UTF-8. Bewaar het als YAML of JSON in UTF-8 en kies het opnieuw.',
    'Ce fichier n’est pas un texte en UTF-8. Enregistrez-le en YAML ou JSON en UTF-8 et choisissez-le à nouveau.',
    'This file is no text in UTF-8. Save it as YAML or JSON in UTF-8 and choose it again.',
  ],
  checking: ['De leidraad wordt gelezen …', 'Lecture du guide …', 'Reading the guide …'],
});
