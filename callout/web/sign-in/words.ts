import { defineWords } from '#platform/kernel/words.ts';

export const signInWords = defineWords({
  title: ['Aanmelden', 'Se connecter', 'Sign in'],
  demoTitle: ['Dit is een demonstratie', 'Ceci est une démonstration', 'This is a demonstration'],
  demoText: [
    'Alle mensen en locaties zijn verzonnen. Kies wie u wilt zijn; wisselen kan altijd in de balk onderaan.',
    'Personnes et sites sont inventés. Choisissez qui vous voulez être ; vous pouvez changer dans la barre du bas.',
    'All people and locations are invented. Choose whom you want to be; the bar at the bottom switches.',
  ],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  password: ['Wachtwoord', 'Mot de passe', 'Password'],
  signIn: ['Meld aan', 'Se connecter', 'Sign in'],
  code: ['Code van uw authenticator-app', 'Code de votre application', 'Code of your authenticator app'],
});
