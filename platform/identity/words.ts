import { defineWords } from '#platform/kernel/words.ts';

/** Why an account, organisation or invitation was not made or taken. */
export const identityWords = defineWords({
  'address-invalid': ['Dit is geen e-mailadres.', 'Ce n’est pas une adresse e-mail.', 'This is not an e-mail address.'],
  'address-taken': [
    'Er is al een account met dit e-mailadres.',
    'Un compte existe déjà avec cette adresse e-mail.',
    'There is an account with this e-mail address already.',
  ],
  'name-invalid': [
    'Vul een naam in van ten hoogste 120 tekens op één regel.',
    'Indiquez un nom de 120 caractères au plus, sur une ligne.',
    'Fill in a name of at most 120 characters on one line.',
  ],
  'password-too-short': [
    'Kies een wachtwoord van ten minste {minimum|# teken|# tekens}; een zin mag ook.',
    'Choisissez un mot de passe d’au moins {minimum|# caractère|# caractères} ; une phrase convient aussi.',
    'Choose a password of at least {minimum|# character|# characters}; a sentence will do.',
  ],
  'password-too-long': [
    'Een wachtwoord heeft ten hoogste {maximum|# teken|# tekens}.',
    'Un mot de passe compte au plus {maximum|# caractère|# caractères}.',
    'A password has at most {maximum|# character|# characters}.',
  ],
  'password-too-easy': [
    'Dit wachtwoord is te raden: het bestaat vooral uit uw naam, uw adres, een woord dat iedereen hier zou proberen, of steeds hetzelfde paar tekens.',
    'Ce mot de passe se devine : il se compose surtout de votre nom, de votre adresse, d’un mot que chacun essaierait ici, ou des mêmes caractères répétés.',
    'This password can be guessed: it is mostly your name, your address, a word that anybody would try here, or the same few characters repeated.',
  ],
  'password-leaked': [
    'Dit wachtwoord staat op een lijst van uitgelekte of veelgebruikte wachtwoorden. Kies een ander; een zin mag ook.',
    'Ce mot de passe figure sur une liste de mots de passe divulgués ou très courants. Choisissez-en un autre ; une phrase convient aussi.',
    'This password is on a list of leaked or common passwords. Choose another one; a sentence will do.',
  ],
  'organisation-unknown': [
    'Deze organisatie is hier niet bekend.',
    'Cette organisation n’est pas connue ici.',
    'This organisation is not known here.',
  ],
  'organisation-exists': [
    'Er is al een organisatie met dit handelsregisternummer. Vraag een collega daar om een uitnodiging.',
    'Une organisation avec ce numéro de registre existe déjà. Demandez une invitation à un collègue.',
    'There is an organisation with this trade register number already. Ask a colleague there for an invitation.',
  ],
  'trade-register-invalid': [
    'Een handelsregisternummer heeft 4 tot 40 letters, cijfers, punten of streepjes.',
    'Un numéro de registre compte 4 à 40 lettres, chiffres, points ou tirets.',
    'A trade register number has 4 to 40 letters, digits, dots or dashes.',
  ],
  'already-set-up': [
    'Er is al een beheerder. Meld u aan, of vraag die om een uitnodiging.',
    'Un administrateur existe déjà. Connectez-vous ou demandez-lui une invitation.',
    'There is an administrator already. Sign in, or ask for an invitation.',
  ],
  'invitation-unknown': [
    'Deze uitnodiging bestaat niet of is al gebruikt.',
    'Cette invitation n’existe pas ou a déjà servi.',
    'This invitation does not exist or was used already.',
  ],
  'invitation-expired': [
    'Deze uitnodiging is verlopen. Vraag uw collega om een nieuwe.',
    'Cette invitation a expiré. Demandez-en une nouvelle à votre collègue.',
    'This invitation has expired. Ask your colleague for a new one.',
  ],
  'account-unknown': ['Dit account bestaat niet.', 'Ce compte n’existe pas.', 'This account does not exist.'],
});

