import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useAction } from '../data/action.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { worded } from '../submission/workspace/worded.ts';
import { type Locking, type OwnCustody, registerKey } from './custody.ts';
import { type Strength, strengthOf } from './passphrase.ts';
import { openingPageWords } from './words.ts';

interface MakeKeyProps {
  readonly own: OwnCustody;
  readonly registeredAt: string | undefined;
  readonly onMade: (identity: string) => void;
}

interface Filled {
  passphrase: string;
  again: string;
}

type Way = Locking['with'];

/** A custodian's own key, made on his device and locked with a passkey where the browser can, else with a passphrase that only he knows. */
export function MakeKey({ own, registeredAt, onMade }: MakeKeyProps): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { language } = useLanguage();
  const { title } = useFrame();
  const procedure = useProcedureId();
  const form = useForm<Filled>({ defaultValues: { passphrase: '', again: '' }, shouldUnregister: true });
  const { data: passkeys } = useQuery({ queryKey: ['may-lock-with-passkey'], queryFn: knowsPasskeys });
  const [picked, setPicked] = useState<Way>();
  const [tried, setTried] = useState<Way>();
  const { run, busy, problem } = useAction((locking: Locking) => registerKey(procedure, own.identity, locking));
  if (passkeys === undefined) return null;
  const way = picked ?? (passkeys ? 'passkey' : 'passphrase');
  const make = async ({ passphrase }: Filled): Promise<void> => {
    const name = t('passkeyName', { title });
    setTried(way);
    const made = await run(way === 'passkey' ? { with: 'passkey', name } : { with: 'passphrase', passphrase });
    if (made.ok) onMade(made.value);
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(make)(event)}>
      <Stack>
        {registeredAt === undefined ? null : <Text>{t('keyThere', { at: moment(registeredAt) })}</Text>}
        <Text>{t('keyWhy')}</Text>
        {passkeys ? <LockField way={way} onPick={setPicked} /> : null}
        {way === 'passphrase' ? <PassphraseFields form={form} /> : null}
        <p role="status">{busy ? t(way === 'passkey' ? 'passkeyMaking' : 'keyMaking') : ''}</p>
        <Refused problem={problem === undefined || tried !== way ? undefined : worded(problem, language)} />
        <Actions>
          <Button kind="primary" icon="lock" type="submit" busy={busy}>
            {t(registeredAt === undefined ? 'makeKey' : 'replaceKey')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

interface LockFieldProps {
  readonly way: Way;
  readonly onPick: (way: Way) => void;
}

/** Sealing is loaded with the first page that needs it. */
async function knowsPasskeys(): Promise<boolean> {
  return (await import('#platform/sealing/passkey.ts')).mayLockWithPasskey();
}

function LockField({ way, onPick }: LockFieldProps): ReactNode {
  const t = useWords(openingPageWords);
  return (
    <RadioField
      legend={t('lockWith')}
      name="lock-with"
      value={way}
      options={[
        { value: 'passkey', label: t('lockPasskey'), hint: t('lockPasskeyHint') },
        { value: 'passphrase', label: t('lockPassphrase'), hint: t('lockPassphraseHint') },
      ]}
      onPick={(picked) => onPick(picked === 'passkey' ? 'passkey' : 'passphrase')}
    />
  );
}

function PassphraseFields({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(openingPageWords);
  const { register, control, formState } = form;
  const { errors } = formState;
  const strength = strengthOf(useWatch({ control, name: 'passphrase' }) ?? '');
  return (
    <>
      <TextField
        label={t('passphrase')}
        hint={`${t('passphraseHint')} ${hintOf(strength, t)}`.trim()}
        type="password"
        autoComplete="new-password"
        error={errors.passphrase?.message}
        {...register('passphrase', { validate: (text) => strengthOf(text) !== 'short' || t('passphraseShort') })}
      />
      <TextField
        label={t('passphraseAgain')}
        type="password"
        autoComplete="new-password"
        error={errors.again?.message}
        {...register('again', { validate: (text, { passphrase }) => text === passphrase || t('passphraseDiffers') })}
      />
    </>
  );
}

function hintOf(strength: Strength | undefined, t: (key: `strength-${Strength}`) => string): string {
  return strength === undefined ? '' : t(`strength-${strength}`);
}
