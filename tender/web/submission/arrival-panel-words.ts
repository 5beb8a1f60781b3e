import { defineWords } from '#platform/kernel/words.ts';

export const arrivalPanelWords = defineWords({
  title: ['Wat wanneer bij ons aankwam', 'Ce qui nous est parvenu, et quand', 'What reached us when'],
  intro: [
    'Voor elk stuk dat aankwam tekende het platform een bewijs met het ogenblik. Daaruit is af te lezen aan welke kant van ons platform tijd verloren ging.',
    'Pour chaque partie arrivée, la plateforme a signé une preuve avec l’instant. On y lit de quel côté de notre plateforme du temps a été perdu.',
    'For each chunk that came in the platform signed a receipt with the instant. It tells on which side of our platform time was lost.',
  ],
  file: ['{name}, verzegeld {size}', '{name}, scellé {size}', '{name}, sealed {size}'],
  other: ['Verzegeld stuk {sha256}', 'Pièce scellée {sha256}', 'Sealed piece {sha256}'],
  receipts: [
    'Download de bewijzen van dit bestand',
    'Télécharger les preuves de ce fichier',
    'Download the receipts of this file',
  ],
  reading: ['De bewijzen worden gelezen.', 'Lecture des preuves.', 'The receipts are being read.'],
  notRead: [
    'De bewijzen konden niet worden gelezen. Probeer het later opnieuw.',
    'Les preuves n’ont pas pu être lues. Réessayez plus tard.',
    'The receipts could not be read. Try again later.',
  ],
});
