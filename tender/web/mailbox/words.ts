import { defineWords } from '#platform/kernel/words.ts';

export const mailboxWords = defineWords({
  title: ['Berichten', 'Messages', 'Messages'],
  intro: [
    'Alle berichten die het platform in deze demonstratie verstuurde. In het echt gaan zij per e-mail naar de ontvanger; hier ziet u ze allemaal.',
    'Tous les messages envoyés par la plateforme dans cette démonstration. En réalité, ils partent par e-mail ; ici, vous les voyez tous.',
    'All messages that the platform sent in this demonstration. In earnest they go by e-mail to whoever they are for; here you see them all.',
  ],
  to: ['Voor wie', 'Destinataire', 'For whom'],
  everybody: ['Iedereen', 'Tous', 'Everybody'],
  none: ['Er zijn nog geen berichten', 'Il n’y a pas encore de messages', 'There are no messages yet'],
  noneText: [
    'Zodra er iets gebeurt waar iemand bericht van krijgt, staat het hier.',
    'Dès qu’un événement donne lieu à un message, il figure ici.',
    'As soon as something happens that somebody is told of, it stands here.',
  ],
  noneFor: [
    'Geen berichten voor deze ontvanger',
    'Aucun message pour ce destinataire',
    'No messages for this receiver',
  ],
  forWhom: ['Aan {name}', 'À {name}', 'To {name}'],
  forWhomOf: ['Aan {name}, {organisation}', 'À {name}, {organisation}', 'To {name}, {organisation}'],
  toSystem: ['Naar het kwalificatiesysteem', 'Vers le système de qualification', 'To the qualification system'],
  toProcedure: ['Naar de procedure', 'Vers la procédure', 'To the procedure'],
  count: ['{count|# bericht|# berichten}', '{count|# message|# messages}', '{count|# message|# messages}'],
});
