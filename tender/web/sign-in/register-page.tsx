import { type ReactNode, useState } from 'react';
import { type FieldErrors, type UseFormReturn, useForm } from 'react-hook-form';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { demonstrationWords } from '#platform/ui/demonstration/words.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { Registration } from '#tender/api/administration.ts';
import { useAction } from '../data/action.ts';
import { useMe } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import { request } from '../data/request.ts';
import { signInWords } from './words.ts';

/** Where a firm that has no account yet makes itself known. */
export function RegisterPage(): ReactNode {
  const t = useWords(signInWords);
  const say = useWords(demonstrationWords);
  const { data: me } = useMe();
  return (
    <div className="page-narrow">
      <Stack gap="l">
        <PageTitle title={t('registerFirm')} />
        <PageHead title={t('registerFirm')} intro={t('registerText')} />
        {me?.mode === 'demonstration' ? (
          <Alert title={say('title')} actions={<SignInLink />}>
            <p>{t('registerDemo')}</p>
          </Alert>
        ) : (
          <RegisterForm />
        )}
      </Stack>
    </div>
  );
}

type Filled = Pick<Registration, 'name' | 'tradeRegister' | 'email'>;

function RegisterForm(): ReactNode {
  const t = useWords(signInWords);
  const { language } = useLanguage();
  const [sentTo, setSentTo] = useState<string>();
  const { register, handleSubmit, formState } = useForm<Filled>({
    defaultValues: { name: '', tradeRegister: '', email: '' },
  });
  const ask = useAction((filled: Filled) => request('post', '/v1/registrations', { body: { ...filled, language } }));
  const send = async (filled: Filled): Promise<void> => {
    const done = await ask.run(filled);
    if (done.ok) setSentTo(filled.email);
  };
  if (sentTo !== undefined) {
    return (
      <Alert tone="good" role="status" title={t('registerSent', { email: sentTo })}>
        <p>{t('registerNotSeen')}</p>
      </Alert>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={ask.problem} />
        <FirmFields register={register} errors={formState.errors} />
        <div>
          <Button kind="primary" type="submit" busy={ask.busy}>
            {t('registerSend')}
          </Button>
        </div>
        <Text soft>{t('registerAuthority')}</Text>
      </Stack>
    </form>
  );
}

interface FirmFieldsProps extends Pick<UseFormReturn<Filled>, 'register'> {
  readonly errors: FieldErrors<Filled>;
}

function FirmFields(props: FirmFieldsProps): ReactNode {
  const { register, errors } = props;
  const t = useWords(signInWords);
  const filledIn = (field: keyof Filled, missing: string) =>
    register(field, { validate: (text) => text.trim() !== '' || missing });
  return (
    <>
      <TextField
        label={t('firmName')}
        hint={t('firmNameHint')}
        autoComplete="organization"
        maxLength={120}
        error={errors.name?.message}
        {...filledIn('name', t('firmNameNeeded'))}
      />
      <TextField
        label={t('tradeRegister')}
        hint={t('tradeRegisterHint')}
        maxLength={60}
        error={errors.tradeRegister?.message}
        {...filledIn('tradeRegister', t('tradeRegisterNeeded'))}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...filledIn('email', t('emailNeeded'))}
      />
    </>
  );
}
