import { type FieldWords, said } from './said.ts';

const part = '/suitability/*/financial';

/** Financial health, judged by rule from stated figures. */
export const financial: FieldWords = {
  [part]: said(
    ['Financiële gezondheid', 'Santé financière', 'Financial health'],
    [
      'Kengetallen uit cijfers die de inschrijver opgeeft; het platform rekent ze uit en legt ze uit.',
      'Ratios tirés des chiffres déclarés ; la plateforme les calcule et les explique.',
      'Ratios from figures that the tenderer states; the platform computes and explains them.',
    ],
    'CVO-12; CVO-13',
  ),
  [`${part}/years`]: said(
    ['Boekjaren', 'Exercices', 'Financial years'],
    ['Het oudste eerst.', 'Le plus ancien d’abord.', 'The oldest first.'],
    undefined,
    ['Boekjaar', 'Exercice', 'Year'],
  ),
  [`${part}/years/*/year`]: said(
    ['Jaar', 'Année', 'Year'],
    ['Bijvoorbeeld 2024.', 'Par exemple 2024.', 'Such as 2024.'],
  ),
  [`${part}/years/*/weight`]: said(
    ['Gewicht', 'Poids', 'Weight'],
    [
      'Wat weight in een formule is; 1 als niets is ingevuld.',
      'Ce que vaut weight dans une formule ; 1 si rien n’est indiqué.',
      'What weight is in a formula; 1 where nothing is filled in.',
    ],
  ),
  [`${part}/figures`]: said(
    ['Gevraagde cijfers', 'Chiffres demandés', 'Figures asked'],
    [
      'Wat van elk jaar wordt opgegeven, in euro.',
      'Ce qui est déclaré pour chaque exercice, en euros.',
      'What is stated of each year, in euros.',
    ],
    undefined,
    ['Cijfer', 'Chiffre', 'Figure'],
  ),
  [`${part}/figures/*/name`]: said(
    ['Naam in formules', 'Nom dans les formules', 'Name in formulas'],
    ['Zonder spaties: balanceTotal.', 'Sans espaces : balanceTotal.', 'Without spaces: balanceTotal.'],
  ),
  [`${part}/figures/*/help`]: said(
    ['Toelichting', 'Explication', 'Explanation'],
    ['Waar de inschrijver het vindt.', 'Où le soumissionnaire le trouve.', 'Where the tenderer finds it.'],
  ),
  [`${part}/figures/*/negative`]: said(
    ['Mag onder nul', 'Peut être négatif', 'May be below zero'],
    ['Zoals een resultaat.', 'Comme un résultat.', 'Such as a result.'],
  ),
  [`${part}/measures`]: said(
    ['Tussenuitkomsten', 'Résultats intermédiaires', 'Measures'],
    [
      'Per jaar berekend uit cijfers en eerdere tussenuitkomsten.',
      'Calculés par exercice.',
      'Computed for each year from figures and earlier measures.',
    ],
    undefined,
    ['Tussenuitkomst', 'Résultat', 'Measure'],
  ),
  [`${part}/measures/*/name`]: said(
    ['Naam in formules', 'Nom dans les formules', 'Name in formulas'],
    ['Zonder spaties: guaranteeCapital.', 'Sans espaces : guaranteeCapital.', 'Without spaces: guaranteeCapital.'],
  ),
  [`${part}/measures/*/formula`]: said(
    ['Formule', 'Formule', 'Formula'],
    ['Over de cijfers van één jaar.', 'Sur les chiffres d’un exercice.', 'Over the figures of one year.'],
  ),
  [`${part}/requirements`]: said(
    ['Eisen', 'Exigences', 'Requirements'],
    ['Elk kengetal met zijn grens.', 'Chaque ratio avec son seuil.', 'Each ratio with its limit.'],
    undefined,
    ['Eis', 'Exigence', 'Requirement'],
  ),
  [`${part}/requirements/*/measure`]: said(
    ['Wat wordt gemeten', 'Ce qui est mesuré', 'What is measured'],
    ['Formule met één getal als uitkomst.', 'Formule donnant un seul nombre.', 'Formula that gives one number.'],
  ),
  [`${part}/requirements/*/minimum`]: said(
    ['Minimum', 'Minimum', 'Minimum'],
    [
      'Exact getal: 0.20 voor twintig procent.',
      'Nombre exact : 0.20 pour vingt pour cent.',
      'Exact number: 0.20 for twenty percent.',
    ],
  ),
  [`${part}/requirements/*/above`]: said(
    ['Meer dan het minimum', 'Plus que le minimum', 'More than the minimum'],
    ['Als gelijk niet genoeg is.', 'Si l’égalité ne suffit pas.', 'Where reaching it is not enough.'],
  ),
  [`${part}/requirements/*/lower`]: said(
    ['Lagere grens', 'Seuil abaissé', 'Lower minimum'],
    [
      'Voor wie veel van iets heeft, zoals vermogen.',
      'Pour qui dispose de beaucoup, comme des fonds propres.',
      'For who has much of something, such as capital.',
    ],
  ),
  [`${part}/requirements/*/lower/by`]: said(
    ['Naar', 'Selon', 'By'],
    [
      'Formule van het bedrag waarnaar de trap loopt.',
      'Formule du montant qui détermine l’échelon.',
      'Formula of the amount that the steps go by.',
    ],
  ),
  [`${part}/requirements/*/lower/steps`]: said(
    ['Treden', 'Échelons', 'Steps'],
    [
      'Van laag naar hoog; het bedrag zelf hoort bij de trede.',
      'Du plus bas au plus haut ; le montant est compris.',
      'From low to high; the amount itself is included.',
    ],
    undefined,
    ['Trede', 'Échelon', 'Step'],
  ),
  [`${part}/requirements/*/lower/steps/*/from`]: said(
    ['Vanaf', 'À partir de', 'From'],
    ['Het bedrag waar de trede begint.', 'Le montant où commence l’échelon.', 'The amount from which the step counts.'],
  ),
  [`${part}/requirements/*/lower/steps/*/minimum`]: said(
    ['Minimum', 'Minimum', 'Minimum'],
    ['Wat vanaf hier genoeg is.', 'Ce qui suffit à partir d’ici.', 'What is enough from here on.'],
  ),
  [`${part}/requirements/*/exception`]: said(
    ['Uitzondering', 'Exception', 'Exception'],
    [
      'De eis is toch gehaald als dit allemaal waar is.',
      'L’exigence est remplie si tout ceci est vrai.',
      'The requirement is met all the same when all of this is true.',
    ],
    undefined,
    ['Voorwaarde', 'Condition', 'Condition'],
  ),
  [`${part}/requirements/*/exception/*/holds`]: said(
    ['Formule die waar is', 'Formule vraie', 'Formula that is true'],
    [
      'Kies een formule óf een andere eis.',
      'Une formule ou une autre exigence.',
      'Choose a formula or another requirement.',
    ],
  ),
  [`${part}/requirements/*/exception/*/met`]: said(
    ['Andere eis gehaald', 'Autre exigence remplie', 'Other requirement met'],
    [
      'Kies een formule óf een andere eis.',
      'Une formule ou une autre exigence.',
      'Choose a formula or another requirement.',
    ],
  ),
  [`${part}/requirements/*/explanation`]: said(
    ['Toelichting mag', 'Explication possible', 'May be explained'],
    [
      'Wie de eis niet haalt, mag uitleggen waarom; u oordeelt dan.',
      'Qui ne remplit pas l’exigence peut s’expliquer ; vous jugez.',
      'Who does not meet it may explain why; you then judge.',
    ],
  ),
  [`${part}/requirements/*/higher`]: said(
    ['Geldt ook hogerop', 'Vaut aussi plus haut', 'Holds higher up'],
    [
      'Of ondernemingen boven de inschrijver er ook aan voldoen.',
      'Si les sociétés au-dessus doivent aussi y satisfaire.',
      'Whether companies above the tenderer answer to it too.',
    ],
    'CVO-13',
  ),
  [`${part}/chain`]: said(
    ['Concern', 'Groupe', 'Group of companies'],
    [
      'Wie naast de onderneming zelf wordt bekeken.',
      'Qui est examiné à côté de l’entreprise.',
      'Who is looked at beside the company itself.',
    ],
    'CVO-13',
  ),
  [`${part}/chain/top`]: said(
    ['Top van het concern', 'Tête du groupe', 'Top of the group'],
    [
      'Voldoet de top niet, dan valt de inschrijver af.',
      'Si la tête échoue, le soumissionnaire est écarté.',
      'Where the top fails, the tenderer fails.',
    ],
  ),
  [`${part}/chain/guarantor`]: said(
    ['Aansprakelijke (403-verklaring)', 'Société qui répond des dettes', 'Company liable for its debts'],
    [
      'Wie zich aansprakelijk stelde voor de schulden.',
      'Qui s’est déclarée responsable des dettes.',
      'Who declared himself liable for the debts.',
    ],
    'Burgerlijk Wetboek art. 2:403',
  ),
  [`${part}/chain/guarantor/stands`]: said(
    ['Komt', 'Intervient', 'Stands'],
    [
      'In plaats van de onderneming, of ernaast.',
      'À la place de l’entreprise, ou en plus.',
      'Instead of the company, or besides it.',
    ],
  ),
  [`${part}/chain/shareholders`]: said(
    ['Aandeelhouders', 'Actionnaires', 'Shareholders'],
    [
      'Grote aandeelhouders worden ook getoetst.',
      'Les grands actionnaires sont aussi examinés.',
      'Large shareholders are tested too.',
    ],
  ),
  [`${part}/chain/shareholders/from`]: said(
    ['Vanaf procent', 'À partir de, pour cent', 'From percent'],
    ['Met ten minste dit deel.', 'Avec au moins cette part.', 'With at least this share.'],
  ),
  [`${part}/chain/guarantee`]: said(
    ['Garantie', 'Garantie', 'Guarantee'],
    [
      'Een onderneming die wel voldoet, stelt zich garant.',
      'Une société qui satisfait se porte garante.',
      'A company that does meet the requirements stands guarantee.',
    ],
  ),
  [`${part}/chain/guarantee/by`]: said(
    ['Van', 'De', 'By'],
    ['De top, of iemand van buiten het concern.', 'La tête, ou un tiers.', 'The top, or somebody outside the group.'],
    undefined,
    ['Gever', 'Donneur', 'Giver'],
  ),
  [`${part}/chain/guarantee/cures`]: said(
    ['Herstelt', 'Remédie', 'Cures'],
    [
      'Alleen dat de onderneming zelf tekortschiet, of ook hogerop.',
      'Seulement l’insuffisance de l’entreprise, ou aussi plus haut.',
      'Only that the company itself fails, or higher up as well.',
    ],
  ),
  [`${part}/members`]: said(
    ['Leden van een combinatie', 'Membres d’un groupement', 'Members of a consortium'],
    ['Of één lid genoeg is, of allen.', 'Si un membre suffit, ou tous.', 'Whether one member is enough, or all.'],
  ),
  [`${part}/members/enough`]: said(
    ['Genoeg is', 'Il suffit de', 'Enough is'],
    [
      'Eén lid dat aan alles voldoet, of elk lid.',
      'Un membre qui satisfait à tout, ou chacun.',
      'One member that meets all of it, or every one.',
    ],
  ),
};
