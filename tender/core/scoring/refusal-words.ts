import { defineWords } from '#platform/kernel/words.ts';
import { formulaWords } from './formula/words.ts';

/** Why there is no score, no price or no ranking. */
export const scoringRefusals = {
  ...formulaWords,
  ...defineWords({
    'score-missing': [
      '{tenderer} heeft op {criterion} nog geen score. Laat de beoordelaars eerst scoren.',
      '{tenderer} n’a pas encore de note pour {criterion}. Faites d’abord noter les évaluateurs.',
      '{tenderer} has no score on {criterion} yet. Let the evaluators score first.',
    ],
    'no-consensus': [
      'De beoordelaars zijn het over {criterion} van {tenderer} niet eens. Leg één oordeel vast.',
      'Les évaluateurs ne s’accordent pas sur {criterion} de {tenderer}. Fixez une seule mention.',
      'The evaluators do not agree on {criterion} of {tenderer}. Settle one grade.',
    ],
    'grade-unknown': [
      'Het oordeel {grade} bestaat niet op de schaal van {criterion}. Kies een oordeel van de schaal.',
      'La mention {grade} n’existe pas dans l’échelle de {criterion}. Choisissez une mention de l’échelle.',
      'The grade {grade} does not exist on the scale of {criterion}. Choose a grade of the scale.',
    ],
    'grade-without-points': [
      'De leidraad noemt geen punten voor het oordeel {grade} op {criterion}. Vul de leidraad aan.',
      'Le guide n’indique pas de points pour la mention {grade} de {criterion}. Complétez le guide.',
      'The guide names no points for the grade {grade} on {criterion}. Complete the guide.',
    ],
    'price-missing': [
      'De prijs van {tenderer} ontbreekt. Zonder prijs is er geen rangorde.',
      'Le prix de {tenderer} manque. Sans prix, pas de classement.',
      'The price of {tenderer} is missing. Without a price there is no ranking.',
    ],
    'adjustment-of-unknown-criterion': [
      'De mindering voor {tenderer} noemt een criterium dat niet bestaat: {criterion}.',
      'La correction pour {tenderer} cite un critère qui n’existe pas : {criterion}.',
      'The adjustment for {tenderer} names a criterion that does not exist: {criterion}.',
    ],
    'adjustment-out-of-range': [
      'Na de mindering zou {tenderer} op {criterion} minder dan nul of meer dan de weging hebben. Kies een ander aantal punten.',
      'Après correction, {tenderer} aurait pour {criterion} moins de zéro ou plus que la pondération. Choisissez un autre nombre de points.',
      'After the adjustment {tenderer} would have less than nothing or more than the weight on {criterion}. Choose another number of points.',
    ],
    'tenderer-twice': [
      '{tenderer} staat twee keer in de lijst. Laat één staan.',
      '{tenderer} figure deux fois dans la liste. Gardez-en un.',
      '{tenderer} stands in the list twice. Keep one.',
    ],
    'draw-not-of-tied': [
      'De uitslag van de loting ({order}) gaat niet over dezelfde inschrijvers als de gelijke stand ({tied}).',
      'Le résultat du tirage ({order}) ne porte pas sur les mêmes soumissionnaires que l’égalité ({tied}).',
      'The outcome of the draw ({order}) is not about the same tenderers as the tie ({tied}).',
    ],
    'tariff-missing': [
      'Het tarief van {item} ontbreekt. Vul elke regel van het prijzenblad in.',
      'Le tarif de {item} manque. Remplissez chaque ligne du bordereau.',
      'The tariff of {item} is missing. Fill in every line of the price sheet.',
    ],
    'tariff-negative': [
      'Het tarief van {item} is {tariff}, minder dan nul. Dat kan niet.',
      'Le tarif de {item} est {tariff}, inférieur à zéro. C’est impossible.',
      'The tariff of {item} is {tariff}, less than nothing. That cannot be.',
    ],
    'tariff-too-precise': [
      'Het tarief van {item} heeft meer dan {decimals|# decimaal|# decimalen}. Rond het zelf af.',
      'Le tarif de {item} a plus de {decimals|# décimale|# décimales}. Arrondissez-le vous-même.',
      'The tariff of {item} has more than {decimals|# decimal|# decimals}. Round it yourself.',
    ],
    'item-unknown': [
      '{item} staat niet op het prijzenblad.',
      '{item} ne figure pas au bordereau.',
      '{item} is not on the price sheet.',
    ],
  }),
};
