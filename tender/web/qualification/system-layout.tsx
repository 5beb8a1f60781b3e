import { type ReactNode, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import type { NextCardProps } from '#platform/ui/next-card.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { ProcedureFrame } from '#platform/ui/procedure-frame.tsx';
import type { StageNavItem } from '#platform/ui/stage-nav.tsx';
import type { Stage } from '#platform/ui/stages.ts';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { sentence } from '#tender/core/procedure/words.ts';
import type { CaseStep } from '#tender/core/qualification/case-view.ts';
import type { SystemView } from '#tender/core/qualification/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useAt } from '../data/route.ts';
import { pageOf, SystemContext, systemsPage, useSystemChanges, useSystemLink, useSystemView } from './data.ts';
import './qualification.css';
import { SystemTravel } from './system-travel.tsx';
import { systemWords } from './words.ts';

/** The one frame around every page of a qualification system. */
export function SystemLayout(): ReactNode {
  const view = useSystemView();
  return (
    <Loaded query={view} refused={(problem) => <NoSystem problem={problem} />}>
      {(known) => <Framed view={known} />}
    </Loaded>
  );
}

function Framed({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const at = useAt();
  const nav = useNav(view);
  const next = useNext(view);
  useSystemChanges(view.system, at === undefined);
  const barred = view.next?.code === 'next-barred' ? view.next.until : undefined;
  const own = view.own?.cases[0];
  const running = own !== undefined && own.standing !== 'closed' ? own : undefined;
  const steps = running?.steps ?? [];
  const page = (
    <SystemContext value={view}>
      <PageTitle title={view.title} />
      <ProcedureFrame
        title={view.title}
        reference={view.reference}
        authority={view.authority.name}
        zone={view.timeZone}
        language={view.language}
        status={<SystemStatus view={view} />}
        stages={stagesOf(steps, (name) => t(`step-${name}`))}
        next={next}
        nav={nav}
        {...(barred === undefined ? {} : { binding: { at: barred, label: t('firstFreeDay') } })}
      >
        <SystemTravel />
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </ProcedureFrame>
    </SystemContext>
  );
  return at === undefined ? page : <ClockProvider stillAt={view.now}>{page}</ClockProvider>;
}

/** The way of a case as a time line. */
export function stagesOf(steps: readonly CaseStep[], label: (name: CaseStep['name']) => string): readonly Stage[] {
  return steps.map(({ name, state, from, to }) => ({
    id: name,
    label: label(name),
    state,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}

function SystemStatus({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  if (!view.published) return <StatusTag tone="warn">{t('draft')}</StatusTag>;
  return view.ended === undefined ? (
    <StatusTag tone="good">{t('open')}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{t('ended')}</StatusTag>
  );
}

function useNav(view: SystemView): readonly StageNavItem[] {
  const t = useWords(systemWords);
  const waiting = view.staff?.cases.filter(({ turn }) => turn.of === 'authority').length ?? 0;
  const to = useSystemLink();
  return [
    { id: 'notice', label: t('notice'), to: to() },
    ...(view.own === undefined ? [] : [{ id: 'own', label: t('own'), to: to('own') }]),
    ...(view.staff === undefined
      ? []
      : [
          { id: 'cases', label: t('cases'), to: to('cases'), badge: waiting },
          { id: 'register', label: t('register'), to: to('register') },
          { id: 'calls', label: t('calls'), to: to('calls') },
          { id: 'preparation', label: t('preparation'), to: to('preparation') },
        ]),
  ];
}

/** The one thing to do now, with the button that leads to its page; else what is waited for. */
function useNext(view: SystemView): NextCardProps {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const at = useAt();
  const nothing = useNothing(view);
  const { next } = view;
  if (next === undefined) return { kind: 'nothing', text: nothing };
  const title = sentence(next.code, language, next.params, view.timeZone);
  if (next.kind === 'wait') {
    return { kind: 'nothing', text: title, ...(next.until === undefined ? {} : { changes: { at: next.until } }) };
  }
  const page = pageOf(view.system, next.page === 'cases' && next.case !== undefined ? `cases/${next.case}` : next.page);
  const action =
    pathname === page || at !== undefined ? undefined : (
      <ButtonLink to={page} kind="primary" icon="arrow">
        {t('goTo', { page: t(next.page) })}
      </ButtonLink>
    );
  return { kind: next.kind, title, ...(action === undefined ? {} : { action }) };
}

function useNothing(view: SystemView): string {
  const t = useWords(systemWords);
  const { data: me } = useMe();
  if (me?.person === undefined) return t('signInToApply');
  if (view.staff === undefined) return t('nothingHere');
  return t(view.staff.may.work ? 'nothingStaff' : 'nothingAuditor');
}

/** Not there, or not for this viewer; the two look alike on purpose. */
function NoSystem({ problem }: { readonly problem: Problem }): ReactNode {
  const t = useWords(systemWords);
  const { data: me } = useMe();
  return (
    <Stack gap="l">
      <PageTitle title={t('noSystem')} />
      <PageHead title={t('noSystem')} intro={problem.detail} />
      <Actions>
        <ButtonLink to={systemsPage} kind="primary">
          {t('toSystems')}
        </ButtonLink>
        {me?.person === undefined ? <SignInLink back kind="secondary" /> : null}
      </Actions>
    </Stack>
  );
}
