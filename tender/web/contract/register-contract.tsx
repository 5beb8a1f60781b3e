import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { dayText, shortDay } from '../standstill/days.ts';
import { laterDay } from './line.ts';
import { contractPageWords } from './words.ts';

interface Filled {
  signedOn: string;
  start: string;
}

interface RegisterContractProps {
  readonly view: ContractView;
  readonly kind: 'main' | 'reserve';
  readonly name: string;
}

/** Proposes today as the day of signing, and the day of the guide as the first, or the day of signing when that is later. */
export function RegisterContract({ view, kind, name }: RegisterContractProps): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const today = `${localDate(useNow(), timeZone)}`;
  const register = useCommand('register-contract');
  const form = useForm<Filled>({ defaultValues: { signedOn: today, start: laterDay(view.plannedStart, today) } });
  const { errors } = form.formState;
  const { signedOn, start } = form.watch();
  const send = async (): Promise<boolean> => (await register.send({ kind, ...form.getValues() })).ok;
  const told = { name, signed: writtenDay(signedOn), start: writtenDay(start) };
  return (
    <Section title={t(kind === 'main' ? 'registerMain' : 'registerReserve')} intro={t('registerIntro', { name })} card>
      <Stack>
        <Columns>
          <TextField
            type="date"
            label={t('signedOn')}
            max={today}
            {...(view.final === undefined ? {} : { min: `${localDate(fromIso(view.final.at), timeZone)}` })}
            error={errors.signedOn?.message}
            {...form.register('signedOn', { validate: (day) => day !== '' || t('dayNeeded') })}
          />
          <TextField
            type="date"
            label={t('startOn')}
            hint={t('startHint', { date: shortDay(view.plannedStart, language) })}
            error={errors.start?.message}
            {...form.register('start', {
              validate: (day, { signedOn: signed }) => (day === '' ? t('dayNeeded') : day >= signed || t('startEarly')),
            })}
          />
        </Columns>
        <div>
          <Deed
            label={t(kind === 'main' ? 'registerMain' : 'registerReserve')}
            title={t('registerTitle')}
            happens={t('registerHappens', told)}
            seenBy={t('registerSeen', { name })}
            undo={t('registerUndo')}
            done={t('registered')}
            busy={register.busy}
            problem={register.problem}
            before={() => form.trigger(undefined, { shouldFocus: true })}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );

  function writtenDay(day: string): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayText(day, language) : '';
  }
}
