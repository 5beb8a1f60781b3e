import { defineWords } from '#platform/kernel/words.ts';

/** Refusals of uploads. Amounts of bytes come with their unit. */
export const arrivalWords = defineWords({
  'no-such-upload': [
    'Deze verzending bestaat niet (meer) of is niet van u. Kies het bestand opnieuw.',
    'Cet envoi n’existe pas (ou plus) ou n’est pas le vôtre. Choisissez à nouveau le fichier.',
    'This upload does not exist (any more) or is not yours. Choose the file again.',
  ],
  'upload-busy': [
    'Aan deze verzending wordt al op een andere plek gewerkt. Wacht even en ga dan verder.',
    'Cet envoi est déjà en cours ailleurs. Attendez un instant, puis continuez.',
    'This upload is being worked on somewhere else. Wait a moment, then go on.',
  ],
  'upload-offset-differs': [
    'De server heeft {offset} bytes van dit bestand; vanaf daar gaat het verder.',
    'Le serveur a {offset} octets de ce fichier ; l’envoi reprend à cet endroit.',
    'The server has {offset} bytes of this file; it goes on from there.',
  ],
  'upload-checksum-differs': [
    'Een stuk van het bestand is onderweg beschadigd. Het telt niet en wordt opnieuw verstuurd.',
    'Une partie du fichier a été endommagée en chemin. Elle ne compte pas et sera renvoyée.',
    'A part of the file was damaged on its way. It does not count and is sent again.',
  ],
  'upload-differs': [
    'Wat aankwam, is niet het bestand dat was aangekondigd. Er is niets van bewaard; verstuur het opnieuw.',
    'Ce qui est arrivé n’est pas le fichier annoncé. Rien n’en a été conservé ; envoyez-le à nouveau.',
    'What arrived is not the file that was announced. Nothing of it was kept; send it again.',
  ],
  'upload-placed': [
    'Dit bestand hoort bij een inschrijving die in de kluis ligt of lag, en kan niet worden weggegooid.',
    'Ce fichier fait partie d’une offre qui se trouve ou se trouvait dans le coffre et ne peut être supprimé.',
    'This file belongs to a tender that lies or lay in the vault, and cannot be thrown away.',
  ],
  'upload-quota-bytes': [
    'Uw organisatie heeft al {used} verzonden dat niet in een inschrijving ligt; meer dan {limit} kan niet. Dien in wat klaar is, of gooi weg wat u niet nodig hebt.',
    'Votre organisation a déjà envoyé {used} qui ne figurent dans aucune offre ; le maximum est de {limit}. Déposez ce qui est prêt ou supprimez ce dont vous n’avez pas besoin.',
    'Your organisation has sent {used} already that lie in no tender; more than {limit} is not possible. Place what is ready, or throw away what you do not need.',
  ],
  'upload-quota-files': [
    'Uw organisatie heeft al {limit} bestanden verzonden die niet in een inschrijving liggen; meer kan niet. Dien in wat klaar is, of gooi weg wat u niet nodig hebt.',
    'Votre organisation a déjà envoyé {limit} fichiers qui ne figurent dans aucune offre ; il n’en faut pas plus. Déposez ce qui est prêt ou supprimez ce dont vous n’avez pas besoin.',
    'Your organisation has sent {limit} files already that lie in no tender; more is not possible. Place what is ready, or throw away what you do not need.',
  ],
  'chunk-too-small': [
    'Een bestand komt in stukken van minstens {least}; alleen het laatste mag kleiner zijn.',
    'Un fichier arrive par parties d’au moins {least} ; seule la dernière peut être plus petite.',
    'A file comes in chunks of at least {least}; only the last one may be smaller.',
  ],
  'chunk-too-large': [
    'Er kwam meer dan was aangekondigd: van dit bestand ontbrak nog {most}. Dit stuk telt niet.',
    'Il est arrivé plus que prévu : il manquait encore {most} de ce fichier. Cette partie ne compte pas.',
    'More came than was announced: {most} of this file was missing. This chunk does not count.',
  ],
  'chunk-type-wrong': [
    'Een stuk van een bestand heeft de soort application/offset+octet-stream.',
    'Une partie d’un fichier est du type application/offset+octet-stream.',
    'A chunk of a file has the type application/offset+octet-stream.',
  ],
  'tus-version-missing': [
    'Dit adres spreekt tus, versie {version}; het verzoek zegt een andere of geen.',
    'Cette adresse parle tus, version {version} ; la requête en indique une autre ou aucune.',
    'This address speaks tus, version {version}; the request says another one or none.',
  ],
  'tus-header-malformed': [
    'De kop {header} ontbreekt of kan niet worden gelezen.',
    'L’en-tête {header} manque ou ne peut être lu.',
    'The header {header} is missing or cannot be read.',
  ],
});
