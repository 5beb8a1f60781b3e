import { defineWords } from '#platform/kernel/words.ts';

export const accountPageWords = defineWords({
  title: ['Mijn account', 'Mon compte', 'My account'],
  name: ['Naam', 'Nom', 'Name'],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  signOut: ['Meld af', 'Se déconnecter', 'Sign out'],
  demo: ['Dit is een demonstratie', 'Ceci est une démonstration', 'This is a demonstration'],
  demoText: [
    'Iedereen kan hier met één druk iedereen zijn. Wachtwoorden en passkeys horen bij het echte gebruik.',
    'Chacun peut être n’importe qui d’un seul clic. Les mots de passe et clés d’accès relèvent de l’usage réel.',
    'Everybody can be anybody here with one press. Passwords and passkeys belong to real use.',
  ],
  missing: [
    'Nog één stap: beveilig uw account',
    'Encore une étape : sécurisez votre compte',
    'One more step: secure your account',
  ],
  missingText: [
    'Kies een passkey of een authenticator-app. Zonder die stap kan Paraat u niets laten zien of doen.',
    'Choisissez une clé d’accès ou une application d’authentification. Sans cela, Paraat ne peut rien vous montrer.',
    'Choose a passkey or an authenticator app. Without that Paraat can show you nothing.',
  ],
  ready: ['Uw account is beveiligd', 'Votre compte est sécurisé', 'Your account is secured'],
  goOn: ['Verder', 'Continuer', 'Go on'],
});
