import { defineWords } from '#platform/kernel/words.ts';

export const firstRunWords = defineWords({
  intro: [
    'Er is nog geen account. Het eerste account wordt hoofdbeheerder: dat richt de organisatie in en nodigt anderen uit. Dit kan één keer.',
    'Il n’y a pas encore de compte. Le premier devient administrateur principal : il configure l’organisation et invite les autres. Cela n’est possible qu’une fois.',
    'There is no account yet. The first one becomes super user: it sets up the organisation and invites others. This can only be done once.',
  ],
  make: ['Maak de hoofdbeheerder aan', 'Créer l’administrateur principal', 'Create the super user'],
});
