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
    'De deelname aan de loting is nog open; getallen worden daarna getoond.',
    'La participation au tirage est encore ouverte ; les nombres sont révélés ensuite.',
    'Joining the draw is still open; numbers are shown afterwards.',
  ],
  'draw-joining-short': [
    'Geef wie gelijk staat ten minste {hours} uur om mee te doen: tot {until} of later.',
    'Laissez au moins {hours} heures à ceux qui sont à égalité pour participer : jusqu’au {until} ou plus tard.',
    'Give those who stand level at least {hours} hours to join: until {until} or later.',
  ],
  'draw-joining-until': [
    'Nog niet iedereen die gelijk staat doet mee. Meedoen kan tot {until}; eerder sluit u alleen als iedereen meedoet.',
    'Tous ceux qui sont à égalité ne participent pas encore. Ils le peuvent jusqu’au {until} ; vous ne clôturez plus tôt que si tous participent.',
    'Not everybody who stands level has joined. They can until {until}; you close earlier only when all have joined.',
  ],
  'draw-is-in-file': [
    'De leidraad laat in het dossier zelf loten: kondig de loting aan. Een volgorde die elders is geloot, telt niet.',
    'Le guide prévoit un tirage dans le dossier même : annoncez-le. Un ordre tiré ailleurs ne compte pas.',
    'The guide has lots drawn in the file itself: announce the draw. An order drawn elsewhere does not count.',
  ],
  'draws-with-a-part': [
    'U hebt zelf een rol in deze procedure. Laat loten door een sleutelhouder die er verder niets mee te maken heeft.',
    'Vous avez un rôle dans cette procédure. Faites tirer par un gardien qui n’y a pas d’autre part.',
    'You have a part in this procedure yourself. Let a custodian draw who has no other part in it.',
  ],
  'draw-is-by-hand': [
    'De leidraad laat buiten het dossier loten. Leg de uitkomst vast met de akte.',
    'Le guide prévoit un tirage hors du dossier. Enregistrez le résultat avec l’acte.',
    'The guide has lots drawn outside the file. Record the outcome with the deed.',
  ],
  'beacon-signature-needed': [
    'Vul de handtekening van drand-ronde {round} in. Zij is bekend vanaf {at}.',
    'Indiquez la signature de la ronde drand {round}. Elle est connue à partir du {at}.',
    'Fill in the signature of drand round {round}. It is known from {at}.',
  ],
  'beacon-signature-wrong': [
    'Dit is niet de handtekening van drand-ronde {round} van de keten in de leidraad. Neem haar over van een drand-server.',
    'Ce n’est pas la signature de la ronde drand {round} de la chaîne du guide. Reprenez-la d’un serveur drand.',
    'This is not the signature of drand round {round} of the chain in the guide. Copy it from a drand server.',
  ],
  'draw-joined-already': [
    'U doet al mee; een vastgelegd getal verandert niet meer.',
    'Vous participez déjà ; un nombre engagé ne change plus.',
    'You have joined already; a number that was fixed does not change.',
  ],
  'draw-not-joined': [
    'U hebt voor deze loting geen getal vastgelegd.',
    'Vous n’avez engagé aucun nombre pour ce tirage.',
    'You fixed no number for this draw.',
  ],
  'draw-revealed-already': [
    'Uw getal is al getoond.',
    'Votre nombre est déjà révélé.',
    'Your number has been shown already.',
  ],
  'draw-value-differs': [
    'Dit is niet het getal dat u hebt vastgelegd.',
    'Ce nombre n’est pas celui que vous avez engagé.',
    'This number is not the one you fixed.',
  ],
  'draw-reveals-open': [
    'Nog niet alle deelnemers hebben hun getal getoond. Dat kan tot {until}; daarna wordt zonder hen geloot.',
    'Tous les participants n’ont pas révélé leur nombre. Ils le peuvent jusqu’au {until} ; ensuite le tirage a lieu sans eux.',
    'Not all who joined have shown their number. They can until {until}; after that lots are drawn without them.',
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
    'In {title} ({reference}) staat uw inschrijving gelijk met een andere; het lot beslist. U kunt tot {until} meedoen: uw browser legt dan een willekeurig getal vast, en u toont het daarna. Zo kan niemand de loting sturen. Doet u niet mee, dan loot uw inschrijving gewoon mee.',
    'Dans {title} ({reference}), votre offre est à égalité avec une autre ; le sort décide. Vous pouvez participer jusqu’au {until} : votre navigateur engage un nombre aléatoire, que vous révélez ensuite. Ainsi personne ne peut orienter le tirage. Sans cela, votre offre reste dans le tirage.',
    'In {title} ({reference}) your tender stands level with another; lots decide. You can join until {until}: your browser then fixes a random number, which you show afterwards. So nobody can steer the draw. If you do not join, your tender is in the draw all the same.',
  ],
  'mail-draw-reveal-subject': [
    'Toon uw getal vóór {until}: {title}',
    'Révélez votre nombre avant le {until} : {title}',
    'Show your number before {until}: {title}',
  ],
  'mail-draw-reveal-text': [
    'De deelname aan de loting in {title} ({reference}) is gesloten. Toon uw getal vóór {until}; daarna wordt zonder dat getal geloot, en dat wordt vastgelegd.',
    'La participation au tirage dans {title} ({reference}) est close. Révélez votre nombre avant le {until} ; ensuite le tirage a lieu sans lui, et cela est consigné.',
    'Joining the draw in {title} ({reference}) is closed. Show your number before {until}; after that lots are drawn without it, and that is recorded.',
  ],
  'mail-draw-close-subject': [
    'De deelname aan de loting kan sluiten: {title}',
    'La participation au tirage peut être close : {title}',
    'Joining the draw can be closed: {title}',
  ],
  'mail-draw-close-text': [
    'In {title} ({reference}) doet iedereen mee aan de loting, of is de termijn om mee te doen voorbij. Sluit de deelname in het dossier, bij de gunning.',
    'Dans {title} ({reference}), tous participent au tirage, ou le délai de participation est écoulé. Clôturez la participation dans le dossier, sous l’attribution.',
    'In {title} ({reference}) everybody has joined the draw, or the term for joining is over. Close joining in the file, under award.',
  ],
  'mail-draw-conclude-subject': [
    'De loting kan worden afgerond: {title}',
    'Le tirage peut être conclu : {title}',
    'The draw can be concluded: {title}',
  ],
  'mail-draw-conclude-text': [
    'In {title} ({reference}) hoeft op niemand meer te worden gewacht. Toon uw eigen getal in het dossier, bij de gunning; daarmee is er geloot.',
    'Dans {title} ({reference}), il ne faut plus attendre personne. Révélez votre propre nombre dans le dossier, sous l’attribution ; le tirage est alors fait.',
    'In {title} ({reference}) nobody has to be waited for any more. Show your own number in the file, under award; with that lots are drawn.',
  ],
  'mail-draw-abandoned-subject': [
    'Loting afgebroken: {title}',
    'Tirage abandonné : {title}',
    'Draw abandoned: {title}',
  ],
  'mail-draw-abandoned-text': [
    'De loting in {title} ({reference}) is afgebroken. De reden: {reason}\n\nWat er was, blijft in het dossier staan. Komt er een nieuwe loting, dan hoort u dat.',
    'Le tirage au sort dans {title} ({reference}) est abandonné. Le motif : {reason}\n\nCe qui a été fait reste au dossier. Un nouveau tirage vous sera annoncé.',
    'The draw in {title} ({reference}) was abandoned. The reason: {reason}\n\nWhat there was stays in the file. You will hear of a new draw.',
  ],
  'mail-draw-done-subject': ['Er is geloot: {title}', 'Tirage au sort effectué : {title}', 'Lots were drawn: {title}'],
  'mail-draw-done-text': [
    'In {title} ({reference}) is geloot. Het verslag staat in de bijlage; in het dossier kunt u de loting zelf herhalen. De gunningsbeslissing volgt nog.',
    'Dans {title} ({reference}), le tirage au sort a eu lieu. Le procès-verbal est joint ; dans le dossier vous pouvez refaire le tirage. La décision d’attribution suit.',
    'In {title} ({reference}) lots were drawn. The record is attached; in the file you can repeat the draw yourself. The award decision is still to follow.',
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
  'selection-has-no-prices': [
    'In de selectiefase zijn er geen prijzen.',
    'La phase de sélection ne comporte pas de prix.',
    'There are no prices in the selection phase.',
  ],
  'ties-undecided': [
    'Er is nog een gelijke stand om een plaats die iets oplevert. Laat eerst loten.',
    'Il reste une égalité pour une place qui donne droit à quelque chose. Procédez d’abord au tirage au sort.',
    'There is still a tie for a place that brings something. Have lots drawn first.',
  ],
  'explanations-open': [
    'Er {count|loopt nog # verzoek|lopen nog # verzoeken} om toelichting. Beoordeel {count|dat|ze} voordat u gunt.',
    'Il reste {count|# demande|# demandes} d’explication en cours. {count|Jugez-la|Jugez-les} avant d’attribuer.',
    'There {count|is still # request|are still # requests} for explanation. Judge {count|it|them} before you award.',
  ],
  'nothing-to-assign': [
    'De leidraad kent geen delen om toe te wijzen.',
    'Le guide ne prévoit pas de parties à attribuer.',
    'The guide has no parts to assign.',
  ],
  'parts-to-assign': [
    'Wijs eerst aan {count|# winnaar|# winnaars} een deel toe, met de reden.',
    'Attribuez d’abord une partie à {count|# attributaire|# attributaires}, avec le motif.',
    'First assign a part to {count|# winner|# winners}, with the reason.',
  ],
  'assigned-wrongly': [
    'Elke winnaar krijgt één deel, en elk deel gaat naar één winnaar.',
    'Chaque attributaire reçoit une partie, et chaque partie va à un seul.',
    'Every winner gets one part, and every part goes to one winner.',
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
  'next-wait-for-prices': [
    'De kwaliteit is vastgesteld. De prijzen liggen nog in de kluis: de sleutelhouders openen de prijsenvelop.',
    'La qualité est fixée. Les prix se trouvent encore dans le coffre : les gardiens ouvrent l’enveloppe de prix.',
    'Quality is fixed. The prices still lie in the vault: the custodians open the price envelope.',
  ],
  'price-items-open': [
    'De prijzen tellen pas mee als de documenten in de prijsenvelop zijn gecontroleerd: {count|# onderdeel staat|# onderdelen staan} open.',
    'Les prix ne comptent qu’une fois les documents de l’enveloppe de prix examinés : {count|# élément reste ouvert|# éléments restent ouverts}.',
    'Prices count only once the documents in the price envelope are examined: {count|# item is|# items are} open.',
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
  'next-announce-draw': [
    '{names} staan gelijk. Kondig de loting aan.',
    '{names} sont à égalité. Annoncez le tirage au sort.',
    '{names} are tied. Announce the draw.',
  ],
  'next-close-draw': [
    'Sluit de deelname aan de loting.',
    'Clôturez la participation au tirage.',
    'Close joining the draw.',
  ],
  'next-conclude-draw': [
    'Toon uw getal en rond de loting af.',
    'Révélez votre nombre et concluez le tirage.',
    'Show your number and conclude the draw.',
  ],
  'next-abandon-draw': [
    'De gelijke stand is veranderd. Breek de loting af.',
    'L’égalité a changé. Abandonnez le tirage.',
    'The tie has changed. Abandon the draw.',
  ],
  'next-draw-joining': [
    'Wie gelijk staat kan tot {until} meedoen aan de loting.',
    'Ceux qui sont à égalité peuvent participer au tirage jusqu’au {until}.',
    'Those who stand level can join the draw until {until}.',
  ],
  'next-draw-reveals': [
    'Wie meedoet toont zijn getal, uiterlijk {until}.',
    'Les participants révèlent leur nombre, au plus tard le {until}.',
    'Those who joined show their number, at the latest {until}.',
  ],
  'next-draw-beacon': [
    'De drand-ronde van deze loting is bekend vanaf {until}.',
    'La ronde drand de ce tirage est connue à partir du {until}.',
    'The drand round of this draw is known from {until}.',
  ],
  'next-join-draw': [
    'Uw inschrijving staat gelijk met een andere. U kunt meedoen aan de loting.',
    'Votre offre est à égalité avec une autre. Vous pouvez participer au tirage au sort.',
    'Your tender stands level with another. You can join the draw.',
  ],
  'next-reveal-draw': [
    'Toon uw getal voor de loting.',
    'Révélez votre nombre pour le tirage au sort.',
    'Show your number for the draw.',
  ],
  'next-wait-for-staff-draw': [
    'Een medewerker buiten de procedure loot tussen {names}.',
    'Un agent étranger à la procédure tire au sort entre {names}.',
    'A member of staff outside the procedure draws lots between {names}.',
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
    'In {title} ({reference}) staan inschrijvers gelijk en loot u. Ga in het dossier naar de gunning; daar staat hoe.',
    'Dans {title} ({reference}), des soumissionnaires sont à égalité et c’est vous qui tirez au sort. Allez à l’attribution dans le dossier ; la marche à suivre s’y trouve.',
    'In {title} ({reference}) tenderers are tied and you draw lots. Go to the award in the file; it says how.',
  ],
});
