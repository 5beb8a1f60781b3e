import { type FieldWords, said } from './said.ts';

/** The lines that tenderers fill in, and what is not taken as it is. */
export const priceSheet: FieldWords = {
  '/priceSheet': said(
    ['Prijzenblad', 'Bordereau de prix', 'Price sheet'],
    [
      'De regels waarop inschrijvers tarieven invullen; het platform maakt het bestand en rekent na.',
      'Les lignes où les soumissionnaires indiquent leurs tarifs ; la plateforme fait le fichier et recalcule.',
      'The lines on which tenderers fill in tariffs; the platform makes the file and recomputes.',
    ],
    'ALM-07; ALM-13',
  ),
  '/priceSheet/document': said(
    ['Bijlage', 'Annexe', 'Annex'],
    ['Als welke bijlage het wordt uitgegeven.', 'Sous quelle annexe il est publié.', 'As which annex it is issued.'],
    'ALM-24',
  ),
  '/priceSheet/language': said(
    ['Taal van het formulier', 'Langue du formulaire', 'Language of the form'],
    [
      'Het prijzenblad is één formulier voor iedereen. Leeg: de taal van de leidraad.',
      'Le bordereau est un seul formulaire pour tous. Vide : la langue du guide.',
      'The price sheet is one form for everybody. Empty: the language of the guide.',
    ],
  ),
  '/priceSheet/intro': said(
    ['Uitleg bovenaan', 'Introduction', 'Introduction'],
    [
      'Bijvoorbeeld: prijzen in euro zonder btw.',
      'Par exemple : prix en euros hors TVA.',
      'Such as: prices in euros without VAT.',
    ],
  ),
  '/priceSheet/decimals': said(
    ['Decimalen van een tarief', 'Décimales d’un tarif', 'Decimals of a tariff'],
    ['Twee als niets is ingevuld.', 'Deux si rien n’est indiqué.', 'Two where nothing is filled in.'],
  ),
  '/priceSheet/items': said(
    ['Regels', 'Lignes', 'Lines'],
    [
      'Wat wordt geprijsd, met aantal en eenheid.',
      'Ce qui est tarifé, avec quantité et unité.',
      'What is priced, with quantity and unit.',
    ],
    undefined,
    ['Regel', 'Ligne', 'Line'],
  ),
  '/priceSheet/items/*/description': said(
    ['Omschrijving', 'Description', 'Description'],
    ['Wat één eenheid is.', 'Ce qu’est une unité.', 'What one unit is.'],
  ),
  '/priceSheet/items/*/quantity': said(
    ['Aantal', 'Quantité', 'Quantity'],
    [
      'Geschat aantal, waarmee het tarief wordt vermenigvuldigd.',
      'Quantité estimée, par laquelle le tarif est multiplié.',
      'Estimated number by which the tariff is multiplied.',
    ],
  ),
  '/priceSheet/total': said(
    ['Totaalprijs', 'Prix total', 'Total price'],
    [
      'Formule over quantity en tariff, gewoonlijk sum(quantity * tariff).',
      'Formule sur quantity et tariff, d’ordinaire sum(quantity * tariff).',
      'Formula over quantity and tariff, usually sum(quantity * tariff).',
    ],
  ),
  '/priceSheet/checks': said(
    ['Controles op tarieven', 'Contrôles des tarifs', 'Checks on tariffs'],
    [
      'Tarieven die u niet zonder meer aanvaardt, met hun gevolg.',
      'Tarifs que vous n’acceptez pas tels quels, avec la conséquence.',
      'Tariffs that you do not take as they are, with their consequence.',
    ],
    'ROC-25; ALM-26',
    ['Controle', 'Contrôle', 'Check'],
  ),
  '/priceSheet/checks/*/test': said(
    ['Treft', 'Vise', 'Test'],
    [
      'Formule die waar is voor een verdachte regel: tariff <= 0.01.',
      'Formule vraie pour une ligne suspecte : tariff <= 0.01.',
      'Formula that is true for a suspect line: tariff <= 0.01.',
    ],
  ),
  '/priceSheet/checks/*/consequence': said(
    ['Gevolg', 'Conséquence', 'Consequence'],
    [
      'Uitsluiting, of eerst een toelichting vragen.',
      'Exclusion, ou demander d’abord une explication.',
      'Exclusion, or first ask for an explanation.',
    ],
    'Aanbestedingswet 2012 art. 2.116',
  ),
  '/priceSheet/checks/*/ground': said(
    ['Uitsluitingsgrond', 'Motif d’exclusion', 'Exclusion ground'],
    ['Waarop de uitsluiting rust.', 'Sur quoi repose l’exclusion.', 'On which the exclusion rests.'],
  ),
};
