import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Failed } from '../frame/failed.tsx';

function route(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, ErrorBoundary: Failed, lazy: { Component: load } };
}

/** The pages below `/beheer`. */
export const administrationRoutes: RouteObject[] = [
  {
    index: true,
    ErrorBoundary: Failed,
    lazy: { Component: async () => (await import('./overview/page.tsx')).OverviewPage },
  },
  route('locaties', async () => (await import('./locations/list-page.tsx')).LocationsPage),
  route('locaties/:location', async () => (await import('./locations/page.tsx')).LocationPage),
  route('mensen', async () => (await import('./people/list-page.tsx')).PeoplePage),
  route('mensen/nieuw', async () => (await import('./people/new-page.tsx')).NewPersonPage),
  route('mensen/importeren', async () => (await import('./people/import-page.tsx')).ImportPage),
  route('mensen/:user', async () => (await import('./people/page.tsx')).PersonPage),
  route('certificaten', async () => (await import('./people/certificates-page.tsx')).CertificatesPage),
  route('groepen', async () => (await import('./groups/list-page.tsx')).GroupsPage),
  route('groepen/:group', async () => (await import('./groups/page.tsx')).GroupPage),
  route('vaardigheden', async () => (await import('./skills/page.tsx')).SkillsPage),
  route('teksten', async () => (await import('./texts/list-page.tsx')).TextsPage),
  route('teksten/:text', async () => (await import('./texts/page.tsx')).TextPage),
  route('scenarios', async () => (await import('./scenarios/list-page.tsx')).ScenariosPage),
  route('scenarios/:scenario', async () => (await import('./scenarios/page.tsx')).ScenarioPage),
  route('functies', async () => (await import('./officers/page.tsx')).OfficersPage),
  route('aanmelden', async () => (await import('./provider/page.tsx')).ProviderPage),
  route('beleid', async () => (await import('./policy/page.tsx')).PolicyPage),
];
