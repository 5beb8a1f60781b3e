import { defineWords } from '#platform/kernel/words.ts';

/** Why somebody counts as present or not, and why a location is short. */
export const whyWords = defineWords({
  'signal-counts': ['Telt mee.', 'Est pris en compte.', 'Counts.'],
  'signal-stale': [
    'Te lang niets van gehoord; telt niet mee.',
    'Sans nouvelles depuis trop longtemps\u00a0; n’est pas pris en compte.',
    'Not heard from for too long; does not count.',
  ],
  'roster-ended': [
    'De dienst in het rooster is voorbij; telt niet mee.',
    'Le service prévu est terminé\u00a0; n’est pas pris en compte.',
    'The shift in the roster is over; does not count.',
  ],
  'signal-settling': [
    'Wisselt net; tot het blijft, telt wat ervoor gold.',
    'Vient de changer\u00a0; jusqu’à confirmation, l’état précédent compte.',
    'Just changed; until it stays, what held before counts.',
  ],
  'signal-overruled': [
    'Er is iets nieuwers bekend; telt niet mee.',
    'Une information plus récente existe\u00a0; n’est pas pris en compte.',
    'Something newer is known; does not count.',
  ],
  'signal-elsewhere': [
    'Is daarna op een andere locatie gezien; telt hier niet mee.',
    'A été vu ensuite sur un autre site\u00a0; ne compte pas ici.',
    'Was seen at another location afterwards; does not count here.',
  ],
  'too-few-here': [
    'Er zijn te weinig mensen aanwezig. Vraag iemand te komen of bij te springen.',
    'Trop peu de personnes sont présentes. Demandez à quelqu’un de venir ou d’aider.',
    'Too few people are here. Ask somebody to come or to step in.',
  ],
  'not-reachable': [
    'Er zijn mensen genoeg, maar niet elke telefoon is bereikbaar. Laat hen de app openen.',
    'Il y a assez de monde, mais tous les téléphones ne sont pas joignables. Faites-leur ouvrir l’application.',
    'Enough people are here, but not every phone can be reached. Have them open the app.',
  ],
  'certificate-expired': [
    'Iemand met deze vaardigheid is hier, maar het certificaat is verlopen. Plan een herhaling en zorg voor een ander.',
    'Une personne ayant cette compétence est ici, mais son certificat a expiré. Prévoyez un recyclage et un remplaçant.',
    'Somebody with this skill is here, but the certificate has expired. Plan a refresher and find somebody else.',
  ],
  'counts-for-another-skill': [
    'Wie dit kan, is al nodig voor iets anders. Zorg voor één persoon meer.',
    'Ceux qui en sont capables sont déjà nécessaires ailleurs. Prévoyez une personne de plus.',
    'Those who can do this are needed for something else already. Find one more person.',
  ],
});
