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
    'Wat u had ingevuld, staat klaar. Uw bestanden waren verzegeld voor de vorige kluis; deze heeft een eigen sleutel. Neem ze over of kies andere.',
    'Ce que vous aviez rempli est repris. Vos fichiers étaient scellés pour le coffre précédent ; celui-ci a sa propre clé. Reprenez-les ou choisissez-en d’autres.',
    'What you had filled in is ready. Your files were sealed for the vault before; this one has a key of its own. Take them over or choose others.',
  ],
  neverOpened: [
    'Uw vorige inschrijving kon niet worden geopend: haar bestanden kunnen niet worden overgenomen. Kies ze opnieuw.',
    'Votre offre précédente n’a pas pu être ouverte : ses fichiers ne peuvent pas être repris. Choisissez-les à nouveau.',
    'Your tender before this could not be opened: its files cannot be taken over. Choose them again.',
  ],
  takeOver: ['Uit uw vorige inschrijving', 'De votre offre précédente', 'From your tender before'],
  takeOverIntro: [
    'Wat gelijk blijft, hoeft u niet opnieuw te kiezen. Uw browser haalt het bestand op, controleert het en verzegelt het voor de kluis van deze ronde.',
    'Ce qui reste identique ne doit pas être choisi à nouveau. Votre navigateur reprend le fichier, le contrôle et le scelle pour le coffre de ce tour.',
    'What stays the same need not be chosen again. Your browser fetches the file, checks it and seals it for the vault of this round.',
  ],
  item: ['Onderdeel', 'Élément', 'Item'],
  file: ['Bestand', 'Fichier', 'File'],
  take: ['Overnemen', 'Reprendre', 'Take over'],
  takeOne: ['Neem {name} over', 'Reprendre {name}', 'Take over {name}'],
  takeAll: ['Neem alle {count} over', 'Reprendre les {count}', 'Take over all {count}'],
  receipt: ['Ontvangstbewijs van die inschrijving', 'Accusé de réception de cette offre', 'Receipt of that tender'],
});
