import { defineWords } from '#platform/kernel/words.ts';

/** Why somebody may not speak now, and what to do instead. */
export const talkWords = defineWords({
  'floor-queue-full': [
    'Er wachten al te veel mensen om te spreken. Stuur een bericht, of probeer het zo opnieuw.',
    'Trop de personnes attendent déjà pour parler. Envoyez un message ou réessayez dans un instant.',
    'Too many people are already waiting to speak. Send a message, or try again in a moment.',
  ],
  'floor-channel-closed': [
    'Dit gesprek is afgelopen, omdat de oproep is afgesloten. Bel de receptie als u nog iets moet melden.',
    'Cette conversation est terminée car l’alerte est clôturée. Téléphonez à l’accueil si vous avez encore quelque chose à dire.',
    'This conversation is over, because the call was closed. Phone reception if you still have something to report.',
  ],
  'no-such-channel': [
    'U hoort niet (meer) bij dit gesprek. Meldt u zich alsnog voor de oproep, dan hoort u weer mee.',
    'Vous ne faites pas (ou plus) partie de cette conversation. Si vous répondez malgré tout à l’alerte, vous l’entendrez à nouveau.',
    'You are not in this conversation (any more). If you answer the call after all, you will hear it again.',
  ],
  'too-many-channels': [
    'Deze telefoon luistert al naar {most} gesprekken. Sluit er eerst een.',
    'Ce téléphone écoute déjà {most} conversations. Quittez-en une d’abord.',
    'This phone is already listening to {most} conversations. Leave one first.',
  ],
  'voice-malformed': [
    'De telefoon stuurde beschadigd geluid. Start de app opnieuw.',
    'Le téléphone a envoyé un son endommagé. Redémarrez l’application.',
    'The phone sent damaged sound. Start the app again.',
  ],
  'voice-too-large': [
    'De telefoon stuurde meer dan {bytes} bytes geluid tegelijk. Start de app opnieuw.',
    'Le téléphone a envoyé plus de {bytes} octets de son à la fois. Redémarrez l’application.',
    'The phone sent more than {bytes} bytes of sound at once. Start the app again.',
  ],
  'voice-not-opus': [
    'De telefoon stuurde geluid in een vorm die hier niet kan: Opus, van {least} tot {most} milliseconden. Werk de app bij.',
    'Le téléphone a envoyé un son dans un format non accepté\u00a0: il faut Opus, de {least} à {most} millisecondes. Mettez l’application à jour.',
    'The phone sent sound in a format that is not accepted: it must be Opus, {least} to {most} milliseconds. Update the app.',
  ],
});
