import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { InvitedForm } from '#platform/ui/account/invited-form.tsx';
import { useLinkToken } from '#platform/ui/account/link-token.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import type { InvitationAnswer } from '#tender/api/administration.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { request } from '../data/request.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { signInWords } from './words.ts';

/** Where the link of an invitation leads: what it is for, and making the account. */
export function InvitationPage(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => request<InvitationAnswer>('post', '/v1/invitation-lookups', { body: { token } }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className="page-narrow">
      <Stack gap="l">
        <PageTitle title={t('invitationTitle')} />
        <PageHead
          title={t('invitationTitle')}
          intro={
            invitation.data === undefined
              ? undefined
              : t(invitation.data.founds === undefined ? 'invitationText' : 'foundingText', {
                  organisation: invitation.data.organisationName,
                })
          }
        />
        {token === '' ? (
          <Alert tone="warn" title={t('invitationNone')}>
            <p>{t('invitationNoneText')}</p>
          </Alert>
        ) : null}
        {invitation.data === undefined ? (
          <Refused problem={invitation.error === null ? undefined : problemOf(invitation.error)} />
        ) : (
          <Account token={token} invitation={invitation.data} />
        )}
      </Stack>
    </div>
  );
}

function Account({ token, invitation }: { readonly token: string; readonly invitation: InvitationAnswer }): ReactNode {
  const t = useWords(signInWords);
  const [made, setMade] = useState(false);
  if (made) return <Alert tone="good" role="status" title={t('made')} actions={<SignInLink />} />;
  return <InvitedForm token={token} invitation={invitation} onMade={() => setMade(true)} />;
}
