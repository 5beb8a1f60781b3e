import { defineWords } from '#platform/kernel/words.ts';

export const interestWords = defineWords({
  'already-following': [
    'Uw onderneming volgt deze procedure al.',
    'Votre entreprise suit déjà cette procédure.',
    'Your company follows this procedure already.',
  ],
  'not-following': [
    'Uw onderneming volgt deze procedure niet.',
    'Votre entreprise ne suit pas cette procédure.',
    'Your company does not follow this procedure.',
  ],
  'next-follow': [
    'Volg deze procedure, dan krijgt u bericht van elke wijziging en elke nota van inlichtingen.',
    'Suivez cette procédure pour être averti de chaque modification et de chaque note d’information.',
    'Follow this procedure to be told of every change and every clarification note.',
  ],
});
