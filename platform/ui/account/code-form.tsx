import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Actions, Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import { verifyBackupCode, verifyCode } from './auth.ts';
import { Refused } from './refused.tsx';
import { signInWords } from './sign-in-words.ts';

/** The second step: a code of the app, or a recovery code when the phone is not there. */
export function CodeForm(): ReactNode {
  const t = useWords(signInWords);
  const [backup, setBackup] = useState(false);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { code: '' } });
  const verify = useAction((code: string) => (backup ? verifyBackupCode(code) : verifyCode(code)));
  const send = async ({ code }: { code: string }): Promise<void> => {
    await verify.run(code.replaceAll(/\s/g, ''));
  };
  return (
    <Section title={t('codeTitle')} intro={t('codeText')}>
      <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={verify.problem} />
          <TextField
            label={t(backup ? 'backupCode' : 'code')}
            inputMode={backup ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            error={formState.errors.code?.message}
            {...register('code', { validate: (text) => text.trim() !== '' || t('codeNeeded') })}
          />
          <Actions>
            <Button kind="primary" type="submit" busy={verify.busy}>
              {t('goOn')}
            </Button>
            {backup ? null : (
              <Button
                kind="quiet"
                onClick={() => {
                  setBackup(true);
                  reset();
                }}
              >
                {t('backup')}
              </Button>
            )}
          </Actions>
        </Stack>
      </form>
    </Section>
  );
}
