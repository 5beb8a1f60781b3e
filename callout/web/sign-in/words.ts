import { defineWords } from '#platform/kernel/words.ts';

export const signInWords = defineWords({
  demoText: [
    'Alle mensen en locaties zijn verzonnen. Kies wie u wilt zijn; wisselen kan altijd in de balk onderaan.',
    'Personnes et sites sont inventés. Choisissez qui vous voulez être ; vous pouvez changer dans la barre du bas.',
    'All people and locations are invented. Choose whom you want to be; the bar at the bottom switches.',
  ],
  noAccount: [
    'Nog geen account? De beheerder van uw locatie nodigt u uit per e-mail.',
    'Pas encore de compte ? L’administrateur de votre site vous invite par e-mail.',
    'No account yet? The administrator of your location invites you by e-mail.',
  ],
  invitationText: [
    '{organisation} heeft u aangemeld voor Paraat. Controleer uw naam en kies een wachtwoord.',
    '{organisation} vous a inscrit à Paraat. Vérifiez votre nom et choisissez un mot de passe.',
    '{organisation} entered you in Paraat. Check your name and choose a password.',
  ],
  made: [
    'Meld u nu aan. Daarna beveiligt u uw account en zet u het alarm op uw telefoon aan.',
    'Connectez-vous maintenant. Ensuite, vous sécuriserez votre compte et activerez l’alarme sur votre téléphone.',
    'Sign in now. After that you secure your account and switch on the alarm on your phone.',
  ],
});
