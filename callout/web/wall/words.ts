import { defineWords } from '#platform/kernel/words.ts';

export const wallWords = defineWords({
  title: ['BHV-bezetting', 'Effectif des équipiers', 'Responder staffing'],
  overall: ['Samen', 'Ensemble', 'Together'],
  calm: ['Geen oproep', 'Pas d’alerte', 'No call'],
  coming: ['komen', 'arrivent', 'coming'],
  arrived: ['ter plaatse', 'sur place', 'arrived'],
  frozen: [
    'GEEN VERBINDING: dit is de stand van {time}',
    'PAS DE CONNEXION : état de {time}',
    'NO CONNECTION: this is the state of {time}',
  ],
  leave: ['Terug', 'Retour', 'Back'],
});
