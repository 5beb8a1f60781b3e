import { defineWords } from '#platform/kernel/words.ts';

/** References, planning and terms. */
const planWords = defineWords({
  'id-twice': [
    'De naam {id} komt in deze lijst twee keer voor. Geef een van beide een andere naam.',
    'Le nom {id} figure deux fois dans cette liste. Renommez l’un des deux.',
    'The name {id} occurs twice in this list. Rename one of the two.',
  ],
  'id-unknown': [
    '{id} bestaat niet. Bekend zijn: {known}.',
    '{id} n’existe pas. On connaît : {known}.',
    '{id} does not exist. Known are: {known}.',
  ],
  'id-unknown-near': [
    '{id} bestaat niet. Bedoelt u {near}?',
    '{id} n’existe pas. Voulez-vous dire {near} ?',
    '{id} does not exist. Do you mean {near}?',
  ],
  'step-out-of-order': [
    'De stap ‘{title}’ staat te laat: eerst de controles, dan kwaliteit, dan prijs.',
    'L’étape « {title} » vient trop tard : d’abord les contrôles, puis la qualité, puis le prix.',
    'The step ‘{title}’ comes too late: first examinations, then quality, then price.',
  ],
  'step-items-misplaced': [
    'Een stap die controleert, noemt wat hij controleert; een andere stap niet. Verbeter ‘{title}’.',
    'Une étape de contrôle dit ce qu’elle contrôle ; une autre étape non. Corrigez « {title} ».',
    'A step that examines names what it examines; any other does not. Correct ‘{title}’.',
  ],
  'item-not-in-one-step': [
    '‘{title}’ staat in {count|# stap|# stappen}. Laat elk stuk in precies één stap controleren.',
    '« {title} » figure dans {count|# étape|# étapes}. Faites contrôler chaque pièce dans une seule étape.',
    '‘{title}’ stands in {count|# step|# steps}. Let each document be examined in exactly one.',
  ],
  'scale-unused': [
    'Geen enkel criterium gebruikt de schaal {id}. Verwijder haar of verwijs ernaar.',
    'Aucun critère n’utilise l’échelle {id}. Retirez-la ou renvoyez-y.',
    'No criterion uses the scale {id}. Remove it or refer to it.',
  ],
  'suitability-unproven': [
    'Voor de eis ‘{title}’ is geen verklaring in het UEA en geen bewijsstuk. Voeg er een toe.',
    'L’exigence « {title} » n’a ni déclaration dans le DUME ni pièce justificative. Ajoutez-en une.',
    'The requirement ‘{title}’ has no statement in the ESPD and no evidence. Add one.',
  ],
  'ground-not-stated': [
    'Over de uitsluitingsgrond ‘{title}’ vraagt het UEA niets. Voeg een verklaring toe of schrap de grond.',
    'Le DUME ne demande rien sur le motif d’exclusion « {title} ». Ajoutez une déclaration ou supprimez le motif.',
    'The ESPD asks nothing about the exclusion ground ‘{title}’. Add a statement or drop the ground.',
  ],
  'time-skipped': [
    '{time} bestaat niet: de klok in {zone} slaat dat uur over. Kies een ander uur.',
    '{time} n’existe pas : l’horloge de {zone} saute cette heure. Choisissez une autre heure.',
    '{time} does not exist: clocks in {zone} skip that hour. Choose another hour.',
  ],
  'time-twice': [
    '{time} komt twee keer voor: de klok in {zone} gaat dan een uur terug. Kies een ander uur.',
    '{time} a lieu deux fois : l’horloge de {zone} recule alors d’une heure. Choisissez une autre heure.',
    '{time} happens twice: clocks in {zone} go back an hour then. Choose another hour.',
  ],
  'phase-before-guide': [
    '{date} ligt vóór de datum van de leidraad zelf, {guideDateShort}. Controleer het jaar.',
    'Le {date} précède la date du guide même, le {guideDateShort}. Vérifiez l’année.',
    '{date} lies before the date of the guide itself, {guideDateShort}. Check the year.',
  ],
  'phase-far-ahead': [
    '{date} ligt meer dan twee jaar na de datum van de leidraad, {guideDateShort}. Controleer het jaar.',
    'Le {date} suit de plus de deux ans la date du guide, le {guideDateShort}. Vérifiez l’année.',
    '{date} lies more than two years after the date of the guide, {guideDateShort}. Check the year.',
  ],
  'phase-ends-before-start': [
    'Deze fase eindigt op {last}, vóór zij op {first} begint. Verwissel of verbeter de data.',
    'Cette phase finit le {last}, avant de commencer le {first}. Inversez ou corrigez les dates.',
    'This phase ends on {last}, before it begins on {first}. Swap or correct the dates.',
  ],
  'phase-on-free-day': [
    '{dateShort} is {reason}. Kies een werkdag, of zeg dat deze dag bedoeld is.',
    'Le {dateShort} est {reason}. Choisissez un jour ouvrable, ou dites que ce jour est voulu.',
    '{dateShort} is {reason}. Choose a working day, or say that this day is meant.',
  ],
  'phases-out-of-sequence': [
    '‘{later}’ kan pas na ‘{earlier}’ komen, maar staat ervoor. Verbeter een van beide data.',
    '« {later} » ne peut venir qu’après « {earlier} », mais le précède. Corrigez l’une des deux dates.',
    '‘{later}’ can only come after ‘{earlier}’, but stands before it. Correct one of the two dates.',
  ],
  'phase-out-of-order': [
    '‘{title}’ op {date} staat in de lijst na ‘{previous}’, maar komt eerder. Controleer de datum of de volgorde.',
    '« {title} », le {date}, suit « {previous} » dans la liste mais a lieu avant. Vérifiez la date ou l’ordre.',
    '‘{title}’ on {date} stands after ‘{previous}’ in the list but comes earlier. Check the date or the order.',
  ],
  'visit-on-other-day': [
    'De schouw begint volgens deze regel op {date}, volgens de planning op {planned}. Kies één dag.',
    'La visite commence le {date} selon cette ligne, le {planned} selon le calendrier. Choisissez un seul jour.',
    'By this line the site visit begins on {date}, by the planning on {planned}. Choose one day.',
  ],
  'deadline-without-time': [
    'De sluiting heeft geen tijdstip, zodat niemand weet wanneer de kluis dichtgaat. Voeg het uur toe, zoals T12:00.',
    'La clôture n’a pas d’heure : personne ne sait quand le coffre se ferme. Ajoutez l’heure, comme T12:00.',
    'The deadline has no time, so that nobody knows when the vault closes. Add the hour, such as T12:00.',
  ],
  'deadline-outside-hours': [
    'De sluiting is om {hour}. Buiten {from}–{to} uur is er vaak niemand om te helpen als het indienen niet lukt.',
    'La clôture est à {hour}. En dehors de {from}–{to}, il n’y a souvent personne pour aider si le dépôt échoue.',
    'The deadline is at {hour}. Outside {from}–{to} there is often nobody to help when handing in fails.',
  ],
  'standstill-first-day': [
    'De opschortende termijn begint op {date}, de dag na verzending, maar de planning noemt {printed}. Verbeter de datum.',
    'Le délai de suspension commence le {date}, lendemain de l’envoi, mais le calendrier indique le {printed}. Corrigez la date.',
    'The standstill begins on {date}, the day after sending, but the planning says {printed}. Correct the date.',
  ],
  'standstill-last-day': [
    '{days|# dag|# dagen} na de beslissing {days|eindigt|eindigen} op {date}, maar de planning noemt {printed}. Verbeter de datum of het aantal dagen.',
    '{days|# jour|# jours} après la décision {days|finit|finissent} le {date}, mais le calendrier indique le {printed}. Corrigez la date ou le nombre de jours.',
    '{days|# day|# days} after the decision {days|ends|end} on {date}, but the planning says {printed}. Correct the date or the number of days.',
  ],
  'standstill-runs-on': [
    'De opschortende termijn zou eindigen op {raw}, geen werkdag, en loopt daarom door tot en met {date}. Neem die datum over.',
    'Le délai de suspension finirait le {raw}, jour non ouvrable, et court donc jusqu’au {date} inclus. Reprenez cette date.',
    'The standstill would end on {raw}, no working day, and therefore runs on through {date}. Take that date over.',
  ],
  'final-within-standstill': [
    'De definitieve gunning staat op {printed}, maar de opschortende termijn loopt tot en met {date}. Kies een dag erna.',
    'L’attribution définitive est prévue le {printed}, mais le délai de suspension court jusqu’au {date} inclus. Choisissez un jour ultérieur.',
    'The final award is planned on {printed}, but the standstill runs through {date}. Choose a day after it.',
  ],
  'validity-before-final': [
    'Inschrijvingen gelden tot en met {date}, dus niet meer bij de definitieve gunning op {final}. Verleng de geldigheid.',
    'Les offres valent jusqu’au {date} inclus, donc plus à l’attribution définitive du {final}. Prolongez la validité.',
    'Tenders bind through {date}, so no longer at the final award on {final}. Lengthen the validity.',
  ],
  'validity-before-start': [
    'Inschrijvingen gelden tot en met {date}, maar de overeenkomst begint op {start}. Loopt de ondertekening uit, dan is niemand meer gebonden; verleng de geldigheid.',
    'Les offres valent jusqu’au {date} inclus, mais le contrat commence le {start}. Si la signature tarde, plus personne n’est lié ; prolongez la validité.',
    'Tenders bind through {date}, but the contract begins on {start}. If signing takes longer nobody is bound any more; lengthen the validity.',
  ],
  'evidence-after-final': [
    'Bewijsstukken mogen tot en met {date} komen, maar de definitieve gunning staat op {final}. Maak er tijd voor om ze te controleren.',
    'Les pièces peuvent arriver jusqu’au {date} inclus, mais l’attribution définitive est prévue le {final}. Prévoyez le temps de les vérifier.',
    'Evidence may come until {date}, but the final award is planned on {final}. Make time to check it.',
  ],
  'contract-before-final': [
    'De overeenkomst begint op {start}, niet na de definitieve gunning op {final}. Verbeter een van beide data.',
    'Le contrat commence le {start}, et non après l’attribution définitive du {final}. Corrigez l’une des deux dates.',
    'The contract begins on {start}, not after the final award on {final}. Correct one of the two dates.',
  ],
  'text-date-impossible': [
    'De tekst noemt {written}, een datum die niet bestaat. Verbeter hem.',
    'Le texte cite {written}, une date qui n’existe pas. Corrigez-la.',
    'The text names {written}, a date that does not exist. Correct it.',
  ],
  'text-weekday': [
    'De tekst noemt {written}, maar dat is een {weekday}. Verbeter de dag of de datum.',
    'Le texte cite {written}, mais c’est un {weekday}. Corrigez le jour ou la date.',
    'The text names {written}, but that is a {weekday}. Correct the day or the date.',
  ],
  'text-date-unknown': [
    'De tekst noemt {written}, maar de planning kent die datum niet. Maak beide gelijk.',
    'Le texte cite {written}, mais le calendrier ne connaît pas cette date. Accordez les deux.',
    'The text names {written}, but the planning does not know that date. Make both agree.',
  ],
});

/** Handing in, scoring, ties and double readings. */
const awardWords = defineWords({
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
  'two-ranks': [
    '‘{title}’ staat twee keer in de rangorde van documenten. Laat één plaats staan.',
    '« {title} » figure deux fois dans l’ordre de priorité. Gardez une seule place.',
    '‘{title}’ stands twice in the order of precedence. Keep one place.',
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

export const lintWords = { ...planWords, ...awardWords };
