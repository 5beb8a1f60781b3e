import { defineWords } from '#platform/kernel/words.ts';

export const firstRunWords = defineWords({
  title: ['Leidraad in gebruik nemen', 'Mettre Leidraad en service', 'Set up Leidraad'],
  intro: [
    'Er is nog geen account. Het eerste account wordt beheerder: dat nodigt anderen uit en maakt organisaties aan. Dit kan één keer.',
    'Il n’y a pas encore de compte. Le premier devient administrateur : il invite les autres et crée les organisations. Cela n’est possible qu’une fois.',
    'There is no account yet. The first one becomes administrator: it invites others and makes organisations. This can be done once.',
  ],
  name: ['Uw naam', 'Votre nom', 'Your name'],
  function: ['Uw functie', 'Votre fonction', 'What you do'],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  password: ['Wachtwoord', 'Mot de passe', 'Password'],
  passwordHint: [
    'Ten minste 12 tekens; een zin mag ook.',
    'Au moins 12 caractères ; une phrase convient.',
    'At least 12 characters; a sentence will do.',
  ],
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
  needed: ['Vul dit in.', 'Remplissez ce champ.', 'Fill this in.'],
  passwordShort: ['Kies ten minste 12 tekens.', 'Choisissez au moins 12 caractères.', 'Choose at least 12 characters.'],
  make: ['Maak de beheerder aan', 'Créer l’administrateur', 'Make the administrator'],
  already: ['Leidraad is al in gebruik', 'Leidraad est déjà en service', 'Leidraad is set up already'],
  alreadyText: [
    'Meld u aan, of vraag de beheerder om een uitnodiging.',
    'Connectez-vous, ou demandez une invitation à l’administrateur.',
    'Sign in, or ask the administrator for an invitation.',
  ],
});
