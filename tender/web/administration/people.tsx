import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useAction } from '../data/action.ts';
import {
  eraseUser,
  type Organisation,
  removeSecondFactors,
  suspendUser,
  type User,
  useUsers,
} from '../data/administration.ts';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { administrationWords } from './words.ts';

type Deed = 'suspend' | 'factors' | 'erase';

interface Planned {
  readonly user: User;
  readonly deed: Deed;
}

/** Everybody of an organisation, and closing, mending or erasing an account. */
export function People({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const t = useWords(administrationWords);
  const users = useUsers(organisation.id);
  const [planned, setPlanned] = useState<Planned>();
  return (
    <Section title={t('peopleOf', { name: organisation.name })}>
      <Loaded query={users} shape="table">
        {(known) => (
          <DataTable<User>
            caption={t('peopleOf', { name: organisation.name })}
            hideCaption
            rows={known}
            rowKey={({ userId }) => userId}
            empty={{ title: t('peopleNone'), text: t('peopleNoneText') }}
            columns={[
              { id: 'name', header: t('name'), text: ({ name }) => name },
              { id: 'email', header: t('email'), text: ({ email }) => email },
              {
                id: 'function',
                header: t('function'),
                text: ({ title, administrator }) =>
                  [title, ...(administrator ? [t('administrator')] : [])].filter((text) => text !== '').join(', '),
              },
              {
                id: 'state',
                header: t('state'),
                text: (user) => t(user.suspended ? 'suspended' : 'active'),
                cell: (user) => <UserState user={user} />,
              },
              {
                id: 'act',
                header: '',
                text: () => '',
                cell: (user) => <UserActions user={user} onPlan={(deed) => setPlanned({ user, deed })} />,
              },
            ]}
          />
        )}
      </Loaded>
      {planned === undefined ? null : <ConfirmDeed planned={planned} onClose={() => setPlanned(undefined)} />}
    </Section>
  );
}

function UserState({ user }: { readonly user: User }): ReactNode {
  const t = useWords(administrationWords);
  return (
    <>
      <StatusTag tone={user.suspended ? 'bad' : 'good'}>{t(user.suspended ? 'suspended' : 'active')}</StatusTag>{' '}
      {user.secondFactor ? null : <StatusTag tone="warn">{t('noSecondFactor')}</StatusTag>}
    </>
  );
}

function UserActions({ user, onPlan }: { readonly user: User; readonly onPlan: (deed: Deed) => void }): ReactNode {
  const t = useWords(administrationWords);
  const open = useAction(() => suspendUser(user.userId, false));
  const of = <span className="ui-hidden">: {user.name}</span>;
  return (
    <Actions>
      {user.suspended ? (
        <Button kind="quiet" busy={open.busy} onClick={() => void open.run(undefined)}>
          {t('open')}
          {of}
        </Button>
      ) : (
        <Button kind="quiet" onClick={() => onPlan('suspend')}>
          {t('suspend')}
          {of}
        </Button>
      )}
      {user.secondFactor ? (
        <Button kind="quiet" onClick={() => onPlan('factors')}>
          {t('removeFactors')}
          {of}
        </Button>
      ) : null}
      <Button kind="quiet" onClick={() => onPlan('erase')}>
        {t('erase')}
        {of}
      </Button>
    </Actions>
  );
}

const texts = {
  suspend: { title: 'suspendTitle', happens: 'suspendHappens', undo: 'suspendUndo', confirm: 'suspend' },
  factors: { title: 'factorsTitle', happens: 'factorsHappens', undo: 'factorsUndo', confirm: 'removeFactors' },
  erase: { title: 'eraseTitle', happens: 'eraseHappens', undo: 'eraseUndo', confirm: 'erase' },
} as const;

function carryOut({ user, deed }: Planned): Promise<unknown> {
  switch (deed) {
    case 'suspend':
      return suspendUser(user.userId, true);
    case 'factors':
      return removeSecondFactors(user.userId);
    case 'erase':
      return eraseUser(user.userId);
  }
}

function ConfirmDeed({ planned, onClose }: { readonly planned: Planned; readonly onClose: () => void }): ReactNode {
  const t = useWords(administrationWords);
  const show = useToast();
  const act = useAction(carryOut);
  const words = texts[planned.deed];
  const { name } = planned.user;
  const go = async (): Promise<void> => {
    const done = await act.run(planned);
    if (!done.ok) return;
    show({ text: t('done') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t(words.title)}
      happens={t(words.happens, { name })}
      seenBy={t('seenAdministrators', { name })}
      undo={t(words.undo)}
      confirm={t(words.confirm)}
      busy={act.busy}
      onConfirm={() => void go()}
      onClose={onClose}
    >
      <Refused problem={act.problem} />
    </ConfirmDialog>
  );
}
