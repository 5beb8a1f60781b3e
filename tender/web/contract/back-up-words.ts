import { defineWords } from '#platform/kernel/words.ts';

export const backUpWords = defineWords({
  part: ['Toegewezen deel: {part}', 'Partie attribuée : {part}', 'Assigned part: {part}'],
  why: ['Reden', 'Motif', 'Reason'],
  title: ['Invallen', 'Remplacement', 'Standing in'],
  intro: [
    'Komt de ene opdrachtnemer zijn verplichtingen niet na, dan neemt de andere het over, met een redelijke tijd om te beginnen.',
    'Si un titulaire ne remplit pas ses obligations, l’autre prend le relais, avec un délai raisonnable pour commencer.',
    'If one contractor does not do what he has to, the other takes over, with a reasonable time to begin.',
  ],
  none: ['Niemand is opgeroepen', 'Personne n’a été appelé', 'Nobody was called'],
  calledFor: ['Valt hier in', 'Remplaçant', 'Stands in here'],
  standsInFor: ['Valt in voor', 'Remplace', 'Stands in for'],
  on: ['Opgeroepen op', 'Appelé le', 'Called on'],
  start: ['Begint op', 'Commence le', 'Begins on'],
  startHint: [
    'Leeg betekent: op de dag van de oproep.',
    'Vide : le jour de l’appel.',
    'Empty means: on the day of the call.',
  ],
  who: ['Wie valt in', 'Qui remplace', 'Who stands in'],
  call: ['Roep een vervanger op', 'Appeler un remplaçant', 'Call somebody to stand in'],
  callIntro: [
    'De oproep staat in het dossier van beide overeenkomsten.',
    'L’appel figure au dossier des deux contrats.',
    'The call stands in the record of both contracts.',
  ],
  callHappens: ['{name} krijgt bericht.', '{name} est averti.', '{name} is told.'],
  undo: ['Dit kan niet worden teruggedraaid.', 'Ceci est irréversible.', 'This cannot be undone.'],
  done: ['De oproep is vastgelegd.', 'L’appel est enregistré.', 'The call was recorded.'],
});
