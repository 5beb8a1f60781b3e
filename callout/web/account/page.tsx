import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { AccountPage as Page } from '#platform/ui/account/account-page.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useMe } from '../data/me.ts';
import { frameWords } from '../frame/words.ts';

export function AccountPage(): ReactNode {
  const t = useWords(frameWords);
  const { data: me } = useMe();
  if (me === undefined) return null;
  if (me.account === undefined) return <Navigate to="/sign-in" replace />;
  return (
    <Page account={me.account} demonstration={me.mode === 'demonstration'} provider={me.provider}>
      {me.person === undefined ? null : (
        <p>
          <TextLink to="/own-data">{t('ownData')}</TextLink>
        </p>
      )}
    </Page>
  );
}
