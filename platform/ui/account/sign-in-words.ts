import { defineWords } from '#platform/kernel/words.ts';

/** Signing in, a new password, and making the account that one is invited to. */
export const signInWords = defineWords({
  title: ['Aanmelden', 'Se connecter', 'Sign in'],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  password: ['Wachtwoord', 'Mot de passe', 'Password'],
  emailNeeded: ['Vul uw e-mailadres in.', 'Indiquez votre adresse e-mail.', 'Fill in your e-mail address.'],
  passwordNeeded: ['Vul uw wachtwoord in.', 'Indiquez votre mot de passe.', 'Fill in your password.'],
  signIn: ['Meld aan', 'Se connecter', 'Sign in'],
  passkey: ['Meld aan met een passkey', 'Se connecter avec une clé d’accès', 'Sign in with a passkey'],
  or: ['Of met uw wachtwoord', 'Ou avec votre mot de passe', 'Or with your password'],
  forgot: ['Wachtwoord vergeten', 'Mot de passe oublié', 'Forgot your password'],
  forgotText: [
    'Vul uw e-mailadres in. Is er een account mee, dan krijgt u een link om een nieuw wachtwoord in te stellen.',
    'Indiquez votre adresse e-mail. S’il existe un compte, vous recevrez un lien pour définir un nouveau mot de passe.',
    'Fill in your e-mail address. If there is an account with it you get a link to set a new password.',
  ],
  forgotSend: ['Stuur de link', 'Envoyer le lien', 'Send the link'],
  forgotSent: [
    'Is er een account met dit adres, dan is de link onderweg. Hij werkt één uur.',
    'S’il existe un compte avec cette adresse, le lien est en route. Il est valable une heure.',
    'If there is an account with this address, the link is on its way. It works for an hour.',
  ],
  codeTitle: ['Code van uw app', 'Code de votre application', 'Code of your app'],
  codeText: [
    'Open uw authenticator-app en neem de code van zes cijfers over.',
    'Ouvrez votre application d’authentification et recopiez le code à six chiffres.',
    'Open your authenticator app and copy the code of six digits.',
  ],
  code: ['Code', 'Code', 'Code'],
  codeNeeded: ['Vul de code in.', 'Indiquez le code.', 'Fill in the code.'],
  backup: [
    'Ik heb mijn telefoon niet: gebruik een herstelcode',
    'Je n’ai pas mon téléphone : utiliser un code de secours',
    'I do not have my phone: use a recovery code',
  ],
  backupCode: ['Herstelcode', 'Code de secours', 'Recovery code'],
  goOn: ['Verder', 'Continuer', 'Go on'],
  name: ['Uw naam', 'Votre nom', 'Your name'],
  nameNeeded: ['Vul uw naam in.', 'Indiquez votre nom.', 'Fill in your name.'],
  passwordHint: [
    'Ten minste 12 tekens; een zin mag ook.',
    'Au moins 12 caractères ; une phrase convient.',
    'At least 12 characters; a sentence will do.',
  ],
  passwordShort: ['Kies ten minste 12 tekens.', 'Choisissez au moins 12 caractères.', 'Choose at least 12 characters.'],
  make: ['Maak het account', 'Créer le compte', 'Make the account'],
  validUntil: [
    'Deze uitnodiging geldt tot {date}.',
    'Cette invitation est valable jusqu’au {date}.',
    'This invitation is valid until {date}.',
  ],
  invitationTitle: ['Uw account maken', 'Créer votre compte', 'Make your account'],
  invitationNone: [
    'Open de link uit het bericht nog eens, of vraag om een nieuwe uitnodiging.',
    'Rouvrez le lien du message, ou demandez une nouvelle invitation.',
    'Open the link of the message again, or ask for a new invitation.',
  ],
  linkIncomplete: ['Deze link is niet volledig', 'Ce lien est incomplet', 'This link is not complete'],
  made: ['Uw account is gemaakt', 'Votre compte est créé', 'Your account has been made'],
  newPassword: ['Nieuw wachtwoord', 'Nouveau mot de passe', 'New password'],
  newPasswordNone: [
    'Open de link uit het bericht nog eens, of vraag bij het aanmelden om een nieuwe.',
    'Rouvrez le lien du message, ou demandez-en un nouveau sur la page de connexion.',
    'Open the link of the message again, or ask for a new one when signing in.',
  ],
  passwordSet: [
    'Het wachtwoord is ingesteld. Meld u nu aan.',
    'Le mot de passe est défini. Connectez-vous.',
    'The password has been set. Sign in now.',
  ],
  setPassword: ['Stel het wachtwoord in', 'Définir le mot de passe', 'Set the password'],
});
