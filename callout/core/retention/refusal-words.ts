import type { Words } from '#platform/kernel/words.ts';

export const retentionWords: Words = {
  'term-out-of-bounds': [
    'Kies voor deze soort gegevens een termijn tussen {least} en {most} dagen.',
    'Choisissez pour ce type de données un délai entre {least} et {most} jours.',
    'Choose a period between {least} and {most} days for this kind of data.',
  ],
};
