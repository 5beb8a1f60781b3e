import type { Words } from '#platform/kernel/words.ts';

export const reportRefusals: Words = {
  'period-malformed': [
    'Kies een begin- en een einddag; het begin ligt voor het einde.',
    'Choisissez un premier et un dernier jour\u00a0; le premier précède le dernier.',
    'Choose a first and a last day; the first comes before the last.',
  ],
  'period-too-long': [
    'Kies een periode van ten hoogste {days} dagen.',
    'Choisissez une période de {days} jours au plus.',
    'Choose a period of at most {days} days.',
  ],
};
