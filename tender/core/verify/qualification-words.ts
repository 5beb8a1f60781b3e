import { defineWords } from '#platform/kernel/words.ts';

/** What was compared in the file of a qualification system. */
export const qualificationWords = defineWords({
  'interest-free': [
    '{name} liet op {day} belangstelling blijken, zonder lopend dossier en zonder wachttijd.',
    '{name} a manifesté son intérêt le {day}, sans dossier en cours ni délai d’attente.',
    '{name} expressed interest on {day}, with no running case and no waiting time.',
  ],
  'interest-in-bar': [
    '{name} liet op {day} belangstelling blijken, en was pas vrij op {freeFrom}.',
    '{name} a manifesté son intérêt le {day}, alors qu’il n’était libre que le {freeFrom}.',
    '{name} expressed interest on {day}, and was free on {freeFrom} only.',
  ],
  'interest-twice': [
    '{name} liet op {day} belangstelling blijken terwijl er al een dossier liep.',
    '{name} a manifesté son intérêt le {day} alors qu’un dossier était en cours.',
    '{name} expressed interest on {day} while a case was running already.',
  ],
  'file-sent-whole': [
    '{name} kreeg op {day} {count|# stuk|# stukken}; elk is het bestand dat toen gold, naar zijn SHA-256.',
    '{name} a reçu {count|# pièce|# pièces} le {day} ; chacune est le fichier alors en vigueur, selon son SHA-256.',
    '{name} was sent {count|# document|# documents} on {day}; each is the file in force then, by its SHA-256.',
  ],
  'file-sent-otherwise': [
    '{name} kreeg op {day} andere stukken dan toen golden, of niet alle: {documents}.',
    '{name} a reçu le {day} d’autres pièces que celles alors en vigueur, ou pas toutes : {documents}.',
    '{name} was sent other documents on {day} than were in force then, or not all of them: {documents}.',
  ],
  'decision-as-ruled': [
    '{name}: ‘{outcome}’, op {criteria}, met redenen; de regels lieten het toe.',
    '{name} : « {outcome} », sur {criteria}, motivée ; les règles le permettaient.',
    '{name}: ‘{outcome}’, on {criteria}, with reasons; the rules allowed it.',
  ],
  'decision-not-as-ruled': [
    '{name}: ‘{outcome}’, op {criteria}; de regels lieten dat niet toe ({why}).',
    '{name} : « {outcome} », sur {criteria} ; les règles ne le permettaient pas ({why}).',
    '{name}: ‘{outcome}’, on {criteria}; the rules did not allow it ({why}).',
  ],
  'decision-without-reasons': [
    '{name}: ‘{outcome}’ zonder redenen of zonder criterium.',
    '{name} : « {outcome} » sans motifs ou sans critère.',
    '{name}: ‘{outcome}’ without reasons or without a criterion.',
  ],
  'notified-right': [
    '{name}: kennisgeving van ‘{outcome}’ op {day}, langs elke weg van de leidraad.',
    '{name} : notification de « {outcome} » le {day}, par chaque voie du guide.',
    '{name}: notified of ‘{outcome}’ on {day}, by every way of the guide.',
  ],
  'bar-right': [
    '{name}: kennisgeving van ‘{outcome}’ op {day}; eerste vrije dag {freeFrom}, nagerekend.',
    '{name} : notification de « {outcome} » le {day} ; premier jour libre {freeFrom}, recalculé.',
    '{name}: notified of ‘{outcome}’ on {day}; first free day {freeFrom}, computed anew.',
  ],
  'notified-wrong': [
    '{name}: de kennisgeving van ‘{outcome}’ op {day}, met {freeFrom} als eerste vrije dag, is niet die van de regels ({why}).',
    '{name} : la notification de « {outcome} » le {day}, avec {freeFrom} comme premier jour libre, n’est pas celle des règles ({why}).',
    '{name}: the notification of ‘{outcome}’ on {day}, with {freeFrom} as first free day, is not that of the rules ({why}).',
  ],
  'register-from': [
    '{name} staat in het register vanaf {day}, en de dag ervoor niet.',
    '{name} figure au registre à partir du {day}, et pas la veille.',
    '{name} stands in the register from {day}, and not the day before.',
  ],
  'register-until': [
    '{name} stond in het register tot de dag voor {day}, en vanaf die dag niet.',
    '{name} figurait au registre jusqu’à la veille du {day}, et plus à partir de ce jour.',
    '{name} stood in the register until the day before {day}, and not from that day on.',
  ],
  'register-wrong': [
    '{name}: het register van {day} klopt niet met de kennisgeving.',
    '{name} : le registre du {day} ne correspond pas à la notification.',
    '{name}: the register of {day} does not agree with the notification.',
  ],
  'frozen-right': [
    'Lijst {call} van {day}: de {count} gekwalificeerden van dat moment.',
    'Liste {call} du {day} : les {count} opérateurs qualifiés à ce moment.',
    'List {call} of {day}: the {count} qualified at that moment.',
  ],
  'frozen-wrong': [
    'Lijst {call} van {day} met {count} namen is niet die van dat moment ({why}).',
    'La liste {call} du {day} avec {count} noms n’est pas celle de ce moment ({why}).',
    'List {call} of {day} with {count} names is not that of that moment ({why}).',
  ],
});
