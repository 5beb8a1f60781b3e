import { defineWords } from '#platform/kernel/words.ts';

/** For errors of the store that reach a person: nothing was written, and nothing he does differently helps. */
export const storeWords = defineWords({
  'clock-set-back': [
    'De klok van de server staat achter op het dossier. Er is niets vastgelegd; probeer het opnieuw als de klok is hersteld.',
    'L’horloge du serveur retarde sur le dossier. Rien n’a été enregistré ; réessayez quand l’horloge aura été remise à l’heure.',
    'The clock of the server is behind the file. Nothing was recorded; try again when the clock has been set right.',
  ],
  'store-busy': [
    'De opslag is te lang bezet. Er is niets vastgelegd; probeer het zo opnieuw.',
    'Le stockage est occupé depuis trop longtemps. Rien n’a été enregistré ; réessayez dans un instant.',
    'The storage has been busy for too long. Nothing was recorded; try again in a moment.',
  ],
});
