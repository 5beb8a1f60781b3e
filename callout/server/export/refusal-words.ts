import { defineWords } from '#platform/kernel/words.ts';

/** What reading, checking and taking over an export refuses with. */
export const exportWords = defineWords({
  'archive-not-there': ['Er is geen bestand {file}.', 'Le fichier {file} n’existe pas.', 'There is no file {file}.'],
  'archive-too-large': [
    'Het archief is te groot: het telt uitgepakt meer dan {most} bytes, of pakt veel verder uit dan een export doet.',
    'L’archive est trop grande\u00a0: décompressée, elle dépasse {most} octets ou gonfle bien plus qu’un export.',
    'The archive is too large: unpacked it is more than {most} bytes, or it expands far more than an export does.',
  ],
  'archive-incomplete': [
    'Het archief houdt op vóór zijn einde: het is niet helemaal overgekomen. Maak of haal het opnieuw.',
    'L’archive s’arrête avant sa fin\u00a0: elle n’est pas arrivée entière. Refaites-la ou récupérez-la à nouveau.',
    'The archive stops before its end: it did not arrive whole. Make it again or fetch it again.',
  ],
  'archive-malformed': [
    'Dit is geen zip-archief dat te lezen is. Is het het goede bestand?',
    'Ce n’est pas une archive zip lisible. Est-ce le bon fichier\u00a0?',
    'This is not a readable zip archive. Is it the right file?',
  ],
  'archive-name-not-allowed': [
    'In het archief staat een bestand dat er niet hoort: {name}.',
    'L’archive contient un fichier qui n’y a pas sa place\u00a0: {name}.',
    'The archive contains a file that does not belong there: {name}.',
  ],
  'archive-name-twice': [
    '{name} staat twee keer in het archief.',
    '{name} figure deux fois dans l’archive.',
    '{name} is in the archive twice.',
  ],
  'archive-manifest-malformed': [
    'manifest.json ontbreekt of is niet van een export van Paraat.',
    'manifest.json manque ou ne vient pas d’un export de Paraat.',
    'manifest.json is missing or does not come from an export of Paraat.',
  ],
  'archive-version-unknown': [
    'Het archief heeft versie {version} van het formaat; dit programma leest versie {known}. Gebruik het programma dat erbij hoort.',
    'L’archive a la version {version} du format\u00a0; ce programme lit la version {known}. Utilisez le programme qui lui correspond.',
    'The archive has version {version} of the format; this program reads version {known}. Use the program that goes with it.',
  ],
  'archive-manifest-differs': [
    'manifest.json is niet wat er getekend is: de handtekening in manifest.sig past er niet op.',
    'manifest.json n’est pas ce qui a été signé\u00a0: la signature de manifest.sig n’y correspond pas.',
    'manifest.json is not what was signed: the signature in manifest.sig does not match it.',
  ],
  'archive-file-missing': [
    '{name} ontbreekt in het archief.',
    'Il manque {name} dans l’archive.',
    '{name} is missing from the archive.',
  ],
  'archive-file-differs': [
    '{name} is niet wat manifest.json erover zegt.',
    '{name} n’est pas conforme à manifest.json.',
    '{name} does not match manifest.json.',
  ],
  'archive-line-malformed': [
    '{name} heeft een regel die niet te lezen is.',
    '{name} contient une ligne illisible.',
    '{name} has a line that cannot be read.',
  ],
  'export-key-differs': [
    'Getekend met een andere sleutel: {key}.',
    'Signé avec une autre clé\u00a0: {key}.',
    'Signed with another key: {key}.',
  ],
  'stream-missing': [
    'Het logboek {stream} ontbreekt.',
    'Il manque le journal {stream}.',
    'The log {stream} is missing.',
  ],
  'text-differs': [
    'Een tekst bij {stream} is niet de tekst die het logboek vastlegde.',
    'Un texte de {stream} n’est pas celui que le journal a consigné.',
    'A text of {stream} is not the one the log recorded.',
  ],
  'text-not-in-log': [
    'Een tekst hoort bij geen gebeurtenis.',
    'Un texte n’appartient à aucun événement.',
    'A text belongs to no event.',
  ],
  'event-not-understood': [
    'Dit programma begrijpt niet wat er staat ({why}). Er is niets overgenomen. Is het archief van een latere versie?',
    'Ce programme ne comprend pas ce qui y figure ({why}). Rien n’a été importé. L’archive est-elle d’une version plus récente\u00a0?',
    'This program does not understand part of the archive ({why}). Nothing was imported. Is the archive from a later version?',
  ],
  'import-differs': [
    'Wat er van {name} overgenomen zou worden is niet wat er in het archief staat. Er is niets overgenomen.',
    'Ce qui serait importé de {name} n’est pas ce que dit l’archive. Rien n’a été importé.',
    'What would be imported from {name} is not what the archive holds. Nothing was imported.',
  ],
  'import-no-room': [
    'Er is geen ruimte, of de database is niet bereikbaar: {why}. Er is niets overgenomen. Maak ruimte en doe het opnieuw.',
    'La place manque, ou la base de données est injoignable\u00a0: {why}. Rien n’a été importé. Libérez de la place et recommencez.',
    'There is no room, or the database cannot be reached: {why}. Nothing was imported. Make room and try again.',
  ],
  'import-file-refused': [
    '{name} past niet in deze opslag ({code}). Er is niets overgenomen. Gebruik een map in plaats van een database.',
    '{name} n’entre pas dans ce stockage ({code}). Rien n’a été importé. Utilisez un dossier au lieu d’une base de données.',
    '{name} does not fit into this storage ({code}). Nothing was imported. Use a folder instead of a database.',
  ],
  'import-under-way': [
    'Een andere import vult deze plaats nu. Wacht tot die klaar is.',
    'Un autre import remplit cet endroit en ce moment. Attendez qu’il soit terminé.',
    'Another import is filling this place now. Wait until it is done.',
  ],
  'import-not-empty': [
    'Hier staan al gegevens: {place}. Er is niets veranderd. Gebruik een lege map, of een leeg schema van de database.',
    'Il y a déjà des données ici\u00a0: {place}. Rien n’a changé. Utilisez un dossier vide, ou un schéma vide de la base de données.',
    'There is data here already: {place}. Nothing was changed. Use an empty folder, or an empty schema of the database.',
  ],
  'import-person-refused': [
    'Van de persoon {id} kan geen account gemaakt worden ({code}). Er is niets overgenomen.',
    'Impossible de créer un compte pour la personne {id} ({code}). Rien n’a été importé.',
    'No account can be made for the person {id} ({code}). Nothing was imported.',
  ],
});
