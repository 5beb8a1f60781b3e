import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useNow } from '#platform/ui/clock.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { passedMoment } from './moments.ts';
import { outagePageWords } from './words.ts';

interface Noted {
  name: string;
  way: 'mail' | 'telephone' | 'letter';
  receivedAt: string;
  since: string;
  what: string;
}

const empty: Noted = { name: '', way: 'mail', receivedAt: '', since: '', what: '' };

/** A report that came by mail, telephone or letter, since the platform itself did not work. */
export function NoteReport(): ReactNode {
  const t = useWords(outagePageWords);
  const zone = useZone();
  const now = useNow();
  const command = useCommand('note-outage-report');
  const form = useForm<Noted>({ defaultValues: empty });
  const act = async (): Promise<boolean> => {
    const { name, way, receivedAt, since, what } = form.getValues();
    const instant = (local: string) => passedMoment(local, zone, now) ?? '';
    const noted = { name: name.trim(), way, what: what.trim() };
    const done = await command.send({ ...noted, receivedAt: instant(receivedAt), since: instant(since) });
    if (done.ok) form.reset(empty);
    return done.ok;
  };
  return (
    <Section title={t('noteTitle')} intro={t('noteIntro')} card>
      <Stack>
        <Fields form={form} />
        <div>
          <Deed
            label={t('note')}
            kind="secondary"
            title={t('noteTitle')}
            happens={t('noteHappens')}
            seenBy={t('noteSeen')}
            undo={t('reportUndo')}
            busy={command.busy}
            problem={command.problem}
            form={form}
            act={act}
            done={t('noted')}
          />
        </div>
      </Stack>
    </Section>
  );
}

function Fields({ form }: { readonly form: UseFormReturn<Noted> }): ReactNode {
  const t = useWords(outagePageWords);
  const { errors } = form.formState;
  return (
    <>
      <TextField
        label={t('name')}
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('nameNeeded') })}
      />
      <PickField
        form={form}
        name="way"
        legend={t('way')}
        options={(['mail', 'telephone', 'letter'] as const).map((way) => ({ value: way, label: t(`way-${way}`) }))}
      />
      <Columns>
        <MomentField form={form} name="receivedAt" label={t('receivedAt')} />
        <MomentField form={form} name="since" label={t('since')} />
      </Columns>
      <WrittenField form={form} name="what" label={t('what')} hint={t('whatHint')} rows={3} needed={t('whatNeeded')} />
    </>
  );
}

interface MomentFieldProps {
  readonly form: UseFormReturn<Noted>;
  readonly name: 'receivedAt' | 'since';
  readonly label: string;
}

function MomentField({ form, name, label }: MomentFieldProps): ReactNode {
  const t = useWords(outagePageWords);
  const zone = useZone();
  const now = useNow();
  return (
    <DateTimeField
      label={label}
      error={form.formState.errors[name]?.message}
      {...form.register(name, {
        validate: (local) => passedMoment(local, zone, now) !== undefined || t('momentNeeded'),
      })}
    />
  );
}
