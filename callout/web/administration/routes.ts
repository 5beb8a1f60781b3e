import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Failed } from '#platform/ui/frame/failed.tsx';

function route(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, ErrorBoundary: Failed, lazy: { Component: load } };
}

/** The pages below `/administration`. */
export const administrationRoutes: RouteObject[] = [
  {
    index: true,
    ErrorBoundary: Failed,
    lazy: { Component: async () => (await import('./overview/page.tsx')).OverviewPage },
  },
  route('locations', async () => (await import('./locations/list-page.tsx')).LocationsPage),
  route('locations/:location', async () => (await import('./locations/page.tsx')).LocationPage),
  route('people', async () => (await import('./people/list-page.tsx')).PeoplePage),
  route('people/new', async () => (await import('./people/new-page.tsx')).NewPersonPage),
  route('people/import', async () => (await import('./people/import-page.tsx')).ImportPage),
  route('people/:user', async () => (await import('./people/page.tsx')).PersonPage),
  route('certificates', async () => (await import('./people/certificates-page.tsx')).CertificatesPage),
  route('groups', async () => (await import('./groups/list-page.tsx')).GroupsPage),
  route('groups/:id', async () => (await import('./groups/page.tsx')).GroupPage),
  route('skills', async () => (await import('./skills/page.tsx')).SkillsPage),
  route('texts', async () => (await import('./texts/list-page.tsx')).TextsPage),
  route('texts/:id', async () => (await import('./texts/page.tsx')).TextPage),
  route('scenarios', async () => (await import('./scenarios/list-page.tsx')).ScenariosPage),
  route('scenarios/:id', async () => (await import('./scenarios/page.tsx')).ScenarioPage),
  route('officers', async () => (await import('./officers/page.tsx')).OfficersPage),
  route('sign-in', async () => (await import('./provider/page.tsx')).ProviderPage),
  route('talk', async () => (await import('./talk/page.tsx')).TalkRulesPage),
  route('policy', async () => (await import('./policy/page.tsx')).PolicyPage),
  route('places', async () => (await import('../places/list-page.tsx')).PlacesPage),
  route('places/:location', async () => (await import('../places/location-page.tsx')).PlacePage),
  route('retention', async () => (await import('./retention/page.tsx')).RetentionPage),
];
