import { defineWords } from '#platform/kernel/words.ts';

export const signInWords = defineWords({
  intro: [
    'Lezen kan zonder account. Om vragen te stellen, in te schrijven of te beoordelen meldt u zich aan.',
    'La lecture ne demande pas de compte. Pour poser des questions, déposer une offre ou évaluer, connectez-vous.',
    'Reading needs no account. To ask questions, to tender or to evaluate, sign in.',
  ],
  email: ['E-mailadres', 'Adresse e-mail', 'E-mail address'],
  emailNeeded: ['Vul uw e-mailadres in.', 'Indiquez votre adresse e-mail.', 'Fill in your e-mail address.'],
  registerFirm: ['Registreer uw organisatie', 'Enregistrer votre organisation', 'Register your organisation'],
  registerText: [
    'Voor ondernemers die willen inschrijven. U krijgt een link per e-mail waarmee u uw account maakt; collega’s nodigt u daarna zelf uit.',
    'Pour les opérateurs économiques qui veulent déposer une offre. Vous recevrez par e-mail un lien pour créer votre compte ; vous inviterez ensuite vous-même vos collègues.',
    'For operators who want to tender. You get a link by e-mail to make your account; you invite colleagues yourself after that.',
  ],
  registerAuthority: [
    'Werkt u bij een aanbestedende dienst? Vraag dan de beheerder om een uitnodiging.',
    'Vous travaillez pour un pouvoir adjudicateur ? Demandez une invitation à l’administrateur.',
    'Do you work for a contracting authority? Ask the administrator for an invitation.',
  ],
  firmName: ['Naam van de organisatie', 'Nom de l’organisation', 'Name of the organisation'],
  firmNameHint: [
    'Zoals in het handelsregister.',
    'Tel qu’il figure au registre de commerce.',
    'As it stands in the trade register.',
  ],
  firmNameNeeded: [
    'Vul de naam van de organisatie in.',
    'Indiquez le nom de l’organisation.',
    'Fill in the name of the organisation.',
  ],
  tradeRegister: ['Handelsregisternummer', 'Numéro de registre', 'Trade register number'],
  tradeRegisterHint: [
    'In Nederland het KvK-nummer, in België het ondernemingsnummer.',
    'Aux Pays-Bas le numéro KvK, en Belgique le numéro d’entreprise.',
    'In the Netherlands the KvK number, in Belgium the enterprise number.',
  ],
  tradeRegisterNeeded: [
    'Vul het handelsregisternummer in.',
    'Indiquez le numéro de registre.',
    'Fill in the trade register number.',
  ],
  registerSend: ['Stuur de link', 'Envoyer le lien', 'Send the link'],
  registerSent: [
    'Er is een bericht gestuurd aan {email}. Open de link daarin om de registratie af te maken; hij werkt zeven dagen.',
    'Un message a été envoyé à {email}. Ouvrez-en le lien pour terminer l’enregistrement ; il est valable sept jours.',
    'A message was sent to {email}. Open its link to complete the registration; it works for seven days.',
  ],
  registerNotSeen: [
    'Niets gekregen? Kijk bij de ongewenste post, of probeer het over een paar minuten opnieuw.',
    'Rien reçu ? Regardez dans le courrier indésirable, ou réessayez dans quelques minutes.',
    'Nothing received? Look among unwanted mail, or try again in a few minutes.',
  ],
  registerDemo: [
    'In deze demonstratie zijn alle organisaties er al. Meld u aan als een van hun mensen.',
    'Dans cette démonstration, toutes les organisations existent déjà. Connectez-vous comme l’une de leurs personnes.',
    'In this demonstration all organisations are there already. Sign in as one of their people.',
  ],
  foundingText: [
    'U maakt hiermee {organisation} bekend als ondernemer, met uzelf als eerste account. Kies uw naam en een wachtwoord.',
    'Vous enregistrez ainsi {organisation} comme opérateur économique, avec vous comme premier compte. Choisissez votre nom et un mot de passe.',
    'With this {organisation} is registered as operator, with you as its first account. Choose your name and a password.',
  ],
  demoText: [
    'U kunt met één druk iedereen zijn: kies hieronder of in de balk onderaan. Wachtwoorden zijn er niet.',
    'Vous pouvez être n’importe qui d’un seul clic : choisissez ci-dessous ou dans la barre du bas. Il n’y a pas de mots de passe.',
    'You can be anybody with one press: choose below or in the bar at the bottom. There are no passwords.',
  ],
  invitationText: [
    'U bent uitgenodigd om te werken namens {organisation}. Kies uw naam en een wachtwoord.',
    'Vous êtes invité à travailler au nom de {organisation}. Choisissez votre nom et un mot de passe.',
    'You are invited to work for {organisation}. Choose your name and a password.',
  ],
  made: [
    'Meld u nu aan. Daarna beveiligt u uw account.',
    'Connectez-vous maintenant. Ensuite, vous sécuriserez votre compte.',
    'Sign in now. After that you secure your account.',
  ],
});
