import { type DefaultOptions, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { isPassing, problemOf } from './answer.ts';
import { LanguageProvider } from './language.tsx';
import { type Product, ProductProvider } from './product.tsx';

type Router = ComponentProps<typeof RouterProvider>['router'];

interface Pages {
  readonly product: Product;
  /** Fetched once the browser knows dates: what stands in a page may count with them as soon as it is read. */
  readonly router: () => Promise<Router>;
  readonly queries: DefaultOptions;
}

/** Starts the pages of a product in the element `root` of its document. */
export async function startPages({ product, router, queries }: Pages): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const client = new QueryClient({ defaultOptions: { ...queries, queries: { retry, ...queries.queries } } });
  const known = await router();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <ProductProvider product={product}>
            <RouterProvider router={known} />
          </ProductProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Once more, and only where that may help. */
function retry(failures: number, error: unknown): boolean {
  return failures < 1 && isPassing(problemOf(error));
}
