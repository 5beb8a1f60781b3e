import { defineWords } from '#platform/kernel/words.ts';

export const surfaceWords = defineWords({
  closer: ['Dichterbij', 'Agrandir', 'Zoom in'],
  farther: ['Verder weg', 'Réduire', 'Zoom out'],
  whole: ['Alles tonen', 'Tout afficher', 'Show all'],
  keys: [
    'Toetsen: pijlen schuiven, + en − zoomen, 0 toont alles.',
    'Touches : flèches pour déplacer, + et − pour zoomer, 0 pour tout afficher.',
    'Keys: arrows move, + and − zoom, 0 shows all.',
  ],
  keysPress: [
    'Druk op de plek. Toetsen: pijlen schuiven (met Shift fijner), + en − zoomen, 0 toont alles, Enter kiest het kruis in het midden.',
    'Appuyez sur l’endroit. Touches : flèches pour déplacer (plus fin avec Maj), + et − pour zoomer, 0 pour tout afficher, Entrée choisit la croix au centre.',
    'Press the spot. Keys: arrows move (finer with Shift), + and − zoom, 0 shows all, Enter picks the cross in the middle.',
  ],
  mapOf: ['Kaart:', 'Carte :', 'Map:'],
  mapFails: [
    'De kaart laadt hier nu niet. Het blad met meters blijft staan: u kunt gewoon doortekenen.',
    'La carte ne se charge pas ici pour le moment. La feuille avec mètres reste : vous pouvez continuer à dessiner.',
    'The map is not loading here now. The sheet with metres stays: you can go on drawing.',
  ],
  mapAgain: ['Probeer de kaart opnieuw', 'Réessayer de charger la carte', 'Try the map again'],
  plan: ['Plattegrond', 'Plan', 'Floor plan'],
  planOf: ['Plattegrond {floor}, {name}', 'Plan {floor}, {name}', 'Floor plan {floor}, {name}'],
  oldPlan: ['een eerdere plattegrond', 'un plan antérieur', 'an earlier floor plan'],
  markHere: ['Hier is het', 'C’est ici', 'It is here'],
  whereTitle: ['Waar het is', 'Où c’est', 'Where it is'],
  choosePlan: ['Verdieping', 'Étage', 'Floor'],
  point: ['Wijs de plek aan op de plattegrond', 'Indiquez l’endroit sur le plan', 'Point out the spot on the plan'],
  move: ['Verplaats de markering', 'Déplacer le repère', 'Move the mark'],
  remove: ['Haal de markering weg', 'Retirer le repère', 'Remove the mark'],
  stop: ['Klaar', 'Terminé', 'Done'],
  pictureFails: [
    'De plattegrond is niet geladen. De tekst van de oproep zegt waar het is.',
    'Le plan n’est pas chargé. Le texte de l’alerte indique le lieu.',
    'The floor plan has not loaded. The text of the call says where it is.',
  ],
});
