import { defineWords } from '#platform/kernel/words.ts';

/** What a verifier says when a record does not hold. */
export const recordWords = defineWords({
  'note-malformed': [
    'De ondertekende verklaring is beschadigd of heeft een ander formaat.',
    'La note signée est endommagée ou d’un autre format.',
    'The signed note is damaged or has another format.',
  ],
  'note-not-signed': [
    'De verklaring draagt geen handtekening van {key}.',
    'La note ne porte pas de signature de {key}.',
    'The note bears no signature by {key}.',
  ],
  'checkpoint-signature-wrong': [
    'De handtekening van {key} klopt niet: de verklaring is na het ondertekenen gewijzigd of door een ander gemaakt.',
    'La signature de {key} est fausse : la note a été modifiée après signature ou établie par un tiers.',
    'The signature of {key} is wrong: the note was changed after signing or made by somebody else.',
  ],
  'checkpoint-malformed': [
    'Het ondertekende controlepunt is niet te lezen.',
    'Le point de contrôle signé est illisible.',
    'The signed checkpoint cannot be read.',
  ],
  'checkpoint-of-other-stream': [
    'Het controlepunt hoort bij een ander dossier ({origin}) dan de gebeurtenissen ({stream}).',
    'Le point de contrôle appartient à un autre dossier ({origin}) que les événements ({stream}).',
    'The checkpoint belongs to another file ({origin}) than the events ({stream}).',
  ],
  'verifier-key-malformed': [
    'De controlesleutel is niet te lezen.',
    'La clé de vérification est illisible.',
    'The verifier key cannot be read.',
  ],
  'event-malformed': [
    'Gebeurtenis {seq} is gewijzigd: de tekst is niet die van een vastgelegde gebeurtenis.',
    'L’événement {seq} a été modifié : le texte n’est pas celui d’un événement enregistré.',
    'Event {seq} was altered: its text is not that of a recorded event.',
  ],
  'event-missing': ['Gebeurtenis {seq} ontbreekt.', 'L’événement {seq} manque.', 'Event {seq} is missing.'],
  'event-of-other-stream': [
    'Gebeurtenis {seq} hoort bij een ander dossier ({stream}).',
    'L’événement {seq} appartient à un autre dossier ({stream}).',
    'Event {seq} belongs to another file ({stream}).',
  ],
  'event-out-of-order': [
    'De volgorde van de gebeurtenissen klopt niet vanaf plaats {seq}.',
    'L’ordre des événements est faux à partir de la place {seq}.',
    'The order of the events is wrong from place {seq} on.',
  ],
  'event-time-set-back': [
    'Gebeurtenis {seq} draagt een tijdstip van vóór de vorige gebeurtenis.',
    'L’événement {seq} porte une heure antérieure à l’événement précédent.',
    'Event {seq} bears a time before that of the event that precedes it.',
  ],
  'event-not-signed': [
    'Vanaf gebeurtenis {seq} is het dossier niet door het controlepunt gedekt.',
    'À partir de l’événement {seq}, le dossier n’est pas couvert par le point de contrôle.',
    'From event {seq} on the file is not covered by the checkpoint.',
  ],
  'root-differs': [
    'De inhoud van de {size|# gebeurtenis|# gebeurtenissen} is niet die waarvoor is getekend: er is iets gewijzigd.',
    'Le contenu des {size|# événement|# événements} n’est pas celui qui a été signé : quelque chose a été modifié.',
    'The content of the {size|# event|# events} is not what was signed: something was altered.',
  ],
  'proof-malformed': [
    'Het bewijs is niet te lezen: het is beschadigd of heeft een ander formaat dan c2sp.org/tlog-proof@v1.',
    'La preuve est illisible : endommagée ou d’un autre format que c2sp.org/tlog-proof@v1.',
    'The proof cannot be read: it is damaged or not in the format c2sp.org/tlog-proof@v1.',
  ],
  'event-not-in-tree': [
    'Gebeurtenis {seq} staat zo niet in het dossier waarvoor is getekend: zij is gewijzigd, of het bewijs hoort bij een andere.',
    'L’événement {seq} ne figure pas ainsi dans le dossier signé : il a été modifié, ou la preuve appartient à un autre.',
    'Event {seq} does not stand like this in the file that was signed: it was altered, or the proof belongs to another.',
  ],
  'checkpoint-of-other-log': [
    'Het controlepunt hoort bij een ander dossier ({origin}) dan het eerdere ({known}).',
    'Le point de contrôle appartient à un autre dossier ({origin}) que le précédent ({known}).',
    'The checkpoint belongs to another file ({origin}) than the earlier one ({known}).',
  ],
  'checkpoint-rolled-back': [
    'Het dossier is teruggezet: er is eerder voor {known} gebeurtenissen getekend, nu voor {size}.',
    'Le dossier a été ramené en arrière : {known} événements étaient signés, maintenant {size}.',
    'The file was set back: {known} events were signed for before, now {size}.',
  ],
  'history-differs': [
    'De eerste {size} gebeurtenissen zijn niet meer die waarvoor eerder is getekend: er bestaan twee verhalen.',
    'Les {size} premiers événements ne sont plus ceux signés auparavant : il existe deux récits.',
    'The first {size} events are no longer those that were signed for before: there are two stories.',
  ],
  'receipt-malformed': [
    'Dit is geen ontvangstbewijs van Leidraad, of het is beschadigd.',
    'Ceci n’est pas un accusé de réception de Leidraad, ou il est endommagé.',
    'This is not a receipt of Leidraad, or it is damaged.',
  ],
  'cosignature-wrong': [
    'De medeondertekening van {key} klopt niet.',
    'La cosignature de {key} est fausse.',
    'The cosignature of {key} is wrong.',
  ],
});
