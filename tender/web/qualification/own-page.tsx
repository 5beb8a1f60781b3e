import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import type { BarView, OwnView } from '#tender/core/qualification/view.ts';
import { useMe } from '../data/me.ts';
import { ApplicationForm } from './application-form.tsx';
import { BundleLink } from './bundle-link.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { CaseFacts, CaseSupplements } from './case-facts.tsx';
import { CaseAttestations, CaseItems, CaseTeams, CaseTrial } from './case-parts.tsx';
import { caseWords } from './case-words.ts';
import { useSystem } from './data.ts';
import { dayBefore, dayText, shortDay, whyBar } from './days.ts';
import { ExpressInterest } from './express-interest.tsx';
import { HandInPermit } from './hand-in-permit.tsx';
import { ownWords } from './own-words.ts';
import { QualificationFile } from './qualification-file.tsx';
import { RenewAttestation } from './renew-attestation.tsx';
import { StandingTag } from './standing.tsx';
import { WithdrawInterest } from './withdraw-interest.tsx';

/** The case of one's own company: what to do next, and all that is known of it. */
export function OwnPage(): ReactNode {
  const t = useWords(ownWords);
  const { own } = useSystem();
  const { data: me } = useMe();
  if (own !== undefined) return <Own own={own} />;
  return (
    <Alert title={t('notYours')} actions={me?.person === undefined ? <SignInLink back /> : undefined}>
      <p>{t('notYoursText')}</p>
    </Alert>
  );
}

function Own({ own }: { readonly own: OwnView }): ReactNode {
  const t = useWords(ownWords);
  const view = useSystem();
  const { language } = useLanguage();
  const [newest] = own.cases;
  const running = newest !== undefined && newest.standing !== 'closed' ? newest : undefined;
  const earlier = running === undefined ? own.cases : own.cases.slice(1);
  return (
    <Stack gap="xl">
      {own.barred === undefined ? null : <Barred barred={own.barred} />}
      {view.ended !== undefined && running === undefined ? (
        <Alert title={t('endedTitle')}>
          <p>{t('endedText')}</p>
        </Alert>
      ) : null}
      {own.mayExpress ? <ExpressInterest /> : null}
      {running === undefined ? null : <Running one={running} />}
      {earlier.length === 0 ? null : (
        <Section title={t('earlier')}>
          <Stack>
            {earlier.map((one, place) => (
              <Disclosure
                key={one.key}
                summary={t('earlierOf', { day: dayText(one.expressedAt.slice(0, 10), language) })}
                open={running === undefined && place === 0}
              >
                <Past one={one} />
              </Disclosure>
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}

/** Until when he waits, to the day, and how much of it is over (ORES-09). */
function Barred({ barred }: { readonly barred: BarView }): ReactNode {
  const t = useWords(ownWords);
  const view = useSystem();
  const { language } = useLanguage();
  const { freeFrom, notifiedOn, outcome } = barred;
  const day = dayText(freeFrom, language);
  const from = Temporal.PlainDate.from(notifiedOn);
  const all = from.until(freeFrom, { largestUnit: 'days' }).days;
  const done = from.until(view.today, { largestUnit: 'days' }).days;
  const text = {
    day,
    notifiedOn: shortDay(notifiedOn, language),
    before: dayBefore(freeFrom, language),
    months: view.bar.months,
  };
  return (
    <Alert tone="warn" title={t('barredTitle', { day })}>
      <Stack gap="s">
        <p>{t(outcome === 'qualified' ? 'barred-refused' : `barred-${outcome}`, text)}</p>
        <ProgressBar label={t('barredDone', { done, all })} percent={Math.floor((done * 100) / Math.max(all, 1))} />
        <p>
          <Explained why={whyBar(view, barred, language)}>
            {t('firstFree')}: {day}
          </Explained>
        </p>
      </Stack>
    </Alert>
  );
}

function Running({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(ownWords);
  const c = useWords(caseWords);
  const view = useSystem();
  const { language } = useLanguage();
  const since = one.decisions.find(({ outcome }) => outcome === 'qualified')?.notified?.day;
  const applied = one.applications.length > 0;
  return (
    <>
      {one.standing === 'qualified' && since !== undefined ? (
        <Alert tone="good" title={t('qualifiedTitle')}>
          <p>{t('qualifiedText', { day: dayText(since, language) })}</p>
        </Alert>
      ) : null}
      {one.may.apply ? <ApplicationForm key={one.applications.length} one={one} /> : null}
      {applied ? (
        <>
          <CaseSupplements one={one} />
          <CaseTeams
            one={one}
            action={(team, permit) =>
              one.may.handInPermits && permit.permit?.judged?.accepted !== true ? (
                <HandInPermit team={team} permit={permit} />
              ) : null
            }
          />
          {one.trial.asked || one.trial.given !== undefined ? <CaseTrial one={one} /> : null}
          <CaseAttestations
            attestations={one.attestations}
            action={({ id }) => (one.may.renew ? <RenewAttestation attestation={id} /> : null)}
          />
          <CaseItems items={one.items} />
        </>
      ) : null}
      <CaseDecisions of={one.key} decisions={one.decisions} />
      <Section title={c('overview')} aside={<StandingTag standing={one.standing} />}>
        <CaseFacts one={one} />
      </Section>
      {one.fileSentAt === undefined ? null : <QualificationFile view={view} />}
      <BundleLink />
      {one.may.withdraw ? <WithdrawInterest /> : null}
    </>
  );
}

function Past({ one }: { readonly one: CaseView }): ReactNode {
  return (
    <Stack>
      <CaseDecisions of={one.key} decisions={one.decisions} />
      <CaseFacts one={one} />
      {one.applications.length === 0 ? null : <CaseAttestations attestations={one.attestations} />}
    </Stack>
  );
}
