import { defineWords } from '#platform/kernel/words.ts';

/** Why signing in at the identity provider did not end with a session. */
export const providerWords = defineWords({
  'provider-stranger': [
    'U bent herkend, maar u staat hier niet als gebruiker. Vraag de beheerder van uw locatie om u toe te voegen.',
    'Vous êtes reconnu, mais vous n’êtes pas inscrit ici. Demandez à l’administrateur de votre site de vous ajouter.',
    'You were recognised, but you are not a user here. Ask the administrator of your location to add you.',
  ],
  'provider-address': [
    'U bent daar aangemeld, maar het staat niet vast dat het e-mailadres van u is. Gebruik de link uit uw uitnodiging of uw wachtwoord, en meld dit uw beheerder.',
    'Vous y êtes connecté, mais il n’est pas certain que l’adresse e-mail soit la vôtre. Utilisez le lien de votre invitation ou votre mot de passe, et signalez-le à votre administrateur.',
    'You are signed in there, but it is not certain that the e-mail address is yours. Use the link of your invitation or your password, and tell your administrator.',
  ],
  'provider-administrator': [
    'Een beheerder koppelt zijn account zelf. Meld u eerst aan met uw passkey of wachtwoord, of met de link uit uw uitnodiging, en koppel dan op de pagina Mijn account.',
    'Un administrateur associe lui-même son compte. Connectez-vous d’abord avec votre clé d’accès, votre mot de passe ou le lien de votre invitation, puis associez-le à la page Mon compte.',
    'An administrator links the account himself. Sign in with your passkey, password or the link of your invitation first, and link on the page My account.',
  ],
  'provider-other-person': [
    'Dit account hoort al bij iemand anders die zich zo aanmeldt. Vraag een hoofdbeheerder om de oude koppeling te verwijderen.',
    'Ce compte est déjà associé à une autre personne qui se connecte ainsi. Demandez à un administrateur principal de supprimer l’ancienne association.',
    'This account belongs to somebody else who signs in that way already. Ask a super user to remove the old link.',
  ],
  'provider-cancelled': [
    'Het aanmelden is daar afgebroken. Probeer het opnieuw, of gebruik uw passkey of wachtwoord.',
    'La connexion y a été interrompue. Réessayez, ou utilisez votre clé d’accès ou votre mot de passe.',
    'Signing in was broken off there. Try again, or use your passkey or password.',
  ],
  'provider-begin-again': [
    'Het aanmelden duurde te lang, of begon in een ander venster. Begin opnieuw.',
    'La connexion a pris trop de temps, ou a commencé dans une autre fenêtre. Recommencez.',
    'Signing in took too long, or began in another window. Start again.',
  ],
  'provider-answer': [
    'Het antwoord dat terugkwam is niet te vertrouwen en is geweigerd. Begin opnieuw; blijft dit zo, waarschuw dan uw beheerder.',
    'La réponse reçue n’est pas fiable et a été refusée. Recommencez ; si cela persiste, avertissez votre administrateur.',
    'The answer that came back cannot be trusted and was refused. Start again; if this goes on, warn your administrator.',
  ],
  'provider-time': [
    'Het antwoord dat terugkwam is verlopen, of de klokken lopen niet gelijk. Begin opnieuw; blijft dit zo, laat de beheerder dan de klok van deze server controleren.',
    'La réponse reçue a expiré, ou les horloges diffèrent. Recommencez ; si cela persiste, faites vérifier l’horloge de ce serveur.',
    'The answer that came back has expired, or the clocks differ. Start again; if this goes on, have the administrator check the clock of this server.',
  ],
  'provider-away': [
    'De aanmelddienst van uw organisatie antwoordt niet. Meld u aan met uw passkey of wachtwoord, of probeer het straks opnieuw.',
    'Le service de connexion de votre organisation ne répond pas. Connectez-vous avec votre clé d’accès ou votre mot de passe, ou réessayez plus tard.',
    'The sign-in service of your organisation does not answer. Sign in with your passkey or password, or try again later.',
  ],
  'provider-settings': [
    'Aanmelden bij uw organisatie is nu niet goed ingesteld. Gebruik uw passkey of wachtwoord, en waarschuw uw beheerder.',
    'La connexion auprès de votre organisation est mal configurée. Utilisez votre clé d’accès ou votre mot de passe, et avertissez votre administrateur.',
    'Signing in at your organisation is not set up rightly now. Use your passkey or password, and warn your administrator.',
  ],
  'provider-sign-in-first': [
    'Meld u eerst aan, en stel uw tweede factor in.',
    'Connectez-vous d’abord, et configurez votre second facteur.',
    'Sign in first, and set up your second factor.',
  ],
  'provider-not-fresh': [
    'Koppelen kan alleen binnen een uur na het aanmelden. Meld u opnieuw aan.',
    'L’association n’est possible que dans l’heure qui suit la connexion. Reconnectez-vous.',
    'Linking works within an hour of signing in only. Sign in again.',
  ],
  'account-suspended': [
    'Dit account is afgesloten. Vraag uw beheerder.',
    'Ce compte est fermé. Adressez-vous à votre administrateur.',
    'This account is closed. Ask your administrator.',
  ],
  'passkey-required': [
    'Dit account heeft een passkey. Meld u daarmee aan.',
    'Ce compte a une clé d’accès. Connectez-vous avec elle.',
    'This account has a passkey. Sign in with that.',
  ],
});

