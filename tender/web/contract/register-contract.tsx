import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { dayText, shortDay } from '../standstill/days.ts';
import { laterDay } from './line.ts';
import { useContractCommand } from './whose.tsx';
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
  const register = useContractCommand('register-contract');
  const form = useForm<Filled>({ defaultValues: { signedOn: today, start: laterDay(view.plannedStart, today) } });
  const { signedOn, start } = useWatch({ control: form.control });
  const told = { name, signed: written(signedOn, language), start: written(start, language) };
  const label = t(kind === 'main' ? 'registerMain' : 'registerReserve');
  return (
    <Section title={label} intro={t('registerIntro', { name })} card>
      <Stack>
        <RegisterFields view={view} form={form} today={today} />
        <div>
          <Deed
            label={label}
            title={t('registerTitle')}
            happens={t('registerHappens', told)}
            seenBy={t('registerSeen', { name })}
            undo={t('registerUndo')}
            done={t('registered')}
            busy={register.busy}
            problem={register.problem}
            form={form}
            act={async () => (await register.send({ kind, ...form.getValues() })).ok}
          />
        </div>
      </Stack>
    </Section>
  );
}

interface RegisterFieldsProps {
  readonly view: ContractView;
  readonly form: UseFormReturn<Filled>;
  readonly today: string;
}

function RegisterFields({ view, form: { register, formState }, today }: RegisterFieldsProps): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { errors } = formState;
  const awardedOn = view.final === undefined ? today : `${localDate(fromIso(view.final.at), timeZone)}`;
  return (
    <Columns>
      <TextField
        type="date"
        label={t('signedOn')}
        max={today}
        hint={t('signedHint', { date: shortDay(awardedOn, language) })}
        min={awardedOn}
        error={errors.signedOn?.message}
        {...register('signedOn', { validate: (day) => day !== '' || t('dayNeeded') })}
      />
      <TextField
        type="date"
        label={t('startOn')}
        hint={t('startHint', { date: shortDay(view.plannedStart, language) })}
        error={errors.start?.message}
        {...register('start', {
          validate: (day, { signedOn }) => (day === '' ? t('dayNeeded') : day >= signedOn || t('startEarly')),
        })}
      />
    </Columns>
  );
}

function written(day: string | undefined, language: Language): string {
  return day === undefined || day === '' ? '' : dayText(day, language);
}
