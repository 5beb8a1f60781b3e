import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { isAppointed } from '#tender/core/procedure/preparation/decide.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useCommand } from '../data/command.ts';
import { usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { GrantRole } from './grant-role.tsx';
import { preparationWords } from './words.ts';

type Held = NonNullable<PreparationView['roles']>[number];

/** Who has which role in this procedure; giving and taking them. */
export function Roles({ view, roles }: { readonly view: PreparationView; readonly roles: readonly Held[] }): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { people, nameOf } = usePeople();
  const show = useToast();
  const revoke = useCommand('revoke-role');
  const roleName = (role: string): string => sentence(`role-${role}`, language);
  const take = async (held: Held): Promise<void> => {
    const done = await revoke.send(held);
    if (done.ok) show({ text: t('revoked', { name: nameOf(held.user), role: roleName(held.role) }) });
  };
  const action: Column<Held> = {
    id: 'revoke',
    header: '',
    text: () => '',
    cell: (held) =>
      isAppointed(held.role) ? null : (
        <Button kind="quiet" busy={revoke.busy} onClick={() => void take(held)}>
          {t('revoke')}
          <span className="ui-hidden">: {`${nameOf(held.user)}, ${roleName(held.role)}`}</span>
        </Button>
      ),
  };
  return (
    <Stack gap="l">
      <Text>{t('rolesIntro')}</Text>
      <Refused problem={revoke.problem} />
      <DataTable<Held>
        caption={t('tabRoles')}
        hideCaption
        rows={roles}
        rowKey={({ user, role }) => `${user} ${role}`}
        empty={{ title: t('noRoles') }}
        columns={[
          { id: 'person', header: t('person'), text: ({ user }) => nameOf(user) },
          {
            id: 'function',
            header: t('function'),
            text: ({ user }) => people.find((person) => person.user === user)?.function ?? '',
          },
          { id: 'role', header: t('role'), text: ({ role }) => roleName(role) },
          ...(view.may.grant ? [action] : []),
        ]}
      />
      {view.may.grant ? <GrantRole /> : null}
    </Stack>
  );
}
