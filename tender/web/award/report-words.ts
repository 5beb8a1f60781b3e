import { defineWords } from '#platform/kernel/words.ts';

export const reportPageWords = defineWords({
  reportTitle: ['Verslag van de aanbesteding', 'Rapport sur la procédure', 'Report on the procedure'],
  reportIntro: [
    'Artikel 84 van richtlijn 2014/24/EU vraagt van elke opdracht een verslag. Het wordt uit het dossier gemaakt, en kan op elk moment worden gevraagd door de Commissie of het bevoegd gezag.',
    'L’article 84 de la directive 2014/24/UE demande un rapport sur chaque marché. Il est établi à partir du dossier et peut être demandé à tout moment par la Commission ou l’autorité compétente.',
    'Article 84 of directive 2014/24/EU asks a report on every contract. It is made from the file, and the Commission or the competent authority may ask for it at any time.',
  ],
  reportPdf: ['Verslag (PDF)', 'Rapport (PDF)', 'Report (PDF)'],
  reportJson: ['Hetzelfde als gegevens (JSON)', 'Le même en données (JSON)', 'The same as data (JSON)'],
  reportComplete: [
    'Alles wat artikel 84 vraagt, staat erin.',
    'Tout ce que demande l’article 84 y figure.',
    'All that article 84 asks is in it.',
  ],
  reportMissing: ['Nog niet vastgelegd', 'Pas encore consigné', 'Not recorded yet'],
  reportNoted: ['Aangetekend', 'Consigné', 'Recorded'],
  reportAdd: ['Iets aantekenen voor het verslag', 'Consigner pour le rapport', 'Record something for the report'],
  reportAddIntro: [
    'Een tweede aantekening over hetzelfde komt in het verslag in de plaats van de eerste; het logboek houdt beide.',
    'Une seconde note sur le même point remplace la première dans le rapport ; le journal garde les deux.',
    'A second note on the same point takes the place of the first in the report; the log keeps both.',
  ],
  reportTopic: ['Waarover', 'Sujet', 'What about'],
  reportTopicNeeded: ['Kies waarover het gaat.', 'Choisissez le sujet.', 'Choose what it is about.'],
  reportText: ['Wat in het verslag komt', 'Ce qui figurera au rapport', 'What goes into the report'],
  reportTextNeeded: [
    'Schrijf op wat in het verslag komt.',
    'Écrivez ce qui figurera au rapport.',
    'Write down what goes into the report.',
  ],
  reportSave: ['Aantekenen', 'Consigner', 'Record'],
  reportSaved: ['Aangetekend voor het verslag', 'Consigné pour le rapport', 'Recorded for the report'],
  'topic-value': ['Waarde van de opdracht', 'Valeur du marché', 'Value of the contract'],
  'topic-procedure-choice': ['Keuze van de procedure', 'Choix de la procédure', 'Choice of procedure'],
  'topic-abnormally-low': ['Abnormaal lage inschrijvingen', 'Offres anormalement basses', 'Abnormally low tenders'],
  'topic-subcontracting': [
    'Deel in onderaanneming en onderaannemers',
    'Part sous-traitée et sous-traitants',
    'Part to be subcontracted and subcontractors',
  ],
  'topic-cancellation': ['Niet gunnen of stoppen', 'Non-attribution ou arrêt', 'Not awarding or stopping'],
  'topic-means': ['Andere dan elektronische middelen', 'Moyens autres qu’électroniques', 'Other than electronic means'],
  'topic-conflicts': [
    'Belangenconflicten en maatregelen',
    'Conflits d’intérêts et mesures',
    'Conflicts of interest and measures',
  ],
});
