import { type FieldWords, said } from './said.ts';

/** Criteria, grades, price and who judges. */
export const award: FieldWords = {
  '/award': said(
    ['Gunning', 'Attribution', 'Award'],
    [
      'Hoe punten worden gegeven, opgeteld en vergeleken. In een selectie: hoe gegadigden worden gekozen.',
      'Comment les points sont donnés, additionnés et comparés. En sélection : comment choisir les candidats.',
      'How points are given, added and compared. In a selection: how candidates are chosen.',
    ],
    'Aanbestedingswet 2012 art. 2.114, 2.115',
  ),
  '/award/criteria': said(
    ['Criteria', 'Critères', 'Criteria'],
    [
      'Waarop inschrijvingen worden vergeleken, elk met zijn weging.',
      'Ce sur quoi les offres sont comparées, chacun avec son poids.',
      'What tenders are compared on, each with its weight.',
    ],
    'Aanbestedingswet 2012 art. 2.115',
    ['Criterium', 'Critère', 'Criterion'],
  ),
  '/award/criteria/*/kind': said(
    ['Soort', 'Type', 'Kind'],
    [
      'Prijs komt uit een formule, kwaliteit en presentatie krijgen cijfers.',
      'Le prix vient d’une formule ; qualité et présentation reçoivent des notes.',
      'Price comes from a formula; quality and presentation are graded.',
    ],
  ),
  '/award/criteria/*/weight': said(
    ['Weging', 'Poids', 'Weight'],
    [
      'Het hoogste aantal punten; 0 voor een criterium zonder punten.',
      'Le maximum de points ; 0 pour un critère sans points.',
      'The most points; 0 for a criterion that carries none.',
    ],
    'Aanbestedingswet 2012 art. 2.115; ALM-13; ROC-32',
  ),
  '/award/criteria/*/question': said(
    ['Vraag', 'Question', 'Question'],
    ['Wat de inschrijver beantwoordt.', 'Ce à quoi le soumissionnaire répond.', 'What the tenderer answers.'],
  ),
  '/award/criteria/*/answeredIn': said(
    ['Beantwoord in', 'Réponse dans', 'Answered in'],
    [
      'Het document met het antwoord; niet in de prijsenvelop.',
      'Le document de la réponse ; pas dans l’enveloppe de prix.',
      'The document with the answer; not in the price envelope.',
    ],
    'ALM-12',
  ),
  '/award/criteria/*/scale': said(
    ['Schaal', 'Échelle', 'Scale'],
    ['De cijfers met hun teksten.', 'Les notes et leurs textes.', 'The grades with their texts.'],
    'ALM-14; ROC-33',
  ),
  '/award/criteria/*/points': said(
    ['Punten per cijfer', 'Points par note', 'Points by grade'],
    [
      'Leeg als de cijfers van de schaal een percentage hebben.',
      'Vide si les notes de l’échelle ont un pourcentage.',
      'Empty where the grades of the scale have a percentage.',
    ],
    'ALM-14',
    ['Punten', 'Points', 'Points'],
  ),
  '/award/criteria/*/combine': said(
    ['Van beoordelaars naar één score', 'Des évaluateurs à une note', 'From evaluators to one score'],
    [
      'Het gemiddelde, of één cijfer waarover zij het eens zijn.',
      'La moyenne, ou une note commune.',
      'The mean, or one grade on which they agree.',
    ],
    'ALM-15; ROC-34',
  ),
  '/award/criteria/*/formula': said(
    ['Formule', 'Formule', 'Formula'],
    [
      'Voor prijs bijvoorbeeld lowest(prices) / price * weight.',
      'Pour le prix, par exemple lowest(prices) / price * weight.',
      'For a price such as lowest(prices) / price * weight.',
    ],
    'ALM-13; ROC-36',
  ),
  '/award/criteria/*/certified': said(
    ['Oordeel door een certificaat', 'Appréciation par certificat', 'Grade by a certificate'],
    [
      'Wie het certificaat verklaart te hebben, krijgt dit oordeel meteen; niemand beoordeelt dan zijn antwoord.',
      'Qui déclare posséder le certificat reçoit aussitôt cette appréciation ; sa réponse n’est pas évaluée.',
      'Who states that he has the certificate gets this grade at once; nobody grades his answer then.',
    ],
    'CVO-17',
  ),
  '/award/criteria/*/certified/statement': said(
    ['Verklaring in het UEA', 'Déclaration du DUME', 'Statement of the ESPD'],
    [
      'Wie ja antwoordt, heeft het certificaat.',
      'Qui répond oui a le certificat.',
      'Who answers yes has the certificate.',
    ],
  ),
  '/award/criteria/*/certified/grade': said(
    ['Het oordeel', 'L’appréciation', 'The grade'],
    ['Van de schaal van dit criterium.', 'De l’échelle de ce critère.', 'Of the scale of this criterion.'],
  ),
  '/award/criteria/*/certified/evidence': said(
    ['Bewijsstuk', 'Pièce justificative', 'Evidence'],
    [
      'Alleen gevraagd van wie er punten door heeft.',
      'Demandée seulement à qui en tire des points.',
      'Asked of none but those who have points by it.',
    ],
  ),
  '/award/criteria/*/rules': said(
    ['Punten volgens regels', 'Points par règles', 'Points by rule'],
    [
      'Zonder beoordelaars: elke regel die waar is, telt zijn punten op.',
      'Sans évaluateurs : chaque règle vraie ajoute ses points.',
      'Without evaluators: each rule that is true adds its points.',
    ],
    'CVO-16',
  ),
  '/award/criteria/*/rules/requirement': said(
    ['Geschiktheidseis', 'Exigence', 'Requirement'],
    ['De eis met de referenties.', 'L’exigence avec les références.', 'The requirement with the references.'],
  ),
  '/award/criteria/*/rules/competence': said(
    ['Kerncompetentie', 'Compétence', 'Competence'],
    ['Waarvan de referentie wordt bekeken.', 'Dont la référence est examinée.', 'Whose reference is looked at.'],
  ),
  '/award/criteria/*/rules/add': said(
    ['Regels', 'Règles', 'Rules'],
    [
      'Elke regel legt zichzelf uit aan de inschrijver.',
      'Chaque règle s’explique au soumissionnaire.',
      'Each rule explains itself to the tenderer.',
    ],
    undefined,
    ['Regel', 'Règle', 'Rule'],
  ),
  '/award/criteria/*/rules/add/*/points': said(
    ['Punten', 'Points', 'Points'],
    ['Wat de regel toevoegt.', 'Ce que la règle ajoute.', 'What the rule adds.'],
  ),
  '/award/criteria/*/rules/add/*/when': said(
    ['Als', 'Si', 'When'],
    [
      'Formule over de feiten van de referentie.',
      'Formule sur les faits de la référence.',
      'Formula over the facts of the reference.',
    ],
  ),
  '/award/scales': said(
    ['Schalen', 'Échelles', 'Scales'],
    [
      'De cijfers die beoordelaars geven, met een tekst die zegt wanneer.',
      'Les notes des évaluateurs, avec un texte qui dit quand.',
      'The grades that evaluators give, with a text that says when.',
    ],
    'ALM-14; ROC-33',
    ['Schaal', 'Échelle', 'Scale'],
  ),
  '/award/scales/*/grades': said(
    ['Cijfers', 'Notes', 'Grades'],
    [
      'Van hoog naar laag, met verschil dat in punten te zien blijft.',
      'Du plus haut au plus bas, avec un écart visible en points.',
      'From high to low, with a difference that shows in points.',
    ],
    undefined,
    ['Cijfer', 'Note', 'Grade'],
  ),
  '/award/scales/*/grades/*/text': said(
    ['Wanneer', 'Quand', 'When'],
    [
      'Waaraan een antwoord voor dit cijfer voldoet.',
      'Ce qu’une réponse doit avoir pour cette note.',
      'What an answer has to have for this grade.',
    ],
  ),
  '/award/scales/*/grades/*/percent': said(
    ['Procent van de punten', 'Pour cent des points', 'Percent of the points'],
    [
      'Leeg als het criterium zelf punten per cijfer noemt.',
      'Vide si le critère indique les points par note.',
      'Empty where the criterion names points by grade.',
    ],
  ),
  '/award/maximum': said(
    ['Maximum', 'Maximum', 'Maximum'],
    ['Som van de wegingen, gewoonlijk 100.', 'Somme des poids, d’ordinaire 100.', 'Sum of the weights, usually 100.'],
  ),
  '/award/places': said(
    ['Aantal winnaars', 'Nombre de gagnants', 'Number of winners'],
    [
      'Meer dan één voor een raamovereenkomst met meer partijen.',
      'Plus d’un pour un accord-cadre à plusieurs.',
      'More than one for a framework agreement with several parties.',
    ],
    'CVO-03',
  ),
  '/award/best': said(
    ['Beste is', 'Le meilleur est', 'Best is'],
    [
      'Het hoogste totaal van punten, of het laagste bedrag bij gunnen op waarde.',
      'Le total de points le plus haut, ou le montant le plus bas.',
      'The highest total of points, or the lowest amount in award on value.',
    ],
  ),
  '/award/total': said(
    ['Totaal', 'Total', 'Total'],
    ['Formule, gewoonlijk sum(points).', 'Formule, d’ordinaire sum(points).', 'Formula, usually sum(points).'],
  ),
  '/award/equal': said(
    ['Gelijk als', 'Égaux si', 'Equal when'],
    [
      'Formule voor een band waarbinnen totalen gelijk tellen. Zonder: alleen precies gelijk.',
      'Formule d’une marge d’égalité. Sans elle : seulement l’égalité exacte.',
      'Formula of a band within which totals count as equal. Without: only exactly equal.',
    ],
  ),
  '/award/ties': said(
    ['Gelijke stand', 'Égalité', 'Ties'],
    [
      'Regels op volgorde; laat de laatste altijd beslissen, zoals loting.',
      'Règles dans l’ordre ; que la dernière tranche toujours, comme un tirage.',
      'Rules in order; let the last one always decide, such as lots.',
    ],
    'ALM-17; ROC-37',
    ['Regel', 'Règle', 'Rule'],
  ),
  '/award/ties/*/by': said(
    ['Beslist door', 'Départage par', 'Decided by'],
    [
      'Een criterium, de kwaliteit, of loting.',
      'Un critère, la qualité ou un tirage au sort.',
      'A criterion, quality, or lots.',
    ],
  ),
  '/award/ties/*/criterion': said(
    ['Criterium', 'Critère', 'Criterion'],
    [
      'Wie hier de meeste punten heeft, gaat voor.',
      'Qui y a le plus de points passe devant.',
      'Who has most points here goes first.',
    ],
  ),
  '/award/ties/*/drawnBy': said(
    ['Geloot door', 'Tiré par', 'Drawn by'],
    [
      'Een notaris, of een medewerker die buiten de procedure staat.',
      'Un notaire, ou un agent étranger à la procédure.',
      'A notary, or a member of staff without a part in the procedure.',
    ],
  ),
  '/award/ties/*/method': said(
    ['Manier van loten', 'Mode de tirage', 'Way of drawing'],
    [
      'In het dossier, zodat iedereen het kan nadoen; of met de hand, met een akte.',
      'Dans le dossier, vérifiable par tous ; ou à la main, avec un acte.',
      'In the file, so that anybody can repeat it; or by hand, with a deed.',
    ],
  ),
  '/award/ties/*/beacon': said(
    ['Openbaar toeval', 'Aléa public', 'Public randomness'],
    [
      'Mengt toeval bij dat niemand vooraf kent.',
      'Ajoute un aléa que nul ne connaît d’avance.',
      'Mixes in randomness that nobody knows beforehand.',
    ],
  ),
  '/award/ties/*/beacon/hash': said(
    ['Kenmerk van de keten', 'Empreinte de la chaîne', 'Hash of the chain'],
    ['64 hexadecimale tekens.', '64 caractères hexadécimaux.', '64 hexadecimal digits.'],
  ),
  '/award/ties/*/beacon/publicKey': said(
    ['Openbare sleutel', 'Clé publique', 'Public key'],
    ['192 hexadecimale tekens.', '192 caractères hexadécimaux.', '192 hexadecimal digits.'],
  ),
  '/award/ties/*/beacon/genesis': said(
    ['Begin', 'Début', 'Genesis'],
    ['Unix-seconden van de eerste ronde.', 'Secondes Unix du premier tour.', 'Unix seconds of the first round.'],
  ),
  '/award/ties/*/beacon/period': said(
    ['Seconden per ronde', 'Secondes par tour', 'Seconds a round'],
    ['Tijd tussen twee rondes.', 'Temps entre deux tours.', 'Time between two rounds.'],
  ),
  '/award/afterExclusion': said(
    ['Na een uitsluiting', 'Après une exclusion', 'After an exclusion'],
    [
      'Prijspunten opnieuw berekenen, of laten staan. Opnieuw kan de volgorde van de rest omdraaien.',
      'Recalculer les points de prix, ou les garder. Recalculer peut inverser l’ordre des autres.',
      'Compute price points again, or keep them. Again may turn the order of the rest.',
    ],
    'ALM-18; ROC-42',
  ),
  '/award/afterVerification': said(
    ['Na de verificatie', 'Après la vérification', 'After verification'],
    [
      'Punten eraf naar het oordeel van de dienst, of door een nieuw cijfer van de beoordelaars.',
      'Points retirés par le pouvoir adjudicateur, ou par une nouvelle note des évaluateurs.',
      'Points off as the authority sees fit, or by a new grade of the evaluators.',
    ],
    'ALM-19',
  ),
  '/award/thresholds': said(
    ['Drempels', 'Seuils', 'Thresholds'],
    [
      'Wie eronder blijft, heeft geen plaats in de rangorde.',
      'Qui reste en dessous n’est pas classé.',
      'Who stays below has no rank.',
    ],
    'ROC-35',
    ['Drempel', 'Seuil', 'Threshold'],
  ),
  '/award/thresholds/*/measure': said(
    ['Gemeten', 'Mesure', 'Measured'],
    ['Formule, zoals sum(quality).', 'Formule, comme sum(quality).', 'Formula, such as sum(quality).'],
  ),
  '/award/thresholds/*/minimum': said(
    ['Minimum', 'Minimum', 'Minimum'],
    ['Wat ten minste wordt gehaald.', 'Ce qu’il faut atteindre.', 'What has to be reached.'],
  ),
  '/award/abnormallyLow': said(
    ['Abnormaal laag als', 'Anormalement bas si', 'Abnormally low when'],
    [
      'Formule voor een verdachte prijs: een sein, nooit een oordeel.',
      'Formule d’un prix suspect : un signal, jamais un verdict.',
      'Formula for a suspect price: a signal, never a verdict.',
    ],
    'Aanbestedingswet 2012 art. 2.116; ALM-26',
  ),
};
