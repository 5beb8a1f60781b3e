import { defineWords } from '#platform/kernel/words.ts';

/** What can go wrong before the server has a sentence of its own. */
export const refusedWords = defineWords({
  'connection-lost': [
    'De server is niet bereikbaar. Er is niets verloren: wat u invulde staat er nog. Controleer uw verbinding en probeer het opnieuw.',
    'Le serveur est inaccessible. Rien n’est perdu : votre saisie est conservée. Vérifiez votre connexion et réessayez.',
    'The server cannot be reached. Nothing is lost: what you filled in is still there. Check your connection and try again.',
  ],
  'answer-unreadable': [
    'De server gaf een onleesbaar antwoord. Probeer het opnieuw; blijft dit zo, waarschuw dan de beheerder.',
    'La réponse du serveur est illisible. Réessayez ; si cela persiste, avertissez l’administrateur.',
    'The server gave an answer that cannot be read. Try again; if this goes on, warn the administrator.',
  ],
  'passkey-cancelled': [
    'De passkey is niet gebruikt: het venster is gesloten of geen sleutel antwoordde. Probeer het opnieuw of meld u aan met uw wachtwoord.',
    'La clé d’accès n’a pas été utilisée : la fenêtre a été fermée ou aucune clé n’a répondu. Réessayez ou connectez-vous avec votre mot de passe.',
    'The passkey was not used: the dialog was closed or no key answered. Try again or sign in with your password.',
  ],
  'page-failed': [
    'Deze pagina heeft iets gedaan wat niet de bedoeling was. Uw gegevens staan veilig op de server. Laad de pagina opnieuw.',
    'Cette page a rencontré une erreur. Vos données sont en sécurité sur le serveur. Rechargez la page.',
    'This page did something it should not. Your data are safe on the server. Load the page again.',
  ],
});
