import { defineWords } from '#platform/kernel/words.ts';

export const contractWords = defineWords({
  'not-during-contract': [
    'Dit gebeurde vanaf de ondertekening op {signedOn} en niet na vandaag. Kies een andere dag.',
    'Cela s’est passé à partir de la signature du {signedOn} et pas après aujourd’hui. Choisissez un autre jour.',
    'This happened from the signing on {signedOn} on and not after today. Choose another day.',
  ],
  'no-back-up-in-guide': [
    'De leidraad laat de ene opdrachtnemer niet voor de andere invallen.',
    'Le guide ne prévoit pas qu’un titulaire en remplace un autre.',
    'The guide does not have one contractor stand in for another.',
  ],
  'back-up-before-call': [
    'De vervanger kan niet beginnen voordat hij is opgeroepen.',
    'Le remplaçant ne peut commencer avant d’être appelé.',
    'Who stands in cannot begin before he is called.',
  ],
  'not-a-back-up': [
    'Deze opdrachtnemer kan niet invallen: hij heeft zelf geen lopende overeenkomst, of het gaat om zijn eigen werk.',
    'Ce titulaire ne peut remplacer : il n’a pas de contrat en cours, ou il s’agit de ses propres travaux.',
    'This contractor cannot stand in: he has no running contract of his own, or it is his own work.',
  ],
  'mail-back-up-called-subject': ['U valt in: {title}', 'Vous remplacez : {title}', 'You stand in: {title}'],
  'mail-back-up-called-text': [
    'U bent opgeroepen om vanaf {start} het werk van {name} over te nemen ({title}, {reference}). De reden: {reason}',
    'Vous êtes appelé à reprendre les travaux de {name} à partir du {start} ({title}, {reference}). Motif : {reason}',
    'You are called to take over the work of {name} from {start} on ({title}, {reference}). The reason: {reason}',
  ],
  'no-talks-in-guide': [
    'De leidraad kent geen periodieke gesprekken.',
    'Le guide ne prévoit pas d’entretiens périodiques.',
    'The guide knows no periodic talks.',
  ],
  'no-warnings-in-guide': [
    'De leidraad kent geen beëindiging om een gegronde reden na waarschuwing.',
    'Le guide ne prévoit pas de résiliation pour motif fondé après avertissement.',
    'The guide knows no ending for good cause after a warning.',
  ],
  'warnings-too-few': [
    'Beëindigen om een gegronde reden kan na {needed|# waarschuwing|# waarschuwingen}; {given|# is|# zijn} gegeven.',
    'La résiliation pour motif fondé est possible après {needed|# avertissement|# avertissements} ; {given|# a été donné|# ont été donnés}.',
    'Ending for good cause is possible after {needed|# warning|# warnings}; {given|# was|# were} given.',
  ],
  'no-guarantee-in-guide': [
    'De leidraad vraagt geen bankgarantie.',
    'Le guide ne demande pas de garantie bancaire.',
    'The guide asks for no bank guarantee.',
  ],
  'guarantee-rating-too-low': [
    'De instelling heeft niet de rating die de leidraad vraagt: {ratings}.',
    'L’institution n’a pas la notation que le guide demande : {ratings}.',
    'The institution has not the rating that the guide asks: {ratings}.',
  ],
  'guarantee-too-small': [
    'De garantie is kleiner dan {percent}% van de contractsom. Nodig is ten minste € {needed}.',
    'La garantie est inférieure à {percent} % du montant du contrat. Il faut au moins {needed} €.',
    'The guarantee is less than {percent}% of the contract sum. At least €{needed} is needed.',
  ],
  'mail-contractor-warned-subject': [
    '{reference}: waarschuwing over de uitvoering',
    '{reference} : avertissement sur l’exécution',
    '{reference}: warning about the execution',
  ],
  'mail-contractor-warned-text': [
    'Over ‘{title}’ bent u op {on} gewaarschuwd: {reason}',
    'Pour « {title} », vous avez été averti le {on} : {reason}',
    'About ‘{title}’ you were warned on {on}: {reason}',
  ],
  'option-decision-too-late': [
    'Gebruik van deze optie had uiterlijk op {lastDay} besloten moeten zijn. U kunt nog vastleggen dat zij niet wordt gebruikt.',
    'L’usage de cette option devait être décidé au plus tard le {lastDay}. Vous pouvez encore noter qu’elle n’est pas levée.',
    'Using this option had to be decided on {lastDay} at the latest. You can still record that it is not used.',
  ],
  'selection-has-no-contract': [
    'De overeenkomst volgt op de gunningsfase, niet op de selectie.',
    'Le contrat suit la phase d’attribution, non la sélection.',
    'The contract follows the award phase, not the selection.',
  ],
  'choose-a-contractor': [
    'Er zijn meer overeenkomsten. Zeg om welke het gaat.',
    'Il y a plusieurs contrats. Dites duquel il s’agit.',
    'There are several contracts. Say which one.',
  ],
  'not-a-contractor': [
    'Aan deze partij is geen overeenkomst gegund.',
    'Aucun contrat n’a été attribué à cette partie.',
    'No contract was awarded to this party.',
  ],
  'no-notice-possible': [
    'De leidraad kent geen opzegging.',
    'Le guide ne prévoit pas de résiliation avec préavis.',
    'The guide knows no notice of termination.',
  ],
  'notice-too-short': [
    'Met de opzegtermijn van de leidraad kan de overeenkomst niet eerder eindigen dan op {earliest}.',
    'Avec le préavis du guide, le contrat ne peut finir avant le {earliest}.',
    'With the notice of the guide the contract cannot end before {earliest}.',
  ],
  'notice-published-already': [
    'De aankondiging van de gegunde opdracht is al gepubliceerd.',
    'L’avis d’attribution est déjà publié.',
    'The award notice has been published already.',
  ],
  'not-the-contractor': [
    'Alleen wie de overeenkomst nu uitvoert, kan om indexering vragen.',
    'Seul celui qui exécute le contrat peut demander une indexation.',
    'Only who carries out the contract now can ask for indexation.',
  ],
  'no-indexation': [
    'De leidraad kent geen indexering.',
    'Le guide ne prévoit pas d’indexation.',
    'The guide knows no indexation.',
  ],
  'indexation-too-early': [
    'Prijzen kunnen niet eerder wijzigen dan op {from}.',
    'Les prix ne peuvent changer avant le {from}.',
    'Prices cannot change before {from}.',
  ],
  'indexation-asked-late': [
    'Voor deze dag had u het verzoek uiterlijk op {lastDay} moeten doen. Kies een latere dag.',
    'Pour ce jour, la demande devait être faite au plus tard le {lastDay}. Choisissez un jour plus tardif.',
    'For this day the request was due on {lastDay} at the latest. Choose a later day.',
  ],
  'indexation-had-already': [
    'Voor {year} is al om indexering gevraagd; vaker kan niet.',
    'Une indexation a déjà été demandée pour {year} ; davantage n’est pas possible.',
    'Indexation was asked for {year} already; more often is not possible.',
  ],
  'no-such-indexation': ['Dit verzoek bestaat niet.', 'Cette demande n’existe pas.', 'This request does not exist.'],
  'indexation-decided-already': [
    'Over dit verzoek is al beslist.',
    'Cette demande est déjà tranchée.',
    'This request has been decided already.',
  ],
  'index-figures-needed': [
    'Vul de twee gepubliceerde indexcijfers in, beide groter dan nul.',
    'Indiquez les deux chiffres publiés de l’indice, tous deux supérieurs à zéro.',
    'Fill in the two published figures of the index, both above zero.',
  ],
  'mail-reserve-called-subject': [
    '{reference}: u neemt de overeenkomst over',
    '{reference} : vous reprenez le contrat',
    '{reference}: you take over the contract',
  ],
  'mail-reserve-called-text': [
    'De overeenkomst ‘{title}’ met de eerste opdrachtnemer is geëindigd. Uw wachtkamerovereenkomst wordt opgevolgd door een overeenkomst vanaf {start}.',
    'Le contrat « {title} » avec le premier titulaire a pris fin. Votre contrat de réserve est suivi d’un contrat à partir du {start}.',
    'The contract ‘{title}’ with the first contractor has ended. Your reserve contract is followed by a contract from {start}.',
  ],
  'mail-indexation-requested-subject': [
    '{reference}: verzoek om indexering van {name}',
    '{reference} : demande d’indexation de {name}',
    '{reference}: request for indexation by {name}',
  ],
  'mail-indexation-requested-text': [
    '{name} vraagt de prijzen van ‘{title}’ per {on} te indexeren. Reden: {reason}',
    '{name} demande d’indexer les prix de « {title} » au {on}. Motif : {reason}',
    '{name} asks to index the prices of ‘{title}’ from {on}. Reason: {reason}',
  ],
  'mail-indexation-accepted-subject': [
    '{reference}: uw prijzen worden geïndexeerd',
    '{reference} : vos prix sont indexés',
    '{reference}: your prices are indexed',
  ],
  'mail-indexation-accepted-text': [
    'De indexering van ‘{title}’ per {on} is akkoord. {reason}',
    'L’indexation de « {title} » au {on} est acceptée. {reason}',
    'The indexation of ‘{title}’ from {on} is agreed. {reason}',
  ],
  'mail-indexation-refused-subject': [
    '{reference}: uw prijzen blijven gelijk',
    '{reference} : vos prix restent inchangés',
    '{reference}: your prices stay as they are',
  ],
  'mail-indexation-refused-text': [
    'De indexering van ‘{title}’ per {on} is niet akkoord. Reden: {reason}',
    'L’indexation de « {title} » au {on} n’est pas acceptée. Motif : {reason}',
    'The indexation of ‘{title}’ from {on} is not agreed. Reason: {reason}',
  ],
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
  'main-contract-first': [
    'Een wachtkamerovereenkomst wacht op een overeenkomst. Leg eerst vast dat die is getekend.',
    'Un contrat de réserve attend un contrat. Enregistrez d’abord la signature de celui-ci.',
    'A reserve contract stands by for a contract. Register first that the contract was signed.',
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
  'next-decide-indexation': [
    'Beslis over de indexering per {on} die {name} vraagt.',
    'Décidez de l’indexation au {on} que demande {name}.',
    'Decide on the indexation from {on} that {name} asks for.',
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
