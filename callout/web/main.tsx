import { startPages } from '#platform/ui/start-pages.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { product } from './product.ts';
import './theme/theme.css';

await startPages({
  product,
  router: async () => (await import('./router.tsx')).router,
  // Without a connection the browser's own guess decides nothing: every question is asked, and a page says when no answer comes.
  queries: { queries: { staleTime: 2_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
});
registerWorker();
