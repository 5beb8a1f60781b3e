import { defineWords } from '#platform/kernel/words.ts';

/** Why there is no tile of the map, and what to do. */
export const mapWords = defineWords({
  'no-such-map': [
    'Er is geen kaart ingesteld. Teken op een plattegrond of op het blad met meters.',
    'Aucune carte n’est configurée. Dessinez sur un plan ou sur la feuille avec mètres.',
    'No map has been set up. Draw on a floor plan or on the sheet with metres.',
  ],
  'no-such-tile': [
    'De kaart heeft dit stuk niet. Zoom uit, of teken op het blad met meters.',
    'La carte n’a pas cette partie. Dézoomez, ou dessinez sur la feuille avec mètres.',
    'The map does not have this part. Zoom out, or draw on the sheet with metres.',
  ],
  'map-away': [
    'De kaart laadt nu niet. Teken op het blad met meters, of probeer het straks opnieuw.',
    'La carte ne se charge pas pour le moment. Dessinez sur la feuille avec mètres, ou réessayez plus tard.',
    'The map is not loading now. Draw on the sheet with metres, or try again later.',
  ],
  'map-wrong': [
    'De kaartserver stuurde iets wat geen kaart is. Vraag wie de server beheert de instelling van de kaart na te kijken.',
    'Le serveur de cartes a renvoyé autre chose qu’une carte. Demandez à l’exploitant du serveur de vérifier le réglage de la carte.',
    'The map server sent something that is not a map. Ask whoever runs the server to check the map setting.',
  ],
  'map-too-often': [
    'Er zijn in korte tijd te veel stukken van de kaart gevraagd. Wacht even en probeer het opnieuw.',
    'Trop de parties de la carte ont été demandées en peu de temps. Patientez un instant et réessayez.',
    'Too many parts of the map were requested in a short time. Wait a moment and try again.',
  ],
});
