import { defineWords } from '#platform/kernel/words.ts';

export const contractWords = defineWords({
  'no-standing-decision': [
    'Er is geen geldend gunningsbesluit.',
    'Il n’y a pas de décision d’attribution en vigueur.',
    'There is no award decision in force.',
  ],
  'letters-not-sent': [
    'De brieven van het laatste gunningsbesluit zijn nog niet verzonden.',
    'Les lettres de la dernière décision ne sont pas encore envoyées.',
    'The letters of the last award decision have not been sent yet.',
  ],
  'evidence-not-verified': [
    'De bewijsstukken van {name} zijn nog niet alle goedgekeurd. Definitief gunnen kan pas daarna.',
    'Les pièces de {name} ne sont pas encore toutes acceptées. L’attribution définitive n’est possible qu’ensuite.',
    'Not all evidence of {name} has been accepted yet. The final award can only follow after that.',
  ],
  'no-final-award': [
    'Er is nog niet definitief gegund.',
    'L’attribution définitive n’a pas encore eu lieu.',
    'The final award has not been made yet.',
  ],
  'no-reserve': [
    'Er is geen nummer twee voor een wachtkamerovereenkomst.',
    'Il n’y a pas de numéro deux pour un contrat de réserve.',
    'There is no number two for a reserve contract.',
  ],
  'contract-registered-already': [
    'Deze overeenkomst is al vastgelegd.',
    'Ce contrat est déjà enregistré.',
    'This contract has been registered already.',
  ],
  'contract-signed-in-future': [
    'De datum van ondertekening ligt in de toekomst of vóór de definitieve gunning.',
    'La date de signature est future ou précède l’attribution définitive.',
    'The date of signing lies in the future or before the final award.',
  ],
  'contract-starts-before-signing': [
    'De overeenkomst kan niet beginnen voordat zij is getekend.',
    'Le contrat ne peut commencer avant sa signature.',
    'The contract cannot begin before it is signed.',
  ],
  'tender-no-longer-binds': [
    'De inschrijving was geldig tot en met {lastDay}. Vraag de inschrijver eerst om verlenging.',
    'L’offre était valable jusqu’au {lastDay} inclus. Demandez d’abord une prolongation.',
    'The tender was valid through {lastDay}. Ask the tenderer to extend it first.',
  ],
  'no-contract': [
    'Er is geen overeenkomst vastgelegd.',
    'Aucun contrat n’est enregistré.',
    'No contract has been registered.',
  ],
  'no-such-option': [
    'Deze optie bestaat niet of is niet aan de beurt.',
    'Cette option n’existe pas ou n’est pas à son tour.',
    'This option does not exist or it is not its turn.',
  ],
  'option-refused-before': [
    'Een eerdere optie is niet gebruikt; de overeenkomst loopt af.',
    'Une option précédente n’a pas été levée ; le contrat prend fin.',
    'An earlier option was not used; the contract ends.',
  ],
  'option-too-late': [
    'De overeenkomst is geëindigd op {lastDay}; verlengen kan niet meer.',
    'Le contrat a pris fin le {lastDay} ; il ne peut plus être prolongé.',
    'The contract ended on {lastDay}; it cannot be extended any more.',
  ],
  'no-such-clause': [
    'Deze herzieningsclausule staat niet in de leidraad. Een wijziging rust altijd op een clausule.',
    'Cette clause de révision ne figure pas dans le guide. Toute modification repose sur une clause.',
    'This revision clause does not stand in the guide. A change always rests on a clause.',
  ],
  'contract-ended-already': [
    'De overeenkomst is al beëindigd.',
    'Le contrat est déjà terminé.',
    'The contract has ended already.',
  ],
  'contract-not-ended': [
    'De wachtkamerovereenkomst kan pas worden ingeroepen als de overeenkomst is beëindigd.',
    'Le contrat de réserve ne peut être activé qu’après la fin du contrat.',
    'The reserve contract can only be called when the contract has ended.',
  ],
  'reserve-expired': [
    'De wachtkamerovereenkomst gold tot en met {lastDay}.',
    'Le contrat de réserve valait jusqu’au {lastDay} inclus.',
    'The reserve contract was valid through {lastDay}.',
  ],
  'reserve-called-already': [
    'De wachtkamerovereenkomst is al ingeroepen.',
    'Le contrat de réserve est déjà activé.',
    'The reserve contract has been called already.',
  ],
  'next-award-finally': [
    'De termijn is voorbij en de bewijsstukken zijn goedgekeurd. Gun definitief.',
    'Le délai est écoulé et les pièces sont acceptées. Attribuez définitivement.',
    'The term is over and the evidence has been accepted. Make the final award.',
  ],
  'next-register-contract': ['Leg de overeenkomst vast.', 'Enregistrez le contrat.', 'Register the contract.'],
  'next-register-reserve': [
    'Leg de wachtkamerovereenkomst vast.',
    'Enregistrez le contrat de réserve.',
    'Register the reserve contract.',
  ],
  'next-decide-option': [
    'Beslis over optiejaar {option}: de overeenkomst loopt tot en met {lastDay}.',
    'Décidez de l’option {option} : le contrat court jusqu’au {lastDay} inclus.',
    'Decide on option {option}: the contract runs through {lastDay}.',
  ],
  'mail-final-award-subject': [
    'Definitieve gunning: {title}',
    'Attribution définitive : {title}',
    'Final award: {title}',
  ],
  'mail-final-award-text': [
    'De opdracht {title} ({reference}) is definitief gegund aan {winner}.',
    'Le marché {title} ({reference}) est définitivement attribué à {winner}.',
    'The contract {title} ({reference}) has been finally awarded to {winner}.',
  ],
  'mail-option-subject': [
    'Beslis over optiejaar {option}: {title}',
    'Décidez de l’option {option} : {title}',
    'Decide on option {option}: {title}',
  ],
  'mail-option-text': [
    'De overeenkomst {title} ({reference}) loopt tot en met {lastDay}. Beslis of u optiejaar {option} gebruikt.',
    'Le contrat {title} ({reference}) court jusqu’au {lastDay} inclus. Décidez si vous levez l’option {option}.',
    'The contract {title} ({reference}) runs through {lastDay}. Decide whether you use option {option}.',
  ],
});
