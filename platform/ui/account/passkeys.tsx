import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { problemOf } from '../answer.ts';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { EmptyState } from '../empty-state.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { LoadingState } from '../loading-state.tsx';
import { Text } from '../text.tsx';
import { TextField } from '../text-field.tsx';
import { useToast } from '../toast.tsx';
import { addPasskey, knowsPasskeys, listPasskeys, type Passkey, removePasskey } from './auth.ts';
import { Refused } from './refused.tsx';
import './account.css';
import { accountWords } from './words.ts';

export function Passkeys(): ReactNode {
  const t = useWords(accountWords);
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: ({ signal }) => listPasskeys(signal) });
  return (
    <Section title={t('passkeys')} intro={t('passkeysIntro')}>
      <Stack>
        <Known query={passkeys} />
        {knowsPasskeys() ? <AddPasskey /> : <Text>{t('passkeysUnknown')}</Text>}
      </Stack>
    </Section>
  );
}

function Known({ query }: { readonly query: UseQueryResult<readonly Passkey[]> }): ReactNode {
  if (query.data !== undefined) return <PasskeyList passkeys={query.data} />;
  return query.error === null ? <LoadingState shape="text" /> : <Refused problem={problemOf(query.error)} />;
}

function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }): ReactNode {
  const t = useWords(accountWords);
  const [removing, setRemoving] = useState<Passkey>();
  const nameOf = ({ name }: Passkey): string =>
    name === undefined || name === null || name === '' ? t('passkeyUnnamed') : name;
  const remove = useAction((id: string) => removePasskey(id));
  const go = async ({ id }: Passkey): Promise<void> => {
    const done = await remove.run(id);
    if (done.ok) setRemoving(undefined);
  };
  if (passkeys.length === 0) return <EmptyState title={t('passkeysNone')} />;
  return (
    <>
      <ul className="account-keys">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>{nameOf(passkey)}</span>
            <Button kind="quiet" icon="trash" onClick={() => setRemoving(passkey)}>
              {t('passkeyRemove')}
              <span className="ui-hidden">: {nameOf(passkey)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {removing === undefined ? null : (
        <ConfirmDialog
          open
          danger
          title={t('passkeyRemoveTitle')}
          happens={t('passkeyRemoveHappens', { name: nameOf(removing) })}
          seenBy={t('onlyYou')}
          undo={t('passkeyRemoveUndo')}
          confirm={t('passkeyRemove')}
          busy={remove.busy}
          onConfirm={() => void go(removing)}
          onClose={() => setRemoving(undefined)}
        >
          <Refused problem={remove.problem} />
        </ConfirmDialog>
      )}
    </>
  );
}

function AddPasskey(): ReactNode {
  const t = useWords(accountWords);
  const show = useToast();
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { name: '' } });
  const add = useAction((name: string) => addPasskey(name));
  const send = async ({ name }: { name: string }): Promise<void> => {
    const done = await add.run(name.trim());
    if (!done.ok) return;
    show({ text: t('passkeyAdded') });
    reset();
  };
  return (
    <form noValidate className="account-form" onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={add.problem} />
        <TextField
          label={t('passkeyName')}
          hint={t('passkeyNameHint')}
          autoComplete="off"
          maxLength={60}
          error={formState.errors.name?.message}
          {...register('name', { validate: (text) => text.trim() !== '' || t('passkeyNameNeeded') })}
        />
        <div>
          <Button kind="primary" type="submit" icon="lock" busy={add.busy}>
            {t('passkeyAdd')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
