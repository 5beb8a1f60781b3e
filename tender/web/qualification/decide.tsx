import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import type { Outcome } from '#tender/core/qualification/events.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

interface Filled {
  outcome: Outcome | '';
  criteria: string[];
  reasons: string;
}

/** To qualify, to refuse, or to end a qualification: on criteria of the file, with reasons, confirmed before it binds (ORES-08, ORES-10). */
export function Decide({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const { system, bar } = useSystem();
  const { name, key, may } = one;
  const draftKey = `decision-${system}-${key}-${one.decisions.length}`;
  const form = useForm<Filled>({ defaultValues: { outcome: '', criteria: [], reasons: '' } });
  const outcome = useWatch({ control: form.control, name: 'outcome' });
  const { send, busy, problem } = useDeciding(key, form, () => clearDraft(draftKey));
  return (
    <Section title={t(may.end ? 'endTitle' : 'decide')} intro={t(may.end ? 'endIntro' : 'decideIntro')} card>
      <Stack>
        <OutcomeField form={form} one={one} />
        {outcome === '' ? null : <Criteria key={outcome} form={form} outcome={outcome} />}
        <WrittenField
          form={form}
          name="reasons"
          label={t('reasons')}
          hint={t('reasonsHint')}
          rows={4}
          draftKey={draftKey}
          needed={t('reasonNeeded')}
        />
        <div>
          <Deed
            label={t('decideButton')}
            title={t('decideTitle', { name })}
            happens={outcome === '' ? '' : t(`happens-${outcome}`, { name, months: bar.months })}
            seenBy={t('decideSeen', { name })}
            undo={t('decideUndo')}
            danger={outcome !== 'qualified'}
            busy={busy}
            problem={problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}

interface Deciding {
  readonly send: () => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** One deed for the reader, two commands: a decision at the end of the process, and the end of a qualification. */
function useDeciding(key: string, form: UseFormReturn<Filled>, onDone: () => void): Deciding {
  const decide = useSystemCommand('decide-qualification');
  const end = useSystemCommand('end-qualification');
  const send = async (): Promise<boolean> => {
    const filled = form.getValues();
    const said = { case: key, criteria: filled.criteria, reasons: filled.reasons };
    const done =
      filled.outcome === 'lapsed' || filled.outcome === 'withdrawn'
        ? await end.send({ ...said, outcome: filled.outcome })
        : await decide.send({ ...said, outcome: filled.outcome === 'qualified' ? 'qualified' : 'refused' });
    if (done.ok) onDone();
    return done.ok;
  };
  return { send, busy: decide.busy || end.busy, problem: decide.problem ?? end.problem };
}

interface PartProps {
  readonly form: UseFormReturn<Filled>;
}

function OutcomeField({ form, one }: PartProps & { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const { may } = one;
  const offered = [
    ...(may.qualify ? [{ value: 'qualified', label: t('qualify') }] : []),
    ...(may.refuse ? [{ value: 'refused', label: t('refuseOutcome') }] : []),
    ...(may.end
      ? [
          { value: 'lapsed', label: t('lapse') },
          { value: 'withdrawn', label: t('withdrawOutcome') },
        ]
      : []),
  ];
  return <PickField form={form} name="outcome" legend={t('outcome')} needed={t('choiceNeeded')} options={offered} />;
}

const kinds = { qualified: 'granting', refused: 'refusing', lapsed: 'withdrawing', withdrawn: 'withdrawing' } as const;

/** Only those that can carry this decision. */
function Criteria({ form, outcome }: PartProps & { readonly outcome: Outcome }): ReactNode {
  const t = useWords(staffWords);
  const { file } = useSystem();
  const fitting = (file?.criteria ?? []).filter(({ decides }) => decides.includes(kinds[outcome]));
  const error = form.formState.errors.criteria?.message;
  return (
    <fieldset className="qualification-fields" aria-describedby={error === undefined ? undefined : 'criteria-error'}>
      <legend>{t('criteria')}</legend>
      {error === undefined ? null : (
        <p id="criteria-error" role="alert">
          {error}
        </p>
      )}
      {fitting.map(({ id, title, says }) => (
        <CheckboxField
          key={id}
          label={title}
          hint={says}
          value={id}
          {...form.register('criteria', { validate: (chosen) => chosen.length > 0 || t('criteriaNeeded') })}
        />
      ))}
    </fieldset>
  );
}