/** What is the matter with the connection, for who set it up. */
export const providerCheckWords = defineWords({
  'provider-away': [
    '{issuer} antwoordt niet binnen 6 seconden. Controleer het adres, de naamserver en de firewall van deze server.',
    '{issuer} ne répond pas dans les 6 secondes. Vérifiez l’adresse, le serveur de noms et le pare-feu de ce serveur.',
    '{issuer} does not answer within 6 seconds. Check the address, the name server and the firewall of this server.',
  ],
  'provider-certificate': [
    'Het certificaat van {issuer} wordt niet vertrouwd. Controleer of het geldig is en van een bekende uitgever.',
    'Le certificat de {issuer} n’est pas reconnu. Vérifiez qu’il est valide et d’une autorité connue.',
    'The certificate of {issuer} is not trusted. Check that it is valid and of a known authority.',
  ],
  'provider-issuer': [
    'Wat daar antwoordt noemt zich anders dan {issuer}. Neem de waarde ‘issuer’ uit de instellingen van de aanmelddienst letterlijk over.',
    'Ce qui y répond porte un autre nom que {issuer}. Reprenez à la lettre la valeur « issuer » des paramètres du service de connexion.',
    'What answers there calls itself something else than {issuer}. Copy the value ‘issuer’ of the settings of the sign-in service to the letter.',
  ],
  'provider-incomplete': [
    'Op {issuer} staat geen bruikbare OpenID Connect-beschrijving. Controleer het adres; het eindigt niet op .well-known.',
    'Il n’y a pas de description OpenID Connect utilisable à {issuer}. Vérifiez l’adresse ; elle ne finit pas par .well-known.',
    'There is no OpenID Connect description that can be used at {issuer}. Check the address; it does not end in .well-known.',
  ],
  'provider-clock': [
    'De klok van de aanmelddienst en die van deze server verschillen {seconds|# seconde|# seconden}; een minuut mag. Laat de klok van deze server gelijkzetten (NTP).',
    'Les horloges du service de connexion et de ce serveur diffèrent de {seconds|# seconde|# secondes} ; une minute est permise. Faites régler l’horloge de ce serveur (NTP).',
    'The clocks of the sign-in service and of this server differ by {seconds|# second|# seconds}; a minute is allowed. Have the clock of this server set (NTP).',
  ],
  'provider-client': [
    'De aanmelddienst kent cliënt {client} niet, of het geheim is verkeerd of verlopen. Maak een nieuw geheim en zet dat in het bestand.',
    'Le service de connexion ne connaît pas le client {client}, ou le secret est faux ou expiré. Créez un nouveau secret et mettez-le dans le fichier.',
    'The sign-in service does not know client {client}, or the secret is wrong or has expired. Make a new secret and put it in the file.',
  ],
  'provider-answer': [
    'De aanmelddienst gaf een antwoord dat niet klopt met OpenID Connect. Kijk in het logboek van de aanmelddienst.',
    'Le service de connexion a donné une réponse non conforme à OpenID Connect. Consultez le journal du service de connexion.',
    'The sign-in service gave an answer that is not as OpenID Connect says. Look in the log of the sign-in service.',
  ],
  'provider-none': [
    'Er is geen aanmelddienst ingesteld op deze server.',
    'Aucun service de connexion n’est configuré sur ce serveur.',
    'No sign-in service is set up on this server.',
  ],
  'provider-not-bound': [
    'Dit account is niet gekoppeld aan de aanmelddienst.',
    'Ce compte n’est pas associé au service de connexion.',
    'This account is not linked to the sign-in service.',
  ],
});
