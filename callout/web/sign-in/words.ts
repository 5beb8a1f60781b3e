import { defineWords } from '#platform/kernel/words.ts';

export const signInWords = defineWords({
  demoText: [
    'Alle mensen en locaties zijn verzonnen. Kies wie u wilt zijn; wisselen kan altijd in de balk onderaan.',
    'Les personnes et les sites sont inventés. Choisissez qui vous voulez être ; vous pouvez toujours changer dans la barre du bas.',
    'All people and locations are invented. Choose who you want to be; you can always switch in the bar at the bottom.',
  ],
  noAccount: [
    'Nog geen account? De beheerder van uw locatie nodigt u uit per e-mail.',
    'Pas encore de compte ? L’administrateur de votre site vous invite par e-mail.',
    'No account yet? The administrator of your location invites you by e-mail.',
  ],
  invitationText: [
    '{organisation} heeft u aangemeld voor Paraat. Controleer uw naam en kies een wachtwoord.',
    '{organisation} vous a inscrit à Paraat. Vérifiez votre nom et choisissez un mot de passe.',
    '{organisation} has registered you with Paraat. Check your name and choose a password.',
  ],
  made: [
    'Meld u nu aan. Daarna beveiligt u uw account en zet u het alarm op uw telefoon aan.',
    'Connectez-vous maintenant. Ensuite, vous sécuriserez votre compte et activerez l’alarme sur votre téléphone.',
    'Sign in now. You will then secure your account and switch on the alarm on your phone.',
  ],
});
