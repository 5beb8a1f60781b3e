import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useAction } from '../data/action.ts';
import { makeOrganisation } from '../data/administration.ts';
import { Refused } from '../data/refused.tsx';
import { administrationWords } from './words.ts';

interface Filled {
  kind: 'authority' | 'operator';
  name: string;
  tradeRegister: string;
}

export function NewOrganisation({ onMade }: { readonly onMade: (organisation: string) => void }): ReactNode {
  const t = useWords(administrationWords);
  const show = useToast();
  const form = useForm<Filled>({
    defaultValues: { kind: 'operator', name: '', tradeRegister: '' },
  });
  const { register, handleSubmit, reset, formState } = form;
  const make = useAction(({ tradeRegister, ...wanted }: Filled) =>
    makeOrganisation({ ...wanted, ...(tradeRegister.trim() === '' ? {} : { tradeRegister }) }),
  );
  const send = async (filled: Filled): Promise<void> => {
    const made = await make.run(filled);
    if (!made.ok) return;
    show({ text: t('madeOrganisation', { name: made.value.name }) });
    reset();
    onMade(made.value.id);
  };
  return (
    <Section title={t('newOrganisation')} card>
      <form noValidate className="page-narrow" onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={make.problem} />
          <KindField form={form} />
          <TextField
            label={t('name')}
            autoComplete="off"
            maxLength={120}
            error={formState.errors.name?.message}
            {...register('name', { validate: (text) => text.trim() !== '' || t('needed') })}
          />
          <TextField
            label={t('tradeRegister')}
            optional
            autoComplete="off"
            maxLength={60}
            {...register('tradeRegister')}
          />
          <div>
            <Button type="submit" busy={make.busy}>
              {t('makeOrganisation')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

function KindField({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(administrationWords);
  return (
    <PickField
      form={form}
      name="kind"
      legend={t('kind')}
      options={[
        { value: 'operator', label: t('operator') },
        { value: 'authority', label: t('authority') },
      ]}
    />
  );
}
