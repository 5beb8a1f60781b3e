import { defineWords } from '#platform/kernel/words.ts';

/** Why a guide cannot be read another way. */
export const guideRefusals = defineWords({
  'reading-unknown': [
    'De leidraad kent geen dubbele lezing met de naam {reading}.',
    'Le guide ne connaît pas de double lecture nommée {reading}.',
    'The guide knows no double reading named {reading}.',
  ],
  'alternative-unknown': [
    'De lezing {reading} heeft geen alternatief met de naam {alternative}.',
    'La lecture {reading} n’a pas de possibilité nommée {alternative}.',
    'The reading {reading} has no alternative named {alternative}.',
  ],
  'reading-pointer-unknown': [
    'Het alternatief {alternative} stelt {at} in, maar dat bestaat niet in de leidraad.',
    'La possibilité {alternative} fixe {at}, qui n’existe pas dans le guide.',
    'The alternative {alternative} sets {at}, which does not exist in the guide.',
  ],
  'lot-unknown': [
    'De leidraad kent geen perceel met de naam {lot}.',
    'Le guide ne connaît pas de lot nommé {lot}.',
    'The guide knows no lot named {lot}.',
  ],
  'lot-breaks-guide': [
    'Wat voor het perceel {lot} overblijft is geen volledige leidraad ({at}).',
    'Ce qui reste pour le lot {lot} n’est pas un guide complet ({at}).',
    'What is left for the lot {lot} is no complete guide ({at}).',
  ],
  'reading-breaks-guide': [
    'Met het alternatief {alternative} is de leidraad niet meer geldig ({at}).',
    'Avec la possibilité {alternative}, le guide n’est plus valable ({at}).',
    'Under the alternative {alternative} the guide is no longer valid ({at}).',
  ],
});
