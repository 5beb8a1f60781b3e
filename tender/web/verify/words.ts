import { defineWords } from '#platform/kernel/words.ts';

export const verifyPageWords = defineWords({
  title: ['Een dossier controleren', 'Vérifier un dossier', 'Check a file'],
  intro: [
    'Kies een bundel of een ontvangstbewijs. Alles wordt in uw eigen browser nagerekend: er gaat niets naar een server, en deze pagina werkt ook als de server er niet meer is. Bewaar haar met haar twee bestanden, dan hebt u haar altijd.',
    'Choisissez une archive ou un accusé de réception. Tout est recalculé dans votre navigateur : rien n’est envoyé à un serveur, et cette page fonctionne aussi quand le serveur n’existe plus. Conservez-la avec ses deux fichiers.',
    'Choose a bundle or a receipt. Everything is computed in your own browser: nothing goes to a server, and this page works when the server is gone as well. Keep it with its two files and you always have it.',
  ],
  file: [
    'Bundel (.zip) of ontvangstbewijs (.json)',
    'Archive (.zip) ou accusé de réception (.json)',
    'Bundle (.zip) or receipt (.json)',
  ],
  key: [
    'Controlesleutel, als u die kent',
    'Clé de vérification, si vous la connaissez',
    'Verifier key, if you know it',
  ],
  'key-hint': [
    'Zoals de aanbestedende dienst hem bekend heeft gemaakt. Zonder sleutel geldt die van het bestand zelf.',
    'Telle que le pouvoir adjudicateur l’a publiée. Sans clé, celle du fichier est utilisée.',
    'As the contracting authority published it. Without a key that of the file itself is used.',
  ],
  language: ['Taal', 'Langue', 'Language'],
  busy: ['Bezig met narekenen…', 'Calcul en cours…', 'Computing…'],
  right: [
    'Alles wat kon worden nagegaan, klopt.',
    'Tout ce qui pouvait être vérifié est exact.',
    'All that could be checked is right.',
  ],
  wrong: ['Dit klopt niet.', 'Ceci n’est pas exact.', 'This is not right.'],
  about: [
    'Dossier {origin}: {events} gebeurtenissen, waarvan {closed} voor u gesloten. Sleutel {key}',
    'Dossier {origin} : {events} événements, dont {closed} vous sont fermés. Clé {key}',
    'File {origin}: {events} events, of which {closed} are closed to you. Key {key}',
  ],
  'key-came-along': [
    'De sleutel kwam met het bestand mee: vergelijk hem met de bekendgemaakte sleutel.',
    'La clé accompagnait le fichier : comparez-la à la clé publiée.',
    'The key came with the file: compare it with the published key.',
  ],
  holds: ['in orde', 'en ordre', 'in order'],
  fails: ['niet in orde', 'pas en ordre', 'not in order'],
  unseen: ['niet te zien', 'non visible', 'not seen'],
  'not-yet': ['niet gebeurd', 'n’a pas eu lieu', 'did not happen'],
  receipt: [
    'Gebeurtenis {seq} ({type}, door {actor}) is vastgelegd op {at} en staat in dossier {origin}, ondertekend bij {size} gebeurtenissen. Sleutel {key}',
    'L’événement {seq} ({type}, par {actor}) a été enregistré le {at} et figure au dossier {origin}, signé à {size} événements. Clé {key}',
    'Event {seq} ({type}, by {actor}) was recorded at {at} and stands in file {origin}, signed at {size} events. Key {key}',
  ],
});
