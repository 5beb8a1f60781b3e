import { defineWords } from '#platform/kernel/words.ts';

export const accountWords = defineWords({
  title: ['Mijn account', 'Mon compte', 'My account'],
  name: ['Naam', 'Nom', 'Name'],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  function: ['Functie', 'Fonction', 'What you do'],
  organisation: ['Organisatie', 'Organisation', 'Organisation'],
  noOrganisation: ['geen', 'aucune', 'none'],
  administrator: [
    'beheerder van deze installatie',
    'administrateur de cette installation',
    'administrator of this installation',
  ],
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
    'Kies een passkey of een authenticator-app. Daarna kunt u beginnen.',
    'Choisissez une clé d’accès ou une application d’authentification. Ensuite, vous pourrez commencer.',
    'Choose a passkey or an authenticator app. After that you can begin.',
  ],
  invite: ['Een collega uitnodigen', 'Inviter un collègue', 'Invite a colleague'],
  inviteIntro: [
    'Uw collega krijgt een link om een eigen account te maken namens {organisation}. De link geldt zeven dagen.',
    'Votre collègue reçoit un lien pour créer son propre compte au nom de {organisation}. Le lien est valable sept jours.',
    'Your colleague gets a link to make an account for {organisation}. The link is valid for seven days.',
  ],
  inviteEmail: ['E-mailadres van uw collega', 'Adresse e-mail de votre collègue', 'E-mail address of your colleague'],
  inviteEmailNeeded: ['Vul een e-mailadres in.', 'Indiquez une adresse e-mail.', 'Fill in an e-mail address.'],
  inviteFunction: ['Functie', 'Fonction', 'Function'],
  inviteSend: ['Stuur de uitnodiging', 'Envoyer l’invitation', 'Send the invitation'],
  invited: [
    'De uitnodiging aan {email} is onderweg.',
    'L’invitation à {email} est en route.',
    'The invitation to {email} is on its way.',
  ],
});
