import type { ComponentType, ReactNode } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Failed } from '#platform/ui/frame/failed.tsx';
import { NotFound } from '#platform/ui/frame/not-found.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { administrationRoutes } from './administration/routes.ts';
import { type Me, useMe } from './data/me.ts';
import { DeskLayout } from './frame/desk-layout.tsx';

type Load = () => Promise<ComponentType>;

function route(path: string, load: Load): RouteObject {
  return { path, ErrorBoundary: Failed, HydrateFallback: Coming, lazy: { Component: load } };
}

export const router = createBrowserRouter([
  {
    Component: DeskLayout,
    ErrorBoundary: Failed,
    children: [
      { index: true, Component: Start },
      route('/reception', async () => (await import('./reception/page.tsx')).ReceptionPage),
      route('/calls', async () => (await import('./calls/list-page.tsx')).CallsPage),
      route('/calls/:call', async () => (await import('./calls/page.tsx')).CallPage),
      route('/people/:responder', async () => (await import('./places/person-page.tsx')).PersonPage),
      route('/reports', async () => (await import('./reports/page.tsx')).ReportsPage),
      route('/own-data', async () => (await import('./own-data/page.tsx')).OwnDataPage),
      route('/sign-in', async () => (await import('./sign-in/page.tsx')).SignInPage),
      route('/first-run', async () => (await import('./first-run/page.tsx')).FirstRunPage),
      route('/account', async () => (await import('./account/page.tsx')).AccountPage),
      route('/invitation', async () => (await import('./sign-in/invitation-page.tsx')).InvitationPage),
      route('/new-password', async () => (await import('#platform/ui/account/new-password-page.tsx')).NewPasswordPage),
      {
        path: '/administration',
        ErrorBoundary: Failed,
        HydrateFallback: Coming,
        lazy: { Component: async () => (await import('./administration/layout.tsx')).AdministrationLayout },
        children: administrationRoutes,
      },
      { path: '*', Component: NotFound },
    ],
  },
  // These bring their own frame: one thumb, five metres, an entrance.
  route('/phone', async () => (await import('./responder/layout.tsx')).ResponderLayout),
  route('/wall', async () => (await import('./wall/page.tsx')).WallPage),
  route('/kiosk', async () => (await import('./kiosk/page.tsx')).KioskPage),
  route('/kiosk/:location', async () => (await import('./kiosk/page.tsx')).KioskPage),
]);

/** Everybody begins where his work is. */
function Start(): ReactNode {
  const { data: me } = useMe();
  if (me === undefined) return null;
  return <Navigate to={beginningOf(me)} replace />;
}

function beginningOf({ firstRun, account, person, organisation }: Me): string {
  if (firstRun) return '/first-run';
  if (account?.secondFactorMissing === true) return '/account';
  if (person === undefined) return '/sign-in';
  if (!organisation.founded) return '/administration';
  if (person.may.see.length > 0) return '/reception';
  return person.may.configure ? '/administration' : '/phone';
}

/** What belongs to the address is still fetched. */
function Coming(): ReactNode {
  return <LoadingState />;
}
