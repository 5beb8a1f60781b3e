import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { isPassing, problemOf } from '#platform/ui/answer.ts';
import { LanguageProvider } from '#platform/ui/language.tsx';
import { registerWorker } from './offline/register-worker.ts';
import './theme/theme.css';

async function start(root: HTMLElement): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { router } = await import('./router.tsx');
  const retry = (failures: number, error: unknown): boolean => failures < 1 && isPassing(problemOf(error));
  const queries = new QueryClient({
    // Without a connection the browser's own guess decides nothing: every question is asked, and a page says when no answer comes.
    defaultOptions: {
      queries: { retry, staleTime: 2_000, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
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
registerWorker();
