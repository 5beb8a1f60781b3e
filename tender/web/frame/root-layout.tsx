import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Shell } from '#platform/ui/shell.tsx';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { type Me, useMe } from '../data/me.ts';
import { product } from '../product.ts';
import { Mark } from '../theme/mark.tsx';
import './page.css';
import { UserMenu } from './user-menu.tsx';
import { frameWords } from './words.ts';

const DemoControls = lazy(async () => ({ default: (await import('../demo/demo-controls.tsx')).DemoControls }));

/** What surrounds every page. */
export function RootLayout(): ReactNode {
  const t = useWords(frameWords);
  const me = useMe();
  const demo = me.data?.mode === 'demonstration';
  return (
    <ClockProvider offset={me.data?.offset ?? 0}>
      <Shell
        product={product.name}
        mark={<Mark />}
        nav={navigation(me.data, t)}
        user={me.data === undefined ? null : <UserMenu me={me.data} />}
        {...(demo
          ? {
              demo: (
                <Suspense>
                  <DemoControls />
                </Suspense>
              ),
            }
          : {})}
      >
        <Loaded query={me}>{(known) => <Content me={known} />}</Loaded>
      </Shell>
      <ScrollRestoration />
    </ClockProvider>
  );
}

function Content({ me }: { readonly me: Me }): ReactNode {
  const { pathname } = useLocation();
  useOwnLanguage(me);
  useTextsInLanguage();
  if (me.firstRun && pathname !== '/first-run') return <Navigate to="/first-run" replace />;
  return (
    <>
      {me.person?.secondFactorMissing === true && pathname !== '/account' ? <SecondFactorMissing /> : null}
      <Suspense fallback={<LoadingState />}>
        <Outlet />
      </Suspense>
    </>
  );
}

function SecondFactorMissing(): ReactNode {
  const t = useWords(frameWords);
  return (
    <div className="page-notice">
      <Alert
        tone="warn"
        title={t('secondFactorMissing')}
        actions={
          <ButtonLink to="/account" kind="primary">
            {t('secondFactorDo')}
          </ButtonLink>
        }
      >
        <p>{t('secondFactorWhy')}</p>
      </Alert>
    </div>
  );
}

function navigation(me: Me | undefined, t: (key: keyof typeof frameWords) => string): { to: string; label: string }[] {
  const person = me?.person;
  return [
    { to: '/', label: t('notices') },
    { to: '/qualification-systems', label: t('systems') },
    ...(person?.organisation?.kind === 'authority' ? [{ to: '/new', label: t('newProcedure') }] : []),
    ...(person?.administrator === true ? [{ to: '/administration', label: t('administration') }] : []),
    ...(me?.mode === 'demonstration' ? [{ to: '/mailbox', label: t('mailbox') }] : []),
  ];
}

/** What a guide says comes from the server in the language in which it was asked for. */
function useTextsInLanguage(): void {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const last = useRef(language);
  useEffect(() => {
    if (last.current === language) return;
    last.current = language;
    // What is on its way was asked for in the other language.
    for (const queryKey of [keys.inProcedures, keys.procedures])
      void queries.cancelQueries({ queryKey }).then(() => queries.invalidateQueries({ queryKey }));
  }, [language, queries]);
}

/** Who signs in reads his own language, unless he chose another since. */
function useOwnLanguage({ person }: Me): void {
  const { choose } = useLanguage();
  const last = useRef(person?.user);
  useEffect(() => {
    if (person === undefined || last.current === person.user) return;
    last.current = person.user;
    choose(person.language);
  }, [person, choose]);
}
