import { defineWords } from '#platform/kernel/words.ts';

export const accountWords = defineWords({
  function: ['Functie', 'Fonction', 'What you do'],
  organisation: ['Organisatie', 'Organisation', 'Organisation'],
  noOrganisation: ['geen', 'aucune', 'none'],
  administrator: [
    'beheerder van deze installatie',
    'administrateur de cette installation',
    'administrator of this installation',
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
