import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Words } from '#platform/kernel/words.ts';
import { Alert } from '../alert.tsx';
import { isPassing, problemOf } from '../answer.ts';
import { ErrorState } from '../error-state.tsx';
import { useWords } from '../language.tsx';
import { LoadingState } from '../loading-state.tsx';
import { request } from '../request.ts';
import { AccountFormPage } from './form-page.tsx';
import { type Invitation, InvitedForm } from './invited-form.tsx';
import { LinkIncomplete } from './link-incomplete.tsx';
import { useLinkToken } from './link-token.ts';
import { Refused } from './refused.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { signInWords } from './sign-in-words.ts';

interface InvitationPageProps<Invited extends Invitation> {
  /** What the invitation is for. */
  readonly intro: (invited: Invited) => string;
  /** `made`: what comes after the account was made. */
  readonly words: Words<'made'>;
}

/** Where the link of an invitation leads: making the account. */
export function InvitationPage<Invited extends Invitation>(props: InvitationPageProps<Invited>): ReactNode {
  const t = useWords(signInWords);
  const own = useWords(props.words);
  const token = useLinkToken();
  const [made, setMade] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => request<Invited>('post', '/v1/invitation-lookups', { body: { token } }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <AccountFormPage title={t('invitationTitle')} intro={data === undefined || made ? undefined : props.intro(data)}>
      {made ? (
        <Alert tone="good" role="status" title={t('made')} actions={<SignInLink />}>
          <p>{own('made')}</p>
        </Alert>
      ) : token === '' ? (
        <LinkIncomplete text={t('invitationNone')} />
      ) : data !== undefined ? (
        <InvitedForm token={token} invitation={data} onMade={() => setMade(true)} />
      ) : (
        <Unknown error={error} onRetry={() => void refetch()} />
      )}
    </AccountFormPage>
  );
}

function Unknown(props: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  if (props.error === null) return <LoadingState shape="text" />;
  const problem = problemOf(props.error);
  return isPassing(problem) ? <ErrorState onRetry={props.onRetry} /> : <Refused problem={problem} />;
}
