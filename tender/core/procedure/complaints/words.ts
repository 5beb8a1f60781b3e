import { defineWords } from '#platform/kernel/words.ts';

export const complaintsWords = defineWords({
  'no-complaints-here': [
    'Deze procedure neemt op het platform geen klachten aan. De leidraad zegt waar u terechtkunt.',
    'Cette procédure ne reçoit pas de réclamations sur la plateforme. Le guide dit à qui s’adresser.',
    'This procedure takes no complaints on the platform. The guide says where to turn.',
  ],
  'complaint-asks-question-first': [
    'Stel uw klacht eerst als vraag. Bent u het niet eens met het antwoord in de nota, noem dan die vraag.',
    'Posez d’abord votre réclamation comme question. En cas de désaccord avec la réponse de la note, citez cette question.',
    'First put your complaint as a question. If you disagree with the answer in the note, name that question.',
  ],
  'complaint-incomplete': [
    'Vul nog in: {field}. Zonder dit kan de klacht niet worden behandeld.',
    'Complétez : {field}. Sans cela, la réclamation ne peut être traitée.',
    'Still fill in: {field}. Without it the complaint cannot be handled.',
  ],
  'no-such-field': [
    'De leidraad vraagt dit gegeven niet bij een klacht.',
    'Le guide ne demande pas cette donnée pour une réclamation.',
    'The guide does not ask for this with a complaint.',
  ],
  'no-such-complaint': [
    'Deze klacht bestaat niet.',
    'Cette réclamation n’existe pas.',
    'This complaint does not exist.',
  ],
  'complaint-handled-already': [
    'Deze klacht is al behandeld.',
    'Cette réclamation est déjà traitée.',
    'This complaint has been handled already.',
  ],
  'next-name-handler': [
    'Wijs een klachtbehandelaar aan die bij deze procedure niet betrokken is',
    'Désignez pour la réclamation une personne étrangère à cette procédure',
    'Name somebody to handle the complaint who has no part in this procedure',
  ],
  'next-handle-complaint': [
    'Behandel de klacht van {name}',
    'Traitez la réclamation de {name}',
    'Handle the complaint of {name}',
  ],
  'mail-complaint-filed-subject': [
    '{reference}: klacht van {name}',
    '{reference} : réclamation de {name}',
    '{reference}: complaint by {name}',
  ],
  'mail-complaint-filed-text': [
    '{name} heeft een klacht ingediend over ‘{title}’. U behandelt haar omdat u bij de procedure niet betrokken bent.',
    '{name} a introduit une réclamation sur « {title} ». Vous la traitez parce que vous êtes étranger à la procédure.',
    '{name} has filed a complaint about ‘{title}’. You handle it because you have no part in the procedure.',
  ],
  'mail-complaint-handled-subject': [
    '{reference}: uw klacht is behandeld',
    '{reference} : votre réclamation est traitée',
    '{reference}: your complaint has been handled',
  ],
  'mail-complaint-handled-text': [
    'Over uw klacht over ‘{title}’ is geoordeeld: {reason}',
    'Il a été statué sur votre réclamation sur « {title} » : {reason}',
    'Your complaint about ‘{title}’ has been judged: {reason}',
  ],
});
