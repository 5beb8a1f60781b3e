import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import type { Channel } from '#tender/core/qualification/events.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { dayText, firstFreeDay } from './days.ts';
import { staffWords } from './staff-words.ts';

interface Filled {
  channels: Channel[];
}

/** From this day a decision works, and the first free day is fixed with it (ORES-08, ORES-09). */
export function Notify({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const view = useSystem();
  const notify = useSystemCommand('notify-decision');
  const form = useForm<Filled>({ defaultValues: { channels: [] } });
  const error = form.formState.errors.channels?.message;
  const { name, key } = one;
  const { channels } = view.decision;
  const outcome = one.decisions.at(-1)?.outcome;
  const happens =
    outcome === 'qualified'
      ? t('notifyHappens', { name })
      : t('notifyHappensBar', { name, freeFrom: dayText(firstFreeDay(view, view.today), language) });
  const said = channels.map((channel) => t(channel).toLocaleLowerCase(language)).join(', ');
  return (
    <Section title={t('notify')} intro={t('notifyIntro', { channels: said })} card>
      <Stack>
        <fieldset className="qualification-fields">
          <legend>{t('notifyChannels')}</legend>
          {error === undefined ? null : <p role="alert">{error}</p>}
          {channels.map((channel) => (
            <CheckboxField
              key={channel}
              label={t(channel)}
              value={channel}
              {...form.register('channels', { validate: (chosen) => chosen.length > 0 || t('channelNeeded') })}
            />
          ))}
        </fieldset>
        <div>
          <Deed
            label={t('notify')}
            title={t('notifyTitle', { name })}
            happens={happens}
            seenBy={t('seenOne', { name })}
            undo={t('no')}
            busy={notify.busy}
            problem={notify.problem}
            form={form}
            act={async () => (await notify.send({ case: key, channels: form.getValues('channels') })).ok}
          />
        </div>
      </Stack>
    </Section>
  );
}
