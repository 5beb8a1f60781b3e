import { defineWords } from '#platform/kernel/words.ts';

/** References, planning and terms. */
export const planWords = defineWords({
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
  'translation-language': [
    'In deze taal is de leidraad er al. Geef iedere andere taal één keer.',
    'Le guide existe déjà dans cette langue. Donnez chaque autre langue une seule fois.',
    'The guide is there in this language already. Give every other language once.',
  ],
  'translation-missing': [
    'Er {count|is nog # tekst|zijn nog # teksten} zonder vertaling in deze taal, te beginnen met ‘{text}’. Lezers zien daar de taal van de leidraad.',
    'Il reste {count|# texte|# textes} sans traduction dans cette langue, à commencer par « {text} ». Les lecteurs y voient la langue du guide.',
    'There {count|is # text|are # texts} without translation into this language, beginning with ‘{text}’. Readers see the language of the guide there.',
  ],
  'translation-of-nothing': [
    'De tekst ‘{text}’ staat zo niet in de leidraad: deze vertaling wordt nergens gelezen. Neem de tekst over zoals hij er staat, of verwijder haar.',
    'Le texte « {text} » ne figure pas ainsi dans le guide : cette traduction n’est lue nulle part. Reprenez le texte tel quel, ou retirez-la.',
    'The text ‘{text}’ does not stand like that in the guide: this translation is read nowhere. Take the text over as it stands, or remove it.',
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
    'Le délai d’attente commence le {date}, lendemain de l’envoi, mais le calendrier indique le {printed}. Corrigez la date.',
    'The standstill begins on {date}, the day after sending, but the planning says {printed}. Correct the date.',
  ],
  'standstill-last-day': [
    '{days|# dag|# dagen} na de beslissing {days|eindigt|eindigen} op {date}, maar de planning noemt {printed}. Verbeter de datum of het aantal dagen.',
    '{days|# jour|# jours} après la décision {days|finit|finissent} le {date}, mais le calendrier indique le {printed}. Corrigez la date ou le nombre de jours.',
    '{days|# day|# days} after the decision {days|ends|end} on {date}, but the planning says {printed}. Correct the date or the number of days.',
  ],
  'standstill-runs-on': [
    'De opschortende termijn zou eindigen op {raw}, geen werkdag, en loopt daarom door tot en met {date}. Neem die datum over.',
    'Le délai d’attente finirait le {raw}, jour non ouvrable, et court donc jusqu’au {date} inclus. Reprenez cette date.',
    'The standstill would end on {raw}, no working day, and therefore runs on through {date}. Take that date over.',
  ],
  'final-within-standstill': [
    'De definitieve gunning staat op {printed}, maar de opschortende termijn loopt tot en met {date}. Kies een dag erna.',
    'L’attribution définitive est prévue le {printed}, mais le délai d’attente court jusqu’au {date} inclus. Choisissez un jour ultérieur.',
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
