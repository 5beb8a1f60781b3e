import { createBrowserRouter } from 'react-router';

export const router = createBrowserRouter([
  {
    path: '/specimen/*',
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./specimen/specimen.tsx')).Specimen }),
  },
]);
