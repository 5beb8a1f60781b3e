import { defineWords } from '#platform/kernel/words.ts';

export const documentWords = defineWords({
  'the-guide': ['Aanbestedingsleidraad', 'Guide', 'Guide'],
  page: ['pagina {page}', 'page {page}', 'page {page}'],
  revision: ['Versie', 'Version', 'Version'],
  event: ['Gebeurtenis in het dossier', 'Événement du dossier', 'Event in the file'],
  'event-hash': ['Hash van de gebeurtenis', 'Empreinte de l’événement', 'Hash of the event'],
  'record-of': ['Dossier', 'Dossier', 'File'],
  'record-size': [
    'Aantal gebeurtenissen waarvoor is getekend',
    'Nombre d’événements signés',
    'Number of events signed for',
  ],
  'record-root': ['Wortel van de hashboom', 'Racine de l’arbre de hachage', 'Root of the hash tree'],
  'record-path': [
    'Hashes van de gebeurtenis naar de wortel',
    'Empreintes de l’événement à la racine',
    'Hashes from the event to the root',
  ],
  'record-signature': ['Handtekening', 'Signature', 'Signature'],
  'record-key': ['Controlesleutel', 'Clé de vérification', 'Verifier key'],
  'record-check': ['Controleren', 'Vérifier', 'To check'],
  'record-how': [
    'Hetzelfde bewijs is er als bestand. leidraad verify rekent het na zonder de server.',
    'La même preuve existe en fichier. leidraad verify la recalcule sans le serveur.',
    'The same proof comes as a file. leidraad verify recomputes it without the server.',
  ],
  late: [
    '{milliseconds} milliseconde na de sluiting',
    '{milliseconds} milliseconde après la clôture',
    '{milliseconds} millisecond after closing',
  ],
  'hand-in': ['Dien alsnog in: {document}.', 'Remettez encore : {document}.', 'Hand in: {document}.'],
  'reasons-by-price': [
    'Berekend met de formule van de leidraad.',
    'Calculé selon la formule du guide.',
    'Computed by the formula of the guide.',
  ],
  'draw-occasion': [
    'Gelijke totaalscore; de leidraad laat het lot beslissen.',
    'Score total égal ; le guide laisse le sort décider.',
    'Equal total score; the guide lets lots decide.',
  ],
  'draw-method': [
    'Loting buiten het systeem door de notaris, vastgelegd in een akte.',
    'Tirage au sort hors système par le notaire, constaté par acte.',
    'Lots drawn outside the system by the notary, recorded in a deed.',
  ],
  'draw-method-revealed': [
    'Loting in het dossier: ieder legde vooraf een waarde vast en toonde haar daarna; de volgorde volgt uit alle waarden samen.',
    'Tirage dans le dossier : chacun a engagé une valeur, puis l’a révélée ; l’ordre résulte de toutes les valeurs.',
    'Lots drawn in the file: each fixed a value beforehand and showed it afterwards; the order follows from all values together.',
  ],
  'draw-officer': ['Wie loot', 'Qui tire au sort', 'Who draws'],
  'draw-withheld': ['waarde niet getoond', 'valeur non révélée', 'value not shown'],
  deed: ['Akte', 'Acte', 'Deed'],
  minutes: ['Verslag', 'Compte rendu', 'Minutes'],
  'outcome-confirmed': ['De inschrijving is bevestigd.', 'L’offre est confirmée.', 'The tender is confirmed.'],
  'outcome-points-lowered': [
    'Er zijn punten in mindering gebracht.',
    'Des points ont été retirés.',
    'Points were taken off.',
  ],
  'outcome-requirement-not-met': [
    'Aan een of meer eisen is niet voldaan.',
    'Une ou plusieurs exigences ne sont pas remplies.',
    'One or more requirements are not met.',
  ],
  'points-off': [
    '{points} punten minder: {reason}',
    '{points} points en moins : {reason}',
    '{points} points less: {reason}',
  ],
  'not-older-months': [
    'niet ouder dan {count} maanden bij inschrijving',
    'de moins de {count} mois lors de l’offre',
    'not older than {count} months at the moment of tendering',
  ],
  'not-older-years': [
    'niet ouder dan {count} jaar bij inschrijving',
    'de moins de {count} ans lors de l’offre',
    'not older than {count} years at the moment of tendering',
  ],
  'most-recent': ['meest recent', 'le plus récent', 'most recent'],
  'no-place': ['niet vastgelegd', 'non enregistré', 'not recorded'],
  evaluator: ['Beoordelaar {number}', 'Évaluateur {number}', 'Evaluator {number}'],
});
