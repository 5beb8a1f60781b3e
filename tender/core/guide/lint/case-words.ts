import { defineWords } from '#platform/kernel/words.ts';

/** Grounds, proportionality, counted dates, and what the source says more than once. */
export const caseWords = defineWords({
  'mandatory-grounds-absent': [
    'Geen enkele uitsluitingsgrond is verplicht, terwijl de wet die boven de Europese drempel voorschrijft. Neem de gronden van artikel 2.86 op.',
    'Aucun motif d’exclusion n’est obligatoire, alors que la loi l’impose au-dessus du seuil européen. Reprenez ces motifs.',
    'No exclusion ground is mandatory, though the law prescribes such grounds above the European threshold. Take them in.',
  ],
  'ground-without-article': [
    'Bij de grond ‘{title}’ staat geen artikel. Noem het, of maak er een grond van de leidraad van (kind: guide).',
    'Le motif « {title} » ne cite aucun article. Indiquez-le, ou faites-en un motif du guide (kind: guide).',
    'The ground ‘{title}’ cites no article. Name it, or make it a ground of the guide (kind: guide).',
  ],
  'ground-of-other-kind': [
    '‘{title}’ noemt {article}, dat een andere soort grond is: 2.86 is verplicht, 2.87 facultatief. Verbeter de soort of het artikel.',
    '« {title} » cite {article}, motif d’une autre sorte : 2.86 est obligatoire, 2.87 facultatif. Corrigez la sorte ou l’article.',
    '‘{title}’ cites {article}, which is a ground of another kind: 2.86 is mandatory, 2.87 optional. Correct the kind or the article.',
  ],
  'espd-absent': [
    'De checklist vraagt geen UEA, hoewel dat boven de Europese drempel moet. Voeg het toe.',
    'La liste de contrôle ne demande pas de DUME, pourtant requis au-dessus du seuil européen. Ajoutez-le.',
    'The checklist asks for no ESPD, which the law requires above the European threshold. Add it.',
  ],
  'references-too-old': [
    '‘{title}’ vraagt of aanvaardt referenties van langer geleden dan de {years|# jaar|# jaar} die de wet als regel geeft. Verkort de termijn of zeg waarom het nodig is.',
    '« {title} » remonte au-delà {years|de l’année|des # ans} que la loi admet en règle. Raccourcissez la période ou dites pourquoi il le faut.',
    '‘{title}’ goes back further than the {years|# year|# years} that the law gives as a rule. Shorten the period or say why it is needed.',
  ],
  'reference-too-large': [
    'Bij ‘{title}’ moet een referentie {share}% van de waarde zijn; meer dan {most}% is niet proportioneel. Verlaag het deel.',
    'Pour « {title} », une référence doit valoir {share} % ; au-delà de {most} %, ce n’est pas proportionné. Réduisez la part.',
    'For ‘{title}’ a reference has to be worth {share}% of the value; more than {most}% is out of proportion. Lower the share.',
  ],
  'lowest-price-alone': [
    'Alleen de prijs telt. Voeg een kwaliteitscriterium toe, of motiveer in de stukken waarom de laagste prijs beslist.',
    'Seul le prix compte. Ajoutez un critère de qualité, ou motivez dans les documents pourquoi le prix le plus bas décide.',
    'Price alone counts. Add a criterion of quality, or give reasons in the documents why the lowest price decides.',
  ],
  'lot-without-reason': [
    'Er is één perceel, en niet staat waarom. Zeg het met subject.undivided, of verdeel de opdracht.',
    'Il y a un seul lot, sans raison indiquée. Donnez-la par subject.undivided, ou allotissez.',
    'There is one lot, and no reason is given. Give it with subject.undivided, or divide the contract.',
  ],
  'turnover-too-high': [
    '‘{title}’ vraagt een omzet van {asked} per jaar, meer dan twee keer de geraamde waarde van {worth}. Verlaag de eis.',
    '« {title} » exige un chiffre d’affaires de {asked} par an, plus de deux fois la valeur estimée de {worth}. Abaissez-le.',
    '‘{title}’ asks a turnover of {asked} a year, more than twice the estimated value of {worth}. Lower it.',
  ],
  'turnover-without-reason': [
    '‘{title}’ vraagt omzet zonder reden. Motiveer het met because, of schrap de eis.',
    '« {title} » exige un chiffre d’affaires sans raison. Motivez par because, ou supprimez l’exigence.',
    '‘{title}’ asks for turnover without a reason. Give it with because, or drop the demand.',
  ],
  'insurance-above-value': [
    '‘{title}’ vraagt een verzekering van {asked}, meer dan de geraamde waarde van {worth}, zonder reden. Verlaag het bedrag of noem met because het risico.',
    '« {title} » exige une assurance de {asked}, plus que la valeur estimée de {worth}, sans raison. Réduisez le montant ou dites le risque par because.',
    '‘{title}’ asks insurance of {asked}, more than the estimated value of {worth}, without a reason. Lower it or name the risk with because.',
  ],
  'price-points-collapse': [
    'Door het afronden krijgen {price} en {higher} evenveel prijspunten. Rond af op meer decimalen.',
    'L’arrondi donne à {price} et {higher} autant de points. Arrondissez à plus de décimales.',
    'Rounding gives {price} and {higher} the same price points. Round to more decimals.',
  ],
  'consensus-without-end': [
    'Bij ‘{title}’ moeten beoordelaars het eens worden, maar niet staat wat geldt als dat niet lukt. Zeg het met award.consensus.',
    'Pour « {title} », les évaluateurs doivent s’accorder, mais rien ne dit ce qui vaut sinon. Dites-le par award.consensus.',
    'For ‘{title}’ evaluators have to agree, but what holds when they do not is not said. Say it with award.consensus.',
  ],
  'index-not-yet-known': [
    'Een verzoek om nieuwe prijzen komt uiterlijk {date}, maar het cijfer van {figure} is dan nog niet bekend. Neem een eerder cijfer of een latere datum.',
    'Une demande de nouveaux prix vient au plus tard le {date}, mais le chiffre de {figure} n’est pas encore connu. Prenez un chiffre antérieur ou une date ultérieure.',
    'A request for new prices comes by {date}, but the figure of {figure} is not known by then. Take an earlier figure or a later date.',
  ],
  'counted-date-differs': [
    'Geteld vanaf ‘{from}’ valt deze fase op {date}, maar de planning noemt {printed}. Maak beide gelijk.',
    'Comptée depuis « {from} », cette phase tombe le {date}, mais le calendrier indique le {printed}. Accordez les deux.',
    'Counted from ‘{from}’ this phase falls on {date}, but the planning says {printed}. Make both agree.',
  ],
  'contract-end-differs': [
    'Volgens de looptijd eindigt de overeenkomst op {date}, maar er staat {printed}. Verbeter de looptijd of de datum.',
    'Selon la durée, le contrat finit le {date}, mais le texte indique le {printed}. Corrigez la durée ou la date.',
    'By its length the contract ends on {date}, but the text prints {printed}. Correct the length or the date.',
  ],
  'round-without-date': [
    'De ronde ‘{title}’ heeft geen datum voor: {phases}. Noem die, zodat iedereen weet tot wanneer hij kan vragen.',
    'Le tour « {title} » n’a pas de date pour : {phases}. Indiquez-la, pour que chacun sache jusqu’à quand demander.',
    'The round ‘{title}’ has no date for: {phases}. Name it, so that everybody knows until when he can ask.',
  ],
  'evidence-on-free-day': [
    'Bewijsstukken moeten uiterlijk {date} binnen zijn, {reason}; een termijn van de leidraad schuift dan niet op. Kies een ander aantal dagen.',
    'Les pièces doivent arriver au plus tard le {date}, {reason} ; un délai du guide ne glisse pas. Choisissez un autre nombre de jours.',
    'Evidence has to be in by {date}, {reason}; a term of the guide does not move then. Choose another number of days.',
  ],
  'reminder-after-decision': [
    'De herinnering komt op {date}, na de laatste dag om over de optie te beslissen, {last}. Verhoog remindMonths.',
    'Le rappel vient le {date}, après le dernier jour pour décider de l’option, le {last}. Augmentez remindMonths.',
    'The reminder comes on {date}, after the last day to decide on the option, {last}. Raise remindMonths.',
  ],
  'requirement-not-measurable': [
    'Bij ‘{title}’ staat ‘{word}’, dat niemand kan meten. Noem een bedrag, een aantal of een norm.',
    'Pour « {title} », on lit « {word} », que nul ne peut mesurer. Indiquez un montant, un nombre ou une norme.',
    '‘{title}’ says ‘{word}’, which nobody can measure. Name an amount, a number or a standard.',
  ],
  'statements-disagree': [
    '{title}: § {other} zegt ‘{otherValue}’, § {place} zegt ‘{value}’. Maak beide gelijk, of kies met een reading.',
    '{title} : le § {other} dit « {otherValue} », le § {place} dit « {value} ». Accordez les deux, ou choisissez par une lecture.',
    '{title}: § {other} says ‘{otherValue}’, § {place} says ‘{value}’. Make both agree, or choose by a reading.',
  ],
  'statement-about-nothing': [
    '‘{title}’ gaat over {about}, dat niet in de leidraad staat. Verbeter de verwijzing.',
    '« {title} » porte sur {about}, absent du guide. Corrigez le renvoi.',
    '‘{title}’ is about {about}, which the guide does not have. Correct the reference.',
  ],
  'definition-unused': [
    '‘{term}’ is gedefinieerd maar komt nergens voor. Schrap het begrip, of gebruik het.',
    '« {term} » est défini mais n’apparaît nulle part. Supprimez la notion, ou employez-la.',
    '‘{term}’ is defined but occurs nowhere. Drop the term, or use it.',
  ],
  'term-undefined': [
    '‘{term}’ wordt gebruikt maar is niet gedefinieerd. Neem het op in de begrippen, of gebruik een begrip dat er staat.',
    '« {term} » est employé mais non défini. Ajoutez-le aux notions, ou employez-en une définie.',
    '‘{term}’ is used but not defined. Add it to the terms, or use one that is there.',
  ],
  'norm-unknown': [
    '{written} bestaat niet. Bedoelt u {near}?',
    '{written} n’existe pas. Voulez-vous dire {near} ?',
    '{written} does not exist. Do you mean {near}?',
  ],
  'annex-unknown': [
    'De tekst verwijst naar {written}, dat niet bij de documenten staat. Voeg het toe of verbeter het nummer.',
    'Le texte renvoie à {written}, absent des documents. Ajoutez-le ou corrigez le numéro.',
    'The text refers to {written}, which is not among the documents. Add it or correct the number.',
  ],
  'settles-nothing': [
    'De keuze verantwoordt {finding}, maar dat wordt niet gevonden. Schrap settles.',
    'Le choix justifie {finding}, qui n’est pas constaté. Supprimez settles.',
    'The choice answers {finding}, which is not found. Drop settles.',
  ],
});
