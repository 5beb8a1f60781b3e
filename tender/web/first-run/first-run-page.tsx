import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { signIn } from '#platform/ui/account/auth.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { FirstRun } from '#tender/api/administration.ts';
import { useAction } from '../data/action.ts';
import { useMe } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import { request } from '../data/request.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { firstRunWords } from './words.ts';

/** What a new installation shows: making its first administrator. */
export function FirstRunPage(): ReactNode {
  const t = useWords(firstRunWords);
  const { data: me } = useMe();
  return (
    <div className="page-narrow">
      <Stack gap="l">
        <PageTitle title={t('title')} />
        <PageHead title={t('title')} intro={t('intro')} />
        {me?.firstRun === true ? (
          <FirstAdministrator />
        ) : (
          <Alert title={t('already')} actions={<SignInLink />}>
            <p>{t('alreadyText')}</p>
          </Alert>
        )}
      </Stack>
    </div>
  );
}

interface Filled {
  name: string;
  title: string;
  email: string;
  password: string;
  authority: string;
}

/** Makes the account and signs in with it, so that the next page is that of the second step. */
function FirstAdministrator(): ReactNode {
  const t = useWords(firstRunWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const form = useForm<Filled>({
    defaultValues: { name: '', title: '', email: '', password: '', authority: '' },
  });
  const make = useAction(async ({ authority, ...account }: Filled) => {
    const body: FirstRun = { ...account, language, ...(authority.trim() === '' ? {} : { authority }) };
    await request('post', '/v1/first-run', { body });
    await signIn(account.email, account.password);
  });
  const send = async (filled: Filled): Promise<void> => {
    const made = await make.run(filled);
    if (made.ok) await navigate('/account');
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={make.problem} />
        <AccountFields form={form} />
        <div>
          <Button kind="primary" type="submit" busy={make.busy}>
            {t('make')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function AccountFields({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(firstRunWords);
  const { register, formState } = form;
  const { errors } = formState;
  const needed = { validate: (text: string) => text.trim() !== '' || t('needed') };
  return (
    <>
      <TextField
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        error={errors.name?.message}
        {...register('name', needed)}
      />
      <TextField
        label={t('function')}
        optional
        autoComplete="organization-title"
        maxLength={120}
        {...register('title')}
      />
      <TextField
        label={t('authority')}
        hint={t('authorityHint')}
        optional
        autoComplete="organization"
        maxLength={120}
        {...register('authority')}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email', needed)}
      />
      <TextField
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="new-password"
        error={errors.password?.message}
        {...register('password', { validate: (text) => text.length >= 12 || t('passwordShort') })}
      />
    </>
  );
}
