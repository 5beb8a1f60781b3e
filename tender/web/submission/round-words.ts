import { defineWords } from '#platform/kernel/words.ts';

export const roundWords = defineWords({
  round: [
    'Onderhandelingsronde {number}: een nieuwe inschrijving',
    'Tour de négociation {number} : une nouvelle offre',
    'Negotiation round {number}: a new tender',
  ],
  final: [
    'Onderhandelingsronde {number}: uw definitieve inschrijving',
    'Tour de négociation {number} : votre offre finale',
    'Negotiation round {number}: your final tender',
  ],
  lastIsFirst: [
    'Nu telt uw eerste inschrijving, van {placedAt}.',
    'Actuellement compte votre première offre, du {placedAt}.',
    'What counts now is your first tender, of {placedAt}.',
  ],
  lastIsOf: [
    'Nu telt uw inschrijving uit ronde {number}, van {placedAt}.',
    'Actuellement compte votre offre du tour {number}, du {placedAt}.',
    'What counts now is your tender of round {number}, of {placedAt}.',
  ],
  stands: [
    'Dient u niets nieuws in, dan blijft die staan.',
    'Si vous ne remettez rien de nouveau, elle reste valable.',
    'If you hand in nothing new, that one stands.',
  ],
  out: [
    'Dient u niets nieuws in, dan doet u niet verder mee.',
    'Si vous ne remettez rien de nouveau, vous ne participez plus.',
    'If you hand in nothing new, you take part no more.',
  ],
  filesAnew: [
    'Wat u had ingevuld, staat klaar. Kies de bestanden opnieuw: deze kluis heeft een eigen sleutel.',
    'Ce que vous aviez rempli est repris. Choisissez à nouveau les fichiers : ce coffre a sa propre clé.',
    'What you had filled in is ready. Choose the files again: this vault has a key of its own.',
  ],
  receipt: ['Ontvangstbewijs van die inschrijving', 'Accusé de réception de cette offre', 'Receipt of that tender'],
});
