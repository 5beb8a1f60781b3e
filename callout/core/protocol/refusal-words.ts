import { defineWords } from '#platform/kernel/words.ts';

/** What a phone hears when the server cannot read it. People see these when their app is too old or broken. */
export const protocolWords = defineWords({
  'frame-too-large': [
    'De telefoon stuurde meer dan {bytes} bytes tegelijk. Start de app opnieuw.',
    'Le téléphone a envoyé plus de {bytes} octets à la fois. Redémarrez l’application.',
    'The phone sent more than {bytes} bytes at once. Start the app again.',
  ],
  'frame-not-text': [
    'De telefoon stuurde iets onleesbaars. Start de app opnieuw.',
    'Le téléphone a envoyé quelque chose d’illisible. Redémarrez l’application.',
    'The phone sent something unreadable. Start the app again.',
  ],
  'frame-malformed': [
    'De telefoon stuurde een beschadigd bericht. Start de app opnieuw.',
    'Le téléphone a envoyé un message endommagé. Redémarrez l’application.',
    'The phone sent a damaged message. Start the app again.',
  ],
  'frame-version-unknown': [
    'Deze app spreekt een andere versie van het protocol dan {version}. Werk de app bij.',
    'Cette application utilise une autre version du protocole que {version}. Mettez-la à jour.',
    'This app speaks another version of the protocol than {version}. Update the app.',
  ],
  'frame-unknown': [
    'De server kent dit soort bericht niet. Werk de app bij.',
    'Le serveur ne connaît pas ce type de message. Mettez l’application à jour.',
    'The server does not know this kind of message. Update the app.',
  ],
  'frame-wrong': [
    'In het bericht van de telefoon klopt iets niet ({where}). Start de app opnieuw of werk hem bij.',
    'Quelque chose ne va pas dans le message du téléphone ({where}). Redémarrez l’application ou mettez-la à jour.',
    'Something in the message from the phone is wrong ({where}). Start the app again or update it.',
  ],
});
