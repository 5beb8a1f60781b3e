import { defineWords } from '#platform/kernel/words.ts';
import type { Product } from '#platform/ui/product.tsx';

export const product: Product = {
  name: 'Paraat',
  words: defineWords({
    stuck: [
      'Oproepen die verstuurd zijn, gaan gewoon door. Laad de pagina opnieuw. Lukt dat niet: gebruik de telefoon.',
      'Les alertes déjà envoyées continuent. Rechargez la page. Si cela ne suffit pas, téléphonez.',
      'Calls that were sent go on. Load the page again. If that does not help, use the telephone.',
    ],
  }),
};
