import { defineWords } from '#platform/kernel/words.ts';

/** What reading, checking and taking over an export refuses with. */
export const exportWords = defineWords({
  'archive-not-there': ['Er is geen bestand {file}.', 'Le fichier {file} n’existe pas.', 'There is no file {file}.'],
  'archive-too-large': [
    'Het archief is te groot: het telt uitgepakt meer dan {most} bytes, of pakt veel verder uit dan een export doet.',
    'L’archive est trop grande : décompressée elle dépasse {most} octets, ou gonfle bien plus qu’un export.',
    'The archive is too large: unpacked it has more than {most} bytes, or it unpacks to far more than an export does.',
  ],
  'archive-malformed': [
    'Dit is geen zip-archief dat te lezen is. Is het bestand helemaal overgekomen?',
    'Ce n’est pas une archive zip lisible. Le fichier est-il complet ?',
    'This is no zip archive that can be read. Did the whole file arrive?',
  ],
  'archive-name-not-allowed': [
    'In het archief staat een bestand dat er niet hoort: {name}.',
    'L’archive contient un fichier qui n’y a pas sa place : {name}.',
    'The archive has a file that does not belong there: {name}.',
  ],
  'archive-name-twice': [
    '{name} staat twee keer in het archief.',
    '{name} figure deux fois dans l’archive.',
    '{name} stands in the archive twice.',
  ],
  'archive-manifest-malformed': [
    'manifest.json ontbreekt of is niet van een export van Paraat.',
    'manifest.json manque ou n’est pas celui d’un export de Paraat.',
    'manifest.json is missing or not that of an export of Paraat.',
  ],
  'archive-version-unknown': [
    'Het archief heeft versie {version} van het formaat; dit programma leest versie {known}. Neem het programma dat erbij hoort.',
    'L’archive a la version {version} du format ; ce programme lit la version {known}. Prenez le programme qui lui correspond.',
    'The archive has version {version} of the format; this program reads version {known}. Take the program that goes with it.',
  ],
  'archive-manifest-differs': [
    'manifest.json is niet wat er getekend is: de handtekening in manifest.sig past er niet op.',
    'manifest.json n’est pas ce qui a été signé : la signature de manifest.sig n’y correspond pas.',
    'manifest.json is not what was signed: the signature in manifest.sig does not fit it.',
  ],
  'archive-file-missing': [
    '{name} ontbreekt in het archief.',
    '{name} manque dans l’archive.',
    '{name} is missing from the archive.',
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
