import { defineWords } from '#platform/kernel/words.ts';

export const compareWords = defineWords({
  exhibit: [
    '{name}: {origin}, {size} gebeurtenissen, wortel {root}',
    '{name} : {origin}, {size} événements, racine {root}',
    '{name}: {origin}, {size} events, root {root}',
  ],
  witness: [
    '    meeondertekend door getuige {name} op {at}',
    '    cosigné par le témoin {name} le {at}',
    '    cosigned by witness {name} on {at}',
  ],
  'witness-unknown': [
    '    draagt een regel van getuige {name}, waarvan de sleutel niet bekend is',
    '    porte une ligne du témoin {name}, dont la clé n’est pas connue',
    '    bears a line of witness {name}, whose key is not known',
  ],
  unsound: ['NIET in orde: {name}: {why}', 'PAS en ordre : {name} : {why}', 'NOT in order: {name}: {why}'],
  'exhibit-unknown': [
    'Dit is geen bundel, geen ontvangstbewijs, geen aansluitingsbewijs en geen ondertekend controlepunt.',
    'Ceci n’est ni une archive, ni un accusé de réception, ni une preuve de continuité, ni un point de contrôle signé.',
    'This is no bundle, no receipt, no proof of consistency and no signed checkpoint.',
  ],
  'key-wanted': [
    'Bij een los controlepunt hoort de controlesleutel: geef hem met --key.',
    'Un point de contrôle seul demande la clé de vérification : donnez-la avec --key.',
    'A bare checkpoint needs the verifier key: give it with --key.',
  ],
  'root-differs': [
    'De gebeurtenissen in deze bundel geven niet de wortel die is ondertekend.',
    'Les événements de cette archive ne donnent pas la racine signée.',
    'The events in this bundle do not give the root that was signed.',
  ],
  'same-history': [
    '{one} en {other} vertellen één geschiedenis: de eerste {size} gebeurtenissen zijn gelijk, en het langste telt er {longer}. Kreeg iemand het kortste later dan het langste, dan is het dossier teruggezet.',
    '{one} et {other} racontent une seule histoire : les {size} premiers événements sont égaux, et le plus long en compte {longer}. Si quelqu’un a reçu le plus court après le plus long, le dossier a été ramené en arrière.',
    '{one} and {other} tell one history: the first {size} events are the same, and the longest has {longer}. If somebody was given the shorter one after the longer, the file was set back.',
  ],
  parted: [
    '{one} en {other} vertellen TWEE geschiedenissen van één dossier, allebei ondertekend. Zij gaan uiteen bij een van de gebeurtenissen {from} tot en met {to}.',
    '{one} et {other} racontent DEUX histoires d’un seul dossier, toutes deux signées. Elles se séparent à l’un des événements {from} à {to}.',
    '{one} and {other} tell TWO histories of one file, both signed. They part at one of the events {from} to {to}.',
  ],
  'parted-at': [
    '{one} en {other} vertellen TWEE geschiedenissen van één dossier, allebei ondertekend. Gebeurtenis {from} is de eerste die zij verschillend tonen.',
    '{one} et {other} racontent DEUX histoires d’un seul dossier, toutes deux signées. L’événement {from} est le premier qu’elles montrent différemment.',
    '{one} and {other} tell TWO histories of one file, both signed. Event {from} is the first that they show differently.',
  ],
  'other-key': [
    '{one} en {other} zijn van één dossier, maar met verschillende sleutels ondertekend: een van beide is niet van dit logboek.',
    '{one} et {other} sont d’un seul dossier, mais signés de clés différentes : l’un des deux n’est pas de ce journal.',
    '{one} and {other} are of one file, but were signed with other keys: one of them is not of this log.',
  ],
  'other-log': [
    '{one} en {other} zijn van verschillende dossiers; er is niets te vergelijken.',
    '{one} et {other} sont de dossiers différents ; il n’y a rien à comparer.',
    '{one} and {other} are of different files; there is nothing to compare.',
  ],
  undecided: [
    '{one} en {other} spreken elkaar nergens tegen, maar bewijzen niet dat zij één geschiedenis vertellen. Vraag …/record/consistency?from={first}&to={second} op en leg het antwoord erbij.',
    '{one} et {other} ne se contredisent nulle part, mais ne prouvent pas une seule histoire. Demandez …/record/consistency?from={first}&to={second} et joignez la réponse.',
    '{one} and {other} contradict each other nowhere, but do not prove one history. Ask for …/record/consistency?from={first}&to={second} and put the answer beside them.',
  ],
});
