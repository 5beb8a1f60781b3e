import { defineWords } from '#platform/kernel/words.ts';

/** Handing in, scoring, ties and double readings. */
export const awardWords = defineWords({
  'opened-by-one': [
    'Eén persoon kan de kluis alleen openen, en dus ook alleen te vroeg. Laat ten minste twee sleutelhouders nodig zijn, van wie één van buiten de aanbestedende dienst.',
    'Une seule personne peut ouvrir le coffre, donc aussi trop tôt. Exigez au moins deux gardiens, dont un hors du pouvoir adjudicateur.',
    'One person can open the vault alone, and so too early as well. Let at least two custodians be needed, one of them from outside the authority.',
  ],
  'opened-by-many': [
    'Er zijn {persons} sleutelhouders nodig om te openen. Hoe meer, hoe groter de kans dat er bij de opening te weinig een werkende sleutel hebben; wijs ruim meer mensen aan.',
    'Il faut {persons} gardiens pour ouvrir. Plus ils sont nombreux, plus il est probable que trop peu aient une clé qui fonctionne ; désignez-en nettement plus.',
    'Opening takes {persons} custodians. The more, the likelier that too few have a working key at the opening; appoint well more than that.',
  ],
  'espd-with-format': [
    '‘{title}’ wordt op de pagina ingevuld en heeft geen bestandsvorm nodig. Laat formats leeg.',
    '« {title} » se remplit sur la page et n’a pas besoin de format. Laissez formats vide.',
    '‘{title}’ is filled in on the page and needs no format. Leave formats empty.',
  ],
  'item-without-format': [
    'Bij ‘{title}’ staat niet in welke vorm het komt. Noem pdf of xlsx.',
    'Pour « {title} », aucun format n’est indiqué. Indiquez pdf ou xlsx.',
    'For ‘{title}’ no format is given. Name pdf or xlsx.',
  ],
  'price-outside-envelope': [
    '‘{title}’ bevat prijzen maar ligt in de envelop ‘{envelope}’: beoordelaars zien dan de prijs vóór de kwaliteit vaststaat. Kies price.',
    '« {title} » contient des prix mais se trouve dans l’enveloppe « {envelope} » : les évaluateurs voient alors le prix avant que la qualité soit fixée. Choisissez price.',
    '‘{title}’ holds prices but lies in the envelope ‘{envelope}’: evaluators would see the price before quality is fixed. Choose price.',
  ],
  'price-sheet-without-xlsx': [
    '‘{title}’ komt niet als xlsx, zodat de prijs niet kan worden nagerekend. Voeg xlsx toe.',
    '« {title} » n’est pas remis en xlsx : le prix ne peut être recalculé. Ajoutez xlsx.',
    '‘{title}’ does not come as xlsx, so that the price cannot be recomputed. Add xlsx.',
  ],
  'price-envelope-empty': [
    'De leidraad vraagt een aparte prijsenvelop, maar geen document gaat erin. Geef de prijsdocumenten envelope: price, of schrap priceEnvelope.',
    'Le guide demande une enveloppe de prix séparée, mais aucun document n’y entre. Donnez envelope: price aux documents de prix, ou supprimez priceEnvelope.',
    'The guide asks for a price envelope of its own, but no document goes into it. Give the price documents envelope: price, or drop priceEnvelope.',
  ],
  'price-envelope-without-quality': [
    'De prijsenvelop gaat pas open als de kwaliteit vaststaat, maar er is geen kwaliteitscriterium. Schrap priceEnvelope of voeg een criterium toe.',
    'L’enveloppe de prix ne s’ouvre qu’une fois la qualité fixée, mais il n’y a aucun critère de qualité. Supprimez priceEnvelope ou ajoutez un critère.',
    'The price envelope opens only once quality is fixed, but there is no criterion of quality. Drop priceEnvelope or add a criterion.',
  ],
  'template-in-both-envelopes': [
    '‘{title}’ en ‘{other}’ zijn hetzelfde formulier, één in de prijsenvelop en één erbuiten: de prijs is dan leesbaar vóór de kwaliteit vaststaat. Vraag het eenmaal.',
    '« {title} » et « {other} » sont le même formulaire, l’un dans l’enveloppe de prix, l’autre en dehors : le prix serait lisible avant que la qualité soit fixée. Demandez-le une fois.',
    '‘{title}’ and ‘{other}’ are the same form, one in the price envelope and one outside: the price could be read before quality is fixed. Ask for it once.',
  ],
  'price-mended-after-quality': [
    'Of ‘{title}’ ontbreekt, blijkt pas als de prijsenvelop opengaat. Herstel is dan mogelijk terwijl de kwaliteit al bekend is; kies exclude als dat niet de bedoeling is.',
    'L’absence de « {title} » n’apparaît qu’à l’ouverture de l’enveloppe de prix. La régularisation a alors lieu quand la qualité est déjà connue ; choisissez exclude si ce n’est pas voulu.',
    'Whether ‘{title}’ is missing shows only when the price envelope opens. It can then be mended while quality is known already; choose exclude where that is not meant.',
  ],
  'answers-in-price-envelope': [
    '‘{title}’ ligt bij de prijzen en gaat pas open als de kwaliteit al vaststaat. Kies quality.',
    '« {title} » se trouve avec les prix et ne s’ouvre qu’une fois la qualité fixée. Choisissez quality.',
    '‘{title}’ lies with the prices and opens only when quality is already fixed. Choose quality.',
  ],
  'answered-in-price-envelope': [
    '‘{title}’ wordt beantwoord in ‘{item}’, dat pas opengaat als de kwaliteit al vaststaat. Verwijs naar een ander document.',
    'La réponse à « {title} » est dans « {item} », ouvert une fois la qualité fixée. Renvoyez à un autre document.',
    '‘{title}’ is answered in ‘{item}’, which opens only when quality is already fixed. Refer to another document.',
  ],
  'question-without-answer': [
    'De vraag van ‘{title}’ heeft geen plaats voor een antwoord. Noem met answeredIn het document.',
    'La question de « {title} » n’a pas de place pour la réponse. Indiquez le document avec answeredIn.',
    'The question of ‘{title}’ has no place for an answer. Name the document with answeredIn.',
  ],
  'price-without-sheet': [
    'De prijs telt mee, maar er is geen prijzenblad om hem op te geven. Voeg priceSheet toe.',
    'Le prix compte, mais il n’y a pas de bordereau pour l’indiquer. Ajoutez priceSheet.',
    'The price counts, but there is no price sheet to give it. Add priceSheet.',
  ],
  'sheet-not-asked': [
    '‘{title}’ staat niet in de checklist, zodat niemand het hoeft in te leveren. Voeg het toe.',
    '« {title} » ne figure pas dans la liste de contrôle : personne ne doit le remettre. Ajoutez-le.',
    '‘{title}’ is not in the checklist, so that nobody has to hand it in. Add it.',
  ],
  'sheet-without-template': [
    '‘{title}’ verwijst niet naar het prijzenblad {document} dat is uitgegeven, zodat wijzigingen niet opvallen. Vul template in.',
    '« {title} » ne renvoie pas au bordereau {document} fourni : des modifications passeraient inaperçues. Remplissez template.',
    '‘{title}’ does not refer to the price sheet {document} that was issued, so that changes go unnoticed. Fill in template.',
  ],
  'two-consequences': [
    'Ontbreekt ‘{title}’, dan volgt iets anders dan bij ‘{other}’, hoewel het dezelfde soort document is. Maak beide gelijk of leg uit waarom niet.',
    'L’absence de « {title} » a une autre suite que celle de « {other} », pourtant de même nature. Accordez les deux ou dites pourquoi.',
    'When ‘{title}’ is missing something else follows than for ‘{other}’, although both are of one kind. Make them agree or say why not.',
  ],
  'contradictions-without-rule': [
    'De leidraad zegt niet wat geldt als een inschrijving zichzelf tegenspreekt in: {titles}. Nu telt alleen wat de inschrijver zelf toelicht. Vul contradictions in.',
    'Le guide ne dit pas ce qui vaut si une offre se contredit dans : {titles}. Seule compte alors l’explication du soumissionnaire. Remplissez contradictions.',
    'The guide does not say what counts when a tender contradicts itself in: {titles}. Only what the tenderer explains counts now. Fill in contradictions.',
  ],
  'contradictions-read-twice': [
    'Voor {titles} zegt de leidraad op twee manieren wat bij een tegenstrijdigheid geldt. Laat één regel staan.',
    'Pour {titles}, le guide dit de deux manières ce qui vaut en cas de contradiction. Gardez une seule règle.',
    'For {titles} the guide says in two ways what counts in a contradiction. Keep one rule.',
  ],
  'two-ranks': [
    '‘{title}’ staat twee keer in de rangorde van documenten. Laat één plaats staan.',
    '« {title} » figure deux fois dans l’ordre de priorité. Gardez une seule place.',
    '‘{title}’ stands twice in the order of precedence. Keep one place.',
  ],
  'phase-of-open': [
    'Een openbare procedure heeft geen fasen. Laat de fase weg, of maak de procedure niet-openbaar.',
    'Une procédure ouverte n’a pas de phases. Retirez la phase ou rendez la procédure restreinte.',
    'An open procedure has no phases. Leave the phase out, or make the procedure restricted.',
  ],
  'negotiation-missing': [
    'Deze leidraad is er een van een onderhandelingsprocedure en zegt niet hoe wordt onderhandeld. Voeg ‘negotiation’ toe.',
    'Ce guide est celui d’une procédure négociée et ne dit pas comment l’on négocie. Ajoutez « negotiation ».',
    'This guide is of a negotiated procedure and does not say how tenders are negotiated. Add ‘negotiation’.',
  ],
  'negotiation-outside': [
    'Er staan onderhandelingen in een leidraad die er geen kent. Laat ‘negotiation’ weg, of maak er een onderhandelingsprocedure van.',
    'Ce guide prévoit des négociations alors que sa procédure n’en connaît pas. Supprimez « negotiation », ou choisissez une procédure négociée.',
    'There are negotiations in a guide whose procedure knows none. Take ‘negotiation’ away, or make it a negotiated procedure.',
  ],
  'negotiation-with-price-envelope': [
    'Prijzen liggen in een eigen envelop terwijl over de inschrijvingen wordt onderhandeld. Kies één van beide.',
    'Les prix sont dans une enveloppe séparée alors que les offres se négocient. Choisissez l’un des deux.',
    'Prices lie in an envelope of their own while tenders are negotiated. Choose one of the two.',
  ],
  'subject-not-negotiable': [
    'Over ‘{title}’ wordt niet onderhandeld: het is een minimumeis, een uitsluitingsgrond of een gunningscriterium.',
    '« {title} » ne se négocie pas : c’est une exigence minimale, un motif d’exclusion ou un critère d’attribution.',
    '‘{title}’ is not negotiated: it is a minimum requirement, an exclusion ground or an award criterion.',
  ],
  'phase-missing': [
    'Een niet-openbare procedure heeft een selectiefase en een gunningsfase, elk met een eigen leidraad. Zeg welke dit is.',
    'Une procédure restreinte a une phase de sélection et une phase d’attribution, chacune avec son guide. Dites laquelle.',
    'A restricted procedure has a selection and an award phase, each with a guide of its own. Say which this is.',
  ],
  'selection-missing': [
    'Zeg bij ‘selection’ hoeveel gegadigden worden uitgenodigd en boven welk aantal punten worden gegeven.',
    'Indiquez sous « selection » combien de candidats sont invités et au-delà de combien on note.',
    'Say under ‘selection’ how many candidates are invited, and above which number they are scored.',
  ],
  'selection-outside-phase': [
    'Alleen de leidraad van een selectiefase zegt wie er wordt uitgenodigd.',
    'Seul le guide d’une phase de sélection dit qui est invité.',
    'Only the guide of a selection phase says who is invited.',
  ],
  'selection-takes-too-many': [
    'Zonder punten zouden {scoreWhenMoreThan} gegadigden doorgaan, maar er worden er ten hoogste {places} uitgenodigd.',
    'Sans notes, {scoreWhenMoreThan} candidats continueraient, alors que {places} au plus sont invités.',
    'Without points {scoreWhenMoreThan} candidates would go on, but at most {places} are invited.',
  ],
  'selection-with-prices': [
    'In de selectiefase worden geen prijzen gevraagd. Die horen in de leidraad van de gunningsfase.',
    'La phase de sélection ne demande pas de prix ; ils relèvent du guide de la phase d’attribution.',
    'No prices are asked in the selection phase. They belong in the guide of the award phase.',
  ],
  'parts-are-not-places': [
    'Er zijn {count} delen om toe te wijzen en {places|# winnaar|# winnaars}. Maak die gelijk.',
    'Il y a {count} parties à attribuer et {places|# attributaire|# attributaires}. Faites-les correspondre.',
    'There are {count} parts to assign and {places|# winner|# winners}. Make these equal.',
  ],
  'reserve-among-winners': [
    'De reserve staat op plaats {rank}, maar aan de eerste {places} wordt al gegund. Kies een plaats daarna.',
    'La réserve occupe la place {rank}, mais les {places} premiers obtiennent déjà un contrat. Choisissez une place suivante.',
    'The reserve stands in place {rank}, but the first {places} are awarded already. Choose a later place.',
  ],
  'reserve-without-evidence': [
    'Met nummer {rank} wordt een wachtkamerovereenkomst gesloten, maar alleen {asked|de eerste levert|de eerste # leveren} bewijs. Vraag het ook van nummer {rank}.',
    'Un contrat de réserve est conclu avec le numéro {rank}, mais {asked|seul le premier fournit|seuls les # premiers fournissent} des preuves. Demandez-les aussi au numéro {rank}.',
    'A reserve contract is concluded with number {rank}, but only {asked|the first gives|the first # give} evidence. Ask number {rank} for it too.',
  ],
  'outage-judged-by-authority': [
    'De aanbestedende dienst bevestigt zelf dat het platform een storing had. Laat liever de helpdesk van het platform dat doen.',
    'Le pouvoir adjudicateur confirme lui-même la panne de la plateforme. Confiez-le plutôt à l’assistance de la plateforme.',
    'The authority itself confirms that the platform failed. Better leave that to the helpdesk of the platform.',
  ],
  'outage-overtakes-phase': [
    'Na een storing kan de sluiting {hours} uur later vallen, en dan is ‘{title}’ ({date}) al begonnen. Plan die fase later.',
    'Après une panne, la clôture peut tomber {hours} heures plus tard, alors que « {title} » ({date}) a commencé. Reportez cette phase.',
    'After an outage the deadline may fall {hours} hours later, when ‘{title}’ ({date}) has begun. Plan that phase later.',
  ],
  'item-without-effect': [
    'Het tarief van ‘{description}’ telt niet mee in het totaal. Neem het op in de formule of schrap de regel.',
    'Le tarif de « {description} » ne compte pas dans le total. Reprenez-le dans la formule ou supprimez la ligne.',
    'The tariff of ‘{description}’ does not count in the total. Take it into the formula or drop the line.',
  ],
  'weights-do-not-add-up': [
    'De wegingen tellen op tot {sum}, niet tot het maximum van {maximum}. Verbeter een weging of het maximum.',
    'Les pondérations totalisent {sum}, non le maximum de {maximum}. Corrigez une pondération ou le maximum.',
    'The weights add up to {sum}, not to the maximum of {maximum}. Correct a weight or the maximum.',
  ],
  'criterion-cannot-score': [
    '‘{title}’ weegt {weight|# punt|# punten}, maar heeft geen formule en geen schaal om ze mee te geven. Voeg er een toe.',
    '« {title} » vaut {weight|# point|# points}, mais n’a ni formule ni échelle pour les attribuer. Ajoutez-en une.',
    '‘{title}’ weighs {weight|# point|# points}, but has no formula and no scale to give them by. Add one.',
  ],
  'grade-has-no-points': [
    'Bij ‘{title}’ is het oordeel ‘{grade}’ geen punten waard. Noem de punten bij het criterium, of een percentage bij de schaal.',
    'Pour « {title} », la mention « {grade} » n’a pas de points. Indiquez les points au critère, ou un pourcentage à l’échelle.',
    'For ‘{title}’ the grade ‘{grade}’ is worth no points. Name the points at the criterion, or a percentage at the scale.',
  ],
  'grade-above-weight': [
    'Bij ‘{title}’ levert het beste oordeel {best|# punt|# punten} op, meer dan de weging van {weight}. Verlaag de punten.',
    'Pour « {title} », la meilleure mention vaut {best|# point|# points}, plus que la pondération de {weight}. Réduisez les points.',
    'For ‘{title}’ the best grade yields {best|# point|# points}, more than the weight of {weight}. Lower the points.',
  ],
  'grade-below-weight': [
    'Bij ‘{title}’ levert het beste oordeel {best|# punt|# punten} op; de weging van {weight} is onbereikbaar. Maak beide gelijk.',
    'Pour « {title} », la meilleure mention vaut {best|# point|# points} ; la pondération de {weight} est hors d’atteinte. Accordez les deux.',
    'For ‘{title}’ the best grade yields {best|# point|# points}; the weight of {weight} cannot be reached. Make both agree.',
  ],
  'grades-equal': [
    'Bij ‘{title}’ zijn ‘{first}’ en ‘{second}’ allebei {points|# punt|# punten} waard. Geef ze verschillende punten of voeg ze samen.',
    'Pour « {title} », « {first} » et « {second} » valent toutes deux {points|# point|# points}. Distinguez-les ou fusionnez-les.',
    'For ‘{title}’ both ‘{first}’ and ‘{second}’ are worth {points|# point|# points}. Tell them apart or merge them.',
  ],
  'grades-collapse': [
    'Bij ‘{title}’ worden ‘{first}’ en ‘{second}’ door het afronden allebei {points|# punt|# punten}. Rond af op meer decimalen.',
    'Pour « {title} », « {first} » et « {second} » deviennent toutes deux {points|# point|# points} après arrondi. Arrondissez à plus de décimales.',
    'For ‘{title}’ rounding makes both ‘{first}’ and ‘{second}’ {points|# point|# points}. Round to more decimals.',
  ],
  'combine-missing': [
    'Bij ‘{title}’ {evaluators|geeft # beoordelaar|geven # beoordelaars} een score, maar niet staat hoe die samenkomen. Kies combine: mean of consensus.',
    'Pour « {title} », {evaluators|# évaluateur donne|# évaluateurs donnent} une note, mais on ne dit pas comment elles se combinent. Choisissez combine : mean ou consensus.',
    'For ‘{title}’ {evaluators|# evaluator gives|# evaluators give} a score, but how these combine is not said. Choose combine: mean or consensus.',
  ],
  'mean-not-rounded': [
    'Het gemiddelde van ‘{title}’ wordt niet afgerond en kan een breuk zonder einde zijn. Leg met round vast hoe het wordt afgedrukt.',
    'La moyenne de « {title} » n’est pas arrondie et peut être une fraction sans fin. Fixez avec round comment elle s’imprime.',
    'The mean of ‘{title}’ is not rounded and may be a fraction without end. Say with round how it is printed.',
  ],
  'too-few-evaluators': [
    'Minstens {minimum|# beoordelaar is|# beoordelaars zijn} nodig, maar de commissie heeft er {evaluators}. Verbeter een van beide.',
    'Il faut au moins {minimum|# évaluateur|# évaluateurs}, mais la commission en compte {evaluators}. Corrigez l’un des deux.',
    'At least {minimum|# evaluator is|# evaluators are} needed, but the committee has {evaluators}. Correct one of the two.',
  ],
  'price-points-above-weight': [
    'Een prijs van {price}, met {lowest} als laagste, krijgt {points|# punt|# punten}: meer dan de {weight} die er te geven zijn. Controleer de haakjes of begrens met clamp.',
    'Un prix de {price}, le plus bas étant {lowest}, obtient {points|# point|# points} : plus que les {weight} à donner. Vérifiez les parenthèses ou bornez avec clamp.',
    'A price of {price}, with {lowest} as the lowest, gets {points|# point|# points}: more than the {weight} there are. Check the parentheses or bound with clamp.',
  ],
  'price-points-below-zero': [
    'Een prijs van {price}, met {lowest} als laagste, krijgt {points|# punt|# punten}: minder dan nul. Begrens met clamp als dat niet de bedoeling is.',
    'Un prix de {price}, le plus bas étant {lowest}, obtient {points|# point|# points} : moins que zéro. Bornez avec clamp si ce n’est pas voulu.',
    'A price of {price}, with {lowest} as the lowest, gets {points|# point|# points}: less than nothing. Bound with clamp if that is not meant.',
  ],
  'best-price-below-weight': [
    'De laagste prijs, {price}, krijgt {points|# punt|# punten} en niet de volle {weight}. Controleer de formule.',
    'Le prix le plus bas, {price}, obtient {points|# point|# points} et non les {weight} prévus. Vérifiez la formule.',
    'The lowest price, {price}, gets {points|# point|# points} and not the full {weight}. Check the formula.',
  ],
  'price-points-rise': [
    'Een hogere prijs levert meer punten op: {price} krijgt {points}, {higher} krijgt {more}. Controleer de formule.',
    'Un prix plus élevé rapporte davantage : {price} obtient {points}, {higher} obtient {more}. Vérifiez la formule.',
    'A higher price earns more points: {price} gets {points}, {higher} gets {more}. Check the formula.',
  ],
  'points-depend-recompute': [
    'Prijspunten hangen af van de andere inschrijvingen. Valt er een af, dan worden zij opnieuw berekend en kan de volgorde van de rest omslaan.',
    'Les points de prix dépendent des autres offres. Si l’une tombe, ils sont recalculés et l’ordre des autres peut s’inverser.',
    'Price points depend on the other tenders. When one drops out they are computed again and the order of the rest may turn round.',
  ],
  'points-depend-keep': [
    'Prijspunten hangen af van de andere inschrijvingen. Valt er een af, dan blijven de punten staan, ook als de laagste prijs er niet meer is.',
    'Les points de prix dépendent des autres offres. Si l’une tombe, les points restent, même si le prix le plus bas n’y est plus.',
    'Price points depend on the other tenders. When one drops out the points stay, even if the lowest price is no longer there.',
  ],
  'price-of-nothing': [
    'Bij een prijs van nul deelt de formule door nul en is er geen uitkomst. Leg vast wat dan geldt, of sluit zo’n prijs uit.',
    'Pour un prix nul, la formule divise par zéro et n’a pas de résultat. Fixez ce qui vaut alors, ou excluez un tel prix.',
    'For a price of nothing the formula divides by zero and has no outcome. State what then holds, or rule such a price out.',
  ],
  'ties-without-end': [
    'Een gelijke stand kan open blijven: geen regel beslist altijd. Sluit af met loting.',
    'Une égalité peut rester ouverte : aucune règle ne tranche toujours. Terminez par un tirage au sort.',
    'A tie can stay open: no rule always decides. End with drawing lots.',
  ],
  'tie-rule-never-reached': [
    'Na loting is er geen gelijke stand meer, dus deze regel wordt nooit gebruikt. Zet hem ervoor of schrap hem.',
    'Après le tirage au sort il n’y a plus d’égalité : cette règle ne sert jamais. Placez-la avant ou supprimez-la.',
    'After lots no tie is left, so this rule is never used. Put it before or drop it.',
  ],
  'beacon-without-draw': [
    'Deze leidraad laat met de hand loten; de drand-keten wordt dan niet gebruikt. Schrap haar, of laat in het dossier loten.',
    'Ce guide prévoit un tirage à la main ; la chaîne drand ne sert alors pas. Supprimez-la, ou prévoyez un tirage dans le dossier.',
    'This guide has lots drawn by hand; the drand chain is not used then. Drop it, or have lots drawn in the file.',
  ],
  'beacon-key-malformed': [
    'Dit is geen publieke sleutel van een drand-keten, dus een loting zou nooit eindigen. Neem de sleutel van de keten over.',
    'Ce n’est pas la clé publique d’une chaîne drand : un tirage ne finirait jamais. Reprenez la clé de la chaîne.',
    'This is no public key of a drand chain, so a draw would never end. Copy the key of the chain.',
  ],
  'tie-rule-twice': [
    'Deze regel staat er al; een tweede keer kan hij niemand meer onderscheiden. Schrap hem.',
    'Cette règle figure déjà ; une seconde fois, elle ne départage plus personne. Supprimez-la.',
    'This rule is there already; a second time it can tell nobody apart. Drop it.',
  ],
  'tie-without-points': [
    '‘{title}’ levert geen punten op en kan bij een gelijke stand dus niemand onderscheiden: de volgende regel beslist. Kies een onderdeel met punten.',
    '« {title} » ne rapporte pas de points et ne peut donc départager personne : la règle suivante tranche. Choisissez un élément avec des points.',
    '‘{title}’ yields no points and so can tell nobody apart in a tie: the next rule decides. Choose a part with points.',
  ],
  'threshold-unreachable': [
    'De drempel ‘{title}’ vraagt {minimum}, maar met de beste scores is {most} het hoogste. Verlaag de drempel.',
    'Le seuil « {title} » demande {minimum}, mais les meilleures notes donnent {most} au plus. Abaissez le seuil.',
    'The threshold ‘{title}’ asks {minimum}, but the best scores reach {most} at most. Lower the threshold.',
  ],
  'threshold-always-met': [
    'De drempel ‘{title}’ van {minimum} wordt ook met de slechtste scores gehaald. Verhoog of schrap hem.',
    'Le seuil « {title} » de {minimum} est atteint même avec les pires notes. Relevez-le ou supprimez-le.',
    'The threshold ‘{title}’ of {minimum} is met even with the worst scores. Raise or drop it.',
  ],
  'band-unreachable': [
    'De trede vanaf {from} wordt nooit bereikt: de beste scores komen tot {most}. Verlaag of schrap haar.',
    'Le palier à partir de {from} n’est jamais atteint : les meilleures notes donnent {most}. Abaissez-le ou supprimez-le.',
    'The step from {from} is never reached: the best scores come to {most}. Lower or drop it.',
  ],
  'choice-not-an-alternative': [
    'De keuze {choice} is geen van de alternatieven: {known}.',
    'Le choix {choice} n’est aucune des possibilités : {known}.',
    'The choice {choice} is none of the alternatives: {known}.',
  ],
  'alternative-sets-nothing': [
    '{alternative} stelt {at} in, maar dat bestaat niet in de leidraad. Verbeter de verwijzing.',
    '{alternative} fixe {at}, qui n’existe pas dans le guide. Corrigez le renvoi.',
    '{alternative} sets {at}, which does not exist in the guide. Correct the reference.',
  ],
  'alternative-breaks-guide': [
    'Met {alternative} is de leidraad niet meer geldig ({at}). Verbeter de waarde.',
    'Avec {alternative}, le guide n’est plus valable ({at}). Corrigez la valeur.',
    'Under {alternative} the guide is no longer valid ({at}). Correct the value.',
  ],
  'choice-not-in-force': [
    'De keuze is {choice}, maar bij {at} zegt de leidraad iets anders. Maak beide gelijk.',
    'Le choix est {choice}, mais le guide dit autre chose à {at}. Accordez les deux.',
    'The choice is {choice}, but at {at} the guide says something else. Make both agree.',
  ],
});
