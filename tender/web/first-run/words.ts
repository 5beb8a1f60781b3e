import { defineWords } from '#platform/kernel/words.ts';

export const firstRunWords = defineWords({
  intro: [
    'Er is nog geen account. Het eerste account wordt beheerder: dat nodigt anderen uit en maakt organisaties aan. Dit kan één keer.',
    'Il n’y a pas encore de compte. Le premier devient administrateur : il invite les autres et crée les organisations. Cela n’est possible qu’une fois.',
    'There is no account yet. The first one becomes administrator: it invites others and makes organisations. This can be done once.',
  ],
  function: ['Uw functie', 'Votre fonction', 'What you do'],
  authority: [
    'Naam van uw aanbestedende dienst',
    'Nom de votre pouvoir adjudicateur',
    'Name of your contracting authority',
  ],
  authorityHint: [
    'Laat leeg als u alleen beheerder wordt.',
    'Laissez vide si vous êtes seulement administrateur.',
    'Leave empty if you will be administrator only.',
  ],
  make: ['Maak de beheerder aan', 'Créer l’administrateur', 'Make the administrator'],
});
