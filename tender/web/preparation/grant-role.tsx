import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { isAppointed } from '#tender/core/procedure/preparation/decide.ts';
import { roles } from '#tender/core/procedure/roles.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useCommand } from '../data/command.ts';
import { usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { preparationWords } from './words.ts';

/** Evaluators are appointed on their own page, with function and reason. */
const grantable = roles.filter((role) => !isAppointed(role));

interface Filled {
  user: string;
  role: string;
}

export function GrantRole(): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { people, nameOf } = usePeople();
  const show = useToast();
  const grant = useCommand('grant-role');
  const { register, handleSubmit, reset, formState } = useForm<Filled>({ defaultValues: { user: '', role: '' } });
  const roleName = (role: string): string => sentence(`role-${role}`, language);
  const send = async ({ user, role }: Filled): Promise<void> => {
    const known = grantable.find((one) => one === role);
    if (known === undefined) return;
    const done = await grant.send({ user, role: known });
    if (!done.ok) return;
    show({ text: t('granted', { name: nameOf(user), role: roleName(role) }) });
    reset();
  };
  return (
    <Section title={t('grantTitle')} level={3} card>
      <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={grant.problem} />
          <Columns>
            <SelectField
              label={t('person')}
              error={formState.errors.user?.message}
              options={people.map(({ user, name, function: title }) => ({
                value: user,
                label: title === '' || name === title ? name : `${name}, ${title}`,
              }))}
              {...register('user', { validate: (user) => user !== '' || t('personNeeded') })}
            />
            <SelectField
              label={t('role')}
              error={formState.errors.role?.message}
              options={grantable.map((role) => ({ value: role, label: roleName(role) }))}
              {...register('role', { validate: (role) => role !== '' || t('roleNeeded') })}
            />
          </Columns>
          <div>
            <Button type="submit" kind="secondary" busy={grant.busy}>
              {t('grant')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
