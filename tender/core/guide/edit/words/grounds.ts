import { type FieldWords, said } from './said.ts';

/** Who may take part: exclusion, suitability and the steps in which that is looked at. */
export const grounds: FieldWords = {
  '/exclusion': said(
    ['Uitsluitingsgronden', 'Motifs d’exclusion', 'Exclusion grounds'],
    [
      'De verplichte gronden staan in de wet; de facultatieve kiest u, naar evenredigheid.',
      'Les motifs obligatoires sont dans la loi ; vous choisissez les facultatifs, avec mesure.',
      'The mandatory grounds stand in the law; you choose the optional ones, in proportion.',
    ],
    'Aanbestedingswet 2012 art. 2.86, 2.87',
    ['Uitsluitingsgrond', 'Motif d’exclusion', 'Exclusion ground'],
  ),
  '/exclusion/*/article': said(
    ['Artikel', 'Article', 'Article'],
    ['Het artikel van de wet, zoals Aw 2012 art. 2.86.', 'L’article de la loi.', 'The article of the law.'],
  ),
  '/exclusion/*/kind': said(
    ['Soort', 'Type', 'Kind'],
    [
      'Verplicht, facultatief, of van deze leidraad zelf.',
      'Obligatoire, facultatif ou propre à ce guide.',
      'Mandatory, optional, or of this guide itself.',
    ],
  ),
  '/suitability': said(
    ['Geschiktheidseisen', 'Exigences de sélection', 'Suitability requirements'],
    [
      'Wat een ondernemer moet kunnen. Alleen wat samenhangt met de opdracht en ermee in verhouding is.',
      'Ce dont un opérateur doit être capable. Seulement ce qui est lié et proportionné au marché.',
      'What an operator has to be able to do. Only what is linked and proportionate to the contract.',
    ],
    'Aanbestedingswet 2012 art. 2.90; Gids Proportionaliteit par. 3.5',
    ['Geschiktheidseis', 'Exigence', 'Requirement'],
  ),
  '/suitability/*/kind': said(
    ['Soort', 'Type', 'Kind'],
    [
      'Financieel, technisch, of beroepsbevoegdheid.',
      'Économique, technique ou professionnelle.',
      'Economic, technical or professional.',
    ],
  ),
  '/suitability/*/competences': said(
    ['Kerncompetenties', 'Compétences clés', 'Core competences'],
    [
      'Elk wordt getoond met één referentie.',
      'Chacune est prouvée par une référence.',
      'Each is shown by one reference.',
    ],
    'ALM-09; ROC-23',
    ['Kerncompetentie', 'Compétence', 'Competence'],
  ),
  '/suitability/*/competences/*/minimumShareOfTender': said(
    [
      'Deel van de inschrijfsom, procent',
      'Part du montant de l’offre, pour cent',
      'Share of the tendered value, percent',
    ],
    [
      'Hoe groot de referentie ten minste is; meer dan 60 procent is zelden in verhouding.',
      'Taille minimale de la référence ; plus de 60 pour cent est rarement proportionné.',
      'How large the reference is at least; more than 60 percent is seldom in proportion.',
    ],
    'ALM-09; Gids Proportionaliteit par. 3.5',
  ),
  '/suitability/*/endedWithin': said(
    ['Afgerond binnen', 'Achevé depuis moins de', 'Ended within'],
    [
      'Hoe oud een referentie mag zijn bij het inschrijven.',
      'Âge maximal d’une référence au dépôt.',
      'How old a reference may be when tendering.',
    ],
    'Aanbestedingswet 2012 art. 2.93 lid 1',
  ),
  '/suitability/*/minimum': said(
    ['Minimumbedrag', 'Montant minimal', 'Minimum amount'],
    [
      'Een omzet of verzekerd bedrag. De controle toetst het aan de geraamde waarde.',
      'Un chiffre d’affaires ou un montant assuré, comparé à la valeur estimée.',
      'A turnover or insured amount. The check compares it with the estimated value.',
    ],
    'Aanbestedingswet 2012 art. 2.90',
  ),
  '/suitability/*/minimum/of': said(
    ['Van', 'De', 'Of'],
    [
      'Omzet per jaar, of verzekerd per gebeurtenis.',
      'Chiffre d’affaires annuel, ou assuré par sinistre.',
      'Turnover a year, or insured an event.',
    ],
  ),
  '/suitability/*/minimum/amount': said(
    ['Bedrag in euro', 'Montant en euros', 'Amount in euros'],
    [
      'Zonder punten; centen na een punt: 250000 of 250000.50.',
      'Sans séparateurs ; centimes après un point.',
      'Without separators; cents after a point.',
    ],
  ),
  '/suitability/*/minimum/because': said(
    ['Reden', 'Motif', 'Reason'],
    [
      'Wie een omzet vraagt, motiveert dat.',
      'Qui exige un chiffre d’affaires le motive.',
      'Whoever asks for a turnover gives reasons.',
    ],
  ),
  '/suitability/*/references': said(
    ['Referenties als gegevens', 'Références en données', 'References as data'],
    [
      'De inschrijver vult ze op de pagina in; criteria kunnen hun feiten tellen.',
      'Remplies sur la page ; les critères peuvent compter leurs faits.',
      'Filled in on the page; criteria can count their facts.',
    ],
    'CVO-15; CVO-16',
  ),
  '/suitability/*/references/counts': said(
    ['Wat binnen de termijn ligt', 'Ce qui tombe dans le délai', 'What lies within the term'],
    [
      'Het einde van het werk, of ook werk dat nog loopt.',
      'La fin des travaux, ou aussi des travaux en cours.',
      'The end of the work, or running work as well.',
    ],
  ),
  '/suitability/*/references/facts': said(
    ['Gevraagde feiten', 'Faits demandés', 'Facts asked'],
    [
      'Wat van elke referentie wordt gevraagd.',
      'Ce qui est demandé de chaque référence.',
      'What is asked of each reference.',
    ],
    'CVO-16',
    ['Feit', 'Fait', 'Fact'],
  ),
  '/suitability/*/references/facts/*/kind': said(
    ['Soort', 'Type', 'Kind'],
    ['Ja of nee, of een getal.', 'Oui ou non, ou un nombre.', 'Yes or no, or a number.'],
  ),
  '/suitability/*/evidence': said(
    ['Bewijs', 'Preuve', 'Evidence'],
    [
      'Het document of bewijsstuk waaruit het blijkt.',
      'Le document ou la pièce qui le prouve.',
      'The document or evidence that shows it.',
    ],
  ),
  '/steps': said(
    ['Stappen van de beoordeling', 'Étapes de l’examen', 'Steps of the assessment'],
    [
      'De volgorde waarin een inschrijving wordt bekeken. Zonder stappen: in willekeurige volgorde.',
      'L’ordre d’examen. Sans étapes : dans n’importe quel ordre.',
      'The order in which a tender is looked at. Without steps: in any order.',
    ],
    'ROC-30',
    ['Stap', 'Étape', 'Step'],
  ),
  '/steps/*/does': said(
    ['Wat gebeurt er', 'Ce qui se fait', 'What is done'],
    [
      'Controle van documenten, beoordeling van kwaliteit of van prijs.',
      'Contrôle de documents, évaluation de la qualité ou du prix.',
      'Examination of documents, assessment of quality or price.',
    ],
  ),
  '/steps/*/items': said(
    ['Documenten in deze stap', 'Documents de cette étape', 'Documents in this step'],
    [
      'Elk document staat in precies één stap.',
      'Chaque document figure dans une seule étape.',
      'Each document stands in exactly one step.',
    ],
    undefined,
    ['Document', 'Document', 'Document'],
  ),
  '/selection': said(
    ['Selectie', 'Sélection', 'Selection'],
    [
      'Alleen in de leidraad van een selectiefase: hoeveel gegadigden worden uitgenodigd.',
      'Seulement pour une phase de sélection : combien de candidats sont invités.',
      'Only in the guide of a selection phase: how many candidates are invited.',
    ],
    'Richtlijn 2014/24/EU art. 65; CVO-01',
  ),
  '/selection/places': said(
    ['Plaatsen', 'Places', 'Places'],
    [
      'Hoeveel er ten hoogste worden uitgenodigd; bij een Europese niet-openbare procedure ten minste vijf.',
      'Combien sont invités au plus ; au moins cinq en procédure restreinte européenne.',
      'How many are invited at most; at least five in a European restricted procedure.',
    ],
    'Richtlijn 2014/24/EU art. 65; CVO-01',
  ),
  '/selection/scoreWhenMoreThan': said(
    ['Punten geven bij meer dan', 'Noter s’il y en a plus de', 'Score where more than'],
    [
      'Zijn er niet meer geschikte gegadigden, dan gaan zij allen door zonder punten.',
      'S’il n’y en a pas plus d’aptes, tous continuent sans points.',
      'Where no more candidates qualify, all of them go on without points.',
    ],
    'CVO-20',
  ),
};
