import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { AccountPage as Page } from '#platform/ui/account/account-page.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useMe } from '../data/me.ts';
import { InviteColleague } from './invite-colleague.tsx';
import { accountWords } from './words.ts';

export function AccountPage(): ReactNode {
  const t = useWords(accountWords);
  const { data: me } = useMe();
  if (me === undefined) return null;
  const { person } = me;
  if (person === undefined) return <Navigate to="/sign-in" replace />;
  const works = [person.function, ...(person.administrator ? [t('administrator')] : [])];
  const facts = [
    { label: t('function'), value: works.filter((text) => text !== '').join(', ') },
    { label: t('organisation'), value: person.organisation?.name ?? t('noOrganisation') },
  ];
  const demonstration = me.mode === 'demonstration';
  return (
    <Page account={person} facts={facts} demonstration={demonstration}>
      {demonstration || person.organisation === undefined || person.secondFactorMissing ? null : (
        <InviteColleague organisation={person.organisation.name} />
      )}
    </Page>
  );
}
