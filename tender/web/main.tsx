import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider } from '#platform/ui/language.tsx';
import { isPassing, problemOf } from './data/problem.ts';
import './theme/theme.css';

async function start(root: HTMLElement): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { router } = await import('./router.tsx');
  const retry = (failures: number, error: unknown): boolean => failures < 1 && isPassing(problemOf(error));
  const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5_000 } } });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
await start(root);
