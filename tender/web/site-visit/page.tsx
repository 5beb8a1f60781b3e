import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { SiteVisitView } from '#tender/core/procedure/site-visit/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { OwnRegistration } from './own-registration.tsx';
import { RegisterForm } from './register-form.tsx';
import { Registrations } from './registrations.tsx';
import { siteVisitWords } from './words.ts';

export function SiteVisitPage(): ReactNode {
  const view = useView('site-visit');
  return <Loaded query={view}>{(visit) => <SiteVisit view={visit} />}</Loaded>;
}

function SiteVisit({ view }: { readonly view: SiteVisitView }): ReactNode {
  const t = useWords(siteVisitWords);
  const { language } = useLanguage();
  const { operator, roles, timeZone } = useFrame();
  const isStaff = roles.some((role) => role === 'buyer' || role === 'process-leader' || role === 'auditor');
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={t('intro')}>
        <Facts
          facts={[
            { label: t('when'), value: <InstantText at={view.startsAt} /> },
            { label: t('where'), value: view.location },
            { label: t('persons'), value: t('personsMost', { count: view.maxPersons }) },
            { label: t('until'), value: <InstantText at={view.registrationUntil} form="deadline" /> },
          ]}
        />
      </Section>
      {operator === undefined ? null : <OwnRegistration view={view} />}
      {view.may.register ? <RegisterForm key={view.registrations[0]?.at ?? ''} view={view} /> : null}
      {view.registrationOpen || operator === undefined ? null : (
        <Alert title={t('closed')}>
          <p>{t('closedText', { date: instantText(view.registrationUntil, timeZone, language, 'deadline') })}</p>
        </Alert>
      )}
      {isStaff ? <Registrations view={view} /> : null}
    </Stack>
  );
}
