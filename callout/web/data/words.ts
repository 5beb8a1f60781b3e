import { defineWords } from '#platform/kernel/words.ts';

/** What can go wrong between the page and the server, before the server has a sentence of its own. */
export const dataWords = defineWords({
  'connection-lost': [
    'De server antwoordt niet. Er is niets verstuurd wat u niet bevestigd zag. Gebruik nu de telefoon of portofoon en probeer het daarna opnieuw.',
    'Le serveur ne répond pas. Rien n’a été envoyé sans confirmation à l’écran. Utilisez le téléphone ou la radio, puis réessayez.',
    'The server does not answer. Nothing was sent unless you saw it confirmed. Use the telephone or radio now, then try again.',
  ],
  'answer-unreadable': [
    'De server gaf een onleesbaar antwoord. Probeer het opnieuw; blijft dit zo, waarschuw dan de beheerder.',
    'La réponse du serveur est illisible. Réessayez ; si cela persiste, avertissez l’administrateur.',
    'The answer from the server cannot be read. Try again; if this goes on, warn the administrator.',
  ],
  'page-failed': [
    'Er ging iets mis op deze pagina. Ververs de pagina.',
    'Cette page a rencontré une erreur. Actualisez la page.',
    'Something went wrong on this page. Reload the page.',
  ],
  noAccess: [
    'Deze pagina hoort niet bij uw functie. Vraag de beheerder als u haar wel nodig hebt.',
    'Cette page n’est pas prévue pour votre fonction. Adressez-vous à l’administrateur si vous en avez besoin.',
    'This page is not for your role. Ask the administrator if you need it.',
  ],
  noAccessTitle: ['Niet voor u te zien', 'Non accessible', 'Not open to you'],
});
