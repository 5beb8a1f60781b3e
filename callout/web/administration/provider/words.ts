import { defineWords } from '#platform/kernel/words.ts';

export const providerSettingsWords = defineWords({
  title: ['Aanmelden', 'Connexion', 'Sign-in'],
  intro: [
    'Uw mensen kunnen zich aanmelden bij de aanmelddienst van uw organisatie, zoals Entra ID of Keycloak. Wachtwoord en passkey blijven daarnaast werken.',
    'Vos collaborateurs peuvent se connecter auprès du service de connexion de votre organisation, comme Entra ID ou Keycloak. Mot de passe et clé d’accès continuent de fonctionner.',
    'Your people can sign in through the sign-in service of your organisation, such as Entra ID or Keycloak. Password and passkey keep working as well.',
  ],
  superUserOnly: [
    'Deze pagina is voor de hoofdbeheerder.',
    'Cette page est réservée à l’administrateur principal.',
    'This page is for the super user.',
  ],
  none: ['Nog niet ingesteld', 'Pas encore configuré', 'Not set up yet'],
  noneText: [
    'Wie de server beheert zet de gegevens in een bestand en start met --oidc; het handboek (docs/operating.md) zegt wat erin staat. Geef bij de aanmelddienst dit adres op als redirect-URI:',
    'La personne qui gère le serveur met les données dans un fichier et démarre avec --oidc ; le manuel (docs/operating.md) dit ce qu’il contient. Indiquez au service de connexion cette adresse comme URI de redirection :',
    'Whoever runs the server puts the settings in a file and starts with --oidc; the manual (docs/operating.md) says what goes in it. Give the sign-in service this address as redirect URI:',
  ],
  name: ['Naam op de knop', 'Nom sur le bouton', 'Name on the button'],
  issuer: ['Uitgever (issuer)', 'Émetteur (issuer)', 'Issuer'],
  client: ['Cliënt (client id)', 'Client (client id)', 'Client id'],
  redirect: ['Redirect-URI, letterlijk zo', 'URI de redirection, à la lettre', 'Redirect URI, exactly like this'],
  domains: ['Herkende e-mailadressen', 'Adresses reconnues', 'Recognised addresses'],
  anyVerified: [
    'alle die de aanmelddienst heeft gecontroleerd',
    'toutes celles que le service a vérifiées',
    'all that the sign-in service has verified',
  ],
  onlyVerified: [
    '{domains}, als de aanmelddienst ze heeft gecontroleerd',
    '{domains}, si le service les a vérifiées',
    '{domains}, if the sign-in service has verified them',
  ],
  vouched: [
    '{domains}; uw organisatie staat ervoor in',
    '{domains} ; votre organisation s’en porte garante',
    '{domains}; your organisation vouches for them',
  ],
  factor: ['Tweede factor', 'Second facteur', 'Second factor'],
  factorThere: [
    'geldt als de aanmelddienst meldt: {values}; anders hier',
    'valable si le service annonce : {values} ; sinon ici',
    'counts if the sign-in service reports: {values}; otherwise here',
  ],
  factorHere: ['altijd hier', 'toujours ici', 'always here'],
  test: ['Test de verbinding', 'Tester la connexion', 'Test the connection'],
  good: ['De verbinding is goed', 'La connexion fonctionne', 'The connection works'],
  goodText: [
    'De aanmelddienst antwoordt, is wie hij hoort te zijn en kent Paraat. Of iemand ook binnenkomt, ziet u door u eenmaal zo aan te melden.',
    'Le service répond, est bien celui attendu et connaît Paraat. Pour voir si quelqu’un entre vraiment, connectez-vous ainsi une fois.',
    'The sign-in service answers, is what it should be and knows Paraat. To see whether people really get in, sign in that way once.',
  ],
  bad: ['De verbinding werkt niet', 'La connexion ne fonctionne pas', 'The connection does not work'],
  adminsTitle: [
    'Beheerders koppelen zelf',
    'Les administrateurs associent eux-mêmes leur compte',
    'Administrators link their own account',
  ],
  adminsText: [
    'Wie beheert, wordt nooit op zijn e-mailadres herkend. Beheerders melden zich aan met passkey of wachtwoord en koppelen op de pagina Mijn account.',
    'Les administrateurs ne sont jamais reconnus par leur adresse. Ils se connectent avec clé d’accès ou mot de passe et associent leur compte sur la page Mon compte.',
    'Administrators are never recognised by their address. They sign in with passkey or password and link on the page My account.',
  ],
});
