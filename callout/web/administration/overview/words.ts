import { defineWords } from '#platform/kernel/words.ts';

export const overviewWords = defineWords({
  foundingTitle: ['Uw organisatie', 'Votre organisation', 'Your organisation'],
  foundingIntro: [
    'Hoe heet de organisatie waarvan de BHV’ers worden opgeroepen? U wordt haar hoofdbeheerder; daarna richt u locaties, mensen en scenario’s in.',
    'Comment s’appelle l’organisation dont les équipiers sont appelés ? Vous en devenez l’administrateur principal ; ensuite, vous configurez sites, personnes et scénarios.',
    'What is the name of the organisation whose responders are called? You become its super user; then you set up locations, people and scenarios.',
  ],
  organisationName: ['Naam van de organisatie', 'Nom de l’organisation', 'Name of the organisation'],
  zone: ['Tijdzone', 'Fuseau horaire', 'Time zone'],
  zoneHint: [
    'Hierin staan de tijdvakken van de minimale bezetting. Dit is later niet te wijzigen.',
    'Les plages de l’effectif minimal suivent ce fuseau. Il ne pourra plus être modifié.',
    'The time windows of minimum staffing use it. It cannot be changed later.',
  ],
  found: ['Richt de organisatie in', 'Configurer l’organisation', 'Set up the organisation'],
  founded: ['{name} is ingericht.', '{name} est configurée.', '{name} has been set up.'],
  intro: [
    'Wat er is ingericht, en wat aandacht vraagt.',
    'Ce qui est configuré, et ce qui demande votre attention.',
    'What has been set up, and what needs attention.',
  ],
  setUp: ['Inrichting', 'Configuration', 'Set-up'],
  stepRegions: ['Regio’s en locaties', 'Régions et sites', 'Regions and locations'],
  stepMinima: ['Minimale bezetting', 'Effectif minimal', 'Minimum staffing'],
  stepSkills: ['Vaardigheden', 'Compétences', 'Skills'],
  stepGroups: ['Groepen die worden opgeroepen', 'Groupes appelés', 'Groups that are called'],
  stepPeople: ['BHV’ers', 'Équipiers', 'Responders'],
  stepScenarios: ['Teksten en scenario’s', 'Textes et scénarios', 'Texts and scenarios'],
  stepReception: ['Receptie', 'Accueil', 'Reception'],
  countLocations: ['{count|# locatie|# locaties}', '{count|# site|# sites}', '{count|# location|# locations}'],
  countMissingMinima: [
    '{count|# locatie heeft|# locaties hebben} nog geen minimum',
    '{count|# site n’a|# sites n’ont} pas encore de minimum',
    '{count|# location has|# locations have} no minimum yet',
  ],
  minimaAll: ['elke locatie heeft een minimum', 'chaque site a un minimum', 'every location has a minimum'],
  countSkills: [
    '{count|# vaardigheid|# vaardigheden}',
    '{count|# compétence|# compétences}',
    '{count|# skill|# skills}',
  ],
  countGroups: ['{count|# groep|# groepen}', '{count|# groupe|# groupes}', '{count|# group|# groups}'],
  countPeople: ['{count|# BHV’er|# BHV’ers}', '{count|# équipier|# équipiers}', '{count|# responder|# responders}'],
  countScenarios: [
    '{texts|# tekst|# teksten}, {scenarios|# scenario|# scenario’s}',
    '{texts|# texte|# textes}, {scenarios|# scénario|# scénarios}',
    '{texts|# text|# texts}, {scenarios|# scenario|# scenarios}',
  ],
  countReception: [
    '{count|# receptie|# recepties}',
    '{count|# accueil|# accueils}',
    '{count|# reception|# receptions}',
  ],
  open: ['Open', 'Ouvrir', 'Open'],
  attention: ['Vraagt aandacht', 'Points d’attention', 'Needs attention'],
  nothing: ['Er is niets dat aandacht vraagt', 'Rien ne demande votre attention', 'Nothing needs attention'],
  expired: [
    'Bij {count|# BHV’er is|# BHV’ers is} een certificaat verlopen; het telt niet mee.',
    'Chez {count|# équipier|# équipiers}, un certificat a expiré ; il ne compte pas.',
    '{count|# responder has|# responders have} an expired certificate; it does not count.',
  ],
  soon: [
    'Bij {count|# BHV’er verloopt|# BHV’ers verloopt} een certificaat binnen 60 dagen.',
    'Chez {count|# équipier|# équipiers}, un certificat expire dans les 60 jours.',
    '{count|# responder has|# responders have} a certificate that expires within 60 days.',
  ],
  noPhone: [
    '{count|# actieve BHV’er heeft|# actieve BHV’ers hebben} geen telefoon aangemeld en {count|is|zijn} niet op te roepen.',
    '{count|# équipier actif n’a|# équipiers actifs n’ont} pas inscrit de téléphone et ne {count|peut|peuvent} être {count|appelé|appelés}.',
    '{count|# active responder has|# active responders have} no enrolled phone and cannot be called.',
  ],
  notInvited: [
    '{count|# persoon heeft|# mensen hebben} nog geen account en geen uitnodiging.',
    '{count|# personne n’a|# personnes n’ont} ni compte ni invitation.',
    '{count|# person has|# people have} neither an account nor an invitation.',
  ],
});
