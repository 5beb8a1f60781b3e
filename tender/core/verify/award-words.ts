import { defineWords } from '#platform/kernel/words.ts';

export const awardWords = defineWords({
  'ranked-all': [
    'Beslissing {number}: {count} gerangschikt van {admitted} toegelaten; niemand te veel of te weinig.',
    'Décision {number} : {count} classés sur {admitted} admis ; personne en trop ni en moins.',
    'Decision {number}: {count} ranked of {admitted} admitted; nobody too many or too few.',
  ],
  'ranked-wrongly': [
    'Beslissing {number}: staat in de rangorde en hoort er niet in: {names}.',
    'Décision {number} : figure au classement sans y avoir sa place : {names}.',
    'Decision {number}: stands in the ranking and does not belong there: {names}.',
  ],
  'not-ranked': [
    'Beslissing {number}: ontbreekt in de rangorde: {names}.',
    'Décision {number} : absent du classement : {names}.',
    'Decision {number}: missing from the ranking: {names}.',
  ],
  'price-key-published': [
    'De prijsenvelop had bij de publicatie op {publishedAt} een eigen sleutel, vóór de sluiting op {deadline}.',
    'À la publication le {publishedAt}, l’enveloppe de prix avait sa propre clé, avant la clôture le {deadline}.',
    'At publication on {publishedAt} the price envelope had a key of its own, before closing at {deadline}.',
  ],
  'price-key-not-published': [
    'Bij de publicatie op {publishedAt} had de prijsenvelop geen eigen sleutel; de sluiting was op {deadline}.',
    'À la publication le {publishedAt}, l’enveloppe de prix n’avait pas sa propre clé ; la clôture était le {deadline}.',
    'At publication on {publishedAt} the price envelope had no key of its own; closing was at {deadline}.',
  ],
  'prices-named-at-placing': [
    'De inschrijving van {name} noemde op {placedAt} ook de {count} verzegelde stukken van de prijsenvelop, los van de andere.',
    'Le {placedAt}, l’offre de {name} nommait aussi les {count} pièces scellées de l’enveloppe de prix, séparées des autres.',
    'On {placedAt} the tender of {name} also named the {count} sealed pieces of the price envelope, apart from the others.',
  ],
  'prices-not-named-at-placing': [
    'De inschrijving van {name} noemde op {placedAt} geen prijsenvelop die van de rest gescheiden is.',
    'Le {placedAt}, l’offre de {name} ne nommait pas d’enveloppe de prix séparée du reste.',
    'On {placedAt} the tender of {name} named no price envelope that is apart from the rest.',
  ],
  'first-without-prices': [
    'Bij de eerste opening kwam van {count} inschrijvingen geen prijsdocument tevoorschijn.',
    'À la première ouverture, aucun document de prix n’est apparu dans {count} offres.',
    'At the first opening no price document of {count} tenders came out.',
  ],
  'prices-in-first': [
    'Bij de eerste opening kwamen prijsdocumenten tevoorschijn van {names}.',
    'À la première ouverture, des documents de prix de {names} sont apparus.',
    'At the first opening price documents came out of {names}.',
  ],
  'price-share-in-time': [
    'Sleuteldeel van de prijsenvelop door {person} vrijgegeven op {releasedAt}, op zijn tijd.',
    'Part de la clé de l’enveloppe de prix libérée par {person} le {releasedAt}, en son temps.',
    'Share of the key of the price envelope released by {person} on {releasedAt}, in its time.',
  ],
  'price-share-early': [
    'Sleuteldeel van de prijsenvelop door {person} vrijgegeven op {releasedAt}, voordat de kwaliteit vaststond.',
    'Part de la clé de l’enveloppe de prix libérée par {person} le {releasedAt}, avant que la qualité soit fixée.',
    'Share of the key of the price envelope released by {person} on {releasedAt}, before quality was fixed.',
  ],
  'prices-opened-in-time': [
    'Prijsenvelop geopend op {openedAt}, op het moment dat de leidraad toelaat.',
    'Enveloppe de prix ouverte le {openedAt}, au moment que permet le guide.',
    'Price envelope opened on {openedAt}, at a time that the guide allows.',
  ],
  'prices-opened-early': [
    'Prijsenvelop geopend op {openedAt}, voordat de kwaliteit vaststond.',
    'Enveloppe de prix ouverte le {openedAt}, avant que la qualité soit fixée.',
    'Price envelope opened on {openedAt}, before quality was fixed.',
  ],
  'prices-opened-by-enough': [
    'Prijsenvelop geopend door {persons}: {count}, {needed} nodig.',
    'Enveloppe de prix ouverte par {persons} : {count}, {needed} requis.',
    'Price envelope opened by {persons}: {count}, {needed} needed.',
  ],
  'prices-opened-by-too-few': [
    'Prijsenvelop geopend door {persons}: {count} met een vrijgegeven deel, {needed} nodig.',
    'Enveloppe de prix ouverte par {persons} : {count} avec une part libérée, {needed} requis.',
    'Price envelope opened by {persons}: {count} with a share released, {needed} needed.',
  ],
  'prices-opened-all': [
    'Van de {count} inschrijvers die nog meededen ging de prijsenvelop open, en van niemand anders.',
    'L’enveloppe de prix des {count} soumissionnaires encore en lice a été ouverte, et d’aucun autre.',
    'The price envelope of the {count} tenderers still in was opened, and of nobody else.',
  ],
  'prices-opened-others': [
    'De geopende prijsenveloppen zijn niet die van wie nog meededen: {names}; {count} geopend, {placed} in de kluis.',
    'Les enveloppes de prix ouvertes ne sont pas celles des soumissionnaires encore en lice : {names} ; {count} ouvertes, {placed} dans le coffre.',
    'The price envelopes that were opened are not those of the tenderers still in: {names}; {count} opened, {placed} in the vault.',
  ],
  'prices-opened-twice': [
    'De prijsenvelop is op {openedAt} nog eens geopend.',
    'L’enveloppe de prix a été ouverte une seconde fois le {openedAt}.',
    'The price envelope was opened once more on {openedAt}.',
  ],
  'prices-from-envelope': [
    'De prijzen van {pricesAt} komen uit de geopende prijsenvelop.',
    'Les prix du {pricesAt} proviennent de l’enveloppe de prix ouverte.',
    'The prices of {pricesAt} come from the opened price envelope.',
  ],
  'prices-without-envelope': [
    'Er tellen op {pricesAt} prijzen mee, maar de prijsenvelop was niet geopend.',
    'Des prix comptent le {pricesAt}, mais l’enveloppe de prix n’était pas ouverte.',
    'Prices count on {pricesAt}, but the price envelope had not been opened.',
  ],
  'quality-fixed': [
    'Kwaliteit vastgesteld {frozenAt}, met {scores} oordelen in het dossier.',
    'Qualité fixée le {frozenAt}, avec {scores} appréciations au dossier.',
    'Quality fixed {frozenAt}, with {scores} scores in the file.',
  ],
  'prices-after-quality': [
    'Prijzen geopend {pricesAt}, nadat de kwaliteit vaststond op {frozenAt}.',
    'Prix ouverts le {pricesAt}, après la fixation de la qualité le {frozenAt}.',
    'Prices opened {pricesAt}, after quality was fixed on {frozenAt}.',
  ],
  'prices-before-quality': [
    'Prijzen geopend {pricesAt}, terwijl de kwaliteit nog niet vaststond.',
    'Prix ouverts le {pricesAt}, alors que la qualité n’était pas fixée.',
    'Prices opened {pricesAt}, while quality was not fixed yet.',
  ],
  'score-after-freeze': [
    'Een oordeel van {actor} over {criterion} op {scoredAt}, nadat de kwaliteit vaststond op {frozenAt}.',
    'Une appréciation de {actor} sur {criterion} le {scoredAt}, après la fixation de la qualité le {frozenAt}.',
    'A score by {actor} on {criterion} on {scoredAt}, after quality was fixed on {frozenAt}.',
  ],
  'price-agrees': [
    'Beslissing {number}, {name}: € {decided}, de som van zijn prijzenblad.',
    'Décision {number}, {name} : € {decided}, la somme de son bordereau.',
    'Decision {number}, {name}: € {decided}, the sum of its price sheet.',
  ],
  'price-differs': [
    'Beslissing {number}, {name}: € {decided}; de som van zijn prijzenblad is € {computed}.',
    'Décision {number}, {name} : € {decided} ; la somme de son bordereau est € {computed}.',
    'Decision {number}, {name}: € {decided}; the sum of its price sheet is € {computed}.',
  ],
  'scores-agree': [
    'Beslissing {number}, {name}: {points}; opnieuw berekend uit oordelen en formules.',
    'Décision {number}, {name} : {points} ; recalculé à partir des appréciations et formules.',
    'Decision {number}, {name}: {points}; computed anew from scores and formulas.',
  ],
  'score-differs': [
    'Beslissing {number}, {name}, {criterion}: {decided} punten; berekend is {computed}.',
    'Décision {number}, {name}, {criterion} : {decided} points ; calculé : {computed}.',
    'Decision {number}, {name}, {criterion}: {decided} points; computed is {computed}.',
  ],
  'rounding-agrees': [
    'Beslissing {number}, {name}: {count} getallen afgerond zoals de leidraad zegt.',
    'Décision {number}, {name} : {count} nombres arrondis selon le guide.',
    'Decision {number}, {name}: {count} numbers rounded as the guide says.',
  ],
  'rounding-differs': [
    'Beslissing {number}, {name}, {criterion}: {exact} is afgerond op {decided}; {mode} op {places} decimalen geeft {computed}.',
    'Décision {number}, {name}, {criterion} : {exact} arrondi à {decided} ; {mode} à {places} décimales donne {computed}.',
    'Decision {number}, {name}, {criterion}: {exact} was rounded to {decided}; {mode} to {places} places gives {computed}.',
  ],
  'total-agrees': [
    'Beslissing {number}, {name}: totaal {decided}.',
    'Décision {number}, {name} : total {decided}.',
    'Decision {number}, {name}: total {decided}.',
  ],
  'total-differs': [
    'Beslissing {number}, {name}: totaal {decided}; berekend is {computed}.',
    'Décision {number}, {name} : total {decided} ; calculé : {computed}.',
    'Decision {number}, {name}: total {decided}; computed is {computed}.',
  ],
  'place-agrees': [
    'Beslissing {number}, {name}: plaats {decided}.',
    'Décision {number}, {name} : place {decided}.',
    'Decision {number}, {name}: place {decided}.',
  ],
  'place-differs': [
    'Beslissing {number}, {name}: plaats {decided}; berekend is plaats {computed}.',
    'Décision {number}, {name} : place {decided} ; calculé : place {computed}.',
    'Decision {number}, {name}: place {decided}; computed is place {computed}.',
  ],
  'ranking-impossible': [
    'Beslissing {number}: uit wat er vastligt is geen rangorde te berekenen.',
    'Décision {number} : aucun classement ne peut être calculé de ce qui est consigné.',
    'Decision {number}: no ranking can be computed from what is recorded.',
  ],
  'drawn-rightly': [
    'Geloot tussen {names}, gelijk geëindigd; door {actor} ({role}), akte {deed}; uitkomst: {order}.',
    'Tiré au sort entre {names}, à égalité ; par {actor} ({role}), acte {deed} ; résultat : {order}.',
    'Lots drawn among {names}, who stood level; by {actor} ({role}), deed {deed}; outcome: {order}.',
  ],
  'drawn-without-tie': [
    'Geloot tussen {names}, die niet gelijk stonden.',
    'Tiré au sort entre {names}, qui n’étaient pas à égalité.',
    'Lots drawn among {names}, who did not stand level.',
  ],
  'drawn-among-others': [
    'Geloot tussen {names} met uitkomst {order}; gelijk stonden {tied}.',
    'Tiré au sort entre {names}, résultat {order} ; étaient à égalité {tied}.',
    'Lots drawn among {names} with outcome {order}; level stood {tied}.',
  ],
  'drawn-by-other': [
    'Geloot tussen {names} door {actor}, die niet de {role} is die de leidraad vraagt.',
    'Tiré au sort entre {names} par {actor}, qui n’est pas le {role} demandé par le guide.',
    'Lots drawn among {names} by {actor}, who is not the {role} that the guide asks.',
  ],
  'draw-announced': [
    'De loting was aangekondigd; meedoen kon tot {untilAt}.',
    'Le tirage était annoncé ; on pouvait y participer jusqu’au {untilAt}.',
    'The draw was announced; it could be joined until {untilAt}.',
  ],
  'draw-announced-wrongly': [
    'De aankondiging van de loting liet geen {hours} uur om mee te doen (tot {untilAt}), of noemde een andere drand-ronde dan de leidraad vraagt.',
    'L’annonce du tirage ne laissait pas {hours} heures pour participer (jusqu’au {untilAt}), ou nommait une autre ronde drand que celle du guide.',
    'The announcement of the draw did not leave {hours} hours to join (until {untilAt}), or named another drand round than the guide asks.',
  ],
  'joining-not-announced': [
    'Er is meegedaan aan een loting die niet was aangekondigd.',
    'Il y a eu participation à un tirage qui n’était pas annoncé.',
    'A draw was joined that had not been announced.',
  ],
  'joined-too-late': [
    '{name} deed mee aan de loting nadat dat niet meer kon ({untilAt}).',
    '{name} a participé au tirage après la clôture ({untilAt}).',
    '{name} joined the draw after that was possible ({untilAt}).',
  ],
  'joining-cut-short': [
    'De deelname aan de loting is gesloten vóór {untilAt}, terwijl nog niet iedereen meedeed.',
    'La participation au tirage a été close avant le {untilAt}, alors que tous ne participaient pas.',
    'Joining the draw was closed before {untilAt}, while not everybody had joined.',
  ],
  'beacon-verified': [
    'Drand-ronde {round} is ondertekend door keten {chain} en meegeteld.',
    'La ronde drand {round} est signée par la chaîne {chain} et a été prise en compte.',
    'Drand round {round} is signed by chain {chain} and was mixed in.',
  ],
  'beacon-wrong': [
    'De drand-ronde van de loting ({round}) ontbreekt, is een andere dan aangekondigd, of is niet ondertekend door keten {chain}.',
    'La ronde drand du tirage ({round}) manque, diffère de celle annoncée, ou n’est pas signée par la chaîne {chain}.',
    'The drand round of the draw ({round}) is missing, is another than was announced, or is not signed by chain {chain}.',
  ],
  'value-as-fixed': [
    '{name} toonde {value}, zoals vooraf vastgelegd.',
    '{name} a révélé {value}, comme engagé auparavant.',
    '{name} showed {value}, as fixed beforehand.',
  ],
  'value-other': [
    '{name} toonde {value}, niet de waarde die vooraf is vastgelegd.',
    '{name} a révélé {value}, non la valeur engagée auparavant.',
    '{name} showed {value}, not the value fixed beforehand.',
  ],
  'draw-abandoned': [
    'Een aangekondigde loting is afgebroken: {reason}',
    'Un tirage annoncé a été abandonné : {reason}',
    'A draw that was announced was abandoned: {reason}',
  ],
  'drawn-again': [
    'Opnieuw geloot met de {count} getoonde waarden (niet getoond: {withheld}): {computed}, dezelfde uitkomst.',
    'Tirage refait avec les {count} valeurs révélées (non révélées : {withheld}) : {computed}, même résultat.',
    'Lots drawn again with the {count} values shown (not shown: {withheld}): {computed}, the same outcome.',
  ],
  'drawn-otherwise': [
    'De uitkomst {order} volgt niet uit de waarden die waren vastgelegd en getoond.',
    'Le résultat {order} ne découle pas des valeurs engagées et révélées.',
    'The outcome {order} does not follow from the values that were fixed and shown.',
  ],
  'awarded-to-first': [
    'Beslissing {number}: gegund aan {winner}, de eerste in rang; reserve {reserve}.',
    'Décision {number} : attribué à {winner}, premier classé ; réserve {reserve}.',
    'Decision {number}: awarded to {winner}, first in rank; reserve {reserve}.',
  ],
  'awarded-by-place': [
    'Beslissing {number}: gegund aan {winner}, de eerste {places} in rang; reserve {reserve}.',
    'Décision {number} : attribué à {winner}, les {places} premiers classés ; réserve {reserve}.',
    'Decision {number}: awarded to {winner}, the first {places} in rank; reserve {reserve}.',
  ],
  'selected-by-place': [
    'Beslissing {number}: geselecteerd {winner}, de eerste {places} in rang.',
    'Décision {number} : sélectionnés {winner}, les {places} premiers classés.',
    'Decision {number}: selected {winner}, the first {places} in rank.',
  ],
  'selected-finally': [
    'Definitief geselecteerd {winner}, zoals in beslissing {number}.',
    'Sélectionnés définitivement {winner}, comme dans la décision {number}.',
    'Finally selected {winner}, as in decision {number}.',
  ],
  'awarded-to-other': [
    'Beslissing {number}: gegund aan {winner} (reserve {reserve}); de rangorde geeft {first} (reserve {next}).',
    'Décision {number} : attribué à {winner} (réserve {reserve}) ; le classement donne {first} (réserve {next}).',
    'Decision {number}: awarded to {winner} (reserve {reserve}); the ranking gives {first} (reserve {next}).',
  ],
  'awarded-in-a-tie': [
    'Beslissing {number}: gegund aan {winner} (reserve {reserve}), terwijl een gelijke stand nog open was.',
    'Décision {number} : attribué à {winner} (réserve {reserve}), alors qu’une égalité restait ouverte.',
    'Decision {number}: awarded to {winner} (reserve {reserve}), while a tie was still open.',
  ],
  'final-as-decided': [
    'Definitief gegund aan {winner}, zoals in beslissing {number}.',
    'Attribué définitivement à {winner}, comme dans la décision {number}.',
    'Finally awarded to {winner}, as in decision {number}.',
  ],
  'final-otherwise': [
    'Definitief gegund aan {winner} op beslissing {number}; de laatste beslissing is {last} of noemt een ander.',
    'Attribué définitivement à {winner} sur la décision {number} ; la dernière décision est {last} ou en cite un autre.',
    'Finally awarded to {winner} on decision {number}; the last decision is {last} or names another.',
  ],
  'told-all': [
    'Beslissing {number}: alle {count} inschrijvers kregen op hetzelfde ogenblik hun brief.',
    'Décision {number} : les {count} soumissionnaires ont reçu leur lettre au même instant.',
    'Decision {number}: all {count} tenderers got their letter at the same moment.',
  ],
  'told-not-all': [
    'Beslissing {number}: van {count} inschrijvers kregen geen brief: {names}.',
    'Décision {number} : sur {count} soumissionnaires, sans lettre : {names}.',
    'Decision {number}: of {count} tenderers these got no letter: {names}.',
  ],
  'awarded-after-standstill': [
    'Brieven {sentAt}; gunnen mocht vanaf {earliestAt}; gegund {awardedAt}.',
    'Lettres le {sentAt} ; attribution possible dès le {earliestAt} ; attribué le {awardedAt}.',
    'Letters {sentAt}; award was possible from {earliestAt}; awarded {awardedAt}.',
  ],
  'awarded-in-standstill': [
    'Brieven {sentAt}; gunnen mocht pas vanaf {earliestAt}; gegund {awardedAt}.',
    'Lettres le {sentAt} ; attribution possible seulement dès le {earliestAt} ; attribué le {awardedAt}.',
    'Letters {sentAt}; award was possible only from {earliestAt}; awarded {awardedAt}.',
  ],
  'awarded-in-proceedings': [
    'Gegund {awardedAt}, terwijl een kort geding liep dat vóór {earliestAt} was aangebracht.',
    'Attribué le {awardedAt}, alors qu’un référé introduit avant le {earliestAt} était pendant.',
    'Awarded {awardedAt}, while proceedings ran that were brought before {earliestAt}.',
  ],
  'awarded-untold': [
    'Gegund {awardedAt} op beslissing {number}, waarvan geen brieven zijn verzonden.',
    'Attribué le {awardedAt} sur la décision {number}, dont aucune lettre n’a été envoyée.',
    'Awarded {awardedAt} on decision {number}, of which no letters were sent.',
  ],
  'signed-after-standstill': [
    'Overeenkomst getekend op {signedOn}; dat mocht vanaf {earliestAt}.',
    'Contrat signé le {signedOn} ; permis dès le {earliestAt}.',
    'Contract signed on {signedOn}; allowed from {earliestAt}.',
  ],
  'signed-in-standstill': [
    'Overeenkomst getekend op {signedOn}; dat mocht pas vanaf {earliestAt}.',
    'Contrat signé le {signedOn} ; permis seulement dès le {earliestAt}.',
    'Contract signed on {signedOn}; allowed only from {earliestAt}.',
  ],
  'signed-unawarded': [
    'Overeenkomst getekend op {signedOn} zonder definitieve gunning.',
    'Contrat signé le {signedOn} sans attribution définitive.',
    'Contract signed on {signedOn} without a final award.',
  ],
});
