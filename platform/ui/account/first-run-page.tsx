import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { Words } from '#platform/kernel/words.ts';
import { useAction } from '../action.ts';
import { Alert } from '../alert.tsx';
import { Button } from '../button.tsx';
import { useLanguage, useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { useProduct } from '../product.tsx';
import { request } from '../request.ts';
import { TextField } from '../text-field.tsx';
import { signIn } from './auth.ts';
import { firstRunWords } from './first-run-words.ts';
import { AccountFormPage } from './form-page.tsx';
import { Refused } from './refused.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { signInWords } from './sign-in-words.ts';

/** Asked for as well, and sent under its name when it is filled in. */
interface OptionalField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: string;
}

interface FirstRunProps {
  /** `intro`: what the first account is for; `make`: the button. */
  readonly words: Words<'intro' | 'make'>;
  readonly optional?: readonly OptionalField[];
}

/** What a new installation shows: making its first administrator. Once there is one, only where to sign in. */
export function FirstRunPage(props: FirstRunProps & { readonly open: boolean }): ReactNode {
  const { open, words, optional = [] } = props;
  const t = useWords(firstRunWords);
  const own = useWords(words);
  const product = useProduct().name;
  return (
    <AccountFormPage title={t('title', { product })} intro={open ? own('intro') : undefined}>
      {open ? (
        <FirstAdministrator words={words} optional={optional} />
      ) : (
        <Alert title={t('already', { product })} actions={<SignInLink />}>
          <p>{t('alreadyText')}</p>
        </Alert>
      )}
    </AccountFormPage>
  );
}

interface Filled {
  name: string;
  email: string;
  password: string;
  optional: Record<string, string>;
}

/** Makes the account and signs in with it, so that the next page is that of the second step. */
function FirstAdministrator({ words, optional }: Required<FirstRunProps>): ReactNode {
  const own = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const form = useForm<Filled>({ defaultValues: { name: '', email: '', password: '', optional: {} } });
  const make = useAction(async (filled: Filled) => {
    await request('post', '/v1/first-run', { body: { ...accountOf(filled), language } });
    await signIn(filled.email, filled.password);
  });
  const send = async (filled: Filled): Promise<void> => {
    const made = await make.run(filled);
    if (made.ok) await navigate('/account');
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={make.problem} />
        <AccountFields form={form} optional={optional} />
        <div>
          <Button kind="primary" type="submit" busy={make.busy}>
            {own('make')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function accountOf({ optional, ...account }: Filled): Readonly<Record<string, string>> {
  const filledIn = Object.entries(optional).filter(([, text]) => text.trim() !== '');
  return { ...account, ...Object.fromEntries(filledIn) };
}

interface AccountFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly optional: readonly OptionalField[];
}

function AccountFields({ form, optional }: AccountFieldsProps): ReactNode {
  const t = useWords(signInWords);
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        error={errors.name?.message}
        {...register('name', { validate: (text) => text.trim() !== '' || t('nameNeeded') })}
      />
      {optional.map(({ name, ...field }) => (
        <TextField key={name} {...field} optional maxLength={120} {...register(`optional.${name}`)} />
      ))}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email', { validate: (text) => text.trim() !== '' || t('emailNeeded') })}
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
