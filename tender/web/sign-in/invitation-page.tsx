import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { InvitationAnswer } from '#tender/api/administration.ts';
import { useAction } from '../data/action.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { request } from '../data/request.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { useLinkToken } from './link-token.ts';
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
          <AccountForm token={token} invitation={invitation.data} />
        )}
      </Stack>
    </div>
  );
}

interface Filled {
  name: string;
  password: string;
}

function AccountForm({
  token,
  invitation,
}: {
  readonly token: string;
  readonly invitation: InvitationAnswer;
}): ReactNode {
  const t = useWords(signInWords);
  const { language } = useLanguage();
  const zone = useZone();
  const [made, setMade] = useState(false);
  const { register, handleSubmit, formState } = useForm<Filled>({ defaultValues: { name: '', password: '' } });
  const accept = useAction((filled: Filled) =>
    request('post', '/v1/invitation-acceptances', { body: { token, ...filled } }),
  );
  const send = async (filled: Filled): Promise<void> => {
    const done = await accept.run(filled);
    setMade(done.ok);
  };
  if (made) return <Alert tone="good" role="status" title={t('made')} actions={<SignInLink />} />;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={accept.problem} />
        <TextField label={t('email')} type="email" autoComplete="username" value={invitation.email} readOnly />
        <TextField
          label={t('name')}
          autoComplete="name"
          maxLength={120}
          error={formState.errors.name?.message}
          {...register('name', { validate: (text) => text.trim() !== '' || t('nameNeeded') })}
        />
        <TextField
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          error={formState.errors.password?.message}
          {...register('password', { validate: (text) => text.length >= 12 || t('passwordShort') })}
        />
        <Text soft>{t('validUntil', { date: instantText(invitation.expires, zone, language, 'deadline') })}</Text>
        <div>
          <Button kind="primary" type="submit" busy={accept.busy}>
            {t('make')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
