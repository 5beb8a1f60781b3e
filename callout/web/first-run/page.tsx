import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { signIn } from '#platform/ui/account/auth.ts';
import { useAction } from '#platform/ui/action.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { request } from '#platform/ui/request.ts';
import { TextField } from '#platform/ui/text-field.tsx';
import { useMe } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../sign-in/sign-in-link.tsx';
import '#platform/ui/account/account.css';
import { firstRunWords } from './words.ts';

/** What a new installation shows: making its first administrator. */
export function FirstRunPage(): ReactNode {
  const t = useWords(firstRunWords);
  const { data: me } = useMe();
  return (
    <div className="account-form">
      <Stack gap="l">
        <PageTitle title={t('title')} />
        <PageHead title={t('title')} intro={me?.firstRun === true ? t('intro') : undefined} />
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
  email: string;
  password: string;
}

/** Makes the account and signs in with it, so that the next page is that of the second step. */
function FirstAdministrator(): ReactNode {
  const t = useWords(firstRunWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const form = useForm<Filled>({
    defaultValues: { name: '', email: '', password: '' },
  });
  const make = useAction(async (account: Filled) => {
    await request('post', '/v1/first-run', { body: { ...account, language } });
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
