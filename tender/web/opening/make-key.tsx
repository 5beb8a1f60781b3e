import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useAction } from '../data/action.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { type OwnCustody, registerKey } from './custody.ts';
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

/** A custodian's own key, made on his device and locked with a passphrase that only he knows. */
export function MakeKey({ own, registeredAt, onMade }: MakeKeyProps): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const procedure = useProcedureId();
  const { register, handleSubmit, control, formState } = useForm<Filled>({
    defaultValues: { passphrase: '', again: '' },
  });
  const { run, busy, problem } = useAction(({ passphrase }: Filled) =>
    registerKey(procedure, own.identity, passphrase),
  );
  const { errors } = formState;
  const strength = strengthOf(useWatch({ control, name: 'passphrase' }));
  const make = async (filled: Filled): Promise<void> => {
    const made = await run(filled);
    if (made.ok) onMade(made.value);
  };
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(make)(event)}>
      <Stack>
        {registeredAt === undefined ? null : <Text>{t('keyThere', { at: moment(registeredAt) })}</Text>}
        <Text>{t('keyWhy')}</Text>
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
        <p role="status">{busy ? t('keyMaking') : ''}</p>
        <Refused problem={problem} />
        <Actions>
          <Button kind="primary" icon="lock" type="submit" busy={busy}>
            {t(registeredAt === undefined ? 'makeKey' : 'replaceKey')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

function hintOf(strength: Strength | undefined, t: (key: `strength-${Strength}`) => string): string {
  return strength === undefined ? '' : t(`strength-${strength}`);
}
