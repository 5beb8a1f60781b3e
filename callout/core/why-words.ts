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
    'Net gewisseld; tot dit zo blijft, telt wat ervoor gold.',
    'Vient de changer\u00a0; jusqu’à confirmation, l’état précédent compte.',
    'Just changed; until that is confirmed, the previous state counts.',
  ],
  'signal-overruled': [
    'Er is iets nieuwers bekend; telt niet mee.',
    'Une information plus récente existe\u00a0; n’est pas pris en compte.',
    'Something newer is known; does not count.',
  ],
  'signal-elsewhere': [
    'Is daarna op een andere locatie gezien; telt hier niet mee.',
    'A été vu ensuite sur un autre site\u00a0; ne compte pas ici.',
    'Was seen at another location since; does not count here.',
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
    'Somebody with this skill is here, but the certificate has expired. Plan a refresher course and find somebody else.',
  ],
  'counts-for-another-skill': [
    'Wie dit kan, is al nodig voor iets anders. Zorg voor één persoon meer.',
    'Ceux qui en sont capables sont déjà nécessaires ailleurs. Prévoyez une personne de plus.',
    'Those who can do this are already needed for something else. Find one more person.',
  ],
  'line-open': ['Telefoon staat in verbinding.', 'Téléphone connecté.', 'Phone is connected.'],
  'push-proved': [
    'Alleen via push; die kwam de afgelopen week nog aan.',
    'Uniquement par notification push\u00a0; une est encore arrivée cette semaine.',
    'By push only; one arrived within the last week.',
  ],
  'push-proved-earlier': [
    'Alleen via push; die kwam langer dan een week geleden aan. Laat de alarmproef opnieuw doen.',
    'Uniquement par notification push\u00a0; la dernière est arrivée il y a plus d’une semaine. Faites refaire le test d’alarme.',
    'By push only; the last one arrived more than a week ago. Have the alarm test done again.',
  ],
  'push-proof-too-old': [
    'Push staat aan, maar kwam al dertig dagen niet aantoonbaar aan. Laat de alarmproef opnieuw doen.',
    'Les notifications push sont activées, sans preuve d’arrivée depuis trente jours. Faites refaire le test d’alarme.',
    'Push is on, but none is known to have arrived for thirty days. Have the alarm test done again.',
  ],
  'push-never-proved': [
    'Push staat aan, maar is nog nooit aangekomen. Laat de alarmproef doen.',
    'Les notifications push sont activées, mais aucune n’est encore arrivée. Faites faire le test d’alarme.',
    'Push is on, but none has ever arrived. Have the alarm test done.',
  ],
  'push-failing': [
    'De pushdienst neemt berichten voor deze telefoon niet aan. Laat de app openen.',
    'Le service push refuse les messages pour ce téléphone. Faites ouvrir l’application.',
    'The push service does not accept messages for this phone. Have the app opened.',
  ],
  'push-gone': [
    'Niet meer bereikbaar via push: de telefoon heeft zich afgemeld. Laat de app openen.',
    'Plus joignable par push\u00a0: le téléphone s’est désinscrit. Faites ouvrir l’application.',
    'No longer reachable by push: the phone has unsubscribed. Have the app opened.',
  ],
  'no-phone': [
    'Er is geen telefoon in verbinding en push staat uit.',
    'Aucun téléphone connecté et push désactivé.',
    'No phone is connected and push is off.',
  ],
});
