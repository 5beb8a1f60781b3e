import type { ReactNode } from 'react';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { CaseFile } from './case-file.tsx';
import { caseWords } from './case-words.ts';
import { useSystem } from './data.ts';
import { dayText, whyDue } from './days.ts';
import { systemWords } from './words.ts';

/** When what happened, and who is behind it. */
export function CaseFacts({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(caseWords);
  const s = useWords(systemWords);
  const { expressedAt, fileSentAt, concluded, withdrawn, language, contact, remarks } = one;
  const known = language === 'fr' || language === 'nl' ? language : 'en';
  const { name = '', email = '' } = contact.personal;
  const optional = [
    one.due === undefined ? undefined : { label: t('due'), value: <Due due={one.due} /> },
    remarks === undefined ? undefined : { label: t('remarks'), value: remarks },
    {
      label: t('fileSent'),
      value: fileSentAt === undefined ? t('fileNotSent') : <InstantText at={fileSentAt} />,
    },
    ...useApplications(one),
    concluded === undefined
      ? undefined
      : {
          label: t('concluded'),
          value: (
            <>
              <InstantText at={concluded.at} />, {t(concluded.newcomer ? 'newcomer' : 'notNewcomer')}.{' '}
              {concluded.reason}
            </>
          ),
        },
    withdrawn === undefined
      ? undefined
      : {
          label: t('withdrawn'),
          value: (
            <>
              <InstantText at={withdrawn.at} />: {withdrawn.reason}
            </>
          ),
        },
  ];
  return (
    <Facts
      facts={[
        { label: t('expressed'), value: <InstantText at={expressedAt} /> },
        { label: t('language'), value: s(known) },
        { label: t('contact'), value: [name, email].filter((text) => text !== '').join(', ') },
        ...optional.filter((fact) => fact !== undefined),
      ]}
    />
  );
}

function Due({ due }: { readonly due: NonNullable<CaseView['due']> }): ReactNode {
  const { decision } = useSystem();
  const { language } = useLanguage();
  return <Explained why={whyDue(due, decision.source, language)}>{dayText(due.lastDay, language)}</Explained>;
}

function useApplications({ applications }: CaseView): readonly { label: string; value: ReactNode }[] {
  const t = useWords(caseWords);
  return applications.map(({ at, signatories, mandate }, place) => ({
    label: place === 0 ? t('applied') : `${t('appliedAgain')} ${place}`,
    value: (
      <>
        <InstantText at={at} /> · {t('signedBy')}{' '}
        {signatories.map(({ personal, capacity }) => `${personal['name'] ?? ''} (${capacity})`).join(', ')} ·{' '}
        {t('mandate')}: <CaseFile file={mandate} />
      </>
    ),
  }));
}

export function CaseSupplements({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(caseWords);
  if (one.supplements.length === 0) return null;
  return (
    <Section title={t('supplements')} level={3}>
      <ul className="qualification-list">
        {one.supplements.map(({ asks, at }) => (
          <li key={at}>
            <InstantText at={at} form="short" />: <span className="page-pre">{asks}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
