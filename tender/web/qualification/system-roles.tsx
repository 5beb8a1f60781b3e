import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { useToast } from '#platform/ui/toast.tsx';
import type { SystemPreparation } from '#tender/api/qualification.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { Refused } from '../data/refused.tsx';
import { useSystemCommand, useSystemPeople } from './data.ts';
import { preparationWords } from './preparation-words.ts';

const grantable = ['buyer', 'process-leader', 'auditor'] as const;
type Grantable = (typeof grantable)[number];

interface Held {
  readonly user: string;
  readonly role: Grantable;
}

interface RolesProps {
  readonly preparation: SystemPreparation;
}

/** Who has which role in this system; giving and taking them. */
export function SystemRoles({ preparation }: RolesProps): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const nameOf = useNameOf();
  const show = useToast();
  const revoke = useSystemCommand('revoke-system-role');
  const roleName = (role: string): string => sentence(`role-${role}`, language);
  const held = preparation.roles.flatMap(({ user, roles }) =>
    grantable.filter((role) => roles.includes(role)).map((role): Held => ({ user, role })),
  );
  const take = async (one: Held): Promise<void> => {
    if ((await revoke.send(one)).ok) show({ text: t('revoked') });
  };
  const action: Column<Held> = {
    id: 'revoke',
    header: '',
    text: () => '',
    cell: (one) => (
      <Button kind="quiet" busy={revoke.busy} onClick={() => void take(one)}>
        {t('revoke')}
        <span className="ui-hidden">: {`${nameOf(one.user)}, ${roleName(one.role)}`}</span>
      </Button>
    ),
  };
  return (
    <Section title={t('roles')}>
      <Stack gap="l">
        <Refused problem={revoke.problem} />
        <DataTable<Held>
          caption={t('roles')}
          hideCaption
          rows={held}
          rowKey={({ user, role }) => `${user} ${role}`}
          empty={{ title: t('noRoles') }}
          csv={false}
          columns={[
            { id: 'person', header: t('person'), text: ({ user }) => nameOf(user) },
            { id: 'role', header: t('role'), text: ({ role }) => roleName(role) },
            ...(preparation.mayGrant ? [action] : []),
          ]}
        />
        {preparation.mayGrant ? <Grant /> : null}
      </Stack>
    </Section>
  );
}

function useNameOf(): (user: string) => string {
  const t = useWords(preparationWords);
  const { data } = useSystemPeople();
  return (user) => data?.people.find((person) => person.user === user)?.name ?? t('unknown');
}

function Grant(): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { data } = useSystemPeople();
  const show = useToast();
  const grant = useSystemCommand('grant-system-role');
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { user: '', role: '' } });
  const send = async ({ user, role }: { user: string; role: string }): Promise<void> => {
    const known = grantable.find((one) => one === role);
    if (known === undefined || !(await grant.send({ user, role: known })).ok) return;
    show({ text: t('granted') });
    reset();
  };
  return (
    <form noValidate className="qualification-fields" onSubmit={(event) => void handleSubmit(send)(event)}>
      <Refused problem={grant.problem} />
      <Columns>
        <SelectField
          label={t('person')}
          error={formState.errors.user?.message}
          options={(data?.people ?? []).map(({ user, name }) => ({ value: user, label: name }))}
          {...register('user', { validate: (user) => user !== '' || t('personNeeded') })}
        />
        <SelectField
          label={t('role')}
          error={formState.errors.role?.message}
          options={grantable.map((role) => ({ value: role, label: sentence(`role-${role}`, language) }))}
          {...register('role', { validate: (role) => role !== '' || t('roleNeeded') })}
        />
      </Columns>
      <div>
        <Button type="submit" busy={grant.busy}>
          {t('grant')}
        </Button>
      </div>
    </form>
  );
}
