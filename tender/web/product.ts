import { defineWords } from '#platform/kernel/words.ts';
import type { Product } from '#platform/ui/product.tsx';

export const product: Product = {
  name: 'Leidraad',
  words: defineWords({
    stuck: [
      'Wat u al verstuurde, staat veilig op de server. Laad de pagina opnieuw.',
      'Ce que vous avez envoyé est en sécurité sur le serveur. Rechargez la page.',
      'What you sent is safe on the server. Load the page again.',
    ],
  }),
};
