import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Button } from '../button.tsx';
import { instantText } from '../dates.ts';
import { useLanguage, useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { request } from '../request.ts';
import { Text } from '../text.tsx';
import { TextField } from '../text-field.tsx';
import { useZone } from '../zone.tsx';
import { Refused } from './refused.tsx';
import { signInWords } from './sign-in-words.ts';

export interface Invitation {
  readonly email: string;
  /** ISO instant. */
  readonly expires: string;
  /** What whoever invited calls him. */
  readonly name?: string | undefined;
}

interface InvitedFormProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onMade: () => void;
}

interface Filled {
  name: string;
  password: string;
}

/** Makes the account that one was invited to. */
export function InvitedForm({ token, invitation, onMade }: InvitedFormProps): ReactNode {
  const t = useWords(signInWords);
  const { language } = useLanguage();
  const zone = useZone();
  const { register, handleSubmit, formState } = useForm<Filled>({
    defaultValues: { name: invitation.name ?? '', password: '' },
  });
  const accept = useAction((filled: Filled) =>
    request('post', '/v1/invitation-acceptances', { body: { token, ...filled } }),
  );
  const send = async (filled: Filled): Promise<void> => {
    const done = await accept.run(filled);
    if (done.ok) onMade();
  };
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
