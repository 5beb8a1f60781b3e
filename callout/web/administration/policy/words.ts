import { defineWords } from '#platform/kernel/words.ts';

export const policyWords = defineWords({
  intro: [
    'Hoe zwaar elk teken van aanwezigheid weegt, hoe lang het telt, en wanneer een oproep opnieuw wordt geprobeerd. Dit geldt meteen, op alle locaties.',
    'Combien pèse chaque signe de présence, combien de temps il compte, et quand une alerte est réessayée. Ceci vaut aussitôt, sur tous les sites.',
    'How much each sign of presence weighs, how long it counts, and when a call is tried again. This applies at once, at every location.',
  ],
  sources: ['Bronnen van aanwezigheid', 'Sources de présence', 'Sources of presence'],
  sourcesIntro: [
    'Zekerheid is het gewicht, dat afneemt naarmate het teken ouder wordt. Na de geldigheid telt het niet meer.',
    'La certitude est le poids, qui diminue à mesure que le signe vieillit. Passé ce délai, il ne compte plus.',
    'Certainty is the weight, which falls as the sign grows older. When its time is up it no longer counts.',
  ],
  geofence: ['Geofence', 'Géorepérage', 'Geofence'],
  wifi: ['Wifi', 'Wi-Fi', 'Wi-Fi'],
  beacon: ['Baken', 'Balise', 'Beacon'],
  manual: ['Zelf gemeld', 'Signalé soi-même', 'Reported by hand'],
  kiosk: ['Aanmeldzuil', 'Borne d’accueil', 'Kiosk'],
  roster: ['Rooster', 'Planning', 'Roster'],
  weight: ['Gewicht, 1–100', 'Poids, 1–100', 'Weight, 1–100'],
  stale: ['Telt (minuten)', 'Compte (minutes)', 'Counts for (minutes)'],
  damping: ['Demping (seconden)', 'Amortissement (secondes)', 'Damping (seconds)'],
  dampingHint: [
    'Zo lang moet een automatisch teken blijven voordat het telt, zodat wie langs de rand loopt niet heen en weer springt.',
    'Durée pendant laquelle un signe automatique doit tenir avant de compter, pour éviter les allers-retours à la limite.',
    'How long an automatic sign must last before it counts, so that somebody walking along the edge does not flip back and forth.',
  ],
  reaching: ['Wie niet antwoordt', 'Ceux qui ne répondent pas', 'People who do not answer'],
  reachingIntro: [
    'Een oproep gaat meteen naar de app en als pushmelding. Komt hij niet aan, dan wordt de telefoon opnieuw geprobeerd; daarna staat iemand als niet bereikbaar bij de receptie.',
    'Une alerte part aussitôt vers l’application et en notification push. Si elle n’arrive pas, le téléphone est réessayé ; ensuite, l’accueil voit la personne comme injoignable.',
    'A call goes to the app at once, and as a push notification. If it does not arrive, the phone is tried again; after that reception sees the person as not reachable.',
  ],
  retries: [
    'De telefoon opnieuw proberen na (seconden)',
    'Réessayer le téléphone après (secondes)',
    'Try the phone again after (seconds)',
  ],
  retriesHint: [
    'Bijvoorbeeld 5, 15, 30. Vijf seconden na de laatste keer volgt de volgende weg. Leeg: na vijf seconden.',
    'Par exemple 5, 15, 30. Cinq secondes après le dernier essai vient le moyen suivant. Vide : après cinq secondes.',
    'For example 5, 15, 30. Five seconds after the last try the next channel follows. Empty: after five seconds.',
  ],
  channels: ['Daarna', 'Ensuite', 'After that'],
  channelsHint: [
    'Tussen twee wegen zit dertig seconden. Sms gaat alleen als de server een sms-dienst heeft en het nummer bekend is.',
    'Trente secondes séparent deux moyens. Le SMS ne part que si le serveur a un service SMS et que le numéro est connu.',
    'Thirty seconds pass between two channels. SMS only goes out if the server has an SMS service and the number is known.',
  ],
  smsMail: ['sms, dan e-mail', 'SMS, puis e-mail', 'SMS, then e-mail'],
  mailSms: ['e-mail, dan sms', 'e-mail, puis SMS', 'e-mail, then SMS'],
  sms: ['alleen sms', 'SMS seulement', 'SMS only'],
  mail: ['alleen e-mail', 'e-mail seulement', 'e-mail only'],
  noChannel: ['niets', 'rien', 'nothing'],
  reserves: [
    'Een tweede golf mag BHV’ers van andere locaties oproepen',
    'Une deuxième vague peut appeler des équipiers d’autres sites',
    'A second wave may call responders from other locations',
  ],
  wrong: [
    'Vul hele getallen in: gewicht 1–100, minuten 1–10080, demping 0–3600, seconden 1–600.',
    'Indiquez des nombres entiers : poids 1–100, minutes 1–10080, amortissement 0–3600, secondes 1–600.',
    'Fill in whole numbers: weight 1–100, minutes 1–10080, damping 0–3600, seconds 1–600.',
  ],
  saved: [
    'Het beleid is bewaard en geldt vanaf nu.',
    'Les règles sont enregistrées et valent dès maintenant.',
    'The policy has been saved and applies from now on.',
  ],
});
