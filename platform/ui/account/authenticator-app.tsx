import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Alert } from '../alert.tsx';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { QrCode } from '../qr-code.tsx';
import { Text } from '../text.tsx';
import { TextField } from '../text-field.tsx';
import { type AppSetUp, setUpApp, verifyCode } from './auth.ts';
import { Refused } from './refused.tsx';
import { accountWords } from './words.ts';

/** An app that shows codes: asks for the password, shows the key, and is in force once it has shown a right code. */
export function AuthenticatorApp(): ReactNode {
  const t = useWords(accountWords);
  const [setUp, setSetUp] = useState<AppSetUp>();
  const [done, setDone] = useState(false);
  return (
    <Section title={t('app')} intro={t('appIntro')}>
      {setUp === undefined ? (
        <BeginForm onBegun={setSetUp} />
      ) : (
        <Stack>
          {done ? (
            <Alert tone="good" role="status" title={t('appDone')} />
          ) : (
            <>
              <Key uri={setUp.totpURI} />
              <ConfirmCode onDone={() => setDone(true)} />
            </>
          )}
          <BackupCodes codes={setUp.backupCodes} />
        </Stack>
      )}
    </Section>
  );
}

function BeginForm({ onBegun }: { readonly onBegun: (setUp: AppSetUp) => void }): ReactNode {
  const t = useWords(accountWords);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  const begin = useAction((password: string) => setUpApp(password));
  const send = async ({ password }: { password: string }): Promise<void> => {
    const begun = await begin.run(password);
    if (begun.ok) onBegun(begun.value);
  };
  return (
    <form noValidate className="account-form" onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={begin.problem} />
        <TextField
          label={t('appPassword')}
          hint={t('appPasswordHint')}
          type="password"
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password', { validate: (text) => text !== '' || t('appPasswordNeeded') })}
        />
        <div>
          <Button type="submit" busy={begin.busy}>
            {t('appSetUp')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The key as a picture for a phone, and as text in groups of four for who types it over. */
function Key({ uri }: { readonly uri: string }): ReactNode {
  const t = useWords(accountWords);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <Stack gap="s">
      <Text>{t('appScan')}</Text>
      <QrCode text={uri} label={t('appQr')} />
      <p>
        {t('appKey')}: <code className="account-secret">{secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <p>
        <a className="nl-link" href={uri}>
          {t('appOpen')}
        </a>
      </p>
    </Stack>
  );
}

function ConfirmCode({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = useWords(accountWords);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { code: '' } });
  const verify = useAction((code: string) => verifyCode(code));
  const send = async ({ code }: { code: string }): Promise<void> => {
    const done = await verify.run(code.replaceAll(/\s/g, ''));
    if (done.ok) onDone();
  };
  return (
    <form noValidate className="account-form" onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={verify.problem} />
        <TextField
          label={t('appCode')}
          inputMode="numeric"
          autoComplete="one-time-code"
          error={formState.errors.code?.message}
          {...register('code', {
            validate: (text) => /^\d{6}$/.test(text.replaceAll(/\s/g, '')) || t('appCodeNeeded'),
          })}
        />
        <div>
          <Button kind="primary" type="submit" busy={verify.busy}>
            {t('appConfirm')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function BackupCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const t = useWords(accountWords);
  return (
    <Alert tone="warn" title={t('appBackup')}>
      <p>{t('appBackupText')}</p>
      <ul className="account-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