/** What can go wrong under `/auth`. */
export const signInWords = defineWords({
  'password-too-easy': identityWords['password-too-easy'],
  'password-leaked': identityWords['password-leaked'],
  'invalid-email-or-password': [
    'Het e-mailadres of het wachtwoord klopt niet.',
    'L’adresse e-mail ou le mot de passe est incorrect.',
    'The e-mail address or the password is wrong.',
  ],
  'invalid-password': ['Het wachtwoord klopt niet.', 'Le mot de passe est incorrect.', 'The password is wrong.'],
  'invalid-code': [
    'Deze code klopt niet. Neem de code die uw app nu toont.',
    'Ce code est incorrect. Prenez celui que votre application affiche maintenant.',
    'This code is wrong. Take the one that your app shows now.',
  ],
  'code-used': [
    'Deze code is al gebruikt. Wacht op de volgende die uw app toont.',
    'Ce code a déjà servi. Attendez le suivant que votre application affiche.',
    'This code was used already. Wait for the next one that your app shows.',
  ],
  'invalid-backup-code': [
    'Deze herstelcode klopt niet of is al gebruikt.',
    'Ce code de secours est incorrect ou a déjà servi.',
    'This recovery code is wrong or was used already.',
  ],
  'too-many-attempts-request-new-code': [
    'Te vaak een verkeerde code. Meld u opnieuw aan.',
    'Trop de codes incorrects. Reconnectez-vous.',
    'Too many wrong codes. Sign in again.',
  ],
  'account-temporarily-locked': [
    'Te vaak een verkeerde code. Probeer het over een kwartier opnieuw.',
    'Trop de codes incorrects. Réessayez dans un quart d’heure.',
    'Too many wrong codes. Try again in a quarter of an hour.',
  ],
  'invalid-two-factor-cookie': [
    'Het aanmelden duurde te lang. Begin opnieuw.',
    'La connexion a pris trop de temps. Recommencez.',
    'Signing in took too long. Start again.',
  ],
  'totp-already-enabled': [
    'Er is al een authenticator-app ingesteld.',
    'Une application d’authentification est déjà configurée.',
    'An authenticator app is set up already.',
  ],
  'credential-account-not-found': [
    'Dit account heeft geen wachtwoord: u meldt zich aan bij uw organisatie. U kunt wel een passkey toevoegen.',
    'Ce compte n’a pas de mot de passe : vous vous connectez auprès de votre organisation. Vous pouvez ajouter une clé d’accès.',
    'This account has no password: you sign in at your organisation. You can add a passkey.',
  ],
  'passkey-required': [
    'Dit account heeft een passkey. Meld u daarmee aan.',
    'Ce compte a une clé d’accès. Connectez-vous avec elle.',
    'This account has a passkey. Sign in with that.',
  ],
  'passkey-not-found': [
    'Deze passkey hoort bij geen account hier.',
    'Cette clé d’accès n’appartient à aucun compte ici.',
    'This passkey belongs to no account here.',
  ],
  'account-suspended': [
    'Dit account is afgesloten. Vraag uw beheerder.',
    'Ce compte est fermé. Adressez-vous à votre administrateur.',
    'This account is closed. Ask your administrator.',
  ],
  'too-many-tries': [
    'Er is te vaak geprobeerd aan te melden op dit account. Probeer het over {seconds|# seconde|# seconden} opnieuw.',
    'Trop de tentatives de connexion à ce compte. Réessayez dans {seconds|# seconde|# secondes}.',
    'Too many tries to sign in to this account. Try again in {seconds|# second|# seconds}.',
  ],
  'invalid-token': [
    'Deze link is verlopen of al gebruikt. Vraag een nieuwe aan.',
    'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.',
    'This link has expired or was used already. Ask for a new one.',
  ],
  'session-not-fresh': [
    'Meld u eerst opnieuw aan; voor deze wijziging moet het aanmelden vers zijn.',
    'Reconnectez-vous d’abord ; ce changement exige une connexion récente.',
    'Sign in again first; this change needs a fresh sign-in.',
  ],
  unauthorized: ['Meld u eerst aan.', 'Connectez-vous d’abord.', 'Sign in first.'],
  'sign-in-refused': [
    'Dit is niet gelukt. Controleer wat u invulde en probeer het opnieuw.',
    'Cela n’a pas abouti. Vérifiez votre saisie et réessayez.',
    'This did not work. Check what you filled in and try again.',
  ],
});

