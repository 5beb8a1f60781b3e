import type { ReactNode } from 'react';
import { Navigate, Outlet } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { StageNav, type StageNavItem } from '#platform/ui/stage-nav.tsx';
import { useMe } from '../data/me.ts';
import './administration.css';
import { usePeople } from './data.ts';
import { FoundingPage } from './overview/founding-page.tsx';
import { administrationWords } from './words.ts';

/** What surrounds the pages of administrators: their parts beside them. */
export function AdministrationLayout(): ReactNode {
  const t = useWords(administrationWords);
  const { data: me } = useMe();
  if (me === undefined) return null;
  if (me.account === undefined) return <Navigate to="/sign-in" replace />;
  if (me.account.secondFactorMissing) return <Navigate to="/account" replace />;
  if (!me.organisation.founded && me.account.administrator) return <FoundingPage />;
  if (me.person?.may.configure !== true) {
    return (
      <>
        <PageTitle title={t('title')} />
        <Alert tone="warn" title={t('notYours')}>
          <p>{t('notYoursText')}</p>
        </Alert>
      </>
    );
  }
  return (
    <div className="admin">
      <div className="admin__nav">
        <Parts />
      </div>
      <div className="admin__page">
        <Outlet />
      </div>
    </div>
  );
}

function Parts(): ReactNode {
  const t = useWords(administrationWords);
  const { data: people = [] } = usePeople();
  const running = people.filter(
    ({ responder }) => responder?.active === true && responder.skills.some(({ state }) => state !== 'holds'),
  ).length;
  const items: readonly StageNavItem[] = [
    { id: 'overview', label: t('overview'), to: '/administration' },
    { id: 'locations', label: t('locations'), to: '/administration/locations' },
    { id: 'places', label: t('places'), to: '/administration/places' },
    { id: 'people', label: t('people'), to: '/administration/people' },
    { id: 'certificates', label: t('certificates'), to: '/administration/certificates', badge: running },
    { id: 'groups', label: t('groups'), to: '/administration/groups' },
    { id: 'skills', label: t('skills'), to: '/administration/skills' },
    { id: 'texts', label: t('texts'), to: '/administration/texts' },
    { id: 'scenarios', label: t('scenarios'), to: '/administration/scenarios' },
    { id: 'officers', label: t('officers'), to: '/administration/officers' },
    { id: 'provider', label: t('provider'), to: '/administration/sign-in' },
    { id: 'policy', label: t('policy'), to: '/administration/policy' },
    { id: 'talk', label: t('talk'), to: '/administration/talk' },
    { id: 'retention', label: t('retention'), to: '/administration/retention' },
  ];
  return <StageNav items={items} label={t('navigation')} />;
}
