import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useMe } from '../data/me.ts';
import { procedurePage } from '../data/route.ts';
import { frameWords } from './words.ts';

/** Stands where this viewer may see nothing: deny by default, and how to get further. */
export function NoAccess(): ReactNode {
  const t = useWords(frameWords);
  const { data: me } = useMe();
  const { procedure } = useParams();
  const signedIn = me?.person !== undefined;
  const home = procedure === undefined ? '/' : procedurePage(procedure);
  return (
    <Alert
      tone="warn"
      title={t('noAccessTitle')}
      actions={
        <Actions>
          {signedIn ? null : <SignInLink back />}
          <ButtonLink to={home}>{t(home === '/' ? 'toNotices' : 'toNotice')}</ButtonLink>
        </Actions>
      }
    >
      <p>{t(signedIn ? 'noAccessText' : 'noAccessPublic')}</p>
    </Alert>
  );
}
