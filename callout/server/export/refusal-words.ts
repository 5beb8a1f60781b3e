import { defineWords } from '#platform/kernel/words.ts';

/** What reading, checking and taking over an export refuses with. */
export const exportWords = defineWords({
  'archive-too-large': ['Het archief is te groot.', 'L’archive est trop grande.', 'The archive is too large.'],
  'archive-malformed': [
    'Dit is geen zip-archief dat te lezen is.',
    'Ce n’est pas une archive zip lisible.',
    'This is no zip archive that can be read.',
  ],
  'archive-name-not-allowed': [
    'In het archief staat een bestand dat er niet hoort: {name}.',
    'L’archive contient un fichier qui n’y a pas sa place : {name}.',
    'The archive has a file that does not belong there: {name}.',
  ],
  'archive-manifest-malformed': [
    'manifest.json ontbreekt of is niet van een export van Paraat.',
    'manifest.json manque ou n’est pas celui d’un export de Paraat.',
    'manifest.json is missing or not that of an export of Paraat.',
  ],
  'archive-file-differs': [
    '{name} is niet wat manifest.json erover zegt.',
    '{name} n’est pas ce que dit manifest.json.',
    '{name} is not what manifest.json says of it.',
  ],
  'archive-line-malformed': [
    '{name} heeft een regel die niet te lezen is.',
    '{name} contient une ligne illisible.',
    '{name} has a line that cannot be read.',
  ],
  'export-key-differs': [
    'Getekend met een andere sleutel: {key}.',
    'Signé avec une autre clé : {key}.',
    'Signed with another key: {key}.',
  ],
  'stream-missing': ['Het logboek {stream} ontbreekt.', 'Le journal {stream} manque.', 'The log {stream} is missing.'],
  'text-differs': [
    'Een tekst bij {stream} is niet waartoe het logboek zich verbond.',
    'Un texte de {stream} n’est pas celui auquel le journal s’est engagé.',
    'A text of {stream} is not what the log committed to.',
  ],
  'text-not-in-log': [
    'Een tekst hoort bij geen gebeurtenis.',
    'Un texte n’appartient à aucun événement.',
    'A text belongs to no event.',
  ],
  'import-not-empty': [
    'Deze server heeft al gegevens. Neem een lege map.',
    'Ce serveur a déjà des données. Prenez un dossier vide.',
    'This server has data already. Take an empty folder.',
  ],
  'import-person-refused': [
    'De persoon {id} is niet aangemaakt ({code}).',
    'La personne {id} n’a pas été créée ({code}).',
    'The person {id} was not made ({code}).',
  ],
});
