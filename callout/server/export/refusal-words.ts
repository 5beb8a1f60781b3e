import { defineWords } from '#platform/kernel/words.ts';

/** What reading, checking and taking over an export refuses with. */
export const exportWords = defineWords({
  'archive-not-there': ['Er is geen bestand {file}.', 'Le fichier {file} n’existe pas.', 'There is no file {file}.'],
  'archive-too-large': [
    'Het archief is te groot: het telt uitgepakt meer dan {most} bytes, of pakt veel verder uit dan een export doet.',
    'L’archive est trop grande : décompressée elle dépasse {most} octets, ou gonfle bien plus qu’un export.',
    'The archive is too large: unpacked it has more than {most} bytes, or it unpacks to far more than an export does.',
  ],
  'archive-incomplete': [
    'Het archief houdt op vóór zijn einde: het is niet helemaal overgekomen. Maak of haal het opnieuw.',
    'L’archive s’arrête avant sa fin : elle n’est pas arrivée entière. Refaites-la ou reprenez-la.',
    'The archive stops before its end: it did not arrive whole. Make it or fetch it again.',
  ],
  'archive-malformed': [
    'Dit is geen zip-archief dat te lezen is. Is het het goede bestand?',
    'Ce n’est pas une archive zip lisible. Est-ce le bon fichier ?',
    'This is no zip archive that can be read. Is it the right file?',
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
  'event-not-understood': [
    'Dit programma begrijpt niet wat er staat ({why}). Er is niets overgenomen. Is het archief van een latere versie?',
    'Ce programme ne comprend pas ce qui y figure ({why}). Rien n’a été repris. L’archive est-elle d’une version plus récente ?',
    'This program does not understand what stands there ({why}). Nothing was taken over. Is the archive of a later version?',
  ],
  'import-differs': [
    'Wat er van {name} overgenomen zou worden is niet wat er in het archief staat. Er is niets overgenomen.',
    'Ce qui serait repris de {name} n’est pas ce que dit l’archive. Rien n’a été repris.',
    'What would be taken over of {name} is not what the archive says. Nothing was taken over.',
  ],
  'import-no-room': [
    'Er is geen plaats, of de database is weg: {why}. Er is niets overgenomen. Maak plaats en doe het opnieuw.',
    'La place manque, ou la base de données est absente : {why}. Rien n’a été repris. Libérez de la place et recommencez.',
    'There is no room, or the database is away: {why}. Nothing was taken over. Make room and do it again.',
  ],
  'import-file-refused': [
    '{name} past niet in deze opslag ({code}). Er is niets overgenomen. Neem een map in plaats van een database.',
    '{name} n’entre pas dans ce stockage ({code}). Rien n’a été repris. Prenez un dossier au lieu d’une base de données.',
    '{name} does not fit into this storage ({code}). Nothing was taken over. Take a folder instead of a database.',
  ],
  'import-under-way': [
    'Een andere import vult deze plaats nu. Wacht tot die klaar is.',
    'Un autre import remplit cet endroit en ce moment. Attendez qu’il soit terminé.',
    'Another import is filling this place now. Wait until it is done.',
  ],
  'import-not-empty': [
    'Hier staan al gegevens: {place}. Er is niets veranderd. Neem een lege map, of een leeg schema van de database.',
    'Il y a déjà des données ici : {place}. Rien n’a changé. Prenez un dossier vide, ou un schéma vide de la base de données.',
    'There are data here already: {place}. Nothing was changed. Take an empty folder, or an empty schema of the database.',
  ],
  'import-person-refused': [
    'Van de persoon {id} kan geen account gemaakt worden ({code}). Er is niets overgenomen.',
    'Il n’est pas possible de créer un compte pour la personne {id} ({code}). Rien n’a été repris.',
    'No account can be made of the person {id} ({code}). Nothing was taken over.',
  ],
});
