import { defineWords } from '#platform/kernel/words.ts';

export const firstRunWords = defineWords({
  title: ['Paraat in gebruik nemen', 'Mettre Paraat en service', 'Set up Paraat'],
  intro: [
    'Er is nog geen account. Het eerste account wordt hoofdbeheerder: dat richt de organisatie in en nodigt anderen uit. Dit kan één keer.',
    'Il n’y a pas encore de compte. Le premier devient administrateur principal : il configure l’organisation et invite les autres. Cela n’est possible qu’une fois.',
    'There is no account yet. The first one becomes super user: it sets up the organisation and invites others. This can be done once.',
  ],
  name: ['Uw naam', 'Votre nom', 'Your name'],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  password: ['Wachtwoord', 'Mot de passe', 'Password'],
  passwordHint: [
    'Ten minste 12 tekens; een zin mag ook.',
    'Au moins 12 caractères ; une phrase convient.',
    'At least 12 characters; a sentence will do.',
  ],
  needed: ['Vul dit in.', 'Remplissez ce champ.', 'Fill this in.'],
  passwordShort: ['Kies ten minste 12 tekens.', 'Choisissez au moins 12 caractères.', 'Choose at least 12 characters.'],
  make: ['Maak de hoofdbeheerder aan', 'Créer l’administrateur principal', 'Make the super user'],
  already: ['Paraat is al in gebruik', 'Paraat est déjà en service', 'Paraat is set up already'],
  alreadyText: [
    'Meld u aan, of vraag de beheerder om een uitnodiging.',
    'Connectez-vous, ou demandez une invitation à l’administrateur.',
    'Sign in, or ask the administrator for an invitation.',
  ],
});
