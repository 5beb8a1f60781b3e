import { defineWords } from '#platform/kernel/words.ts';

/** Why a score, a total or a rank is what it is. */
export const scoringWords = defineWords({
  place: ['Leidraad § {place}', 'Guide § {place}', 'Guide § {place}'],
  'points-title': [
    '{criterion}: {points|# punt|# punten}',
    '{criterion} : {points|# point|# points}',
    '{criterion}: {points|# point|# points}',
  ],
  'total-title': ['Totaal: {points}', 'Total : {points}', 'Total: {points}'],
  'rank-title': ['{tenderer}: plaats {rank}', '{tenderer} : place {rank}', '{tenderer}: place {rank}'],
  'no-rank-title': [
    '{tenderer}: geen plaats in de rangorde',
    '{tenderer} : pas de place au classement',
    '{tenderer}: no place in the ranking',
  ],
  'rule-formula': [
    'De punten volgen uit de formule {formula}; het hoogste is {weight}.',
    'Les points suivent de la formule {formula} ; le maximum est {weight}.',
    'The points follow from the formula {formula}; the most is {weight}.',
  ],
  'rule-mean': [
    'Elke beoordelaar geeft een oordeel; de punten zijn het gemiddelde. Het hoogste is {weight}.',
    'Chaque évaluateur donne une mention ; les points sont la moyenne. Le maximum est {weight}.',
    'Each evaluator gives a grade; the points are the mean. The most is {weight}.',
  ],
  'rule-consensus': [
    'De beoordelaars geven samen één oordeel. Het hoogste is {weight}.',
    'Les évaluateurs donnent ensemble une seule mention. Le maximum est {weight}.',
    'The evaluators give one grade together. The most is {weight}.',
  ],
  'rule-single': [
    'Eén oordeel bepaalt de punten. Het hoogste is {weight}.',
    'Une seule mention détermine les points. Le maximum est {weight}.',
    'One grade decides the points. The most is {weight}.',
  ],
  'rule-no-points': [
    'Dit onderdeel levert geen punten op.',
    'Cet élément ne rapporte pas de points.',
    'This part yields no points.',
  ],
  'rule-round': [
    'Afgerond op {places|# decimaal|# decimalen}, {mode}.',
    'Arrondi à {places|# décimale|# décimales}, {mode}.',
    'Rounded to {places|# decimal|# decimals}, {mode}.',
  ],
  'rule-total': [
    'Het totaal volgt uit de formule {formula}.',
    'Le total suit de la formule {formula}.',
    'The total follows from the formula {formula}.',
  ],
  'rule-highest': [
    'Het hoogste totaal staat bovenaan.',
    'Le total le plus élevé vient en tête.',
    'The highest total comes first.',
  ],
  'rule-lowest': [
    'Het laagste totaal staat bovenaan.',
    'Le total le plus bas vient en tête.',
    'The lowest total comes first.',
  ],
  'rule-tie-criterion': [
    'Bij een gelijke stand gaat meer punten op ‘{criterion}’ voor.',
    'À égalité, le plus de points pour « {criterion} » l’emporte.',
    'In a tie, more points on ‘{criterion}’ go first.',
  ],
  'rule-tie-quality': [
    'Bij een gelijke stand gaat meer punten op kwaliteit voor.',
    'À égalité, le plus de points de qualité l’emporte.',
    'In a tie, more points on quality go first.',
  ],
  'rule-tie-notary': [
    'Bij een gelijke stand beslist loting door een notaris.',
    'À égalité, un notaire tire au sort.',
    'In a tie, a notary draws lots.',
  ],
  'rule-tie-staff': [
    'Bij een gelijke stand beslist loting door een medewerker die buiten de procedure staat.',
    'À égalité, un agent étranger à la procédure tire au sort.',
    'In a tie, a member of staff outside the procedure draws lots.',
  ],
  'rule-threshold': [
    '‘{title}’ moet minstens {minimum} zijn.',
    '« {title} » doit atteindre au moins {minimum}.',
    '‘{title}’ must be at least {minimum}.',
  ],
  'rule-recompute': [
    'Valt een inschrijver af, dan worden de prijspunten opnieuw berekend.',
    'Quand un soumissionnaire tombe, les points de prix sont recalculés.',
    'When a tenderer drops out, price points are computed again.',
  ],
  'rule-keep': [
    'Valt een inschrijver af, dan blijven de prijspunten van de anderen staan.',
    'Quand un soumissionnaire tombe, les points de prix des autres restent.',
    'When a tenderer drops out, the price points of the others stay.',
  ],
  'half-up': ['een half punt naar boven', 'un demi vers le haut', 'halves up'],
  'half-down': ['een half punt naar beneden', 'un demi vers le bas', 'halves down'],
  'half-even': ['een half punt naar het even cijfer', 'un demi vers le chiffre pair', 'halves to the even digit'],
  up: ['altijd van nul af', 'toujours en s’éloignant de zéro', 'always away from zero'],
  down: ['altijd naar nul toe', 'toujours vers zéro', 'always towards zero'],
  ceiling: ['altijd omhoog', 'toujours vers le haut', 'always up'],
  floor: ['altijd omlaag', 'toujours vers le bas', 'always down'],
  grade: [
    '{grade} ({points|# punt|# punten})',
    '{grade} ({points|# point|# points})',
    '{grade} ({points|# point|# points})',
  ],
  'input-price': ['Prijs van deze inschrijving', 'Prix de cette offre', 'Price of this tender'],
  'input-lowest': ['Laagste prijs', 'Prix le plus bas', 'Lowest price'],
  'input-prices': ['Prijzen in de vergelijking', 'Prix comparés', 'Prices compared'],
  'input-weight': ['Weging', 'Pondération', 'Weight'],
  'input-score': ['Score van deze inschrijving', 'Note de cette offre', 'Score of this tender'],
  'input-total': ['Totaal van {tenderer}', 'Total de {tenderer}', 'Total of {tenderer}'],
  'input-points': ['{criterion}', '{criterion}', '{criterion}'],
  rounded: ['{value}, afgerond {points}', '{value}, arrondi {points}', '{value}, rounded {points}'],
  adjusted: [
    '{before} {sign} {change} = {after}: {reason}',
    '{before} {sign} {change} = {after} : {reason}',
    '{before} {sign} {change} = {after}: {reason}',
  ],
  'step-kept': [
    'De punten zijn die van vóór de uitsluiting: {points}',
    'Les points sont ceux d’avant l’exclusion : {points}',
    'The points are those of before the exclusion: {points}',
  ],
  'step-not-assessed': [
    'Een drempel op kwaliteit is niet gehaald; de prijs is niet beoordeeld',
    'Un seuil de qualité n’est pas atteint ; le prix n’a pas été évalué',
    'A threshold on quality was not reached; the price was not assessed',
  ],
  'step-one-grade': [
    '{grade} is {points|# punt|# punten} waard',
    '{grade} vaut {points|# point|# points}',
    '{grade} is worth {points|# point|# points}',
  ],
  'step-quality-only': [
    'Alleen kwaliteit telt zolang de prijzen dicht zijn: {sum}',
    'Seule la qualité compte tant que les prix sont fermés : {sum}',
    'Only quality counts while prices are closed: {sum}',
  ],
  'step-ahead': [
    '{better|Eén inschrijver heeft|# inschrijvers hebben} een beter totaal dan {total}',
    '{better|Un soumissionnaire a|# soumissionnaires ont} un meilleur total que {total}',
    '{better|One tenderer has|# tenderers have} a better total than {total}',
  ],
  'step-ahead-none': [
    'Niemand heeft een beter totaal dan {total}',
    'Personne n’a de meilleur total que {total}',
    'Nobody has a better total than {total}',
  ],
  'step-tied': ['Gelijk totaal: {tenderers}', 'Total égal : {tenderers}', 'Equal total: {tenderers}'],
  'step-tie-compared': [
    'Vergeleken op {what}: {points}',
    'Comparé sur {what} : {points}',
    'Compared on {what}: {points}',
  ],
  'step-tie-nobody': [
    '‘{what}’ levert geen punten op en onderscheidt niemand',
    '« {what} » ne rapporte pas de points et ne départage personne',
    '‘{what}’ yields no points and tells nobody apart',
  ],
  'step-tie-same': ['Ook op {what} zijn zij gelijk', 'Aussi égaux sur {what}', 'Equal on {what} as well'],
  'step-lots': [
    'De loting heeft de volgorde bepaald',
    'Le tirage au sort a fixé l’ordre',
    'Drawing lots settled the order',
  ],
  'step-lots-needed': ['Er moet nog worden geloot', 'Un tirage au sort reste à faire', 'Lots have yet to be drawn'],
  'step-no-rule': [
    'De leidraad heeft geen regel meer voor deze gelijke stand',
    'Le guide n’a plus de règle pour cette égalité',
    'The guide has no rule left for this tie',
  ],
  'step-threshold': [
    '‘{title}’ is {measured}, minder dan {minimum}',
    '« {title} » est de {measured}, moins que {minimum}',
    '‘{title}’ is {measured}, less than {minimum}',
  ],
  quality: ['kwaliteit', 'la qualité', 'quality'],
  'moved-title': [
    '{tenderer}: van plaats {from} naar plaats {to}',
    '{tenderer} : de la place {from} à la place {to}',
    '{tenderer}: from place {from} to place {to}',
  ],
  'stayed-title': [
    '{tenderer}: blijft op plaats {to}',
    '{tenderer} : reste à la place {to}',
    '{tenderer}: stays at place {to}',
  ],
  'left-title': [
    '{tenderer}: niet meer in de rangorde',
    '{tenderer} : plus au classement',
    '{tenderer}: no longer in the ranking',
  ],
  'entered-title': [
    '{tenderer}: nieuw op plaats {to}',
    '{tenderer} : nouveau à la place {to}',
    '{tenderer}: new at place {to}',
  ],
  'step-changed': [
    '{criterion}: {before} wordt {after}',
    '{criterion} : {before} devient {after}',
    '{criterion}: {before} becomes {after}',
  ],
  'step-total-changed': [
    'Totaal: {before} wordt {after}',
    'Total : {before} devient {after}',
    'Total: {before} becomes {after}',
  ],
  'step-passed': ['Gaat voorbij aan {tenderers}', 'Dépasse {tenderers}', 'Passes {tenderers}'],
  'step-passed-by': ['Wordt voorbijgegaan door {tenderers}', 'Est dépassé par {tenderers}', 'Is passed by {tenderers}'],
  'step-place-freed': [
    'Schuift op doordat een ander is afgevallen',
    'Avance parce qu’un autre est tombé',
    'Moves up because another dropped out',
  ],
});
