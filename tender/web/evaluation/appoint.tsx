import type { ReactNode } from 'react';
import { type UseFormRegisterReturn, useForm, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { clashingRole } from '#tender/core/procedure/preparation/decide.ts';
import { roles as allRoles } from '#tender/core/procedure/roles.ts';
import { useCommand } from '../data/command.ts';
import { type KnownPerson, usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { evaluationPageWords } from './words.ts';

const nothing: { user: string; title: string; criteria: string[] } = { user: '', title: '', criteria: [] };

/** From the people of the authority, with a function of the committee in the guide; who can see prices is not offered (ALM-12). */
export function Appoint({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { people } = usePeople();
  const { form, appoint, save } = useAppointing(view);
  const { register, formState } = form;
  const chosen = useWatch({ control: form.control, name: 'title' });
  const needed = { validate: (value: string) => value !== '' || t('choiceNeeded') };
  return (
    <Section title={t('appointTitle')} level={3} intro={t('appointIntro')} card>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack>
          <Columns>
            <SelectField
              label={t('person')}
              hint={t('personHint')}
              options={people
                .filter((person) => mayEvaluate(view, person))
                .map(({ user, name }) => ({ value: user, label: name }))}
              error={formState.errors.user?.message}
              {...register('user', needed)}
            />
            <SelectField
              label={t('function')}
              hint={t('functionHint')}
              options={view.committee
                .filter((member) => member.evaluates || member.advises)
                .map((member) => ({ value: member.function, label: member.function }))}
              error={formState.errors.title?.message}
              {...register('title', needed)}
            />
          </Columns>
          {view.expertise === 'declared' && !advises(view, chosen) ? (
            <Experts view={view} field={register('criteria')} />
          ) : null}
          <Refused problem={appoint.problem} />
          <div>
            <Button type="submit" busy={appoint.busy}>
              {t('appoint')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

function useAppointing(view: EvaluationView) {
  const t = useWords(evaluationPageWords);
  const show = useToast();
  const appoint = useCommand('appoint-evaluator');
  const form = useForm({ defaultValues: nothing });
  const save = form.handleSubmit(async ({ user, title, criteria }) => {
    const part = advises(view, title) ? { advises: true as const } : view.expertise === 'all' ? {} : { criteria };
    const done = await appoint.send({ user, function: title, ...part });
    if (!done.ok) return;
    show({ text: t('appointed') });
    // Who chose the next one meanwhile keeps that choice.
    if (form.getValues('user') === user) form.reset();
  });
  return { form, appoint, save };
}

/** The criteria that he will grade (ROC-34). */
function Experts({ view, field }: { readonly view: EvaluationView; readonly field: UseFormRegisterReturn }): ReactNode {
  const t = useWords(evaluationPageWords);
  return (
    <fieldset className="ui-choices">
      <legend className="ui-choices__legend">{t('expertOf')}</legend>
      <p className="ui-field__hint">{t('expertHint')}</p>
      {view.criteria.map(({ id, title }) => (
        <CheckboxField key={id} label={title} value={id} {...field} />
      ))}
    </fieldset>
  );
}

/** Whether this function of the committee comes without a vote (CVO-21). */
function advises(view: EvaluationView, title: string): boolean {
  return view.committee.some((member) => member.function === title && member.advises && !member.evaluates);
}

function mayEvaluate(view: EvaluationView, { user, organisation, roles }: KnownPerson): boolean {
  const evaluates = view.evaluators.some((one) => one.user === user && one.dismissed === undefined);
  return (
    organisation?.kind === 'authority' &&
    !evaluates &&
    clashingRole(
      allRoles.filter((role) => roles.includes(role)),
      'evaluator',
    ) === undefined
  );
}