/** Mails about accounts. */
export const mailWords = defineWords({
  'invitation-subject': [
    'Uitnodiging om samen te werken namens {organisation}',
    'Invitation à collaborer au nom de {organisation}',
    'Invitation to work together for {organisation}',
  ],
  'invitation-text': [
    '{inviter} nodigt u uit voor een account namens {organisation}.\n\nMaak uw account hier aan:\n{link}\n\nDe link werkt één keer, tot {until}. Kent u deze organisatie niet, dan hoeft u niets te doen.\n',
    '{inviter} vous invite à ouvrir un compte au nom de {organisation}.\n\nCréez votre compte ici :\n{link}\n\nLe lien sert une fois, jusqu’au {until}. Si vous ne connaissez pas cette organisation, vous n’avez rien à faire.\n',
    '{inviter} invites you to an account for {organisation}.\n\nMake your account here:\n{link}\n\nThe link works once, until {until}. If you do not know this organisation, you need not do anything.\n',
  ],
  'registration-subject': [
    'Registratie van {organisation}',
    'Enregistrement de {organisation}',
    'Registration of {organisation}',
  ],
  'registration-text': [
    'Met dit adres is {organisation} geregistreerd als ondernemer.\n\nMaak hier uw account aan; daarmee is de registratie klaar:\n{link}\n\nDe link werkt één keer, tot {until}. Deed u dit niet, dan hoeft u niets te doen: zonder deze link wordt er niets geregistreerd.\n',
    'Avec cette adresse, {organisation} a été enregistrée comme opérateur économique.\n\nCréez ici votre compte pour terminer l’enregistrement :\n{link}\n\nLe lien sert une fois, jusqu’au {until}. Si ce n’était pas vous, vous n’avez rien à faire : sans ce lien, rien n’est enregistré.\n',
    'With this address {organisation} was registered as economic operator.\n\nMake your account here, which completes the registration:\n{link}\n\nThe link works once, until {until}. If this was not you, you need not do anything: without this link nothing is registered.\n',
  ],
  'registration-known-text': [
    'Met dit adres is geprobeerd {organisation} te registreren. Er is hier al een organisatie met dat handelsregisternummer.\n\nVraag een collega die al een account heeft om u uit te nodigen (Uw account, Collega uitnodigen). Is er niemand meer, neem dan contact op met de beheerder van deze site.\n\nAanmelden: {link}\n',
    'On a essayé, avec cette adresse, d’enregistrer {organisation}. Une organisation avec ce numéro de registre existe déjà ici.\n\nDemandez à un collègue qui a un compte de vous inviter (Votre compte, Inviter un collègue). S’il n’y a plus personne, adressez-vous à l’administrateur de ce site.\n\nSe connecter : {link}\n',
    'With this address somebody tried to register {organisation}. There is an organisation with that trade register number here already.\n\nAsk a colleague who has an account to invite you (Your account, Invite a colleague). If nobody is left, turn to the administrator of this site.\n\nSign in: {link}\n',
  ],
  'registration-account-text': [
    'Met dit adres is geprobeerd {organisation} te registreren, maar u hebt hier al een account.\n\nMeld u aan, of vraag daar een nieuw wachtwoord aan:\n{link}\n',
    'On a essayé, avec cette adresse, d’enregistrer {organisation}, mais vous avez déjà un compte ici.\n\nConnectez-vous, ou demandez-y un nouveau mot de passe :\n{link}\n',
    'With this address somebody tried to register {organisation}, but you have an account here already.\n\nSign in, or ask for a new password there:\n{link}\n',
  ],
  'password-elsewhere-text': [
    'Iemand vroeg een nieuw wachtwoord aan voor uw account. U hebt hier geen wachtwoord: u meldt zich aan bij uw organisatie, met de knop op de aanmeldpagina.\n\nAntwoordt de aanmelddienst van uw organisatie niet, gebruik dan uw passkey of vraag uw beheerder.\n',
    'Quelqu’un a demandé un nouveau mot de passe pour votre compte. Vous n’en avez pas ici : vous vous connectez auprès de votre organisation, avec le bouton de la page de connexion.\n\nSi le service de connexion de votre organisation ne répond pas, utilisez votre clé d’accès ou adressez-vous à votre administrateur.\n',
    'Somebody asked for a new password for your account. You have no password here: you sign in at your organisation, with the button on the sign-in page.\n\nIf the sign-in service of your organisation does not answer, use your passkey or ask your administrator.\n',
  ],
  'password-subject': ['Nieuw wachtwoord instellen', 'Définir un nouveau mot de passe', 'Set a new password'],
  'password-text': [
    'Iemand vroeg een nieuw wachtwoord aan voor uw account.\n\nStel het hier in:\n{link}\n\nDe link werkt één keer, een uur lang. Was u dit niet, dan hoeft u niets te doen.\n',
    'Quelqu’un a demandé un nouveau mot de passe pour votre compte.\n\nDéfinissez-le ici :\n{link}\n\nLe lien sert une fois, pendant une heure. Si ce n’était pas vous, vous n’avez rien à faire.\n',
    'Somebody asked for a new password for your account.\n\nSet it here:\n{link}\n\nThe link works once, for an hour. If this was not you, you need not do anything.\n',
  ],
});
