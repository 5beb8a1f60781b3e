import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { InvitedAnswer } from '#callout/api/administration.ts';
import { InvitedForm } from '#platform/ui/account/invited-form.tsx';
import { useLinkToken } from '#platform/ui/account/link-token.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { request } from '#platform/ui/request.ts';
import { Loaded } from '../data/loaded.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { signInWords } from './words.ts';

/** Where the link of an invitation leads: making the account. */
export function InvitationPage(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  const [made, setMade] = useState(false);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => request<InvitedAnswer>('post', '/v1/invitation-lookups', { body: { token } }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data } = invitation;
  const intro = data === undefined || made ? undefined : t('invitationText', { organisation: data.organisation });
  return (
    <div className="account-form">
      <Stack gap="l">
        <PageTitle title={t('invitationTitle')} />
        <PageHead title={t('invitationTitle')} intro={intro} />
        {made ? (
          <Alert tone="good" role="status" title={t('made')} actions={<SignInLink />}>
            <p>{t('madeText')}</p>
          </Alert>
        ) : token === '' ? (
          <Alert tone="warn" title={t('invitationNone')}>
            <p>{t('invitationNoneText')}</p>
          </Alert>
        ) : (
          <Loaded query={invitation}>
            {(known) => <InvitedForm token={token} invitation={known} onMade={() => setMade(true)} />}
          </Loaded>
        )}
      </Stack>
    </div>
  );
}
