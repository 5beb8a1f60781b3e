import { defineWords } from '#platform/kernel/words.ts';

export const demoWords = defineWords({
  you: ['U bent', 'Vous êtes', 'You are'],
  nobody: ['Niemand (niet aangemeld)', 'Personne (non connecté)', 'Nobody (not signed in)'],
  clock: ['Het is', 'Il est', 'It is'],
  switched: ['U bent nu {name}.', 'Vous êtes maintenant {name}.', 'You are now {name}.'],
  signedOut: ['U bent afgemeld.', 'Vous êtes déconnecté.', 'You are signed out.'],
});
