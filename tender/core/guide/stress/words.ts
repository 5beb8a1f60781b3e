import { defineWords } from '#platform/kernel/words.ts';

/** What a stress test found, in sentences. */
export const stressWords = defineWords({
  'reversed-none': [
    'In geen van de {won} velden met één winnaar verandert de winnaar als een ander afvalt.',
    'Dans aucun des {won} ensembles à gagnant unique, le gagnant ne change quand un autre tombe.',
    'In none of the {won} sets with one winner does the winner change when another drops out.',
  ],
  'reversed-some': [
    'In {reversed} van {won} velden ({share}) verandert de winnaar als iemand afvalt die niet had gewonnen.',
    'Dans {reversed} ensembles sur {won} ({share}), le gagnant change quand tombe quelqu’un qui n’avait pas gagné.',
    'In {reversed} of {won} sets ({share}) the winner changes when somebody drops out who had not won.',
  ],
  'reversal-example': [
    'Bijvoorbeeld: {winner} wint; valt {excluded} af, dan wint {winnerAfter}.',
    'Par exemple : {winner} gagne ; si {excluded} tombe, {winnerAfter} gagne.',
    'For example: {winner} wins; when {excluded} drops out, {winnerAfter} wins.',
  ],
  tied: [
    'In {tied} van {sets} velden staan er meer op de eerste plaats en beslist loting.',
    'Dans {tied} ensembles sur {sets}, plusieurs occupent la première place et le sort décide.',
    'In {tied} of {sets} sets several stand in the first place, and lots decide.',
  ],
  nobody: [
    'In {nobody} van {sets} velden haalt niemand de drempel.',
    'Dans {nobody} ensembles sur {sets}, personne n’atteint le seuil.',
    'In {nobody} of {sets} sets nobody reaches the threshold.',
  ],
  criterion: [
    '‘{title}’ telt volgens de weging voor {announced} en maakt {effective} van het verschil; het beslist in {decides} van {won} velden.',
    '« {title} » compte pour {announced} selon la pondération et fait {effective} de l’écart ; il décide dans {decides} ensembles sur {won}.',
    '‘{title}’ counts for {announced} by its weight and makes {effective} of the difference; it decides in {decides} of {won} sets.',
  ],
  'criterion-without-points': [
    '‘{title}’ geeft geen punten en beslist in {decides} van {won} velden.',
    '« {title} » ne donne pas de points et décide dans {decides} ensembles sur {won}.',
    '‘{title}’ gives no points and decides in {decides} of {won} sets.',
  ],
  collapsed: [
    'Bij ‘{title}’ krijgen {collapsed} van {pairs} paren met een verschillend aanbod evenveel punten ({share}).',
    'Pour « {title} », {collapsed} paires sur {pairs} d’offres différentes obtiennent autant de points ({share}).',
    'For ‘{title}’ {collapsed} of {pairs} pairs with different offers get the same points ({share}).',
  ],
  'cheap-none': [
    'Met de slechtste oordelen wint ook een heel lage prijs nooit.',
    'Avec les pires mentions, même un prix très bas ne gagne jamais.',
    'With the worst grades even a very low price never wins.',
  ],
  cheap: [
    'Met de slechtste oordelen en {percent} van de gemiddelde prijs zou een inschrijver {wins} van {won} keer winnen.',
    'Avec les pires mentions et {percent} du prix moyen, un soumissionnaire gagnerait {wins} fois sur {won}.',
    'With the worst grades and {percent} of the mean price a tenderer would win {wins} times in {won}.',
  ],
  tender: ['inschrijver {number}', 'soumissionnaire {number}', 'tenderer {number}'],
});
