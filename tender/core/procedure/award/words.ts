import { defineWords } from '#platform/kernel/words.ts';

export const awardWords = defineWords({
  'price-excludes': [
    'Een prijs van {name} leidt volgens de leidraad tot uitsluiting: {check}. Sluit eerst uit.',
    'Un prix de {name} entraîne l’exclusion selon le guide : {check}. Excluez d’abord.',
    'A price of {name} leads to exclusion by the guide: {check}. Exclude first.',
  ],
  'price-unexplained': [
    'Een prijs van {name} vraagt om toelichting: {check}. Vraag die en beoordeel haar eerst.',
    'Un prix de {name} appelle une explication : {check}. Demandez-la et jugez-la d’abord.',
    'A price of {name} asks for an explanation: {check}. Request it and judge it first.',
  ],
  'prices-open-already': [
    'De prijzen zijn al geopend.',
    'Les prix sont déjà ouverts.',
    'Prices have been opened already.',
  ],
  'prices-closed': [
    'De prijzen zijn nog niet geopend.',
    'Les prix ne sont pas encore ouverts.',
    'Prices have not been opened yet.',
  ],
  'no-ranking': [
    'De rangorde kan niet worden berekend: bij minstens één inschrijving ontbreekt een prijs of een score.',
    'Le classement ne peut être calculé : il manque un prix ou une note à au moins une offre.',
    'The ranking cannot be computed: at least one tender lacks a price or a score.',
  ],
  'nothing-to-draw': [
    'Er is geen gelijke stand waarover geloot moet worden.',
    'Aucune égalité ne demande un tirage au sort.',
    'There is no tie that needs lots.',
  ],
  'draw-announced-already': [
    'Er is al een loting aangekondigd. Rond haar af, of breek haar af met een reden.',
    'Un tirage au sort est déjà annoncé. Concluez-le, ou abandonnez-le avec un motif.',
    'A draw has been announced already. Conclude it, or abandon it with a reason.',
  ],
  'no-draw-announced': [
    'Er is geen loting aangekondigd waaraan u kunt meedoen.',
    'Aucun tirage au sort auquel vous puissiez prendre part n’est annoncé.',
    'No draw has been announced in which you can take part.',
  ],
  'draw-joining-closed': [
    'Meedoen aan de loting kan niet meer: de deelname is gesloten.',
    'Il n’est plus possible de prendre part au tirage : la participation est close.',
    'The draw can no longer be joined: joining is closed.',
  ],
  'draw-joining-open': [
    'De deelname aan de loting is nog open; waarden worden daarna getoond.',
    'La participation au tirage est encore ouverte ; les valeurs sont révélées ensuite.',
    'Joining the draw is still open; values are shown afterwards.',
  ],
  'draw-joined-already': [
    'U doet al mee; een vastgelegde waarde verandert niet meer.',
    'Vous participez déjà ; une valeur engagée ne change plus.',
    'You have joined already; a value that was fixed does not change.',
  ],
  'draw-not-joined': [
    'U hebt voor deze loting geen waarde vastgelegd.',
    'Vous n’avez engagé aucune valeur pour ce tirage.',
    'You fixed no value for this draw.',
  ],
  'draw-revealed-already': [
    'Uw waarde is al getoond.',
    'Votre valeur est déjà révélée.',
    'Your value has been shown already.',
  ],
  'draw-value-differs': [
    'Deze waarde is niet die welke u hebt vastgelegd.',
    'Cette valeur n’est pas celle que vous avez engagée.',
    'This value is not the one you fixed.',
  ],
  'draw-reveals-open': [
    'Nog niet alle deelnemers hebben hun waarde getoond. Dat kan tot {until}; daarna wordt zonder hen geloot.',
    'Tous les participants n’ont pas révélé leur valeur. Ils le peuvent jusqu’au {until} ; ensuite le tirage a lieu sans eux.',
    'Not all who joined have shown their value. They can until {until}; after that lots are drawn without them.',
  ],
  'draw-overtaken': [
    'De gelijke stand is veranderd sinds de loting is aangekondigd. Breek haar af en begin opnieuw.',
    'L’égalité a changé depuis l’annonce du tirage. Abandonnez-le et recommencez.',
    'The tie has changed since the draw was announced. Abandon it and begin again.',
  ],
  'mail-draw-announced-subject': [
    'Loting aangekondigd: {title}',
    'Tirage au sort annoncé : {title}',
    'Draw announced: {title}',
  ],
  'mail-draw-announced-text': [
    'In {title} ({reference}) staat uw inschrijving gelijk met een andere; het lot beslist. U kunt meedoen: leg een willekeurige waarde vast voordat de deelname sluit, en toon haar daarna. Wie niet meedoet, loot gewoon mee.',
    'Dans {title} ({reference}), votre offre est à égalité avec une autre ; le sort décide. Vous pouvez prendre part : engagez une valeur aléatoire avant la clôture de la participation, puis révélez-la. Qui ne participe pas reste dans le tirage.',
    'In {title} ({reference}) your tender stands level with another; lots decide. You can take part: fix a random value before joining closes, and show it afterwards. Who does not take part is still in the draw.',
  ],
  'mail-draw-reveal-subject': [
    'Toon uw waarde vóór {until}: {title}',
    'Révélez votre valeur avant le {until} : {title}',
    'Show your value before {until}: {title}',
  ],
  'mail-draw-reveal-text': [
    'De deelname aan de loting in {title} ({reference}) is gesloten. Toon uw waarde vóór {until}; daarna wordt zonder haar geloot, en dat wordt vastgelegd.',
    'La participation au tirage dans {title} ({reference}) est close. Révélez votre valeur avant le {until} ; ensuite le tirage a lieu sans elle, et cela est consigné.',
    'Joining the draw in {title} ({reference}) is closed. Show your value before {until}; after that lots are drawn without it, and that is recorded.',
  ],
  'draw-names-others': [
    'De geloote volgorde noemt andere inschrijvers dan die gelijk staan. Noem precies deze: {names}.',
    'L’ordre tiré nomme d’autres soumissionnaires que ceux à égalité. Nommez exactement : {names}.',
    'The drawn order names others than those who are tied. Name exactly these: {names}.',
  ],
  'adjustments-needed': [
    'Geef per criterium op hoeveel punten eraf gaan.',
    'Indiquez par critère le nombre de points retirés.',
    'Say for each criterion how many points are taken off.',
  ],
  'adjustment-too-large': [
    'Er kunnen niet meer punten af dan de inschrijver op dit criterium heeft ({points}).',
    'On ne peut retirer plus de points que le soumissionnaire n’en a pour ce critère ({points}).',
    'No more points can be taken off than the tenderer has on this criterion ({points}).',
  ],
  'points-left-are-no-grades': [
    'Er zou {left} overblijven, en dat kan met de scores van de leidraad niet. Na een nieuwe score kan overblijven: {points}.',
    'Il resterait {left}, ce que les notes du guide ne permettent pas. Une nouvelle note peut laisser : {points}.',
    'There would be {left} left, which the grades of the guide cannot come to. A new grade can leave: {points}.',
  ],
  'ties-undecided': [
    'Er is nog een gelijke stand om de eerste of tweede plaats. Leg eerst de loting vast.',
    'Il reste une égalité pour la première ou la deuxième place. Enregistrez d’abord le tirage au sort.',
    'There is still a tie for first or second place. Record the draw first.',
  ],
  'explanations-open': [
    'Er {count|loopt nog # verzoek|lopen nog # verzoeken} om toelichting. Beoordeel {count|dat|ze} voordat u gunt.',
    'Il reste {count|# demande|# demandes} d’explication en cours. {count|Jugez-la|Jugez-les} avant d’attribuer.',
    'There {count|is still # request|are still # requests} for explanation. Judge {count|it|them} before you award.',
  ],
  'nobody-to-award': [
    'Er is geen inschrijver aan wie gegund kan worden. Stop de procedure.',
    'Il n’y a aucun soumissionnaire à qui attribuer. Arrêtez la procédure.',
    'There is no tenderer to award to. Stop the procedure.',
  ],
  'decision-stands': [
    'Het laatste gunningsbesluit geldt nog; er is niets veranderd.',
    'La dernière décision tient toujours ; rien n’a changé.',
    'The last award decision still stands; nothing has changed.',
  ],
  'no-decision-to-send': [
    'Er is geen gunningsbesluit waarvan de brieven nog weg moeten.',
    'Aucune décision n’attend l’envoi de ses lettres.',
    'There is no award decision whose letters still have to go out.',
  ],
  'decision-overtaken': [
    'De rangorde is sinds dit besluit veranderd. Neem een nieuw gunningsbesluit.',
    'Le classement a changé depuis cette décision. Prenez une nouvelle décision.',
    'The ranking has changed since this decision. Take a new award decision.',
  ],
  'final-award-made-already': [
    'De definitieve gunning is al gedaan.',
    'L’attribution définitive a déjà eu lieu.',
    'The final award has been made already.',
  ],
  'next-open-prices': [
    'De kwaliteit is vastgesteld. Open de prijzen.',
    'La qualité est fixée. Ouvrez les prix.',
    'Quality is fixed. Open the prices.',
  ],
  'next-record-draw': [
    'Leg de loting vast: {names} staan gelijk.',
    'Enregistrez le tirage au sort : {names} sont à égalité.',
    'Record the draw: {names} are tied.',
  ],
  'next-wait-for-draw': [
    'De notaris loot tussen {names}.',
    'Le notaire procède au tirage au sort entre {names}.',
    'The notary draws lots between {names}.',
  ],
  'next-decide-award': [
    'Bekijk de rangorde en neem het gunningsbesluit.',
    'Examinez le classement et prenez la décision d’attribution.',
    'Look at the ranking and take the award decision.',
  ],
  'next-decide-again': [
    'De rangorde is veranderd. Neem een nieuw gunningsbesluit.',
    'Le classement a changé. Prenez une nouvelle décision.',
    'The ranking has changed. Take a new award decision.',
  ],
  'next-send-letters': [
    'Verstuur de brieven aan alle inschrijvers tegelijk.',
    'Envoyez les lettres à tous les soumissionnaires en même temps.',
    'Send the letters to all tenderers at once.',
  ],
  'mail-letter-subject': ['Gunningsbeslissing: {title}', 'Décision d’attribution : {title}', 'Award decision: {title}'],
  'mail-letter-text': [
    'De aanbestedende dienst heeft een gunningsbeslissing genomen in {title} ({reference}). De uitslag en de redenen staan in de bijgevoegde brief.\n\nBent u het er niet mee eens, dan moet u vóór {until} een kort geding aanhangig maken bij {court}.',
    'Le pouvoir adjudicateur a pris une décision d’attribution dans {title} ({reference}). Le résultat et les motifs figurent dans la lettre jointe.\n\nSi vous n’êtes pas d’accord, introduisez une procédure en référé devant {court} avant le {until}.',
    'The contracting authority has taken an award decision in {title} ({reference}). The result and the reasons stand in the attached letter.\n\nIf you do not agree, you must start summary proceedings at {court} before {until}.',
  ],
  'mail-evidence-subject': [
    'Bewijsstukken vóór {until}: {title}',
    'Pièces justificatives avant le {until} : {title}',
    'Evidence before {until}: {title}',
  ],
  'mail-evidence-text': [
    'U staat bij de eerste {ranks} in de rangorde van {title} ({reference}). Dien de gevraagde bewijsstukken in vóór {until}. Te laat of te oud leidt tot uitsluiting.',
    'Vous figurez parmi les {ranks} premiers du classement de {title} ({reference}). Remettez les pièces demandées avant le {until}. Un retard ou une pièce trop ancienne entraîne l’exclusion.',
    'You are among the first {ranks} in the ranking of {title} ({reference}). Hand in the evidence asked for before {until}. Late or too old leads to exclusion.',
  ],
  'mail-draw-subject': ['Loting nodig: {title}', 'Tirage au sort nécessaire : {title}', 'Lots to be drawn: {title}'],
  'mail-draw-text': [
    'In {title} ({reference}) staan inschrijvers gelijk. Leg de loting vast in het dossier.',
    'Dans {title} ({reference}), des soumissionnaires sont à égalité. Enregistrez le tirage au sort dans le dossier.',
    'In {title} ({reference}) tenderers are tied. Record the draw in the file.',
  ],
});
