import { defineWords } from '#platform/kernel/words.ts';

export const personWords = defineWords({
  title: ['Aanwezigheid van {name}', 'Présence\u00a0: {name}', 'Presence of {name}'],
  back: ['Naar de bezetting', 'Vers l’effectif', 'To staffing'],
  none: [
    'Deze BHV’er is hier niet te zien',
    'Cet équipier n’est pas visible ici',
    'This responder is not visible here',
  ],
  noneText: [
    'U ziet wie bij uw locaties hoort of daar is.',
    'Vous voyez qui appartient à vos sites ou s’y trouve.',
    'You see who belongs to your locations or is there.',
  ],
  here: ['Aanwezig: {location}', 'Présent\u00a0: {location}', 'Here: {location}'],
  gone: ['Niet hier', 'Pas ici', 'Not here'],
  stale: [
    'Te lang niets gehoord; was laatst bij {location}',
    'Sans nouvelles depuis trop longtemps\u00a0; dernier lieu\u00a0: {location}',
    'Not heard from for too long; last at {location}',
  ],
  unknown: ['Niet bekend', 'Inconnu', 'Not known'],
  unreachable: [
    'De telefoon antwoordt niet: telt daarom niet mee in de bezetting.',
    'Le téléphone ne répond pas\u00a0: n’est donc pas compté dans l’effectif.',
    'The phone does not answer: therefore does not count in the staffing.',
  ],
  howSure: ['Hoe zeker?', 'À quel point est-ce sûr\u00a0?', 'How certain?'],
  sure: [
    'Het is {word}: {percent} van 100.',
    'C’est {word}\u00a0: {percent} sur 100.',
    'It is {word}: {percent} of 100.',
  ],
  explained: [
    'Elke bron telt met een gewicht, dat afneemt naarmate het langer geleden is. Zeggen er meer hetzelfde, dan wordt het zekerder; onder 30 telt iemand niet mee.',
    'Chaque source a un poids qui diminue avec le temps. Si plusieurs disent la même chose, c’est plus sûr\u00a0; sous 30, une personne ne compte pas.',
    'Each source has a weight that falls with time. When several say the same it is surer; below 30 somebody does not count.',
  ],
  because: ['Waarom', 'Pourquoi', 'Why'],
  nothing: [
    'Er is nog niets van deze BHV’er gehoord.',
    'Rien n’a encore été reçu de cet équipier.',
    'Nothing has been heard from this responder yet.',
  ],
  says: ['Wat', 'Quoi', 'What'],
  when: ['Hoe lang geleden', 'Il y a combien de temps', 'How long ago'],
  weighs: ['Weegt nu', 'Poids actuel', 'Weighs now'],
  verdict: ['Telt het?', 'Est-ce compté\u00a0?', 'Does it count?'],
  until: ['Tot wanneer', 'Jusqu’à quand', 'Until when'],
  ofWeight: [
    '{count} van 100 (vers {weight})',
    '{count} sur 100 (au début {weight})',
    '{count} of 100 ({weight} when new)',
  ],
  staleAt: [
    'Vervalt op {time}, als er geen nieuw teken komt.',
    'Expire le {time}, sans nouveau signe.',
    'Expires on {time}, unless a new sign comes.',
  ],
  staleSince: ['Vervallen op {time}.', 'Expiré le {time}.', 'Expired on {time}.'],
  explainedStale: [
    'Een bron telt half zo zwaar vlak voordat hij vervalt, en daarna niet meer. Een nieuw teken van dezelfde bron maakt hem weer vers; een nieuwer teken van elders, of een afmelding, haalt hem in.',
    'Une source pèse moitié moins juste avant d’expirer, puis plus du tout. Un nouveau signe de la même source la renouvelle\u00a0; un signe plus récent d’ailleurs, ou un départ signalé, la remplace.',
    'A source weighs half as much just before it expires, and nothing after that. A new sign from the same source renews it; a newer one from elsewhere, or a reported departure, takes its place.',
  ],
  ago: ['{time} geleden', 'il y a {time}', '{time} ago'],
  justNow: ['zojuist', 'à l’instant', 'just now'],
  geofenceHere: [
    'Telefoon merkte: in het gebied van {location}',
    'Téléphone\u00a0: dans la zone, {location}',
    'Phone: in the area of {location}',
  ],
  geofenceGone: [
    'Telefoon merkte: uit het gebied van {location}',
    'Téléphone\u00a0: hors de la zone, {location}',
    'Phone: outside the area of {location}',
  ],
  wifiHere: ['Wifi van {location} gevonden', 'Wi-Fi trouvé\u00a0: {location}', 'Wi-Fi of {location} found'],
  wifiGone: ['Wifi van {location} kwijt', 'Wi-Fi perdu\u00a0: {location}', 'Wi-Fi of {location} lost'],
  beaconHere: ['Baken van {location} gevonden', 'Balise trouvée\u00a0: {location}', 'Beacon of {location} found'],
  beaconGone: ['Baken van {location} kwijt', 'Balise perdue\u00a0: {location}', 'Beacon of {location} lost'],
  manualHere: [
    'Zelf gemeld: aanwezig bij {location}',
    'Présence signalée\u00a0: {location}',
    'Reported by hand: here at {location}',
  ],
  manualGone: [
    'Zelf gemeld: weg bij {location}',
    'Départ signalé\u00a0: {location}',
    'Reported by hand: gone from {location}',
  ],
  kioskHere: [
    'Aangemeld bij de ingang van {location}',
    'Arrivée signalée à l’entrée\u00a0: {location}',
    'Signed in at the entrance of {location}',
  ],
  kioskGone: [
    'Afgemeld bij de ingang van {location}',
    'Départ signalé à l’entrée\u00a0: {location}',
    'Signed out at the entrance of {location}',
  ],
  rosterHere: [
    'Staat in het rooster van {location}',
    'Prévu au planning\u00a0: {location}',
    'In the roster of {location}',
  ],
  rosterGone: [
    'Staat niet in het rooster van {location}',
    'Absent du planning\u00a0: {location}',
    'Not in the roster of {location}',
  ],
});
