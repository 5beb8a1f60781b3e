import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Failed } from '#platform/ui/frame/failed.tsx';
import { NotFound } from '#platform/ui/frame/not-found.tsx';
import type { StageName } from '#tender/core/procedure/file.ts';
import { RootLayout } from './frame/root-layout.tsx';

type Load = () => Promise<ComponentType>;

/** The page of each stage, at `/procedures/<procedure>/<stage>`; what stands below that address is the page's own. */
const stagePages: Readonly<Record<StageName, Load>> = {
  preparation: async () => (await import('./preparation/page.tsx')).PreparationPage,
  planning: async () => (await import('./planning/page.tsx')).PlanningPage,
  interest: async () => (await import('./interest/page.tsx')).InterestPage,
  questions: async () => (await import('./questions/page.tsx')).QuestionsPage,
  'site-visit': async () => (await import('./site-visit/page.tsx')).SiteVisitPage,
  submission: async () => (await import('./submission/page.tsx')).SubmissionPage,
  outage: async () => (await import('./outage/page.tsx')).OutagePage,
  opening: async () => (await import('./opening/page.tsx')).OpeningPage,
  examination: async () => (await import('./examination/page.tsx')).ExaminationPage,
  negotiation: async () => (await import('./negotiation/page.tsx')).NegotiationPage,
  evaluation: async () => (await import('./evaluation/page.tsx')).EvaluationPage,
  award: async () => (await import('./award/page.tsx')).AwardPage,
  standstill: async () => (await import('./standstill/page.tsx')).StandstillPage,
  evidence: async () => (await import('./evidence/page.tsx')).EvidencePage,
  contract: async () => (await import('./contract/page.tsx')).ContractPage,
  selection: async () => (await import('./selection/page.tsx')).SelectionPage,
  complaints: async () => (await import('./complaints/page.tsx')).ComplaintsPage,
  termination: async () => (await import('./termination/page.tsx')).TerminationPage,
};

/** Pages outside a procedure. */
const pages: Readonly<Record<string, Load>> = {
  '/sign-in': async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage,
  '/first-run': async () => (await import('./first-run/first-run-page.tsx')).FirstRunPage,
  '/register': async () => (await import('./sign-in/register-page.tsx')).RegisterPage,
  '/invitation': async () => (await import('./sign-in/invitation-page.tsx')).InvitationPage,
  '/new-password': async () => (await import('#platform/ui/account/new-password-page.tsx')).NewPasswordPage,
  '/account': async () => (await import('./account/account-page.tsx')).AccountPage,
  '/mailbox': async () => (await import('./mailbox/mailbox-page.tsx')).MailboxPage,
  '/new': async () => (await import('./draft/draft-page.tsx')).DraftPage,
  '/editor': async () => (await import('./editor/new-guide-page.tsx')).NewGuidePage,
  // Needs the whole width: it stands outside the frame of the procedure.
  '/procedures/:procedure/editor': async () => (await import('./editor/procedure-guide-page.tsx')).ProcedureGuidePage,
  '/qualification-systems': async () => (await import('./qualification/systems-page.tsx')).SystemsPage,
  '/qualification-systems/new': async () => (await import('./qualification/new-system-page.tsx')).NewSystemPage,
  '/administration': async () => (await import('./administration/administration-page.tsx')).AdministrationPage,
};

/** Pages of a qualification system, below `/qualification-systems/<system>`. */
const systemPages: Readonly<Record<string, Load>> = {
  own: async () => (await import('./qualification/own-page.tsx')).OwnPage,
  cases: async () => (await import('./qualification/cases-page.tsx')).CasesPage,
  'cases/:case': async () => (await import('./qualification/case-page.tsx')).CasePage,
  register: async () => (await import('./qualification/register-page.tsx')).RegisterPage,
  calls: async () => (await import('./qualification/calls-page.tsx')).CallsPage,
  preparation: async () => (await import('./qualification/preparation-page.tsx')).SystemPreparationPage,
};

function route(path: string, load: Load): RouteObject {
  return { path, ErrorBoundary: Failed, lazy: { Component: load } };
}

export const router = createBrowserRouter([
  {
    Component: RootLayout,
    ErrorBoundary: Failed,
    HydrateFallback: Nothing,
    children: [
      {
        index: true,
        ErrorBoundary: Failed,
        lazy: { Component: async () => (await import('./notices/notices-page.tsx')).NoticesPage },
      },
      ...Object.entries(pages).map(([path, load]) => route(path, load)),
      {
        path: '/procedures/:procedure',
        ErrorBoundary: Failed,
        lazy: { Component: async () => (await import('./frame/procedure-layout.tsx')).ProcedureLayout },
        children: [
          {
            index: true,
            ErrorBoundary: Failed,
            lazy: { Component: async () => (await import('./notice/notice-page.tsx')).NoticePage },
          },
          ...Object.entries(stagePages).map(([stage, load]) => route(`${stage}/*`, load)),
          { path: '*', Component: NotFound },
        ],
      },
      {
        path: '/qualification-systems/:system',
        ErrorBoundary: Failed,
        lazy: { Component: async () => (await import('./qualification/system-layout.tsx')).SystemLayout },
        children: [
          {
            index: true,
            ErrorBoundary: Failed,
            lazy: { Component: async () => (await import('./qualification/notice-page.tsx')).SystemNoticePage },
          },
          ...Object.entries(systemPages).map(([path, load]) => route(path, load)),
          { path: '*', Component: NotFound },
        ],
      },
      { path: '*', Component: NotFound },
    ],
  },
  // Brings its own frame: it shows the components without a server.
  { ...route('/specimen/*', async () => (await import('./specimen/specimen.tsx')).Specimen), HydrateFallback: Nothing },
]);

function Nothing(): null {
  return null;
}
