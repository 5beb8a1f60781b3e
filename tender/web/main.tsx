import { startPages } from '#platform/ui/start-pages.tsx';
import { product } from './product.ts';
import './theme/theme.css';

await startPages({
  product,
  router: async () => (await import('./router.tsx')).router,
  queries: { queries: { staleTime: 5_000 } },
});
