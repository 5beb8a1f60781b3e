import { type ReactNode, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { alternativeFormula } from '#tender/core/guide/stress/alternative.ts';
import { mostSets } from '#tender/core/guide/stress/stress.ts';
import type { StressJob } from './jobs.ts';
import { stressPanelWords } from './words.ts';

interface StressFormProps {
  readonly guide: Guide;
  readonly busy: boolean;
  readonly onStart: (job: StressJob) => void;
}

interface Fields {
  readonly sets: string;
  readonly seed: string;
  readonly formula: string;
}

/** How many sets, from which seed, and which formula beside that of the guide. */
export function StressForm({ guide, busy, onStart }: StressFormProps): ReactNode {
  const t = useWords(stressPanelWords);
  const usual = useMemo(() => alternativeFormula(guide), [guide]);
  const form = useForm<Fields>({ defaultValues: { sets: '400', seed: '1', formula: usual ?? '' } });
  const { errors } = form.formState;
  const start = ({ sets, seed, formula }: Fields): void => {
    const beside = usual === undefined ? '' : formula.trim();
    onStart({ guide, seed: Number(seed), sets: Number(sets), ...(beside === '' ? {} : { formula: beside }) });
  };
  const inRange = (sets: string): boolean => /^\d{1,4}$/.test(sets) && Number(sets) >= 1 && Number(sets) <= mostSets;
  return (
    <form className="stress-form" onSubmit={(event) => void form.handleSubmit(start)(event)} noValidate>
      <div className="stress-form__numbers">
        <TextField
          label={t('sets')}
          hint={t('setsHint', { most: mostSets })}
          inputMode="numeric"
          error={errors.sets?.message}
          {...form.register('sets', { validate: (sets) => inRange(sets) || t('setsWrong', { most: mostSets }) })}
        />
        <TextField
          label={t('seed')}
          hint={t('seedHint')}
          inputMode="numeric"
          error={errors.seed?.message}
          {...form.register('seed', { validate: (seed) => /^\d{1,9}$/.test(seed) || t('seedWrong') })}
        />
      </div>
      {usual === undefined ? null : (
        <TextField
          label={t('formula')}
          hint={t('formulaHint')}
          optional
          spellCheck={false}
          {...form.register('formula')}
        />
      )}
      <Actions>
        <Button type="submit" busy={busy}>
          {t('start')}
        </Button>
      </Actions>
    </form>
  );
}
