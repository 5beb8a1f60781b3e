import { defineWords } from '#platform/kernel/words.ts';

/** What a decision letter says of a tender that contradicts itself (ROC-26). */
export const contradictionWords = defineWords({
  contradictions: [
    'Tegenstrijdigheden in uw inschrijving',
    'Contradictions dans votre offre',
    'Contradictions in your tender',
  ],
  'contradiction-places': [
    'Op deze plaatsen zegt uw inschrijving niet hetzelfde:',
    'À ces endroits, votre offre ne dit pas la même chose :',
    'In these places your tender does not say the same:',
  ],
  'contradiction-most-favourable': [
    'Volgens de leidraad geldt dan het gunstigste aanbod. Uitgegaan is van: {taken}. Daaraan bent u gebonden, zonder voorbehoud.',
    'Selon le guide, l’offre la plus favorable vaut alors. A été retenu : {taken}. Vous y êtes tenu, sans réserve.',
    'By the guide the most favourable offer then counts. What was taken: {taken}. You are bound by it, without reservation.',
  ],
  'contradiction-as-explained': [
    'Uitgegaan is van wat u toelichtte: {taken}.',
    'A été retenu ce que vous avez expliqué : {taken}.',
    'What you explained was taken: {taken}.',
  ],
  'contradiction-why': ['Waarom: {reason}', 'Pourquoi : {reason}', 'Why: {reason}'],
});

/** What it says to who stood level and had lots drawn (ALM-17, ROC-37). */
export const drawnWords = defineWords({
  drawn: ['Loting', 'Tirage au sort', 'Drawing of lots'],
  'drawn-was': [
    'Uw inschrijving stond gelijk met die van {others}. De leidraad laat dan het lot beslissen. Er is geloot op {drawnAt}, door {drawnBy}. Uw inschrijving kwam als nummer {place} van {count} uit de loting.',
    'Votre offre était à égalité avec celle de {others}. Le guide laisse alors le sort décider. Le tirage a eu lieu le {drawnAt}, par {drawnBy}. Votre offre est sortie numéro {place} sur {count}.',
    'Your tender stood level with that of {others}. The guide then lets lots decide. They were drawn on {drawnAt}, by {drawnBy}. Your tender came out number {place} of {count}.',
  ],
  'drawn-order': [
    'De uitslag, in volgorde van trekking:',
    'Le résultat, dans l’ordre du tirage :',
    'The outcome, in the order drawn:',
  ],
  'drawn-check-revealed': [
    'U kunt de uitslag zelf nagaan. In het proces-verbaal van loting, dat bij uw brieven staat, leest u wat ieder vooraf vastlegde en daarna toonde; daaruit volgt het lot van elke inschrijving. Op de pagina van de gunning kunt u de loting opnieuw laten uitrekenen.',
    'Vous pouvez vérifier le résultat. Le procès-verbal du tirage, joint à vos lettres, dit ce que chacun a engagé puis révélé ; le lot de chaque offre en découle. La page de l’attribution permet de refaire le calcul.',
    'You can check the outcome yourself. The record of the draw, beside your letters, says what each fixed beforehand and showed afterwards; the lot of each tender follows from it. On the page of the award you can have the draw computed again.',
  ],
  'drawn-check-by-hand': [
    'De loting is vastgelegd in een akte ({deed}). U vindt het proces-verbaal van loting bij uw brieven; vraag {authority} om inzage in de akte.',
    'Le tirage est constaté par acte ({deed}). Le procès-verbal du tirage est joint à vos lettres ; demandez à {authority} à consulter l’acte.',
    'The draw is recorded in a deed ({deed}). The record of the draw stands beside your letters; ask {authority} to see the deed.',
  ],
});
