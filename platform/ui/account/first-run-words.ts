import { defineWords } from '#platform/kernel/words.ts';

export const firstRunWords = defineWords({
  title: ['{product} in gebruik nemen', 'Mettre {product} en service', 'Set up {product}'],
  already: ['{product} is al in gebruik', '{product} est déjà en service', '{product} is set up already'],
  alreadyText: [
    'Meld u aan, of vraag de beheerder om een uitnodiging.',
    'Connectez-vous, ou demandez une invitation à l’administrateur.',
    'Sign in, or ask the administrator for an invitation.',
  ],
});
