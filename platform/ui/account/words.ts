import { defineWords } from '#platform/kernel/words.ts';

/** How one proves who one is: passkeys, authenticator app, password. */
export const accountWords = defineWords({
  passkeys: ['Passkeys', 'Clés d’accès', 'Passkeys'],
  passkeysIntro: [
    'Een passkey staat op uw telefoon, computer of beveiligingssleutel en wordt met vinger, gezicht of pincode gebruikt. Er valt niets te onthouden en niets af te kijken.',
    'Une clé d’accès se trouve sur votre téléphone, ordinateur ou clé de sécurité et s’utilise par empreinte, visage ou code. Rien à retenir, rien à espionner.',
    'A passkey lives on your phone, computer or security key and is used with finger, face or PIN. Nothing to remember and nothing to spy on.',
  ],
  passkeysNone: ['U hebt nog geen passkey', 'Vous n’avez pas encore de clé d’accès', 'You have no passkey yet'],
  passkeysUnknown: [
    'Deze browser kent geen passkeys. Gebruik de authenticator-app.',
    'Ce navigateur ne connaît pas les clés d’accès. Utilisez l’application d’authentification.',
    'This browser does not know passkeys. Use the authenticator app.',
  ],
  passkeyName: ['Naam van de nieuwe passkey', 'Nom de la nouvelle clé', 'Name of the new passkey'],
  passkeyNameHint: [
    'Bijvoorbeeld: laptop van het werk',
    'Par exemple : ordinateur du bureau',
    'For example: laptop at work',
  ],
  passkeyNameNeeded: ['Geef de passkey een naam.', 'Donnez un nom à la clé.', 'Give the passkey a name.'],
  passkeyAdd: ['Voeg een passkey toe', 'Ajouter une clé d’accès', 'Add a passkey'],
  passkeyAdded: [
    'De passkey is toegevoegd. Andere sessies zijn beëindigd.',
    'La clé est ajoutée. Les autres sessions sont terminées.',
    'The passkey has been added. Other sessions have ended.',
  ],
  passkeyUnnamed: ['Passkey zonder naam', 'Clé sans nom', 'Passkey without a name'],
  passkeyRemove: ['Verwijder', 'Supprimer', 'Remove'],
  passkeyRemoveTitle: ['Passkey verwijderen?', 'Supprimer la clé d’accès ?', 'Remove the passkey?'],
  passkeyRemoveHappens: [
    'U kunt zich met {name} niet meer aanmelden.',
    'Vous ne pourrez plus vous connecter avec {name}.',
    'You can no longer sign in with {name}.',
  ],
  onlyYou: ['Alleen u.', 'Vous seul.', 'Only you.'],
  passkeyRemoveUndo: [
    'Nee, maar u kunt een nieuwe passkey toevoegen.',
    'Non, mais vous pouvez ajouter une nouvelle clé.',
    'No, but you can add a new passkey.',
  ],
  app: ['Authenticator-app', 'Application d’authentification', 'Authenticator app'],
  appIntro: [
    'Een app op uw telefoon toont elke halve minuut een nieuwe code, die u bij het aanmelden invult.',
    'Une application sur votre téléphone affiche un nouveau code toutes les trente secondes, à saisir à la connexion.',
    'An app on your phone shows a new code every half minute, which you fill in when signing in.',
  ],
  appPassword: ['Uw wachtwoord', 'Votre mot de passe', 'Your password'],
  appPasswordHint: ['Zo weten wij dat u het bent.', 'Ainsi, nous savons que c’est vous.', 'So we know that it is you.'],
  appPasswordNeeded: ['Vul uw wachtwoord in.', 'Indiquez votre mot de passe.', 'Fill in your password.'],
  appSetUp: ['Stel de app in', 'Configurer l’application', 'Set up the app'],
  appScan: [
    'Scan deze code met uw app, of neem de sleutel over.',
    'Scannez ce code avec votre application, ou recopiez la clé.',
    'Scan this code with your app, or copy the key.',
  ],
  appQr: ['QR-code voor uw authenticator-app', 'Code QR pour votre application', 'QR code for your authenticator app'],
  appKey: ['Sleutel', 'Clé', 'Key'],
  appOpen: [
    'Open in een app op dit apparaat',
    'Ouvrir dans une application sur cet appareil',
    'Open in an app on this device',
  ],
  appBackup: ['Herstelcodes', 'Codes de secours', 'Recovery codes'],
  appBackupText: [
    'Bewaar deze codes op papier of in een kluis. Elke code werkt één keer, voor als u uw telefoon niet hebt. U ziet ze alleen nu.',
    'Conservez ces codes sur papier ou dans un coffre. Chaque code sert une fois, si vous n’avez pas votre téléphone. Ils ne s’affichent que maintenant.',
    'Keep these codes on paper or in a safe. Each works once, for when you do not have your phone. You see them only now.',
  ],
  appCode: ['Code uit uw app', 'Code de votre application', 'Code of your app'],
  appCodeNeeded: [
    'Vul de code van zes cijfers in.',
    'Indiquez le code à six chiffres.',
    'Fill in the code of six digits.',
  ],
  appConfirm: ['Bevestig de app', 'Confirmer l’application', 'Confirm the app'],
  appDone: [
    'De authenticator-app is ingesteld.',
    'L’application d’authentification est configurée.',
    'The authenticator app has been set up.',
  ],
  password: ['Wachtwoord wijzigen', 'Changer le mot de passe', 'Change the password'],
  current: ['Huidig wachtwoord', 'Mot de passe actuel', 'Current password'],
  new: ['Nieuw wachtwoord', 'Nouveau mot de passe', 'New password'],
  passwordHint: [
    'Ten minste 12 tekens; een zin mag ook.',
    'Au moins 12 caractères ; une phrase convient.',
    'At least 12 characters; a sentence will do.',
  ],
  passwordShort: ['Kies ten minste 12 tekens.', 'Choisissez au moins 12 caractères.', 'Choose at least 12 characters.'],
  passwordChange: ['Wijzig het wachtwoord', 'Changer le mot de passe', 'Change the password'],
  passwordChanged: [
    'Het wachtwoord is gewijzigd. Andere sessies zijn beëindigd.',
    'Le mot de passe est changé. Les autres sessions sont terminées.',
    'The password has been changed. Other sessions have ended.',
  ],
});
